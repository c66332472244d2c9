// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/folding/folded_text.h"

#include <cstdint>
#include <vector>

namespace cyberspotter {

/// A line of folded text, as bytes, in which something may be disguised.
struct SuspectLine {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool substitutes = false; ///< a word with a letter and something that may stand for one, or a letter three times
    bool spelling = false;    ///< three words of one character each
};

/// The lines that may hold a disguise. Most hold none, so the text is looked through 64 bytes at a time, each question
/// being a few operations on one bit for each byte.
void findSuspectLines(const FoldedText& folded, std::vector<SuspectLine>& lines);

/// What a word spelt out letter by letter is made of.
bool isSpelt(char32_t c);

/// Shorter runs of letters are initials, not words.
constexpr std::size_t shortestSpelling = 3;

} // namespace cyberspotter
