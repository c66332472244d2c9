// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cyberspotter {

/// The form in which disguised words are compared: letters that look alike are one ("l" and "i"), digits and signs are
/// the letters they stand for (0 o, 1 i, 3 e, 4 a, 5 s, 7 t, 8 b, @ a, $ s), Cyrillic and Greek letters their Latin
/// twins. One character for one.
char32_t skeletonOf(char32_t c);
std::string skeletonOf(std::string_view folded);

/// Whether a digit, sign or foreign letter is used for a Latin one.
bool isSubstitute(char32_t c);

/// Whether `written` may be meant as the letter `meant`: the same, or a digit, sign or twin that stands for it.
bool canStandFor(char32_t written, char32_t meant);

/// A skeleton in which a letter that is repeated stands once ("ivoooory", and "tooth" too).
std::string squeezed(std::string_view skeleton);

/// Whether what was written is `term` in disguise, letter for letter, with at least one substitute or repetition among
/// them if `needsDisguise`, and not more digits and signs than letters (else every article number would be a word).
bool isDisguisedTerm(std::u32string_view written, std::u32string_view term, bool needsDisguise);

} // namespace cyberspotter
