// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"
#include "core/listing/markup/state_objects.h"

#include <optional>

namespace cyberspotter {

/// The object that a page is about.
struct StateChoice {
    int32_t object = 0;
    int sure = 0; ///< 50 to 90
};

/// Chooses it by its name beside the page's heading, its number or address beside the page's, whether it has a price, and
/// whether it stands among recommended goods. Nothing without any of these agreements.
std::optional<StateChoice> chooseStateObject(const StateObjects& objects, const Page& page);

} // namespace cyberspotter
