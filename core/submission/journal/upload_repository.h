// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch/batch_document.h"
#include "core/storage/library.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// Evidence files on their way with a submission; one row per submission and SHA-256. Functions taking a Database& join
/// the caller's transaction and may throw SQLite::Exception (used inside Library::write).
class UploadRepository {
public:
    explicit UploadRepository(Library& library) : library_(library) {}

    /// The files of a submission by their path in the batch.
    Result<QList<Upload>> of(const QString& submissionId) const;
    /// Keeps `uploadUrl` and `sent` of each.
    Result<void> setAddresses(const QString& submissionId, const QList<Upload>& uploads);
    /// These went out whole and were taken.
    Result<void> setSent(const QString& submissionId, const QStringList& sha256);

    /// A file that two reports share goes once.
    static void add(Database& database, const QString& submissionId, const BatchEvidence& file);
    /// Evidence of a report that was turned away is not sent, unless another report of the batch has the same file
    /// (`wanted`, by SHA-256).
    static void drop(Database& database, const QString& submissionId, const QString& reportId,
                     const QStringList& wanted);
    /// The partner has these from before.
    static void setKnown(Database& database, const QString& submissionId, const QStringList& sha256);
    static bool anyWaiting(Database& database, const QString& submissionId);
    /// At another intake every upload begins anew.
    static void forgetAddresses(Database& database, const QString& submissionId);

private:
    Library& library_;
};

} // namespace cyberspotter
