// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"
#include "core/listing/markup/state_walker.h"

namespace cyberspotter {

/// Chooses, among the objects of a page's scripts, the one the page is about, and reads its fields. The choice rests on
/// its name beside the page's heading, its number or address beside the page's, whether it has a price, and whether it
/// stands among recommended goods; without any of these agreements nothing is taken.
void readStateItem(const StateWalker& state, const Page& page, Facts& facts);

} // namespace cyberspotter
