// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/keyword_matcher.h"

#include <cstdint>
#include <vector>

namespace cyberspotter {

/// A hit that is not yet weighed against its neighbours. Places are bytes of the source.
struct KeywordCandidate {
    std::uint32_t keyword;
    std::uint32_t start;
    std::uint32_t end; ///< behind the last character
    std::uint32_t characters; ///< how many it has
    MatchKind how;
};

/// Longest first, then the plainer match, then the earlier place and term; what overlaps a better hit goes. Ordered by
/// place.
void removeOverlaps(std::vector<KeywordCandidate>& candidates);

} // namespace cyberspotter
