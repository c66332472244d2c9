// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"

namespace cyberspotter {

/// Longest term, and longest context word, in UTF-16 units; most words of one list.
inline constexpr int longestTerm = 80;
inline constexpr int longestFact = 500;
inline constexpr int mostWords = 200;

/// The kinds of a term there are: plain, code, misspelling, slang, hashtag, emoji.
const QStringList& keywordKinds();

/// Whether a term that somebody else wrote can be used and shown. Problem "keyword-invalid" names the term and the member.
Result<void> checkKeyword(const Keyword& keyword);

} // namespace cyberspotter
