// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folding/folded_text.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// What stands around a hit: 80 characters either side, on the same line.
struct Surroundings {
    /// A folded byte at which a word may begin, and a number for its first two bytes.
    struct WordStart {
        std::uint32_t at;
        std::uint32_t beginning;
    };

    std::size_t start = 1; ///< of the hit in the source; at first no hit's
    std::size_t end = 0;
    std::size_t from = 0; ///< folded bytes
    std::size_t hitFrom = 0;
    std::size_t hitTo = 0;
    std::size_t to = 0;
    std::vector<WordStart> wordStarts;
};

/// The words that must or must not stand beside a term.
class KeywordContext {
public:
    KeywordContext(const std::vector<Keyword>& keywords, const TextFolder& folder);

    /// Whether the surroundings of the bytes [start, end) of the folded text's source let the term count: one of its
    /// context words within 80 characters on the same line, if it has any; none of its unless words there, the hit
    /// included (so that "ivory coast" can forbid "ivory"). `around` keeps what was seen for the next term at the same
    /// place of the same text; a new one is for any.
    bool allows(std::uint32_t keyword, const FoldedText& folded, std::size_t start, std::size_t end,
                Surroundings& around) const;

    bool needsContext(std::uint32_t keyword) const { return words_[keyword].context != 0; }

private:
    struct Word {
        std::string folded;
        QString written; ///< as it was given where accents make other words, else empty
    };
    /// Sorted; `beginnings` tells at most places of a text that none begins there.
    struct List {
        std::vector<Word> words;
        std::bitset<1024> beginnings;
    };
    struct Words {
        std::uint32_t context;
        std::uint32_t unless;
    };

    static bool holds(const List& list, const FoldedText& folded, std::size_t from, std::size_t to,
                      const Surroundings& around);
    static bool beginsAt(const List& list, const FoldedText& folded, std::size_t at, std::size_t to);

    /// Thousands of terms share few lists; the first is empty.
    std::vector<List> lists_;
    std::vector<Words> words_;
};

} // namespace cyberspotter
