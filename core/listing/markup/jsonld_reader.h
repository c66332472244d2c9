// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Reads the page's `application/ld+json` blocks.
void readJsonLd(const Page& page, Facts& facts);

} // namespace cyberspotter
