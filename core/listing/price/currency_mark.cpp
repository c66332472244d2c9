// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/currency_mark.h"

#include <QString>
#include <algorithm>
#include <span>
#include <string>

#include "core/listing/price/currency_table.h"

namespace cyberspotter {
namespace {

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool matches(std::string_view text, const CurrencyWriting& writing) {
    if (text.size() != writing.writing.size()) {
        return false;
    }
    if (writing.exactCase) {
        return text == writing.writing;
    }
    return std::equal(text.begin(), text.end(), writing.writing.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

bool isCodeIn(std::string_view letters, std::string_view& iso) {
    std::string upper;
    for (const char c : letters) {
        if (!isAsciiLetter(c)) {
            return false;
        }
        upper += static_cast<char>(c & ~0x20);
    }
    // Lower-case words like "all" or "top" are codes only when somebody shouts.
    const bool shouting = letters == upper;
    static constexpr std::string_view words = "ALL TOP TRY MOP LAK PEN CUP MAD SOS ";
    if (!isCurrencyCode(upper) || (!shouting && words.find(upper) != std::string_view::npos)) {
        return false;
    }
    for (const CurrencyWriting& w : currencyWritings()) {
        if (w.iso == upper) {
            iso = w.iso;
            return true;
        }
    }
    iso = {};
    return true;
}

} // namespace

bool wordLetterAt(std::string_view text, size_t at) {
    if (at >= text.size()) {
        return false;
    }
    const auto c = static_cast<unsigned char>(text[at]);
    if (c < 0x80) {
        return isAsciiLetter(text[at]);
    }
    const QString one = toQString(text.substr(at, c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2));
    return !one.isEmpty() && one.at(0).isLetter() && one.at(0).unicode() < 0x0E00;
}

bool wordLetterBefore(std::string_view text, size_t at) {
    while (at > 0) {
        --at;
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            return wordLetterAt(text, at);
        }
    }
    return false;
}

CurrencyMark markBefore(std::string_view text, size_t end) {
    size_t stop = end;
    while (stop > 0 && (text[stop - 1] == ' ' || text[stop - 1] == ':') && end - stop < 3) {
        --stop;
    }
    if (stop >= 3) {
        const std::string_view letters = text.substr(stop - 3, 3);
        std::string_view iso;
        if (isAsciiLetter(letters.front()) && isCodeIn(letters, iso) && !wordLetterBefore(text, stop - 3)) {
            return {letters, letters, false};
        }
    }
    for (const CurrencyWriting& w : stop > 0 ? writingsEndingWith(text[stop - 1]) : std::span<const CurrencyWriting>{}) {
        const size_t size = w.writing.size();
        if (w.side == Side::Behind || size > stop || !matches(text.substr(stop - size, size), w)) {
            continue;
        }
        if (wordLetterAt(w.writing, 0) && wordLetterBefore(text, stop - size)) {
            continue;
        }
        // "SGD$4.90": the code before the sign says more.
        const size_t code = stop - size - std::min<size_t>(3, stop - size);
        if (w.writing == "$" && isCurrencyCode(text.substr(code, 3)) && !wordLetterBefore(text, code)) {
            return {text.substr(code, 3), text.substr(code, 3), false};
        }
        return {text.substr(stop - size, size), w.iso, w.ambiguous};
    }
    return {};
}

CurrencyMark markAfter(std::string_view text, size_t at) {
    size_t start = at;
    // "50,- Kč" and "100.- Fr": marks that touch the number, then spaces.
    while (start < text.size() && start - at < 2 && (text[start] == ',' || text[start] == '.' || text[start] == '-')) {
        ++start;
    }
    while (start < text.size() && start - at < 4 && text[start] == ' ') {
        ++start;
    }
    const std::string_view rest = text.substr(start);
    if (rest.size() >= 3) {
        std::string_view iso;
        if (isAsciiLetter(rest.front()) && isCodeIn(rest.substr(0, 3), iso) && !wordLetterAt(rest, 3)) {
            return {rest.substr(0, 3), rest.substr(0, 3), false};
        }
    }
    if (rest.empty()) {
        return {};
    }
    for (const CurrencyWriting& w : writingsBeginningWith(rest.front())) {
        const size_t size = w.writing.size();
        if (w.side == Side::Before || size > rest.size() || !matches(rest.substr(0, size), w)) {
            continue;
        }
        // "рублей" goes on after "руб"; any other word that goes on is another word.
        if (wordLetterBefore(w.writing, size) && wordLetterAt(rest, size) && w.writing != "руб" && w.writing != "Руб" && w.writing != "РУБ") {
            continue;
        }
        return {rest.substr(0, size), w.iso, w.ambiguous};
    }
    return {};
}

CurrencyMark looseMark(std::string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
        for (const CurrencyWriting& w : writingsBeginningWith(text[at])) {
            const size_t end = at + w.writing.size();
            if ((w.writing.size() < 2 && w.writing != "$") || w.side != Side::Any || text.substr(at, w.writing.size()) != w.writing) {
                continue;
            }
            const bool cut = (wordLetterAt(w.writing, 0) && wordLetterBefore(text, at)) ||
                             (wordLetterBefore(w.writing, w.writing.size()) && wordLetterAt(text, end));
            if (!cut) {
                return {text.substr(at, w.writing.size()), w.iso, w.ambiguous};
            }
        }
        const std::string_view letters = text.substr(at, 3);
        if (letters.size() == 3 && isAsciiLetter(letters[0]) && isCurrencyCode(letters) &&
            !wordLetterBefore(text, at) && !wordLetterAt(text, at + 3)) {
            return {letters, letters, false};
        }
    }
    return {};
}

} // namespace cyberspotter
