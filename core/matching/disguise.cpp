// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise.h"

#include <QChar>

#include <algorithm>

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

/// `shown` is left out of the skeleton where it repeats the letter before it.
void appendUnmasked(UnmaskedText& out, char32_t shown, char32_t written, std::uint32_t origin) {
    const bool repeats = isWordCharacter(shown) && !out.text.bytes.empty() &&
                         characterBefore(out.text.bytes, out.text.bytes.size()) == shown;
    if (!repeats) {
        const std::string utf8 = toUtf8(shown);
        out.text.append(utf8, origin);
        out.place.insert(out.place.end(), utf8.size(), std::uint32_t(out.written.size()));
    }
    out.written += written;
    out.origin.push_back(origin);
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

/// The first byte of a Greek or Cyrillic letter.
constexpr bool isGreekOrCyrillicByte(unsigned char byte) {
    return byte >= 0xCD && byte <= 0xD4;
}

/// The same letter three times, in an alphabet of one or two bytes a letter.
bool repeatsAt(std::string_view line, std::size_t i) {
    const auto byte = static_cast<unsigned char>(line[i]);
    if (isLetterByte(byte)) {
        return i + 2 < line.size() && line[i + 1] == line[i] && line[i + 2] == line[i];
    }
    return byte >= 0xC2 && byte < 0xE0 && i + 5 < line.size() && line.substr(i, 4) == line.substr(i + 2, 4);
}

/// A word with a letter and something that may stand for one, or with a letter three times.
bool mayHoldSubstitutes(std::string_view line) {
    bool latin = false;
    bool foreign = false;
    bool digit = false;
    bool wide = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        if (byte == ' ') {
            latin = foreign = digit = wide = false;
            continue;
        }
        latin = latin || isLetterByte(byte);
        foreign = foreign || isGreekOrCyrillicByte(byte);
        wide = wide || byte >= 0xC2;
        digit = digit || (byte < 0x80 && isSubstituteByte(byte));
        if ((latin && (digit || wide)) || (foreign && digit) || repeatsAt(line, i)) {
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
        latin = latin || isLatinLetter(c);
        foreign = foreign || isGreekOrCyrillic(c);
        if (standsFor(c) != 0 && actsAsLetter(line, i)) {
            (isGreekOrCyrillic(c) ? twin : digit) = true;
        }
        const bool thrice = i >= 2 && line[i - 1].character == c && line[i - 2].character == c && QChar::isLetter(c);
        if (thrice || (latin && (twin || digit)) || (foreign && digit)) {
            return true;
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

std::string squeezed(std::string_view skeleton) {
    std::string once;
    char32_t last = 0;
    for (std::size_t at = 0; at < skeleton.size();) {
        const Utf8Character next = characterAt(skeleton, at);
        if (next.character != last || !isWordCharacter(next.character)) {
            once += skeleton.substr(at, next.bytes);
        }
        last = next.character;
        at += next.bytes;
    }
    return once;
}

bool canStandFor(char32_t written, char32_t meant) {
    if (written == meant) {
        return true;
    }
    if (skeletonOf(written) != skeletonOf(meant)) {
        return false;
    }
    // Of two Latin letters that look alike ("l" and "i") neither stands for the other.
    return isLatinLetter(written) ? !isLatinLetter(meant) && standsFor(meant) != 0 : standsFor(written) != 0;
}

bool isDisguisedTerm(std::u32string_view written, std::u32string_view term, bool needsDisguise) {
    constexpr std::size_t fewestRepeats = 3; // "ii" is a slip of the finger or another word
    int disguised = 0;
    int letters = 0;
    int digits = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < term.size();) {
        // A run of letters that look alike against what was written for it.
        const char32_t shape = skeletonOf(term[i]);
        std::size_t meant = 1;
        while (i + meant < term.size() && skeletonOf(term[i + meant]) == shape) {
            ++meant;
        }
        std::size_t found = 0;
        while (at + found < written.size() && skeletonOf(written[at + found]) == shape) {
            ++found;
        }
        const std::u32string_view run = term.substr(i, meant);
        const bool repeated = found != meant;
        if (repeated && (found < fewestRepeats || found < meant || run.find_first_not_of(run.front()) != run.npos)) {
            return false;
        }
        for (std::size_t k = 0; k < found; ++k) {
            const char32_t one = written[at + k];
            const char32_t letter = repeated ? run.front() : run[k];
            if (!canStandFor(one, letter)) {
                return false;
            }
            disguised += one != letter ? 1 : 0;
            const bool isOnceMore = repeated && k > 0 && one == written[at + k - 1];
            letters += !isOnceMore && QChar::isLetter(one) ? 1 : 0;
            digits += !isOnceMore && !QChar::isLetter(one) && one != U' ' ? 1 : 0;
        }
        disguised += repeated ? 1 : 0;
        at += found;
        i += meant;
    }
    return at == written.size() && (!needsDisguise || disguised > 0) && letters >= digits;
}

UnmaskedText unmaskSubstitutes(const FoldedText& folded) {
    UnmaskedText out;
    forEachLine(folded, mayHoldSubstitutes, [&out](const std::vector<Place>& line) {
        if (!hasMaskedWord(line)) {
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
