// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// What partners answered, byte for byte.
class ReceiptRepository {
public:
    explicit ReceiptRepository(Library& library) : library_(library) {}

    /// Every answer to a submission, oldest first.
    Result<QList<Receipt>> of(const QString& submissionId) const;
    /// The receipt proper of a batch's latest submission.
    Result<std::optional<Receipt>> ofBatch(const QString& batchId) const;

    /// Joins the caller's transaction; the same answer once more adds nothing. May throw SQLite::Exception.
    static void add(Database& database, const QDateTime& now, const QString& submissionId, const QString& kind,
                    const QByteArray& body, const QString& reference);

private:
    Library& library_;
};

} // namespace cyberspotter
