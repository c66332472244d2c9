// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Reads the state that scripts keep in the page (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = {...}`, data layers,
/// product objects of shop systems): members called sku, brand, gtin or price. Scripts are searched as text, so that
/// it need not be known how a site wraps its objects; a value counts for more when the page's heading stands in the
/// same object and when it is repeated.
void readState(const Page& page, Facts& facts);

} // namespace cyberspotter
