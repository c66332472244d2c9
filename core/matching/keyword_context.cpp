// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_context.h"

#include "core/matching/accents.h"
#include "core/matching/word_characters.h"

#include <algorithm>
#include <unordered_map>

namespace cyberspotter {

namespace {

constexpr int reach = 80; // characters: about a line of a title

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

/// Where the text stands `characters` before `at`, or behind it.
std::size_t before(std::string_view text, std::size_t at, int characters) {
    while (at > 0 && characters > 0) {
        --at;
        characters -= continuesCharacter(text[at]) ? 0 : 1;
    }
    return at;
}
std::size_t behind(std::string_view text, std::size_t at, int characters) {
    while (at < text.size() && (characters > 0 || continuesCharacter(text[at]))) {
        characters -= continuesCharacter(text[at]) ? 0 : 1;
        ++at;
    }
    return at;
}

/// A number for the first two bytes of a word. A word of one byte may have anything behind it.
std::size_t beginningOf(char first, char second) {
    return (std::size_t(static_cast<unsigned char>(first)) * 37 + static_cast<unsigned char>(second)) % 1024;
}

} // namespace

KeywordContext::KeywordContext(const std::vector<Keyword>& keywords, const TextFolder& folder) {
    lists_.emplace_back();
    // Lists that share their strings are told by the first one's place.
    std::unordered_map<const void*, std::uint32_t> known;
    const auto numberOf = [&](const QStringList& words, bool accents) -> std::uint32_t {
        if (words.isEmpty()) {
            return 0;
        }
        const auto [entry, isNew] = known.emplace(words.constData(), std::uint32_t(lists_.size()));
        if (isNew) {
            lists_.push_back(makeList(words, accents, folder));
        }
        return entry->second;
    };
    words_.reserve(keywords.size());
    for (const Keyword& keyword : keywords) {
        const bool accents = accentsMakeWords(keyword.language);
        words_.push_back({numberOf(keyword.context, accents), numberOf(keyword.unless, accents)});
    }
}

KeywordContext::List KeywordContext::makeList(const QStringList& words, bool accents, const TextFolder& folder) {
    List list;
    for (const QString& word : words) {
        std::string folded = folder.foldTerm(word);
        if (folded.empty()) {
            continue;
        }
        for (int second = 0; second < 256; ++second) {
            if (folded.size() == 1 || char(second) == folded[1]) {
                list.beginnings.set(beginningOf(folded[0], char(second)));
            }
        }
        list.words.push_back({std::move(folded), accents ? word : QString()});
    }
    std::ranges::sort(list.words, {}, &Word::folded);
    return list;
}

bool KeywordContext::standsAt(const Word& word, std::string_view around, std::size_t at, std::size_t from,
                              const FoldedText& folded) {
    if (!around.substr(at).starts_with(word.folded)) {
        return false;
    }
    const std::size_t end = at + word.folded.size();
    const bool startsWell = at == 0 || isWordBorder(characterBefore(around, at), characterAt(around, at).character);
    if (!startsWell || !endsWell(around, end)) {
        return false;
    }
    if (word.written.isEmpty()) {
        return true;
    }
    const std::string_view source = folded.source();
    const std::size_t first = folded.sourceOf(from + at);
    const std::size_t last = behindMarks(source, folded.sourceBehind(from + end - 1));
    return accentsAgree(QString::fromUtf8(source.data() + first, qsizetype(last - first)), word.written);
}

bool KeywordContext::holds(const List& list, std::string_view around, std::size_t from, const FoldedText& folded) {
    for (std::size_t at = 0; at < around.size(); ++at) {
        const char second = at + 1 < around.size() ? around[at + 1] : ' ';
        if (!list.beginnings[beginningOf(around[at], second)]) {
            continue;
        }
        const auto first = std::ranges::lower_bound(list.words, around.substr(at, 1), {},
                                                    [](const Word& word) { return std::string_view(word.folded).substr(0, 1); });
        for (auto word = first; word != list.words.end() && word->folded.front() == around[at]; ++word) {
            if (standsAt(*word, around, at, from, folded)) {
                return true;
            }
        }
    }
    return false;
}

bool KeywordContext::allows(std::uint32_t keyword, const FoldedText& folded, std::size_t start, std::size_t end) const {
    const List& context = lists_[words_[keyword].context];
    const List& unless = lists_[words_[keyword].unless];
    if (context.words.empty() && unless.words.empty()) {
        return words_[keyword].context == 0;
    }
    const std::string_view all = folded.bytes();
    const std::size_t hitFrom = folded.foldedFrom(start);
    const std::size_t hitTo = folded.foldedFrom(end);
    std::size_t from = folded.foldedFrom(before(folded.source(), start, reach));
    std::size_t to = folded.foldedFrom(behind(folded.source(), end, reach));
    if (const std::size_t line = all.substr(from, hitFrom - from).rfind('\n'); line != std::string_view::npos) {
        from += line + 1;
    }
    if (const std::size_t line = all.substr(hitTo, to - hitTo).find('\n'); line != std::string_view::npos) {
        to = hitTo + line;
    }
    if (words_[keyword].context != 0 && !holds(context, all.substr(from, hitFrom - from), from, folded) &&
        !holds(context, all.substr(hitTo, to - hitTo), hitTo, folded)) {
        return false;
    }
    return unless.words.empty() || !holds(unless, all.substr(from, to - from), from, folded);
}

} // namespace cyberspotter
