// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_context.h"

#include "core/matching/accents.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace cyberspotter {

namespace {

constexpr std::uint32_t reach = 80; // characters: about a line of a title

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

/// The bytes of the folded text that stem from the characters [first, last).
std::pair<std::size_t, std::size_t> bytesOf(const FoldedText& folded, std::uint32_t first, std::uint32_t last) {
    const auto from = std::ranges::lower_bound(folded.origin, first);
    const auto to = std::ranges::lower_bound(folded.origin, last);
    return {std::size_t(from - folded.origin.begin()), std::size_t(to - folded.origin.begin())};
}

} // namespace

KeywordContext::KeywordContext(const std::vector<Keyword>& keywords) {
    TextFolder folder;
    lists_.emplace_back();
    std::unordered_map<const void*, std::uint32_t> known; // lists that share their strings, told by the first's place
    const auto numberOf = [&](const QStringList& words, bool accents) -> std::uint32_t {
        if (words.isEmpty()) {
            return 0;
        }
        const auto [entry, isNew] = known.emplace(words.constData(), std::uint32_t(lists_.size()));
        if (isNew) {
            std::vector<Word> list;
            for (const QString& word : words) {
                list.push_back({folder.foldTerm(word), accents ? word : QString()});
            }
            lists_.push_back(std::move(list));
        }
        return entry->second;
    };
    words_.reserve(keywords.size());
    for (const Keyword& keyword : keywords) {
        const bool accents = accentsMakeWords(keyword.language);
        words_.push_back({numberOf(keyword.context, accents), numberOf(keyword.unless, accents)});
    }
}

bool KeywordContext::holds(std::string_view around, std::size_t from, const Word& word, const FoldedText& folded,
                           std::u32string_view text) const {
    for (std::size_t at = around.find(word.folded); !word.folded.empty() && at != std::string_view::npos;
         at = around.find(word.folded, at + 1)) {
        const std::size_t end = at + word.folded.size();
        const bool startsWell =
            at == 0 || isWordBorder(characterBefore(around, at), characterAt(around, at).character);
        if (!startsWell || !endsWell(around, end)) {
            continue;
        }
        const std::uint32_t first = folded.origin[from + at];
        std::uint32_t last = folded.origin[from + end - 1] + 1;
        while (last < text.size() && QChar::category(text[last]) == QChar::Mark_NonSpacing) {
            ++last;
        }
        if (word.written.isEmpty() || accentsAgree(text.substr(first, last - first), word.written)) {
            return true;
        }
    }
    return false;
}

bool KeywordContext::allows(std::uint32_t keyword, const FoldedText& folded, std::u32string_view text,
                            std::uint32_t start, std::uint32_t end) const {
    const std::vector<Word>& context = lists_[words_[keyword].context];
    const std::vector<Word>& unless = lists_[words_[keyword].unless];
    if (context.empty() && unless.empty()) {
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
    const auto isHeld = [&, hitFrom = hitFrom, hitTo = hitTo](const Word& word) {
        return holds(all.substr(from, hitFrom - from), from, word, folded, text) ||
               holds(all.substr(hitTo, to - hitTo), hitTo, word, folded, text);
    };
    if (!context.empty() && std::ranges::none_of(context, isHeld)) {
        return false;
    }
    const std::string_view around = all.substr(from, to - from);
    return std::ranges::none_of(unless,
                                [&](const Word& word) { return holds(around, from, word, folded, text); });
}

} // namespace cyberspotter
