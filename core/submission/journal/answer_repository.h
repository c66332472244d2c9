// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch/batch_document.h"
#include "core/storage/library.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// Enters what became of a submission: the partner's answers and receipts, or that it was delivered without one. Each
/// call is one transaction over journal, reports, uploads and custody log.
class AnswerRepository {
public:
    explicit AnswerRepository(Library& library) : library_(library) {}

    /// The partner's answer to the reports, in one transaction: items, report states and references, which files it has
    /// already and which it wants, the answer itself, and the next state.
    Result<Submission> enterAnswer(const QString& id, const QList<SubmissionItem>& items, const QStringList& haveSha256,
                                   const QStringList& wantedSha256, const QByteArray& answer);
    /// The receipt: kept as received, hashed, in the custody log; the submission ends.
    Result<Submission> enterReceipt(const QString& id, const QByteArray& body, const QString& reference);
    /// For a channel without receipts.
    Result<Submission> enterDelivered(const QString& id, const QString& where);
    /// The volunteer handed the batch over by the partner's form or as a file, and says so: it is `delivered`, and `note`
    /// is kept with each report. One transaction. Problem "batch-sent" when a submission of the batch stands.
    Result<Submission> recordByHand(const Partner& partner, const Batch& batch, const BatchDocument& document,
                                    const QString& note);

private:
    Library& library_;
};

} // namespace cyberspotter
