// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/price_text.h"

#include <QString>
#include <algorithm>
#include <array>
#include <vector>

#include "core/listing/page/html_entities.h"
#include "core/listing/price/spelled_number.h"

namespace cyberspotter {
namespace {

constexpr size_t mostDigits = 18;
constexpr size_t mostDecimals = 24;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isMark(char c) {
    return c == '.' || c == ',' || c == '\'' || c == decimalMarkOnly || c == groupMarkOnly;
}

// Decodes one code point; returns its length, 0 for an ill-formed byte.
size_t decodeOne(std::string_view text, size_t at, char32_t& out) {
    const auto byte = [&](size_t i) -> unsigned { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    const unsigned lead = byte(at);
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size()) {
        return 0;
    }
    out = lead & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            return 0;
        }
        out = (out << 6) | (byte(at + i) & 0x3F);
    }
    return length;
}

void appendNormal(char32_t c, std::string& out) {
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
        out += static_cast<char>('0' + digit);
        return;
    }
    switch (c) {
    case 0x066B:
        out += decimalMarkOnly;
        return;
    case 0x066C:
        out += groupMarkOnly;
        return;
    case 0xFF0C:
        out += ',';
        return;
    case 0xFF0E:
        out += '.';
        return;
    case 0x2019:
    case 0x02BC:
    case 0xFF07:
        out += '\'';
        return;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xFF0D:
        out += '-';
        return;
    case 0xFF04:
        out += '$';
        return;
    case 0xFF1A:
        out += ':';
        return;
    case 0xFF05:
    case 0x066A:
        out += '%';
        return;
    default:
        break;
    }
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Separator_Space || category == QChar::Separator_Line) {
        out += ' ';
    } else if (category != QChar::Other_Format && category != QChar::Other_Surrogate) {
        appendUtf8(c, out);
    }
}

struct Piece {
    char mark = 0; // the mark before it, 0 for the first
    std::string_view digits;
};

std::vector<Piece> split(std::string_view token) {
    std::vector<Piece> pieces;
    size_t start = 0;
    char mark = 0;
    for (size_t i = 0; i <= token.size(); ++i) {
        if (i == token.size() || !isDigit(token[i])) {
            pieces.push_back({mark, token.substr(start, i - start)});
            mark = i < token.size() ? token[i] : '\0';
            start = i + 1;
        }
    }
    return pieces;
}

// Whether the last mark of the number begins its decimals.
bool lastMarkIsDecimal(const std::vector<Piece>& pieces, char decimalMark, bool threeDecimals) {
    const Piece& last = pieces.back();
    if (last.mark == ' ' || last.mark == '\'' || last.mark == groupMarkOnly) {
        return last.mark == '\'' && last.digits.size() == 2 && pieces.size() == 2;
    }
    if (last.mark == decimalMarkOnly || last.mark == decimalMark) {
        return true;
    }
    const auto occurrences = std::ranges::count(pieces, last.mark, &Piece::mark);
    const bool otherMarks = occurrences < static_cast<long>(pieces.size()) - 1;
    if (occurrences > 1) {
        return last.digits.size() != 3 && !otherMarks && last.digits.size() < 3;
    }
    if (otherMarks) {
        return true; // "1,234.567": the last of two kinds of marks
    }
    const std::string_view first = pieces.front().digits;
    if (last.digits.size() != 3) {
        return true;
    }
    return threeDecimals || first.size() > 3 || first.empty() || first == "0";
}

size_t spanOfDigits(std::string_view text, size_t at) {
    size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - at;
}

// A space groups thousands when one to three digits or whole groups stand before and exactly three digits follow.
bool spaceGroups(std::string_view token, std::string_view text, size_t at) {
    const size_t lastMark = token.find_last_not_of("0123456789");
    const size_t digitsBefore = lastMark == std::string_view::npos ? token.size() : token.size() - lastMark - 1;
    const bool consistent = lastMark == std::string_view::npos ? digitsBefore <= 3 && digitsBefore >= 1
                                                               : token[lastMark] == ' ' && digitsBefore == 3;
    return consistent && spanOfDigits(text, at + 1) == 3;
}

} // namespace

std::string normalisePriceText(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (size_t i = 0; i < utf8.size();) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x80) {
            result += c < 0x20 || c == 0x7F ? ' ' : utf8[i];
            ++i;
            continue;
        }
        char32_t codePoint = 0;
        const size_t length = decodeOne(utf8, i, codePoint);
        if (length > 0) {
            appendNormal(codePoint, result);
        }
        i += std::max<size_t>(length, 1);
    }
    return withSpelledNumbersAsDigits(result);
}

NumberInText readNumber(std::string_view text, size_t at, char decimalMark, bool threeDecimals) {
    NumberInText number;
    number.start = at;
    size_t i = at;
    while (i < text.size() && isMark(text[i])) {
        ++i;
    }
    const size_t digitsStart = i;
    while (i < text.size()) {
        const bool inner = isMark(text[i]) && i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(text[i]) || inner ||
            (text[i] == ' ' && spaceGroups(text.substr(digitsStart, i - digitsStart), text, i))) {
            ++i;
        } else {
            break;
        }
    }
    number.end = i;
    const std::string_view token = text.substr(digitsStart, i - digitsStart);
    std::vector<Piece> pieces = split(token);
    // ".75" is three quarters, but ".750.30" and ".75,333" only have a stray mark before them.
    const bool leadingDecimal = digitsStart > at && (text[digitsStart - 1] == '.' || text[digitsStart - 1] == ',') &&
                                pieces.size() == 1 && pieces.front().digits.size() <= 2;
    if (leadingDecimal) {
        pieces.insert(pieces.begin(), Piece{0, {}});
        pieces.back().mark = '.';
    }
    const bool decimal = leadingDecimal ||
                         (pieces.size() > 1 && lastMarkIsDecimal(pieces, decimalMark, threeDecimals));
    const size_t whole = pieces.size() - (decimal ? 1 : 0);
    for (size_t p = 0; p < whole; ++p) {
        number.integer += pieces[p].digits;
    }
    if (decimal) {
        number.decimals = pieces.back().digits;
    }
    // "15.08.2017" is a date, "1.2.3" a version: groups after the first have two to four digits, the last group three.
    const bool oneGroup = whole <= 1;
    const bool groupsFit = oneGroup || (pieces[whole - 1].digits.size() == 3 && pieces.front().digits.size() <= 3 &&
                                        std::all_of(pieces.begin() + 1, pieces.begin() + static_cast<long>(whole),
                                                    [](const Piece& p) { return p.digits.size() >= 2; })) ||
                           pieces[1].mark == '\'';
    const std::string_view significant = std::string_view(number.integer).substr(
        std::min(number.integer.find_first_not_of('0'), number.integer.size()));
    number.valid = groupsFit && significant.size() <= mostDigits && number.decimals.size() <= mostDecimals;
    return number;
}

std::string plainDecimal(const NumberInText& number, int zeros) {
    std::string integer = number.integer;
    std::string decimals = number.decimals;
    for (int i = zeros; i < 0; ++i) {
        decimals.insert(decimals.begin(), integer.empty() ? '0' : integer.back());
        if (!integer.empty()) {
            integer.pop_back();
        }
    }
    for (int i = 0; i < zeros; ++i) {
        integer += decimals.empty() ? '0' : decimals.front();
        if (!decimals.empty()) {
            decimals.erase(0, 1);
        }
    }
    const size_t first = integer.find_first_not_of('0');
    integer = first == std::string::npos ? "0" : integer.substr(first);
    return decimals.empty() ? integer : integer + '.' + decimals;
}

} // namespace cyberspotter
