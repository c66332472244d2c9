// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/additions.h"
#include "core/catalogue/keyword/keyword.h"
#include "core/catalogue/marketplace/marketplace_index.h"
#include "core/catalogue/partner/partner.h"
#include "core/catalogue/specimen_term.h"
#include "core/catalogue/taxon/taxon.h"
#include "core/catalogue/taxon/taxon_index.h"

#include <QHash>

#include <memory>
#include <optional>

namespace cyberspotter {

/// Everything the program knows before it is used: taxa, search terms, vocabularies, marketplaces, partners. An immutable
/// value shared by pointer, safe from any thread.
class Catalogue {
public:
    /// Loads the built-in catalogue (`:/catalogue/*.json`), with `practiceMarketplaces` and `practicePartners` added: how a
    /// practice session makes its own place and partner known. Problem "catalogue-unreadable" names file and entry. A
    /// "marketplaces.json" in `ownRulesFolder()` stands in for the built-in one; one that is wrong is passed over, and `ownRulesProblem`
    /// says what is wrong.
    static Result<std::shared_ptr<const Catalogue>> load(const std::vector<Marketplace>& practiceMarketplaces = {},
                                                         const std::vector<Partner>& practicePartners = {});

    /// A catalogue of `builtIn` (one that `load` gave) and what a library adds to it.
    static std::shared_ptr<const Catalogue> with(const Catalogue& builtIn, const CatalogueAdditions& additions);

    const std::vector<Taxon>& taxa() const { return taxa_; }
    /// By accepted name or synonym, in any case; nullptr when unknown.
    const Taxon* taxon(const QString& scientificName) const;
    const TaxonIndex& taxonIndex() const { return taxonIndex_; }

    const SpecimenVocabulary& vocabulary() const { return vocabulary_; }
    const std::vector<Keyword>& keywords() const { return keywords_; }

    const MarketplaceCatalogue& marketplaces() const { return marketplaces_; }
    const MarketplaceIndex& marketplaceIndex() const { return marketplaceIndex_; }

    /// What is wrong with the marketplaces.json of one's own.
    const std::optional<Problem>& ownRulesProblem() const { return ownRulesProblem_; }

    /// The built-in partners; a library's own are in PartnerRepository.
    const std::vector<Partner>& partners() const { return partners_; }

    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

private:
    Catalogue() = default;
    void index();

    std::vector<Taxon> taxa_;
    QHash<QString, const Taxon*> taxonByName_; ///< folded accepted names and synonyms
    TaxonIndex taxonIndex_;
    SpecimenVocabulary vocabulary_;
    std::vector<Keyword> keywords_;
    MarketplaceCatalogue marketplaces_;
    MarketplaceIndex marketplaceIndex_;
    std::vector<Partner> partners_;
    std::optional<Problem> ownRulesProblem_;
};

} // namespace cyberspotter
