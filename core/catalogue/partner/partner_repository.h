// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/storage/library.h"

#include <vector>

namespace cyberspotter {

/// The partners a person added to the library. A profile of the same id as a built-in one takes its place.
class PartnerRepository {
public:
    explicit PartnerRepository(Library& library) : library_(library) {}

    /// Stores a profile under its id. Problem partner-exists when the library has one of that id already.
    Result<void> add(const Partner& partner);
    /// Replaces a stored profile. Problem partner-unknown when there is none of that id.
    Result<void> update(const Partner& partner);
    /// Takes a stored profile out; a built-in one of that id is seen again. Problem partner-unknown.
    Result<void> remove(const QString& id);

    /// The stored profiles in the order of their ids. One that cannot be read is a problem that names it.
    Result<std::vector<Partner>> list() const;
    /// The stored profiles and, for the rest, `builtIn`; with the evidence that was chosen for each.
    Result<std::vector<Partner>> listWith(const std::vector<Partner>& builtIn) const;
    /// The stored profile of that id, or else the built-in one. Problem partner-unknown.
    Result<Partner> find(const QString& id, const std::vector<Partner>& builtIn) const;

    /// Chooses which evidence goes to a partner, built-in or own, whatever its profile says. Problem partner-unknown.
    Result<void> chooseEvidence(const QString& id, EvidenceChoice choice, const std::vector<Partner>& builtIn);

private:
    Library& library_;
};

} // namespace cyberspotter
