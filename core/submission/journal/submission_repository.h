// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch/batch_document.h"
#include "core/reporting/batch/handover.h"
#include "core/storage/library.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// Submissions of a library: the journal that is the only truth of what was sent and what was answered.
class SubmissionRepository {
public:
    explicit SubmissionRepository(Library& library) : library_(library) {}

    /// Queues a batch: the key and the exact bytes are on the disk when this returns. A batch with a submission that is
    /// not cancelled gives that one back. Problem "channel-unsupported" for a partner that takes no batches from a
    /// program.
    Result<Submission> queue(const Partner& partner, const Batch& batch, const BatchDocument& document);

    /// Problem "submission-unknown".
    Result<Submission> get(const QString& id) const;
    /// The latest submission of a batch; problem "submission-unknown" when there is none.
    Result<Submission> ofBatch(const QString& batchId) const;
    /// The word of that one's state, "draft" when there is none.
    Result<QString> stateWordOfBatch(const QString& batchId) const;
    /// Newest first.
    Result<QList<Submission>> list(int limit = 200) const;
    /// Those that the sender works on, oldest first.
    Result<QList<Submission>> active() const;

    /// Those that are not at their end: active ones and those that wait for the person, oldest first.
    Result<QList<Submission>> open() const;
    /// Batches that were made and never queued, oldest first. A cancelled one stays cancelled.
    Result<QStringList> batchesNeverQueued() const;

    Result<QByteArray> body(const QString& id) const;

    /// Moves along the table; problem "move-forbidden" otherwise. The same state again is no move and succeeds.
    Result<Submission> move(const QString& id, SubmissionState state, const std::optional<Problem>& problem = {},
                            const QDateTime& nextAttemptAt = {});
    /// As `move`, counting an attempt.
    Result<Submission> beginAttempt(const QString& id);

    /// The partner's profile names another address now: what was begun at the old one is begun anew.
    Result<void> setEndpoint(const QString& id, const QString& endpoint);

    // The same inside the caller's transaction; these may throw SQLite::Exception (used inside Library::write).
    static Result<Submission> get(Database& database, const QString& id);
    static Result<Submission> ofBatch(Database& database, const QString& batchId);
    /// Moves along the table and adds `attempts` to the count; asked for by the person (`queued`), it begins at 0 again.
    static Result<Submission> move(Database& database, const QDateTime& now, const QString& id, SubmissionState state,
                                   const std::optional<Problem>& problem, const QDateTime& nextAttemptAt, int attempts);
    /// Enters a batch with its items and uploads, `queued`, under a new key. Gives the id.
    static QString insert(Database& database, const QDateTime& now, const Handover& handover, const Batch& batch,
                          const BatchDocument& document);

private:
    Library& library_;
};

} // namespace cyberspotter
