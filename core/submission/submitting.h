// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/submission/sender.h"

namespace cyberspotter {

/// Composes a batch as it stands and queues it for its partner: key and bytes are on the disk afterwards. A batch that
/// is queued already gives that submission. Problems of the batch, "reporter-incomplete", "reports-incomplete",
/// "channel-unsupported".
Result<Submission> queueBatch(Library& library, const Catalogue& catalogue, const QString& batchId);

/// Enters that the volunteer handed a batch over by hand. Problems of the batch, "batch-sent".
Result<Submission> recordSentByHand(Library& library, const Catalogue& catalogue, const QString& batchId,
                                    const QString& note);

/// Takes a queued submission as far as it goes now, by the channel it was queued for.
Result<Submission> runSubmission(Library& library, const Catalogue& catalogue, const QString& submissionId,
                                 const SenderOptions& options = {});

/// Puts a submission that stands (needs_user, failed, retry_wait) back into the queue. Problem "move-forbidden".
Result<Submission> retrySubmission(Library& library, const QString& submissionId);

/// Cancels one that is not at the partner yet; its reports stay in the batch. Problem "move-forbidden".
Result<Submission> cancelSubmission(Library& library, const QString& submissionId);

} // namespace cyberspotter
