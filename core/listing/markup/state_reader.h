// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// Reads the state that scripts keep in the page (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = {...}`, `__NUXT__`,
/// `__APOLLO_STATE__`, data layers, product objects of shop systems, JSON in attributes). Two ways: the objects are
/// walked whatever they are wrapped in and the one the page is about is read (`readStateItem`); and scripts are searched
/// as text for members called sku, brand, gtin or price, which count for more near the page's heading and when repeated.
void readState(const Page& page, Facts& facts);

} // namespace cyberspotter
