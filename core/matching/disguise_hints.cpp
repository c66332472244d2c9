// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise_hints.h"

#include "core/matching/byte_block.h"
#include "core/matching/word_characters.h"

#include <bit>

namespace cyberspotter {

namespace {

/// What the first byte of a character tells without decoding it, as bits.
enum Trait : std::uint8_t { Latin = 1, Foreign = 2, Substitute = 4, Wide = 8, Gap = 16 };

constexpr std::array<std::uint8_t, 256> traits = [] {
    std::array<std::uint8_t, 256> made{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) {
        made[c] = Latin;
    }
    for (std::size_t c = '0'; c <= '9'; ++c) {
        made[c] = Substitute;
    }
    for (const char c : {'!', '|', '@', '$'}) {
        made[std::size_t(c)] = Substitute;
    }
    for (std::size_t c = 0xC2; c < made.size(); ++c) {
        made[c] = c >= 0xCD && c <= 0xD4 ? Wide | Foreign : Wide; // Greek and Cyrillic letters begin so
    }
    made[' '] = Gap;
    return made;
}();

/// Per set of traits of one word: whether a letter and a substitute for one meet in it.
constexpr std::array<bool, 16> mixes = [] {
    std::array<bool, 16> made{};
    for (std::size_t set = 0; set < made.size(); ++set) {
        made[set] = ((set & Latin) != 0 && (set & (Substitute | Wide)) != 0) ||
                    ((set & Foreign) != 0 && (set & Substitute) != 0);
    }
    return made;
}();

bool hasMixedWord(std::string_view line) {
    std::uint8_t word = 0;
    for (const char c : line) {
        const std::uint8_t trait = traits[static_cast<unsigned char>(c)];
        word = trait == Gap ? 0 : word | trait;
        if (mixes[word]) {
            return true;
        }
    }
    return false;
}

/// The same letter three times, in an alphabet of one or two bytes a letter.
bool repeatsAt(std::string_view line, std::size_t i) {
    const auto byte = static_cast<unsigned char>(line[i]);
    if (byte >= 'a' && byte <= 'z') {
        return i + 2 < line.size() && line[i + 1] == line[i] && line[i + 2] == line[i];
    }
    return byte >= 0xC2 && byte < 0xE0 && i + 5 < line.size() && line.substr(i, 4) == line.substr(i + 2, 4);
}

bool isSpeltByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '@' || c == '$';
}

/// Counts words of one character in a line of ASCII.
std::size_t singlesOfAscii(std::string_view line) {
    std::size_t singles = 0;
    const auto isSpeltAt = [&](std::size_t at) { return at < line.size() && isSpeltByte(line[at]); };
    const auto isSpeltBlock = [&](std::size_t at) {
        const ByteBlock block = blockAt(line.data() + at);
        return isWithin(block, 'a', 'z') | isWithin(block, '0', '9') | ByteBlock(block == '@') | ByteBlock(block == '$');
    };
    for (std::size_t at = 0; at < line.size();) {
        if (at > 0 && at + blockBytes < line.size()) {
            const ByteBlock single = isSpeltBlock(at) & ~(isSpeltBlock(at - 1) | isSpeltBlock(at + 1));
            if (anyOf(single)) {
                std::array<std::uint64_t, 2> halves;
                std::memcpy(&halves, &single, sizeof halves);
                singles += std::size_t(std::popcount(halves[0]) + std::popcount(halves[1])) / 8;
            }
            at += blockBytes;
        } else {
            singles += isSpeltAt(at) && !(at > 0 && isSpeltAt(at - 1)) && !isSpeltAt(at + 1) ? 1 : 0;
            ++at;
        }
    }
    return singles;
}

std::size_t singlesOf(std::string_view line) {
    std::size_t singles = 0;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < line.size() && singles < shortestSpelling;) {
        const Utf8Character next = characterAt(line, at);
        if (isSpelt(next.character)) {
            ++characters;
        } else {
            singles += characters == 1 ? 1 : 0;
            characters = 0;
        }
        at += next.bytes;
    }
    return singles + (characters == 1 ? 1 : 0);
}

} // namespace

bool isSpelt(char32_t c) {
    return isWordCharacter(c) || c == U'@' || c == U'$';
}

DisguiseHints disguiseHintsOf(std::string_view line) {
    bool hasSubstitutes = false;
    bool hasWide = false;
    bool repeats = false;
    constexpr std::size_t lookAhead = 5; // three letters of two bytes
    std::size_t at = 0;
    ByteBlock substitutes{};
    ByteBlock wide{};
    for (; at + blockBytes + lookAhead <= line.size(); at += blockBytes) {
        const ByteBlock block = blockAt(line.data() + at);
        const ByteBlock second = blockAt(line.data() + at + 2);
        substitutes |= isWithin(block, '0', '9') | ByteBlock(block == '!') | ByteBlock(block == '|') |
                       ByteBlock(block == '@') | ByteBlock(block == '$');
        wide |= ByteBlock(block >= 0x80);
        const ByteBlock same = ByteBlock(block == second);
        const ByteBlock latin = same & ByteBlock(block == blockAt(line.data() + at + 1)) & isWithin(block, 'a', 'z');
        // The rest of the letters of two bytes are compared where the first two and the third agree.
        const ByteBlock foreign = same & isWithin(block, 0xC2, 0xDF);
        if (anyOf(latin | foreign)) {
            for (std::size_t i = at; i < at + blockBytes && !repeats; ++i) {
                repeats = repeatsAt(line, i);
            }
        }
    }
    hasSubstitutes = anyOf(substitutes);
    hasWide = anyOf(wide);
    for (; at < line.size(); ++at) {
        const auto byte = static_cast<unsigned char>(line[at]);
        hasSubstitutes = hasSubstitutes || (traits[byte] & Substitute) != 0;
        hasWide = hasWide || byte >= 0x80;
        repeats = repeats || repeatsAt(line, at);
    }
    DisguiseHints hints;
    hints.substitutes = repeats || ((hasSubstitutes || hasWide) && hasMixedWord(line));
    hints.spelling = (hasWide ? singlesOf(line) : singlesOfAscii(line)) >= shortestSpelling;
    return hints;
}

} // namespace cyberspotter
