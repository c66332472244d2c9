// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch_document.h"
#include "core/storage/library.h"
#include "core/submission/submission.h"

namespace cyberspotter {

/// Submissions of a library: the journal that is the only truth of what was sent and what was answered.
class SubmissionRepository {
public:
    explicit SubmissionRepository(Library& library) : library_(library) {}

    /// Queues a batch: the key and the exact bytes are on the disk when this returns. A batch with a submission that is
    /// not cancelled gives that one back. Problem "channel-unsupported" for a partner that takes no batches from a
    /// program.
    Result<Submission> queue(const Partner& partner, const Batch& batch, const BatchDocument& document);

    Result<Submission> get(const QString& id) const;
    /// The latest submission of a batch; problem "submission-unknown" when there is none.
    Result<Submission> ofBatch(const QString& batchId) const;
    /// The word of that one's state, "draft" when there is none.
    Result<QString> stateWordOfBatch(const QString& batchId) const;
    /// Newest first.
    Result<QList<Submission>> list(int limit = 200) const;
    /// Those that the sender works on, oldest first.
    Result<QList<Submission>> active() const;

    Result<QByteArray> body(const QString& id) const;

    /// Moves along the table; problem "move-forbidden" otherwise. The same state again is no move and succeeds.
    Result<Submission> move(const QString& id, SubmissionState state, const std::optional<Problem>& problem = {},
                            const QDateTime& nextAttemptAt = {});
    /// As `move`, counting an attempt.
    Result<Submission> beginAttempt(const QString& id);

    /// The partner's answer to the reports, in one transaction: items, report states and references, which files it has
    /// already and which it wants, the answer itself, and the next state.
    Result<Submission> enterAnswer(const QString& id, const QList<SubmissionItem>& items, const QStringList& haveSha256,
                                   const QStringList& wantedSha256, const QByteArray& answer);
    /// The partner's profile names another address now: what was begun at the old one is begun anew.
    Result<void> setEndpoint(const QString& id, const QString& endpoint);
    /// The receipt: kept as received, hashed, in the custody log; the submission ends.
    Result<Submission> enterReceipt(const QString& id, const QByteArray& body, const QString& reference);
    /// For a channel without receipts.
    Result<Submission> enterDelivered(const QString& id, const QString& where);

private:
    Library& library_;
};

} // namespace cyberspotter
