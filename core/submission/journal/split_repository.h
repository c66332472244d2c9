// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// Cuts a batch that its partner found too large (413) in two.
class SplitRepository {
public:
    explicit SplitRepository(Library& library) : library_(library) {}

    /// One transaction: the submission ends as `cancelled` with problem "batch-split"; its batch keeps the first half of
    /// the reports under the next revision, a new batch takes the others, and both are queued with keys of their own.
    /// Reports and reporter are those of the stored body, unchanged. Gives the two submissions, the first half first.
    /// Problem "batch-indivisible" for fewer than two reports.
    Result<QList<Submission>> split(const QString& submissionId);

private:
    Library& library_;
};

/// Whether a cancelled submission goes on as two.
bool wasSplit(const Submission& submission);

} // namespace cyberspotter
