// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folded_text.h"
#include "core/matching/keyword_endings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// What finding one literal means: which term, and the letters it is folded to where the literal is only their skeleton.
struct PatternUse {
    std::uint32_t keyword;
    std::u32string letters;
    bool runTogether = false; ///< the spaces between the term's words are left out
};

/// Different literals, and for each what it is used for.
struct PatternList {
    std::vector<std::string> literals;
    std::vector<std::vector<PatternUse>> uses;
};

/// The texts to search for so that the terms are found: folded, in the forms they are inflected to, and as squeezed
/// skeletons for disguised words.
struct KeywordPatterns {
    KeywordPatterns(const std::vector<Keyword>& keywords, const TextFolder& folder);

    std::vector<std::string> written; ///< per term: as it is written in the catalogue
    std::vector<const std::vector<std::string_view>*> endings; ///< per term: those its last word may take
    PatternList plain;
    PatternList masked;
};

} // namespace cyberspotter
