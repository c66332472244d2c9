// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise/unmasked_text.h"

#include "core/matching/disguise/disguise.h"
#include "core/matching/folding/word_characters.h"

#include <QChar>

#include <algorithm>

namespace cyberspotter {

namespace {

/// A character of the folded text with its byte there.
struct Place {
    char32_t character;
    std::uint32_t at;
};

bool isSign(char32_t c) {
    return isSubstitute(c) && !isWordCharacter(c);
}

/// A sign counts as a letter only where a word goes on behind it: "1vory!" ends with a mere sign.
bool actsAsLetter(const std::vector<Place>& line, std::size_t i) {
    const char32_t c = line[i].character;
    return !isSign(c) ||
           (i + 1 < line.size() && (isWordCharacter(line[i + 1].character) || isSign(line[i + 1].character)));
}

bool isGreekOrCyrillic(char32_t c) {
    return c >= 0x0370 && c <= 0x052F;
}

/// Whether the line holds a word that mixes letters with substitutes for letters, or repeats one three times.
bool hasMaskedWord(const std::vector<Place>& line) {
    bool latin = false;
    bool foreign = false;
    bool twin = false;
    bool digit = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char32_t c = line[i].character;
        if (c == U' ') {
            latin = foreign = twin = digit = false;
            continue;
        }
        latin = latin || (c >= U'a' && c <= U'z');
        foreign = foreign || isGreekOrCyrillic(c);
        if (isSubstitute(c) && actsAsLetter(line, i)) {
            (isGreekOrCyrillic(c) ? twin : digit) = true;
        }
        const bool thrice = i >= 2 && line[i - 1].character == c && line[i - 2].character == c && QChar::isLetter(c);
        if (thrice || (latin && (twin || digit)) || (foreign && digit)) {
            return true;
        }
    }
    return false;
}

void unmaskSubstitutes(const std::vector<Place>& line, UnmaskedText& out) {
    if (!hasMaskedWord(line)) {
        return;
    }
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char32_t c = line[i].character;
        out.append(actsAsLetter(line, i) ? skeletonOf(c) : c, c, line[i].at);
    }
    out.append(U'\n', U'\n', line.back().at);
}

/// Letters of one run of a word spelt out, with the widths of the gaps before them.
struct Spelling {
    std::vector<Place> letters;
    std::vector<std::uint32_t> gaps;

    void clear() {
        letters.clear();
        gaps.clear();
    }
};

// "i - v - o" has three signs between two letters; more is another sentence.
constexpr std::uint32_t widestGap = 6;

void finishSpelling(UnmaskedText& out, Spelling& spelling) {
    if (spelling.letters.size() >= shortestSpelling) {
        const std::uint32_t usual = *std::min_element(spelling.gaps.begin() + 1, spelling.gaps.end());
        for (std::size_t i = 0; i < spelling.letters.size(); ++i) {
            const Place& letter = spelling.letters[i];
            if (i > 0 && spelling.gaps[i] > usual) {
                out.append(U' ', U' ', letter.at);
            }
            out.append(skeletonOf(letter.character), letter.character, letter.at);
        }
        out.append(U'\n', U'\n', spelling.letters.back().at);
    }
    spelling.clear();
}

/// Characters of the source between the characters of two folded bytes; no gap is bridged inside a single one ("½").
std::uint32_t gapBetween(const FoldedText& folded, std::size_t first, std::size_t second) {
    const std::size_t from = folded.sourceBehind(first);
    const std::size_t to = folded.sourceOf(second);
    return to < from ? widestGap + 1 : std::uint32_t(countCharacters(folded.source().substr(from, to - from)));
}

void unmaskSpelling(const FoldedText& folded, const std::vector<Place>& line, Spelling& spelling, UnmaskedText& out) {
    spelling.clear();
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!isSpelt(line[i].character)) {
            continue;
        }
        const bool alone = (i == 0 || !isSpelt(line[i - 1].character)) &&
                           (i + 1 == line.size() || !isSpelt(line[i + 1].character));
        if (!alone) {
            finishSpelling(out, spelling);
            continue;
        }
        const std::uint32_t gap =
            spelling.letters.empty() ? 0 : gapBetween(folded, spelling.letters.back().at, line[i].at);
        if (gap > widestGap) {
            finishSpelling(out, spelling);
        }
        spelling.gaps.push_back(spelling.letters.empty() ? 0 : gap);
        spelling.letters.push_back(line[i]);
    }
    finishSpelling(out, spelling);
}

} // namespace

void UnmaskedText::clear() {
    bytes.clear();
    place.clear();
    written.clear();
    origin.clear();
    last_ = 0;
}

void UnmaskedText::append(char32_t shown, char32_t meant, std::size_t from) {
    if (shown != last_ || !isWordCharacter(shown)) {
        if (shown < 0x80) {
            bytes += char(shown);
        } else {
            appendUtf8(bytes, shown);
        }
        place.resize(bytes.size(), std::uint32_t(written.size()));
    }
    last_ = shown;
    written += meant;
    origin.push_back(std::uint32_t(from));
}

void unmask(const FoldedText& folded, Disguises& out) {
    out.substitutes.clear();
    out.spelling.clear();
    findSuspectLines(folded, out.lines);
    const std::string_view all = folded.bytes();
    std::vector<Place> places;
    Spelling spelling;
    for (const SuspectLine& line : out.lines) {
        places.clear();
        for (std::size_t at = line.begin; at < line.end;) {
            const Utf8Character next = characterAt(all, at);
            places.push_back({next.character, std::uint32_t(at)});
            at += next.bytes;
        }
        if (line.substitutes) {
            unmaskSubstitutes(places, out.substitutes);
        }
        if (line.spelling) {
            unmaskSpelling(folded, places, spelling, out.spelling);
        }
    }
}

} // namespace cyberspotter
