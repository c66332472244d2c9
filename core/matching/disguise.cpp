// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise.h"

#include <algorithm>
#include <limits>

namespace cyberspotter {

namespace {

bool isLatinLetter(char32_t c) {
    return c >= U'a' && c <= U'z';
}

/// The Latin letter that a digit, sign or foreign letter is used for; 0 where there is none.
char32_t standsFor(char32_t c) {
    switch (c) {
    case U'0':
    case 0x043E /* о */:
    case 0x03BF /* ο */:
        return U'o';
    case U'1':
    case U'!':
    case U'|':
    case 0x0456 /* і */:
    case 0x04CF /* ӏ */:
    case 0x03B9 /* ι */:
        return U'i';
    case U'3':
    case 0x20AC /* € */:
    case 0x0435 /* е */:
    case 0x03B5 /* ε */:
        return U'e';
    case U'4':
    case U'@':
    case 0x0430 /* а */:
    case 0x03B1 /* α */:
        return U'a';
    case U'5':
    case U'$':
    case 0x0455 /* ѕ */:
        return U's';
    case U'7':
    case 0x0442 /* т */:
    case 0x03C4 /* τ */:
        return U't';
    case U'8':
    case 0x0432 /* в */:
    case 0x03B2 /* β */:
        return U'b';
    case U'9':
        return U'g';
    case 0x0440 /* р */:
    case 0x03C1 /* ρ */:
        return U'p';
    case 0x0441 /* с */:
        return U'c';
    case 0x0445 /* х */:
    case 0x03C7 /* χ */:
        return U'x';
    case 0x0443 /* у */:
    case 0x03B3 /* γ */:
    case 0x00A5 /* ¥ */:
        return U'y';
    case 0x03BD /* ν */:
        return U'v';
    case 0x03BA /* κ */:
    case 0x043A /* к */:
        return U'k';
    case 0x043C /* м */:
        return U'm';
    case 0x043D /* н */:
        return U'h';
    case 0x03B7 /* η */:
        return U'n';
    case 0x0458 /* ј */:
        return U'j';
    default:
        return 0;
    }
}

bool isSign(char32_t c) {
    return standsFor(c) != 0 && !isWordCharacter(c);
}

/// What a word spelt out letter by letter is made of.
bool isSpelt(char32_t c) {
    return isWordCharacter(c) || c == U'@' || c == U'$';
}

/// A character of the folded text with its place.
struct Place {
    char32_t character;
    std::uint32_t origin;
};

// Shorter runs are initials, not words.
constexpr std::size_t shortestSpelling = 3;

void appendUnmasked(UnmaskedText& out, char32_t shown, char32_t written, std::uint32_t origin) {
    const std::string utf8 = toUtf8(shown);
    out.text.append(utf8, origin);
    out.written.insert(out.written.end(), utf8.size(), written);
}

/// Calls `each` with the characters of every line that `mayHold` a disguise. Most lines hold none, so that they are
/// looked at as bytes only.
template <typename MayHold, typename Each>
void forEachLine(const FoldedText& folded, const MayHold& mayHold, const Each& each) {
    const std::string_view all = folded.bytes;
    std::vector<Place> places;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        const std::string_view line = all.substr(begin, end - begin);
        if (mayHold(line)) {
            places.clear();
            for (std::size_t at = begin; at < end;) {
                const Utf8Character next = characterAt(all, at);
                places.push_back({next.character, folded.origin[at]});
                at += next.bytes;
            }
            each(places);
        }
        begin = end + 1;
    }
}

/// What the first byte of a character tells without decoding it.
constexpr bool isLetterByte(unsigned char byte) {
    return byte >= 'a' && byte <= 'z';
}
constexpr bool isSubstituteByte(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || byte == '!' || byte == '|' || byte == '@' || byte == '$' || byte >= 0xC2;
}

/// A word with a letter and something that may stand for one.
bool mayHoldSubstitutes(std::string_view line) {
    bool letter = false;
    bool substitute = false;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        letter = (letter || isLetterByte(byte)) && byte != ' ';
        substitute = (substitute || isSubstituteByte(byte)) && byte != ' ';
        if (letter && substitute) {
            return true;
        }
    }
    return false;
}

/// Three words of one character each.
bool mayHoldSpelling(std::string_view line) {
    std::size_t alone = 0;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        const Utf8Character next = byte < 0x80 ? Utf8Character{byte, 1} : characterAt(line, at);
        if (isSpelt(next.character)) {
            ++characters;
        } else {
            alone += characters == 1 ? 1 : 0;
            characters = 0;
        }
        at += next.bytes;
    }
    return alone + (characters == 1 ? 1 : 0) >= shortestSpelling;
}

/// A sign counts as a letter only where a word goes on behind it: "1vory!" ends with a mere sign.
bool actsAsLetter(const std::vector<Place>& line, std::size_t i) {
    const char32_t c = line[i].character;
    return !isSign(c) ||
           (i + 1 < line.size() && (isWordCharacter(line[i + 1].character) || isSign(line[i + 1].character)));
}

bool hasMixedWord(const std::vector<Place>& line) {
    bool letter = false;
    bool substitute = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char32_t c = line[i].character;
        letter = letter || isLatinLetter(c);
        substitute = substitute || (standsFor(c) != 0 && actsAsLetter(line, i));
        if (letter && substitute) {
            return true;
        }
        if (c == U' ') {
            letter = substitute = false;
        }
    }
    return false;
}

/// Letters of one run of a word spelt out, with the widths of the gaps before them.
struct Spelling {
    std::vector<Place> letters;
    std::vector<std::uint32_t> gaps;
};

// "i - v - o" has three signs between two letters; more is another sentence.
constexpr std::uint32_t widestGap = 6;

void finishSpelling(UnmaskedText& out, Spelling& spelling) {
    if (spelling.letters.size() >= shortestSpelling) {
        const std::uint32_t usual = *std::min_element(spelling.gaps.begin() + 1, spelling.gaps.end());
        for (std::size_t i = 0; i < spelling.letters.size(); ++i) {
            const Place& letter = spelling.letters[i];
            if (i > 0 && spelling.gaps[i] > usual) {
                appendUnmasked(out, U' ', U' ', letter.origin);
            }
            appendUnmasked(out, skeletonOf(letter.character), letter.character, letter.origin);
        }
        appendUnmasked(out, U'\n', U'\n', spelling.letters.back().origin);
    }
    spelling = {};
}

} // namespace

char32_t skeletonOf(char32_t c) {
    if (c == U'l') {
        return U'i';
    }
    const char32_t letter = standsFor(c);
    return letter != 0 ? letter : c;
}

std::string skeletonOf(std::string_view folded) {
    std::string skeleton;
    for (std::size_t at = 0; at < folded.size();) {
        const Utf8Character next = characterAt(folded, at);
        skeleton += toUtf8(skeletonOf(next.character));
        at += next.bytes;
    }
    return skeleton;
}

bool canStandFor(char32_t written, char32_t meant) {
    return written == meant ||
           (!isLatinLetter(written) && standsFor(written) != 0 && skeletonOf(written) == skeletonOf(meant));
}

UnmaskedText unmaskSubstitutes(const FoldedText& folded) {
    UnmaskedText out;
    forEachLine(folded, mayHoldSubstitutes, [&out](const std::vector<Place>& line) {
        if (!hasMixedWord(line)) {
            return;
        }
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char32_t c = line[i].character;
            appendUnmasked(out, actsAsLetter(line, i) ? skeletonOf(c) : c, c, line[i].origin);
        }
        appendUnmasked(out, U'\n', U'\n', line.back().origin);
    });
    return out;
}

UnmaskedText unmaskSpelling(const FoldedText& folded) {
    UnmaskedText out;
    forEachLine(folded, mayHoldSpelling, [&out](const std::vector<Place>& line) {
        Spelling spelling;
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
                spelling.letters.empty() ? 0 : line[i].origin - spelling.letters.back().origin - 1;
            if (gap > widestGap) {
                finishSpelling(out, spelling);
            }
            spelling.gaps.push_back(spelling.letters.empty() ? 0 : gap);
            spelling.letters.push_back(line[i]);
        }
        finishSpelling(out, spelling);
    });
    return out;
}

} // namespace cyberspotter
