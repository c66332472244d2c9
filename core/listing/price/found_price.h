// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/listing/price/currency_mark.h"
#include "core/listing/price/price.h"
#include "core/listing/price/price_text.h"

namespace cyberspotter {

/// One number of a normalised text that may be a price; views point into that text.
struct FoundPrice {
    NumberInText number;
    size_t end = 0; ///< behind multiplier and cents written after the sign
    std::string amount;
    CurrencyMark mark;
    bool markIsBefore = false;
    bool unlikely = false; ///< a percentage, part of a word, a measure
    bool former = false;   ///< "was", "statt"
    bool saving = false;   ///< "save", "discount"
    int zeros = 0;         ///< by how many places a word moved the point
    bool negative = false;
};

/// Every number of a normalised text with the currency beside it, in their order; at most 64.
std::vector<FoundPrice> findPrices(std::string_view text, const PriceHints& hints);

/// Lower case in any script.
std::string lowerCase(std::string_view text);
/// Whether one of the words stands anywhere in the text.
bool containsAny(std::string_view text, std::initializer_list<std::string_view> words);

} // namespace cyberspotter
