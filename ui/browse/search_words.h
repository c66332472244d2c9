// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"

namespace cyberspotter {

/// What sellers of a taxon are searched by in a language: the search terms of the catalogue first, then its names; in English
/// where that language has none.
QStringList searchWords(const Catalogue& catalogue, const QString& scientificName, const QString& language);

} // namespace cyberspotter
