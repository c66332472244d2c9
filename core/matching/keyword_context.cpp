// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_context.h"

#include "core/matching/folding/accents.h"
#include "core/matching/folding/word_characters.h"

#include <QHash>

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
std::uint32_t beginningOf(char first, char second) {
    return (std::uint32_t(static_cast<unsigned char>(first)) * 37 + static_cast<unsigned char>(second)) % 1024;
}

void lookAround(const FoldedText& folded, std::size_t start, std::size_t end, Surroundings& around) {
    const std::string_view all = folded.bytes();
    around.start = start;
    around.end = end;
    around.hitFrom = folded.foldedFrom(start);
    around.hitTo = folded.foldedFrom(end);
    around.from = folded.foldedFrom(before(folded.source(), start, reach));
    around.to = folded.foldedFrom(behind(folded.source(), end, reach));
    if (const std::size_t line = all.substr(around.from, around.hitFrom - around.from).rfind('\n');
        line != std::string_view::npos) {
        around.from += line + 1;
    }
    if (const std::size_t line = all.substr(around.hitTo, around.to - around.hitTo).find('\n');
        line != std::string_view::npos) {
        around.to = around.hitTo + line;
    }
    around.wordStarts.clear();
    char32_t last = 0; // where the surroundings are cut a word may begin
    for (std::size_t at = around.from; at < around.to;) {
        const Utf8Character next = characterAt(all, at);
        // A word that begins with a space was trimmed away.
        if (next.character != U' ' && (at == around.from || at == around.hitTo || isWordBorder(last, next.character))) {
            const char second = at + 1 < around.to ? all[at + 1] : ' ';
            around.wordStarts.push_back({std::uint32_t(at), beginningOf(all[at], second)});
        }
        last = next.character;
        at += next.bytes;
    }
}

} // namespace

KeywordContext::KeywordContext(const std::vector<Keyword>& keywords, const TextFolder& folder) {
    lists_.emplace_back();
    QHash<QString, std::string> folded; // lists have many words in common
    const auto makeList = [&](const QStringList& words, bool accents) {
        List list;
        for (const QString& word : words) {
            auto known = folded.find(word);
            if (known == folded.end()) {
                known = folded.insert(word, folder.foldTerm(word));
            }
            if (known->empty()) {
                continue;
            }
            if (known->size() > 1) {
                list.beginnings.set(beginningOf((*known)[0], (*known)[1]));
            } else {
                for (int second = 0; second < 256; ++second) {
                    list.beginnings.set(beginningOf((*known)[0], char(second)));
                }
            }
            list.words.push_back({*known, accents ? word : QString()});
        }
        std::ranges::sort(list.words, {}, &Word::folded);
        return list;
    };
    // Lists that share their strings are told by the first one's place.
    std::unordered_map<const void*, std::uint32_t> known;
    const auto numberOf = [&](const QStringList& words, bool accents) -> std::uint32_t {
        if (words.isEmpty()) {
            return 0;
        }
        const auto [entry, isNew] = known.emplace(words.constData(), std::uint32_t(lists_.size()));
        if (isNew) {
            lists_.push_back(makeList(words, accents));
        }
        return entry->second;
    };
    words_.reserve(keywords.size());
    for (const Keyword& keyword : keywords) {
        const bool accents = accentsMakeWords(keyword.language);
        words_.push_back({numberOf(keyword.context, accents), numberOf(keyword.unless, accents)});
    }
}

/// Whether a word of the list begins at `at` and ends before `to`, where it may be cut.
bool KeywordContext::beginsAt(const List& list, const FoldedText& folded, std::size_t at, std::size_t to) {
    const std::string_view rest = folded.bytes().substr(at, to - at);
    const auto first = std::ranges::lower_bound(list.words, rest.substr(0, 1), {}, [](const Word& word) {
        return std::string_view(word.folded).substr(0, 1);
    });
    for (auto word = first; word != list.words.end() && word->folded.front() == rest.front(); ++word) {
        if (!rest.starts_with(word->folded) || !endsWell(rest, word->folded.size())) {
            continue;
        }
        if (word->written.isEmpty()) {
            return true;
        }
        const std::string_view source = folded.source();
        const std::size_t begin = folded.sourceOf(at);
        const std::size_t end = behindMarks(source, folded.sourceBehind(at + word->folded.size() - 1));
        if (accentsAgree(QString::fromUtf8(source.data() + begin, qsizetype(end - begin)), word->written)) {
            return true;
        }
    }
    return false;
}

bool KeywordContext::holds(const List& list, const FoldedText& folded, std::size_t from, std::size_t to,
                           const Surroundings& around) {
    for (const Surroundings::WordStart& start : around.wordStarts) {
        if (start.at >= from && start.at < to && list.beginnings[start.beginning] &&
            beginsAt(list, folded, start.at, to)) {
            return true;
        }
    }
    return false;
}

bool KeywordContext::allows(std::uint32_t keyword, const FoldedText& folded, std::size_t start, std::size_t end,
                            Surroundings& around) const {
    const List& context = lists_[words_[keyword].context];
    const List& unless = lists_[words_[keyword].unless];
    if (words_[keyword].context == 0 && unless.words.empty()) {
        return true;
    }
    if (around.start != start || around.end != end) {
        lookAround(folded, start, end, around);
    }
    if (words_[keyword].context != 0 && !holds(context, folded, around.from, around.hitFrom, around) &&
        !holds(context, folded, around.hitTo, around.to, around)) {
        return false;
    }
    return unless.words.empty() || !holds(unless, folded, around.from, around.to, around);
}

} // namespace cyberspotter
