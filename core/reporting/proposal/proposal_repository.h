// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/proposal/proposal.h"

namespace cyberspotter {

/// The proposals of a library.
class ProposalRepository {
public:
    explicit ProposalRepository(Library& library) : library_(library) {}

    /// Stores one under a new id. Proposing the same text in the same language again takes the place of the first. Problem
    /// "keyword-invalid" for words that are no term.
    Result<Proposal> add(Proposal proposal);
    /// In the order they were proposed.
    Result<std::vector<Proposal>> list() const;
    /// Problem "proposal-unknown".
    Result<void> remove(const QString& id);

private:
    Library& library_;
};

} // namespace cyberspotter
