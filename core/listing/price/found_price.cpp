// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/found_price.h"

#include <QString>

#include <algorithm>
#include <array>

#include "core/listing/price/currency_table.h"

namespace cyberspotter {
namespace {

constexpr size_t mostNumbers = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

struct Multiplier {
    std::string_view word;
    int zeros;
    bool needsCurrency;
    std::string_view iso; // what the word alone says about the currency
};

constexpr std::array multipliers = {
    Multiplier{"k", 3, true, ""},          Multiplier{"m", 6, true, ""},        Multiplier{"mln", 6, false, ""},
    Multiplier{"mio", 6, false, ""},       Multiplier{"million", 6, false, ""}, Multiplier{"jt", 6, false, "IDR"},
    Multiplier{"juta", 6, false, "IDR"},   Multiplier{"rb", 3, false, "IDR"},   Multiplier{"ribu", 3, false, "IDR"},
    Multiplier{"lakhs", 5, false, "INR"},  Multiplier{"lakh", 5, false, "INR"}, Multiplier{"lacs", 5, false, "INR"},
    Multiplier{"lac", 5, false, "INR"},    Multiplier{"crore", 7, false, "INR"}, Multiplier{"cr", 7, true, "INR"},
    Multiplier{"triệu", 6, false, "VND"},  Multiplier{"tr", 6, false, "VND"},   Multiplier{"nghìn", 3, false, "VND"},
    Multiplier{"ngàn", 3, false, "VND"},   Multiplier{"тыс", 3, false, ""},     Multiplier{"млн", 6, false, ""},
    Multiplier{"万", 4, false, ""},        Multiplier{"萬", 4, false, ""},      Multiplier{"만", 4, false, "KRW"},
    Multiplier{"tỷ", 9, false, "VND"},     Multiplier{"tỉ", 9, false, "VND"},      Multiplier{"千", 3, true, ""},
    Multiplier{"億", 8, false, ""},        Multiplier{"亿", 8, false, ""},      Multiplier{"억", 8, false, "KRW"},
    Multiplier{"천", 3, false, "KRW"},     Multiplier{"ألف", 3, false, ""},     Multiplier{"مليون", 6, false, ""},
};

const Multiplier* multiplierAt(std::string_view text, size_t at, size_t& end) {
    const size_t start = at < text.size() && text[at] == ' ' ? at + 1 : at;
    for (const Multiplier& m : multipliers) {
        const std::string_view written = text.substr(std::min(start, text.size()), m.word.size());
        const bool same = written.size() == m.word.size() &&
                          std::equal(written.begin(), written.end(), m.word.begin(),
                                     [](char a, char b) { return lower(a) == b; });
        if (same && !(wordLetterBefore(m.word, m.word.size()) && wordLetterAt(text, start + m.word.size()))) {
            // A lone letter after a space is a size or an initial.
            if (m.needsCurrency && start != at) {
                continue;
            }
            end = start + m.word.size();
            return &m;
        }
    }
    return nullptr;
}

// "1万2000円", "12万5千円", "3만 5,000원": what follows the word for ten thousand goes on with the same number.
struct LowerPart {
    std::string amount; // empty: nothing follows
    size_t end = 0;
};

LowerPart lowerPart(std::string_view text, size_t end, const Multiplier& high, const NumberInText& number) {
    constexpr size_t mostDigits = 9; // more is no price, and 64 bits hold it with eight zeros
    if ((high.zeros != 4 && high.zeros != 8) || !number.valid || !number.decimals.empty() ||
        number.integer.size() > mostDigits) {
        return {};
    }
    const size_t at = end < text.size() && text[end] == ' ' ? end + 1 : end;
    if (at >= text.size() || !isDigit(text[at])) {
        return {};
    }
    const NumberInText low = readNumber(text, at, '.', false);
    size_t lowEnd = low.end;
    const Multiplier* multiplier = multiplierAt(text, lowEnd, lowEnd);
    const std::string amount = plainDecimal(low, multiplier != nullptr ? multiplier->zeros : 0);
    // A part as large as the word itself is another number, and so is one behind a space without its currency:
    // "3万 2023年".
    const bool fits = low.valid && low.decimals.empty() && amount.size() <= static_cast<size_t>(high.zeros);
    return fits && (at == end || markAfter(text, lowEnd).found()) ? LowerPart{amount, lowEnd} : LowerPart{};
}

// "35€ 99" and "1250€60": cents behind the sign.
void takeCentsBehindSign(std::string_view text, FoundPrice& found) {
    if (!found.mark.found() || found.markIsBefore || !found.number.decimals.empty() || found.mark.text != "€") {
        return;
    }
    size_t at = static_cast<size_t>(found.mark.text.data() - text.data()) + found.mark.text.size();
    const bool spaced = at < text.size() && text[at] == ' ';
    at += spaced ? 1 : 0;
    size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const bool fits = spaced ? end - at == 2 : end > at && end - at <= 3;
    const bool goesOn = end < text.size() && (text[end] == ',' || text[end] == '.' || text[end] == '%');
    if (fits && !goesOn && !markAfter(text, end).found()) {
        found.amount += '.' + std::string(text.substr(at, end - at));
        found.end = end;
    }
}

// "$119. 95": a space slipped in before the cents.
void takeCentsBehindSpace(std::string_view text, FoundPrice& found) {
    const size_t at = found.number.end;
    if (!found.markIsBefore || !found.number.decimals.empty() || at + 3 >= text.size() || text[at + 1] != ' ' ||
        (text[at] != '.' && text[at] != ',') || !isDigit(text[at + 2]) || !isDigit(text[at + 3]) ||
        (at + 4 < text.size() && (isDigit(text[at + 4]) || text[at + 4] == '%'))) {
        return;
    }
    found.amount += '.' + std::string(text.substr(at + 2, 2));
    found.end = at + 4;
}

FoundPrice readAt(std::string_view text, size_t at, const PriceHints& hints) {
    FoundPrice found;
    found.mark = markBefore(text, at);
    found.markIsBefore = found.mark.found();
    const char decimalMark = hints.decimalMark.isNull() ? '\0' : hints.decimalMark.toLatin1();
    const std::string hinted = hints.currency.toStdString();
    found.number = readNumber(text, at, decimalMark, hasThreeDecimals(found.mark.iso) || hasThreeDecimals(hinted));
    size_t end = found.number.end;
    const Multiplier* multiplier = multiplierAt(text, end, end);
    const LowerPart low = multiplier != nullptr ? lowerPart(text, end, *multiplier, found.number) : LowerPart{};
    end = low.amount.empty() ? end : low.end;
    CurrencyMark after = markAfter(text, end);
    if (after.found() && hasThreeDecimals(after.iso) && !found.markIsBefore) {
        found.number = readNumber(text, at, decimalMark, true);
    }
    // "$ SGD4.90" and "SGD4.90 $": the code says more than the sign.
    if (!found.mark.found() || (found.mark.ambiguous && after.found() && !after.ambiguous &&
                                isCurrencyCode(after.iso) && after.text == after.iso && found.mark.text == "$")) {
        found.mark = after.found() ? after : found.mark;
        found.markIsBefore = found.markIsBefore && found.mark.text.data() < text.data() + at;
    }
    if (multiplier != nullptr && multiplier->needsCurrency && !found.mark.found() && !after.found()) {
        multiplier = nullptr;
    }
    found.amount = plainDecimal(found.number, multiplier != nullptr ? multiplier->zeros : 0);
    if (!low.amount.empty()) {
        found.amount = std::to_string(std::stoll(found.amount) + std::stoll(low.amount));
    }
    if (multiplier != nullptr && !found.mark.found()) {
        found.mark.iso = multiplier->iso;
    }
    found.end = multiplier != nullptr ? end : found.number.end;
    takeCentsBehindSign(text, found);
    takeCentsBehindSpace(text, found);

    const size_t behind = found.end < text.size() && text[found.end] == ' ' ? found.end + 1 : found.end;
    const bool percent = behind < text.size() && text[behind] == '%';
    const bool inWord = !found.mark.found() && (wordLetterBefore(text, at) || wordLetterAt(text, found.end));
    found.unlikely = percent || inWord || !found.number.valid;
    const size_t signStart = found.markIsBefore ? static_cast<size_t>(found.mark.text.data() - text.data()) : at;
    const size_t first = text.find_first_not_of(' ');
    found.negative = signStart > 0 && text[signStart - 1] == '-' && first == signStart - 1;
    const std::string before = lowerCase(text.substr(signStart > 24 ? signStart - 24 : 0, std::min<size_t>(signStart, 24)));
    const size_t tail = before.size() > 12 ? before.size() - 12 : 0;
    found.former = containsAny(before.substr(tail), {"was ", "was: ", "was:", "statt ", "rrp", "uvp", "msrp", "старая"});
    return found;
}

} // namespace

std::string lowerCase(std::string_view text) {
    // Words compared here are few; QString knows the case of every script.
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

std::vector<FoundPrice> findPrices(std::string_view text, const PriceHints& hints) {
    std::vector<FoundPrice> all;
    for (size_t i = 0; i < text.size() && all.size() < mostNumbers; ++i) {
        if (!isDigit(text[i])) {
            continue;
        }
        size_t start = i;
        while (start > 0 && (text[start - 1] == '.' || text[start - 1] == ',') && i - start < 2) {
            --start;
        }
        all.push_back(readAt(text, start, hints));
        if (start != i && !all.back().markIsBefore) {
            // The marks before belong to the text ("No.5", "Rs.200") unless a sign stands before them.
            const FoundPrice plain = readAt(text, i, hints);
            const bool standsFree = start == 0 || text[start - 1] == ' ';
            all.back() = plain.markIsBefore || !standsFree ? plain : all.back();
        }
        i = std::max(all.back().end, i + 1) - 1;
    }
    return all;
}

} // namespace cyberspotter
