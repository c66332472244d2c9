// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/pack/pack.h"
#include "core/storage/library.h"

#include <optional>
#include <vector>

namespace cyberspotter {

/// Who signed a pack, as the library knows it.
enum class PackSigner {
    New,    ///< no pack of this id was ever taken in: the key is remembered with the first
    Known,  ///< the key that signed what was taken in before
    Changed ///< another key: refused unless it is accepted
};
/// "new", "known", "changed".
QString toWord(PackSigner signer);

struct TermChange {
    Keyword before;
    Keyword after;
    bool operator==(const TermChange&) const = default;
};

/// A word of one's own, or of an imported table, that the pack says otherwise. One's own stays as it is and stands before
/// the pack's where they mean the same.
struct TermConflict {
    Keyword own;
    Keyword pack;
    bool operator==(const TermConflict&) const = default;
};

enum class PackItemChange { Added, Changed, Removed };

/// A taxon that the pack adds, adds names to, or no longer has.
struct PackTaxonChange {
    QString scientificName;
    PackItemChange change = PackItemChange::Added;
    bool operator==(const PackTaxonChange&) const = default;
};

/// A marketplace that the pack brings, changes or no longer has.
struct MarketplaceChange {
    QString id;
    QString name;
    PackItemChange change = PackItemChange::Added;
    /// It would stand in for one that is not the pack's, or takes an address of one: applied only when its id is accepted.
    bool needsAcceptance = false;
    bool operator==(const MarketplaceChange&) const = default;
};

/// A partner of the pack that is not, or not so, in the library. Never applied unless its id is accepted.
struct PartnerChange {
    std::optional<Partner> before; ///< one's own or the built-in one of that id
    Partner after;
    bool movesAddress = false;     ///< reports would go elsewhere than now: its token must be forgotten first
    bool operator==(const PartnerChange&) const = default;
};

/// What a pack would change, for a person to look at.
struct PackChanges {
    PackSigner signer = PackSigner::New;
    QString knownFingerprint;            ///< of the key that is expected; empty for a new one
    std::optional<qint64> editionBefore; ///< in the library now
    bool isOlder = false;
    bool isSame = false;           ///< this very edition is there already
    bool isEditionReused = false;  ///< this edition is there with other content: always refused
    std::vector<Keyword> added;
    std::vector<TermChange> changed;
    std::vector<Keyword> removed;
    std::vector<TermConflict> conflicts;
    std::vector<PackTaxonChange> taxa;
    std::vector<MarketplaceChange> marketplaces;
    std::vector<PartnerChange> partners;

    bool operator==(const PackChanges&) const = default;
};

/// Compares a pack with the library. `builtIn` is the catalogue as `Catalogue::load` gives it. Problem: what the library reports.
Result<PackChanges> comparePack(Library& library, const Catalogue& builtIn, const SignedPack& pack);

/// What a person agreed to.
struct PackAcceptance {
    bool changedKey = false;
    bool older = false;
    QStringList partners;     ///< ids
    QStringList marketplaces; ///< ids of those that need it
};

/// Whether `applyPack` would take it in. Problems "pack-key-changed", "pack-edition-reused", "pack-older".
Result<void> mayApply(const PackChanges& changes, const SignedPack& pack, const PackAcceptance& acceptance);

/// What was done.
struct PackApplied {
    PackChanges changes;      ///< as they stood inside the transaction
    QStringList partners;     ///< ids that were stored
    QStringList marketplaces; ///< ids that need acceptance and were left out
};

/// Takes a pack in, in one transaction: its terms, taxa and marketplaces stand in the place of those of its earlier edition;
/// words of one's own are never touched. A withdrawn pack takes out what earlier editions brought. Partners that were accepted
/// become one's own profiles, and stay when the pack goes; whoever calls forgets the tokens (`forgetToken`) of those
/// that are new or have `movesAddress` before, when `mayApply` agrees. Problems: "pack-key-changed", "pack-older", "pack-edition-reused", what the library reports; then nothing is changed.
Result<PackApplied> applyPack(Library& library, const Catalogue& builtIn, const SignedPack& pack, const PackAcceptance& acceptance);

} // namespace cyberspotter
