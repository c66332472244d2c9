// SPDX-License-Identifier: Apache-2.0
#include "core/matching/text_pieces.h"

#include "core/matching/folding/word_characters.h"

namespace cyberspotter {

std::size_t pieceOf(std::string_view text) {
    const std::size_t last = text.substr(0, usualPiece).rfind('\n');
    if (last != std::string_view::npos) {
        return last + 1;
    }
    const std::size_t next = text.substr(0, longestPiece).find('\n', usualPiece);
    if (next != std::string_view::npos) {
        return next + 1;
    }
    if (text.size() < longestPiece) {
        return 0;
    }
    const std::size_t space = text.substr(0, longestPiece).rfind(' ');
    if (space != std::string_view::npos) {
        return space + 1;
    }
    // Not even a space: cut between two characters.
    std::size_t cut = longestPiece - 1;
    while (cut > longestPiece - 4 && continuesCharacter(text[cut])) {
        --cut;
    }
    return cut;
}

} // namespace cyberspotter
