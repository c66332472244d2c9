// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace cyberspotter {

/// Enough text for one scan to be worth its set-up.
constexpr std::size_t usualPiece = 256 * 1024;

/// A line that is longer is cut.
constexpr std::size_t longestPiece = 1024 * 1024;

/// Where the first piece of the text may end so that no line is torn: behind the last line break of a usual piece, or behind
/// the first one after it; in a line that is too long behind a space, else between two characters. 0 if all that is there is
/// shorter than the longest piece and the line may go on.
std::size_t pieceOf(std::string_view text);

} // namespace cyberspotter
