// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/imported_taxa.h"

namespace cyberspotter {

/// The taxa that stand in for or beside the built-in ones.
struct TaxonLayers {
    std::vector<Taxon> taxa;  ///< changed built-in ones, and new ones
    QStringList keptAsNewer;  ///< taxa whose built-in listings differ from the imported ones and are later
};

/// Lays imported taxa and a person's own words over the built-in taxa. Of a taxon that is known by that name, or has it
/// as a synonym, group, products, names and look-alikes stay, names of the import stand behind them, and the listings are those
/// of the later edition (the day a listing came into force counts for the built-in ones; a year is its first day). Where both name the
/// same appendices and the import does not say which part is meant, the built-in words stay. New taxa take the group that
/// all built-in taxa of their family have.
TaxonLayers layTaxa(const std::vector<Taxon>& builtIn, const ImportedTaxa& imported, const OwnTaxonWords& own);

} // namespace cyberspotter
