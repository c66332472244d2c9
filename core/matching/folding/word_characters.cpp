// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folding/word_characters.h"

#include "core/matching/folding/byte_block.h"

#include <QChar>

#include <algorithm>
#include <bit>
#include <bitset>
#include <memory>

namespace cyberspotter {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t planeSize = 0x10000;

/// Signs of Thai, Lao, Khmer and Burmese that stand behind the letter they belong to: no word begins with one.
bool leansOnLetterBefore(char32_t c) {
    return QChar::isMark(c) || c == 0x0E30 || c == 0x0E32 || c == 0x0E33 || c == 0x0E45 || c == 0x0EB0 ||
           c == 0x0EB2 || c == 0x0EB3;
}

/// Signs that bind the letter behind them to the one before (Khmer coeng, Burmese virama).
bool bindsLetterBehind(char32_t c) {
    return c == 0x17D2 || c == 0x1039;
}

bool isLetterNumberOrMark(char32_t c) {
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Asked for every character of a text that is not English, so all answers of the first plane are noted once.
const std::bitset<planeSize>& wordCharacters() {
    static const std::unique_ptr<const std::bitset<planeSize>> set = [] {
        auto made = std::make_unique<std::bitset<planeSize>>();
        for (char32_t c = 0; c < planeSize; ++c) {
            made->set(c, isLetterNumberOrMark(c));
        }
        return made;
    }();
    return *set;
}

} // namespace

void appendUtf8(std::string& utf8, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
        c = replacement;
    }
    if (c < 0x80) {
        utf8 += char(c);
    } else if (c < 0x800) {
        utf8 += char(0xC0 | (c >> 6));
        utf8 += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        utf8 += char(0xE0 | (c >> 12));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    } else {
        utf8 += char(0xF0 | (c >> 18));
        utf8 += char(0x80 | ((c >> 12) & 0x3F));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    }
}

std::string toUtf8(char32_t c) {
    std::string utf8;
    appendUtf8(utf8, c);
    return utf8;
}

char32_t characterBefore(std::string_view utf8, std::size_t at) {
    if (at == 0) {
        return 0;
    }
    do {
        --at;
    } while (at > 0 && continuesCharacter(utf8[at]));
    return characterAt(utf8, at).character;
}

std::string repairedUtf8(std::string_view bytes) {
    std::string whole;
    whole.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = wellFormedLength(bytes, at);
        if (length == 0) {
            appendUtf8(whole, replacement);
        } else {
            whole += bytes.substr(at, length);
        }
        at += std::max<std::size_t>(length, 1);
    }
    return whole;
}

std::size_t countCharacters(std::string_view utf8) {
    std::size_t characters = 0;
    std::size_t at = 0;
    for (; at + blockBytes <= utf8.size(); at += blockBytes) {
        const ByteBlock isFirst = ~isWithin(blockAt(utf8.data() + at), 0x80, 0xBF);
        characters += std::size_t(std::popcount(bitsOf(isFirst)));
    }
    for (; at < utf8.size(); ++at) {
        characters += continuesCharacter(utf8[at]) ? 0 : 1;
    }
    return characters;
}

bool isWideWordCharacter(char32_t c) {
    return c < planeSize ? wordCharacters()[c] : isLetterNumberOrMark(c);
}

std::size_t behindMarks(std::string_view utf8, std::size_t at) {
    while (at < utf8.size() && static_cast<unsigned char>(utf8[at]) >= 0x80) {
        const Utf8Character next = characterAt(utf8, at);
        if (QChar::category(next.character) != QChar::Mark_NonSpacing) {
            break;
        }
        at += next.bytes;
    }
    return at;
}

bool isWrittenWithoutSpaces(char32_t c) {
    if (c < 0x0E00) {
        return false;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWideWordBorder(char32_t before, char32_t after) {
    if (!isWordCharacter(before) || !isWordCharacter(after)) {
        return true;
    }
    if (!isWrittenWithoutSpaces(before) && !isWrittenWithoutSpaces(after)) {
        return false;
    }
    return !leansOnLetterBefore(after) && !bindsLetterBehind(before);
}

} // namespace cyberspotter
