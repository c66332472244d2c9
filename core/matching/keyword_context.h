// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword.h"
#include "core/matching/folded_text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cyberspotter {

/// The words that must or must not stand beside a term.
class KeywordContext {
public:
    explicit KeywordContext(const std::vector<Keyword>& keywords);

    /// Whether the surroundings of the characters [start, end) of the original let the term count: one of its context
    /// words within 80 characters on the same line, if it has any; none of its unless words there, the hit included (so
    /// that "ivory coast" can forbid "ivory").
    bool allows(std::uint32_t keyword, const FoldedText& folded, std::uint32_t start, std::uint32_t end) const;

private:
    struct Words {
        std::vector<std::string> context;
        std::vector<std::string> unless;
    };

    std::vector<Words> words_;
};

} // namespace cyberspotter
