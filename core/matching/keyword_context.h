// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/matching/folded_text.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// The words that must or must not stand beside a term.
class KeywordContext {
public:
    KeywordContext(const std::vector<Keyword>& keywords, const TextFolder& folder);

    /// Whether the surroundings of the bytes [start, end) of the folded text's source let the term count: one of its
    /// context words within 80 characters on the same line, if it has any; none of its unless words there, the hit
    /// included (so that "ivory coast" can forbid "ivory").
    bool allows(std::uint32_t keyword, const FoldedText& folded, std::size_t start, std::size_t end) const;

    bool needsContext(std::uint32_t keyword) const { return words_[keyword].context != 0; }

private:
    struct Word {
        std::string folded;
        QString written; ///< as it was given where accents make other words, else empty
    };
    /// Sorted by their first bytes; `beginnings` tells at most places of a text that none begins there.
    struct List {
        std::vector<Word> words;
        std::bitset<1024> beginnings;
    };
    struct Words {
        std::uint32_t context;
        std::uint32_t unless;
    };

    static List makeList(const QStringList& words, bool accents, const TextFolder& folder);
    static bool holds(const List& list, std::string_view around, std::size_t from, const FoldedText& folded);
    static bool standsAt(const Word& word, std::string_view around, std::size_t at, std::size_t from,
                         const FoldedText& folded);

    /// Thousands of terms share few lists; the first is empty.
    std::vector<List> lists_;
    std::vector<Words> words_;
};

} // namespace cyberspotter
