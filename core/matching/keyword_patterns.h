// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folding/folded_text.h"
#include "core/matching/keyword_endings.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cyberspotter {

/// What finding one literal means: which term, and where in the list's letters stand those it is folded to, if the literal
/// is only their skeleton.
struct PatternUse {
    std::uint32_t keyword = 0;
    std::uint32_t letters = 0;
    std::uint32_t letterCount = 0;
    bool runTogether = false; ///< the spaces between the term's words are left out
};

/// Different literals, and for each what it is used for.
struct PatternList {
    std::vector<std::string> literals;
    std::vector<std::uint32_t> firstUse; ///< per literal, and the end
    std::vector<PatternUse> uses;
    std::u32string letters;

    std::span<const PatternUse> usesOf(std::uint32_t literal) const {
        return std::span(uses).subspan(firstUse[literal], firstUse[literal + 1] - firstUse[literal]);
    }
    std::u32string_view lettersOf(const PatternUse& use) const {
        return std::u32string_view(letters).substr(use.letters, use.letterCount);
    }
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
