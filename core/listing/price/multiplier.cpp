// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/multiplier.h"

#include <algorithm>
#include <array>

#include "core/listing/price/currency_mark.h"

namespace cyberspotter {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

constexpr std::array multipliers = {
    Multiplier{"k", 3, true, "", true},    Multiplier{"mln", 6, false, ""},     Multiplier{"mio", 6, false, ""},
    Multiplier{"million", 6, false, ""},   Multiplier{"mil", 3, true, ""},      Multiplier{"m", 6, true, "", true},
    Multiplier{"bn", 9, true, ""},         Multiplier{"jt", 6, false, "IDR", true},
    Multiplier{"juta", 6, false, "IDR"},   Multiplier{"rb", 3, false, "IDR"},   Multiplier{"ribu", 3, false, "IDR"},
    Multiplier{"lakhs", 5, false, "INR"},  Multiplier{"lakh", 5, false, "INR"}, Multiplier{"lacs", 5, false, "INR"},
    Multiplier{"lac", 5, false, "INR"},    Multiplier{"crores", 7, false, "INR"}, Multiplier{"crore", 7, false, "INR"},
    Multiplier{"cr", 7, true, "INR"},      Multiplier{"लाख", 5, false, "INR"},  Multiplier{"करोड़", 7, false, "INR"},
    Multiplier{"triệu", 6, false, "VND", true}, Multiplier{"tr", 6, false, "VND", true},
    Multiplier{"nghìn", 3, false, "VND"},  Multiplier{"ngàn", 3, false, "VND"}, Multiplier{"тыс", 3, false, ""},
    Multiplier{"тис", 3, false, ""},       Multiplier{"млн", 6, false, ""},     Multiplier{"tys", 3, false, ""},
    Multiplier{"万", 4, false, ""},        Multiplier{"萬", 4, false, ""},      Multiplier{"만", 4, false, "KRW"},
    Multiplier{"tỷ", 9, false, "VND", true}, Multiplier{"tỉ", 9, false, "VND", true}, Multiplier{"千", 3, true, ""},
    Multiplier{"億", 8, false, ""},        Multiplier{"亿", 8, false, ""},      Multiplier{"억", 8, false, "KRW"},
    Multiplier{"천", 3, false, "KRW"},     Multiplier{"ألف", 3, false, ""},     Multiplier{"الف", 3, false, ""},
    Multiplier{"آلاف", 3, false, ""},      Multiplier{"الاف", 3, false, ""},    Multiplier{"مليون", 6, false, ""},
    Multiplier{"ملايين", 6, false, ""},    Multiplier{"هزار", 3, false, "IRR"}, Multiplier{"میلیون", 6, false, "IRR"},
    Multiplier{"พัน", 3, true, "THB"},     Multiplier{"หมื่น", 4, true, "THB"}, Multiplier{"แสน", 5, true, "THB"},
    Multiplier{"ล้าน", 6, true, "THB"},
    // Parts of the unit
    Multiplier{"¢", -2, false, "USD"},     Multiplier{"cents", -2, false, "USD"}, Multiplier{"cent", -2, false, "USD"},
    Multiplier{"pence", -2, false, "GBP"}, Multiplier{"ct", -2, true, "EUR"},    Multiplier{"p", -2, true, "GBP"},
    Multiplier{"paise", -2, false, "INR"}, Multiplier{"коп", -2, false, "RUB"},
};

} // namespace

const Multiplier* multiplierAt(std::string_view text, size_t at, size_t& end) {
    const size_t start = at < text.size() && text[at] == ' ' ? at + 1 : at;
    for (const Multiplier& m : multipliers) {
        const std::string_view written = text.substr(std::min(start, text.size()), m.word.size());
        const bool same = written.size() == m.word.size() &&
                          std::equal(written.begin(), written.end(), m.word.begin(),
                                     [](char a, char b) { return lower(a) == b; });
        if (same && !(wordLetterBefore(m.word, m.word.size()) && wordLetterAt(text, start + m.word.size()))) {
            // A lone letter after a space is a size or an initial.
            if (m.word.size() == 1 && start != at) {
                continue;
            }
            end = start + m.word.size();
            return &m;
        }
    }
    return nullptr;
}

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
    const std::string amount = plainDecimal(low, multiplier != nullptr ? std::max(multiplier->zeros, 0) : 0);
    // A part as large as the word itself is another number, and so is one behind a space without its currency:
    // "3万 2023年".
    const bool fits = low.valid && low.decimals.empty() && amount.size() <= static_cast<size_t>(high.zeros);
    return fits && (at == end || markAfter(text, lowEnd).found()) ? LowerPart{amount, lowEnd} : LowerPart{};
}

} // namespace cyberspotter
