// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folded_text.h"

#include "core/base/text_folding.h"
#include "core/matching/han_variants.h"

#include <QString>

namespace cyberspotter {

namespace {

bool isLineBreak(char32_t c) {
    return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Typographic apostrophes and dashes are typed as the plain ones; 0 for any other character.
char plainPunctuation(char32_t c) {
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case U'`':
        return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return '-';
    default:
        return 0;
    }
}

bool isHan(char32_t c) {
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// Vowel signs of these scripts are marks that make another word of it; a search for names may drop them, a match may
/// not.
bool isMeaningfulMark(char32_t c) {
    if (c < 0x0900 || !QChar::isMark(c)) {
        return false;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Devanagari:
        return c != 0x093C; // the dot of sounds from other languages is left out as often as written
    case QChar::Script_Bengali:
    case QChar::Script_Tamil:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Signs of Thai, Lao, Khmer and Burmese that stand behind the letter they belong to: no word begins with one.
bool leansOnLetterBefore(char32_t c) {
    return QChar::isMark(c) || c == 0x0E30 || c == 0x0E32 || c == 0x0E33 || c == 0x0E45 || c == 0x0EB0 ||
           c == 0x0EB2 || c == 0x0EB3;
}

/// Signs that bind the letter behind them to the one before (Khmer coeng, Burmese virama).
bool bindsLetterBehind(char32_t c) {
    return c == 0x17D2 || c == 0x1039;
}

} // namespace

std::string toUtf8(char32_t c) {
    std::string utf8;
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
    return utf8;
}

Utf8Character characterAt(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(utf8[at + i]); };
    const char32_t first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    if (first < 0xE0) {
        return {((first & 0x1F) << 6) | (byte(1) & 0x3F), 2};
    }
    if (first < 0xF0) {
        return {((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
    }
    return {((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

char32_t characterBefore(std::string_view utf8, std::size_t at) {
    if (at == 0) {
        return 0;
    }
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80);
    return characterAt(utf8, at).character;
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80) {
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
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

bool isWordBorder(char32_t before, char32_t after) {
    if (!isWordCharacter(before) || !isWordCharacter(after)) {
        return true;
    }
    if (!isWrittenWithoutSpaces(before) && !isWrittenWithoutSpaces(after)) {
        return false;
    }
    return !leansOnLetterBefore(after) && !bindsLetterBehind(before);
}

const std::string& TextFolder::foldedCharacter(char32_t c) {
    const auto found = known_.find(c);
    if (found != known_.end()) {
        return found->second;
    }
    // A surrogate or a number beyond Unicode folds to what stands for such things.
    const bool valid = c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
    std::string folded;
    if (c == 0x0901) {
        folded = toUtf8(0x0902); // Hindi writes its nasal vowels with either sign
    } else if (c == 0x0EB3) {
        folded = toUtf8(0x0ECD) + toUtf8(0x0EB2); // the Lao vowel am, as it is also typed
    } else if (isMeaningfulMark(c)) {
        folded = toUtf8(c);
    } else {
        folded = valid ? foldForSearch(QString::fromUcs4(&c, 1)).toStdString() : toUtf8(0xFFFD);
    }
    return known_.emplace(c, std::move(folded)).first->second;
}

std::string foldTerm(const QString& term) {
    return TextFolder().fold(term.trimmed().toStdU32String()).bytes;
}

FoldedText TextFolder::fold(std::u32string_view text) {
    FoldedText folded;
    folded.bytes.reserve(text.size() + text.size() / 8);
    folded.origin.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const auto from = std::uint32_t(i);
        const char last = folded.bytes.empty() ? '\n' : folded.bytes.back();
        if (isLineBreak(c)) {
            if (last != '\n') {
                folded.append("\n", from);
            }
        } else if (c < 0x80 ? c <= U' ' : QChar::isSpace(c)) {
            if (last != ' ' && last != '\n') {
                folded.append(" ", from);
            }
        } else if (const char plain = plainPunctuation(c); plain != 0) {
            folded.append(std::string_view(&plain, 1), from);
        } else if (c < 0x80) {
            const char lower = c >= U'A' && c <= U'Z' ? char(c + 32) : char(c);
            folded.append(std::string_view(&lower, 1), from);
        } else if (isHan(c)) {
            folded.append(toUtf8(simplifiedHan(c)), from);
        } else {
            folded.append(foldedCharacter(c), from);
        }
    }
    return folded;
}

} // namespace cyberspotter
