// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/listing/price/price.h"
#include "core/listing/visible/page_outline.h"

namespace cyberspotter {

/// A place on a page where an amount of money stands.
struct PriceCandidate {
    int32_t element = 0;
    Price price;
    std::string text;
    int score = 0;
    uint64_t shape = 0;   ///< equal for the cells of one grid
    bool bid = false;     ///< what an auction stands at: whatever the markup says, it began lower
    uint32_t told = 0;     ///< what the words around it tell (`said`)
    bool notAsked = false; ///< struck out, "was", "starting price": the page says that it is not what is asked now
};

/// Whether a text has a digit of any script in use, or the word for money that follows numbers written in words.
bool hasPriceDigit(std::string_view text);

/// The smallest element around a text node that holds amount and currency together and nothing else; nothing when the
/// text is no price. Cents that are only set smaller or in an element of their own are taken for what they are.
std::optional<PriceCandidate> candidateAround(const PageOutline& outline, int32_t text, const PriceHints& hints);

} // namespace cyberspotter
