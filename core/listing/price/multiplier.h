// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/listing/price/price_text.h"

namespace cyberspotter {

/// A word behind a number that moves its point: "k", "lakh", "万", "jt", and, backwards, "cents".
struct Multiplier {
    std::string_view word;
    int zeros = 0;             ///< negative for parts of the currency's unit
    bool needsCurrency = false; ///< a letter that means many things: only beside a currency, or where nothing else stands
    std::string_view iso;      ///< what the word alone says about the currency
    bool partGoesOn = false;   ///< "2tr5" is 2.5 million: digits that follow at once are its decimals
};

/// The multiplier that begins at `at` or behind one space; `end` becomes the place behind it. Null when there is none.
const Multiplier* multiplierAt(std::string_view text, size_t at, size_t& end);

/// "1万2000円", "12万5千円", "3만 5,000원": what follows the word for ten thousand goes on with the same number.
struct LowerPart {
    std::string amount; ///< empty: nothing follows
    size_t end = 0;
};
LowerPart lowerPart(std::string_view text, size_t end, const Multiplier& high, const NumberInText& number);

} // namespace cyberspotter
