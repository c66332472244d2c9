// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"
#include "core/listing/visible/page_outline.h"

namespace cyberspotter {

/// Finds the price a person sees: every short visible text with an amount is a candidate, scored by its element's
/// names, the words beside it, its place after the heading, and how often it is repeated. Struck-out, "was", per-unit,
/// monthly and shipping prices and those of other goods lose points.
void readVisiblePrice(const Page& page, const PageOutline& outline, Facts& facts);

} // namespace cyberspotter
