// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/folded_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// The form in which disguised words are compared: letters that look alike are one ("l" and "i"), digits and signs are
/// the letters they stand for (0 o, 1 i, 3 e, 4 a, 5 s, 7 t, 8 b, @ a, $ s), Cyrillic and Greek letters their Latin
/// twins. One character for one.
char32_t skeletonOf(char32_t c);
std::string skeletonOf(std::string_view folded);

/// Whether `written` may be meant as the letter `meant`: the same, or a digit, sign or twin that stands for it.
bool canStandFor(char32_t written, char32_t meant);

/// A folded text with its disguises taken off; `written` keeps, for each byte, the character that stood there.
struct UnmaskedText {
    FoldedText text;
    std::vector<char32_t> written;
};

/// The lines that hold a word of letters mixed with digits, signs or foreign twins, as skeletons.
UnmaskedText unmaskSubstitutes(const FoldedText& folded);

/// Words spelt out letter by letter ("i v o r y", "i.v.o.r.y"), each run of letters on a line of its own. A
/// gap wider than the others is a space.
UnmaskedText unmaskSpelling(const FoldedText& folded);

} // namespace cyberspotter
