// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/disguise/disguise_hints.h"
#include "core/matching/folding/folded_text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// A folded text with its disguises taken off: a squeezed skeleton, and for each of its bytes the place of its letter in
/// `written`, where everything that stood there is kept.
struct UnmaskedText {
    std::string bytes;
    std::vector<std::uint32_t> place; ///< per byte
    std::u32string written;
    std::vector<std::uint32_t> origin; ///< per character of `written`: the folded byte it stems from

    /// Where in `written` ends what the bytes before `byte` stand for.
    std::size_t placeOf(std::size_t byte) const { return byte < place.size() ? place[byte] : written.size(); }

    void clear();
    /// `shown` is left out of the skeleton where it repeats the letter before it.
    void append(char32_t shown, char32_t meant, std::size_t from);

private:
    char32_t last_ = 0;
};

/// Both ways to hide words, taken off the lines that may hold them.
struct Disguises {
    std::vector<SuspectLine> lines;
    UnmaskedText substitutes; ///< lines with a word of letters mixed with digits, signs or foreign twins, or one thrice
    UnmaskedText spelling;    ///< words spelt out ("i v o r y", "i.v.o.r.y"), each run on a line; a wider gap is a space
};

/// Fills `out`, whose memory is used again.
void unmask(const FoldedText& folded, Disguises& out);

} // namespace cyberspotter
