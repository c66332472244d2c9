// SPDX-License-Identifier: Apache-2.0
#include "core/matching/disguise/disguise.h"

#include "core/matching/folding/word_characters.h"

#include <QChar>

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

} // namespace

char32_t skeletonOf(char32_t c) {
    if (c == U'l') {
        return U'i';
    }
    const char32_t letter = standsFor(c);
    return letter != 0 ? letter : c;
}

bool isSubstitute(char32_t c) {
    return standsFor(c) != 0;
}

std::string skeletonOf(std::string_view folded) {
    std::string skeleton;
    for (std::size_t at = 0; at < folded.size();) {
        const Utf8Character next = characterAt(folded, at);
        appendUtf8(skeleton, skeletonOf(next.character));
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

} // namespace cyberspotter
