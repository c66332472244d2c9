// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Reads schema.org items written as microdata (`itemscope`, `itemprop`), properties that stand outside any item too.
void readMicrodata(const Page& page, Facts& facts);

/// Reads schema.org items written as RDFa Lite (`typeof`, `property`).
void readRdfa(const Page& page, Facts& facts);

} // namespace cyberspotter
