// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace cyberspotter {

/// What may be disguised in a line of folded text; looked for in blocks of bytes, since most lines hold nothing.
struct DisguiseHints {
    bool substitutes = false; ///< a word with a letter and something that may stand for one, or a letter three times
    bool spelling = false;    ///< three words of one character each
};

DisguiseHints disguiseHintsOf(std::string_view line);

/// What a word spelt out letter by letter is made of.
bool isSpelt(char32_t c);

/// Shorter runs of letters are initials, not words.
constexpr std::size_t shortestSpelling = 3;

} // namespace cyberspotter
