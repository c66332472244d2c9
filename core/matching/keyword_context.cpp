// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_context.h"

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr std::uint32_t reach = 80; // characters: about a line of a title

std::vector<std::string> foldedWords(const QStringList& words) {
    std::vector<std::string> folded;
    for (const QString& word : words) {
        folded.push_back(foldTerm(word));
    }
    return folded;
}

/// A word ends at a border, or at the s or es of its plural.
bool endsWell(std::string_view text, std::size_t end) {
    if (end == text.size() || isWordBorder(characterBefore(text, end), characterAt(text, end).character)) {
        return true;
    }
    for (const std::string_view plural : {std::string_view("s"), std::string_view("es")}) {
        if (text.substr(end).starts_with(plural)) {
            const std::size_t behind = end + plural.size();
            if (behind == text.size() || !isWordCharacter(characterAt(text, behind).character)) {
                return true;
            }
        }
    }
    return false;
}

bool holdsWord(std::string_view text, const std::string& word) {
    for (std::size_t at = text.find(word); !word.empty() && at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const bool startsWell = at == 0 || isWordBorder(characterBefore(text, at), characterAt(text, at).character);
        if (startsWell && endsWell(text, at + word.size())) {
            return true;
        }
    }
    return false;
}

/// The bytes of the folded text that stem from the characters [first, last).
std::pair<std::size_t, std::size_t> bytesOf(const FoldedText& folded, std::uint32_t first, std::uint32_t last) {
    const auto from = std::ranges::lower_bound(folded.origin, first);
    const auto to = std::ranges::lower_bound(folded.origin, last);
    return {std::size_t(from - folded.origin.begin()), std::size_t(to - folded.origin.begin())};
}

} // namespace

KeywordContext::KeywordContext(const std::vector<Keyword>& keywords) {
    words_.reserve(keywords.size());
    for (const Keyword& keyword : keywords) {
        words_.push_back({foldedWords(keyword.context), foldedWords(keyword.unless)});
    }
}

bool KeywordContext::allows(std::uint32_t keyword, const FoldedText& folded, std::uint32_t start,
                            std::uint32_t end) const {
    const Words& words = words_[keyword];
    if (words.context.empty() && words.unless.empty()) {
        return true;
    }
    const std::string_view all = folded.bytes;
    const auto [hitFrom, hitTo] = bytesOf(folded, start, end);
    std::size_t from = bytesOf(folded, start - std::min(start, reach), start).first;
    std::size_t to = bytesOf(folded, end, end + reach).second;
    if (const std::size_t line = all.substr(from, hitFrom - from).rfind('\n'); line != std::string_view::npos) {
        from += line + 1;
    }
    if (const std::size_t line = all.substr(hitTo, to - hitTo).find('\n'); line != std::string_view::npos) {
        to = hitTo + line;
    }
    const std::string_view around = all.substr(from, to - from);
    if (std::ranges::any_of(words.unless, [&](const std::string& word) { return holdsWord(around, word); })) {
        return false;
    }
    const std::string_view before = all.substr(from, hitFrom - from);
    const std::string_view behind = all.substr(hitTo, to - hitTo);
    return words.context.empty() || std::ranges::any_of(words.context, [&](const std::string& word) {
               return holdsWord(before, word) || holdsWord(behind, word);
           });
}

} // namespace cyberspotter
