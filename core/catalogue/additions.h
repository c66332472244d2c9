// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/catalogue/marketplace/marketplace.h"
#include "core/catalogue/taxon/taxon.h"
#include "core/storage/library.h"

#include <vector>

namespace cyberspotter {

/// What a library knows beyond the built-in catalogue: imported taxa, terms of one's own and of packs, marketplaces of packs.
/// (Partners of one's own are in PartnerRepository.)
struct CatalogueAdditions {
    std::vector<Taxon> taxa; ///< each stands in for the built-in taxon of its name
    std::vector<Keyword> keywords;
    std::vector<Marketplace> marketplaces; ///< each stands in for the built-in one of its id

    bool isEmpty() const { return taxa.empty() && keywords.empty() && marketplaces.empty(); }
};

/// Reads all of them. `builtIn` are the taxa of the built-in catalogue, which imported listings and names are laid over.
/// Problem: what the library reports.
Result<CatalogueAdditions> readAdditions(Library& library, const std::vector<Taxon>& builtIn);

} // namespace cyberspotter
