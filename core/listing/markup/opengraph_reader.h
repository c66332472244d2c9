// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Reads the page's meta elements: OpenGraph with its product names, Twitter cards, and plain description.
void readMetaElements(const Page& page, Facts& facts);

} // namespace cyberspotter
