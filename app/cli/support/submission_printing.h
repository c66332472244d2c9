// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/reporting/batch/batch.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter::cli {

/// One submission as --json and as text: the batch, its state, the answer to each report, the receipt.
void print(Context& context, Library& library, const Submission& submission);

/// A batch that was passed over: with --json an object like that of `print`, in state "draft" with its problem;
/// otherwise a line on standard error. No failure of the command.
void printPassedOver(const Context& context, const Batch& batch, const Problem& why);

/// A batch that was asked for by its id and cannot be sent: the problem, which names the batch. Returns 1.
int reportOnBatch(const Context& context, const QString& batchId, const Problem& why);

} // namespace cyberspotter::cli
