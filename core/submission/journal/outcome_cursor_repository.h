// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

namespace cyberspotter {

/// How far the outcomes of a partner were read.
struct OutcomeCursor {
    QString cursor; ///< the partner's own, given back as it came
    QString etag;
};

class OutcomeCursorRepository {
public:
    explicit OutcomeCursorRepository(Library& library) : library_(library) {}

    /// Empty before the first time.
    Result<OutcomeCursor> of(const QString& partnerId) const;
    /// Joins the caller's transaction; may throw SQLite::Exception.
    static void set(Database& database, const QString& partnerId, const OutcomeCursor& cursor, const QDateTime& now);

private:
    Library& library_;
};

} // namespace cyberspotter
