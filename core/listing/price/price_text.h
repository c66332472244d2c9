// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cyberspotter {

/// Marks that normalisePriceText puts in place of signs that can only mean one thing.
constexpr char decimalMarkOnly = '\x01'; ///< Arabic decimal separator
constexpr char groupMarkOnly = '\x02';   ///< Arabic thousands separator

/// Makes digits of any script ASCII, full-width signs narrow, all spaces plain, dashes '-', apostrophes '\'', and
/// drops invisible direction marks. Ill-formed UTF-8 is dropped too. Amounts spelled in Chinese or Korean become digits.
std::string normalisePriceText(std::string_view utf8);

/// A number found in normalised text.
struct NumberInText {
    size_t start = 0;
    size_t end = 0;
    bool valid = false; ///< the marks make sense together and it is not too long
    std::string integer;
    std::string decimals;
};

/// The number that begins at `at` (a digit, or marks directly before one). `decimalMark` (0 if unknown) decides what
/// a single mark before three digits means.
NumberInText readNumber(std::string_view text, size_t at, char decimalMark, bool threeDecimals);

/// "12" and "50" -> "12.50"; leading zeros dropped; shifted by `zeros` places (for "k", "jt", "万"),
/// to the right when negative (for "¢").
std::string plainDecimal(const NumberInText& number, int zeros);

} // namespace cyberspotter
