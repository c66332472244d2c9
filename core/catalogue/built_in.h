// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace.h"

#include <optional>

namespace cyberspotter {

/// The bytes of a file of the built-in catalogue ("taxa.json"). Problem "catalogue-unreadable".
Result<QByteArray> builtInCatalogueFile(const QString& name);

/// The marketplaces alone, for whoever only reads addresses and pages: the whole catalogue takes ten times as long to read.
struct LoadedMarketplaces {
    MarketplaceCatalogue catalogue;           ///< a person's own in the place of the built-in ones, where there are good ones
    std::optional<Problem> ownRulesProblem{}; ///< why the person's own are not used
};
/// Problem "catalogue-unreadable".
Result<LoadedMarketplaces> loadMarketplaces();

} // namespace cyberspotter
