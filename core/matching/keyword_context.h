// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folded_text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// The words that must or must not stand beside a term.
class KeywordContext {
public:
    explicit KeywordContext(const std::vector<Keyword>& keywords);

    /// Whether the surroundings of the characters [start, end) of the original `text` let the term count: one of its
    /// context words within 80 characters on the same line, if it has any; none of its unless words there, the hit
    /// included (so that "ivory coast" can forbid "ivory").
    bool allows(std::uint32_t keyword, const FoldedText& folded, std::u32string_view text, std::uint32_t start,
                std::uint32_t end) const;

    bool needsContext(std::uint32_t keyword) const { return !lists_[words_[keyword].context].empty(); }

private:
    struct Word {
        std::string folded;
        QString written; ///< as it was given where accents make other words, else empty
    };
    struct Words {
        std::uint32_t context;
        std::uint32_t unless;
    };

    bool holds(std::string_view around, std::size_t from, const Word& word, const FoldedText& folded,
               std::u32string_view text) const;

    /// Thousands of terms share few lists.
    std::vector<std::vector<Word>> lists_;
    std::vector<Words> words_;
};

} // namespace cyberspotter
