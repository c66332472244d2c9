// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/folded_text.h"

#include <cstdint>
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

/// A skeleton in which a letter that is repeated stands once ("ivoooory", and "tooth" too).
std::string squeezed(std::string_view skeleton);

/// A folded text with its disguises taken off: a squeezed skeleton, and for each of its bytes the place of its letter in
/// `written`, where everything that stood there is kept.
struct UnmaskedText {
    FoldedText text;
    std::vector<std::uint32_t> place; ///< per byte of text
    std::u32string written;
    std::vector<std::uint32_t> origin; ///< per character of `written`: index into the characters of the original

    /// Where in `written` ends what the bytes before `byte` stand for.
    std::size_t placeOf(std::size_t byte) const { return byte < place.size() ? place[byte] : written.size(); }
};

/// The lines that hold a word of letters mixed with digits, signs or foreign twins, or a letter three times in a row.
UnmaskedText unmaskSubstitutes(const FoldedText& folded);

/// Words spelt out letter by letter ("i v o r y", "i.v.o.r.y"), each run of letters on a line of its own. A
/// gap wider than the others is a space.
UnmaskedText unmaskSpelling(const FoldedText& folded);

/// Whether what was written is `term` in disguise, letter for letter, with at least one substitute or repetition among
/// them if `needsDisguise`, and not more digits and signs than letters (else every article number would be a word).
bool isDisguisedTerm(std::u32string_view written, std::u32string_view term, bool needsDisguise);

} // namespace cyberspotter
