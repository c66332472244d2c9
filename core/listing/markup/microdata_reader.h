// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Whether an element stands among other goods than the page's own; what `markup` knows of the visible page.
using AmongOthers = std::function<bool(int32_t)>;

/// Reads schema.org items written as microdata (`itemscope`, `itemprop`), properties that stand outside any item too.
void readMicrodata(const Page& page, const AmongOthers& amongOthers, Facts& facts);

/// Reads schema.org items written as RDFa Lite (`typeof`, `property`).
void readRdfa(const Page& page, const AmongOthers& amongOthers, Facts& facts);

} // namespace cyberspotter
