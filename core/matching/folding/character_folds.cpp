// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folding/character_folds.h"

#include "core/base/text_folding.h"
#include "core/matching/folding/han_variants.h"
#include "core/matching/folding/word_characters.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace cyberspotter {

namespace {

static_assert(std::atomic<CharacterFold>::is_always_lock_free);

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

/// The letter that is drawn as a small capital, or white in a circle or square, which Unicode does not take apart; 0 for any
/// other character.
char drawnLetter(char32_t c) {
    constexpr std::u32string_view smallCapitals = U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ\U0010FFFFʏᴢ"; // there is no x
    constexpr char32_t letters = 26;
    if (c < 0x0262) {
        return 0;
    }
    for (const char32_t first : {U'\U0001F150', U'\U0001F170'}) {
        if (c >= first && c < first + letters) {
            return char(U'a' + (c - first));
        }
    }
    const std::size_t at = smallCapitals.find(c);
    return at == std::u32string_view::npos || c == U'\U0010FFFF' ? '\0' : char('a' + at);
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

std::string foldedOnce(char32_t c) {
    if (const char plain = plainPunctuation(c); plain != 0) {
        return {plain};
    }
    if (c < 0x80) {
        return {c >= U'A' && c <= U'Z' ? char(c + 32) : char(c)};
    }
    if (const char letter = drawnLetter(c); letter != 0) {
        return {letter};
    }
    if (isHan(c)) {
        return toUtf8(simplifiedHan(c));
    }
    if (c == 0x0901) {
        return toUtf8(0x0902); // Hindi writes its nasal vowels with either sign
    }
    if (c == 0x0EB3) {
        return toUtf8(0x0ECD) + toUtf8(0x0EB2); // the Lao vowel am, as it is also typed
    }
    if (isMeaningfulMark(c)) {
        return toUtf8(c);
    }
    // A surrogate or a number beyond Unicode folds to what stands for such things.
    const bool valid = c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
    return valid ? foldForSearch(QString::fromUcs4(&c, 1)).toStdString() : toUtf8(0xFFFD);
}

bool holdsWideSign(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character next = characterAt(utf8, at);
        if (next.bytes > 1 && !isWordCharacter(next.character)) {
            return true;
        }
        at += next.bytes;
    }
    return false;
}

CharacterFold madeFold(char32_t c) {
    CharacterFold fold;
    if (isLineBreak(c)) {
        fold.kind = CharacterFold::LineBreak;
        return fold;
    }
    if (c < 0x80 ? c <= U' ' : QChar::isSpace(c)) {
        fold.kind = CharacterFold::Space;
        return fold;
    }
    const std::string bytes = foldedCharacter(c);
    const bool isOne = bytes.empty() || characterAt(bytes, 0).bytes == bytes.size();
    if (bytes.size() > fold.bytes.size() || (!isOne && holdsWideSign(bytes))) {
        fold.kind = CharacterFold::Long;
        return fold;
    }
    std::ranges::copy(bytes, fold.bytes.begin());
    fold.length = std::uint8_t(bytes.size());
    fold.kind = holdsWideSign(bytes) ? CharacterFold::Sign : CharacterFold::Bytes;
    return fold;
}

} // namespace

std::string foldedCharacter(char32_t c) {
    std::string folded = foldedOnce(c);
    // What a character is taken apart to may itself be folded: a Chinese one kept twice for another standard's sake.
    for (int steps = 0; steps < 4; ++steps) {
        std::string again;
        for (std::size_t at = 0; at < folded.size();) {
            const Utf8Character next = characterAt(folded, at);
            again += foldedOnce(next.character);
            at += next.bytes;
        }
        if (again == folded) {
            break;
        }
        folded = std::move(again);
    }
    return folded;
}

CharacterFolds::~CharacterFolds() {
    for (const std::atomic<Page*>& page : pages_) {
        delete page.load(std::memory_order_relaxed);
    }
}

CharacterFold CharacterFolds::learn(char32_t c) const {
    const CharacterFold fold = madeFold(c);
    if (c >= remembered) {
        return fold;
    }
    std::atomic<Page*>& place = pages_[c / pageSize];
    Page* page = place.load(std::memory_order_acquire);
    if (page == nullptr) {
        // Of two threads that make the same page, one takes the other's.
        auto fresh = std::make_unique<Page>();
        if (place.compare_exchange_strong(page, fresh.get(), std::memory_order_acq_rel)) {
            page = fresh.release();
        }
    }
    page->folds[c % pageSize].store(fold, std::memory_order_relaxed);
    return fold;
}

} // namespace cyberspotter
