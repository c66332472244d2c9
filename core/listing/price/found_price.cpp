// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/found_price.h"

#include <QString>

#include <algorithm>

#include "core/listing/price/currency_table.h"
#include "core/listing/price/multiplier.h"

namespace cyberspotter {
namespace {

constexpr size_t mostNumbers = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "35€ 99" and "1250€60": cents behind the sign.
void takeCentsBehindSign(std::string_view text, FoundPrice& found) {
    if (!found.mark.found() || found.markIsBefore || !found.number.decimals.empty() || found.zeros != 0 || found.mark.text != "€") {
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
    if (!found.markIsBefore || !found.number.decimals.empty() || found.zeros != 0 || at + 3 >= text.size() || text[at + 1] != ' ' ||
        (text[at] != '.' && text[at] != ',') || !isDigit(text[at + 2]) || !isDigit(text[at + 3]) ||
        (at + 4 < text.size() && (isDigit(text[at + 4]) || text[at + 4] == '%'))) {
        return;
    }
    found.amount += '.' + std::string(text.substr(at + 2, 2));
    found.end = at + 4;
}

// "iPhone 13 $400": a sign behind a space that touches the next number is that number's.
bool belongsToNext(std::string_view text, size_t end, const CurrencyMark& after) {
    if (!after.found()) {
        return false;
    }
    const auto start = static_cast<size_t>(after.text.data() - text.data());
    const size_t behind = start + after.text.size();
    size_t digits = behind;
    while (digits < text.size() && isDigit(text[digits])) {
        ++digits;
    }
    const bool centsOfOurs = after.text == "€" && digits - behind == 2; // "3 €50"
    return start > end && text[end] == ' ' && digits > behind && !centsOfOurs && !wordLetterBefore(text, behind);
}

// Whether a number with a letter behind it ("10k") stands as a price stands, though no currency does: nothing before
// it but a word for the price, nothing behind it but a remark.
bool standsAsPrice(std::string_view text, size_t start, size_t end) {
    std::string before = lowerCase(text.substr(0, start));
    while (!before.empty() && (before.back() == ' ' || before.back() == ':' || before.back() == '~')) {
        before.pop_back();
    }
    const bool told = before.empty() ||
                      std::ranges::any_of(std::initializer_list<std::string_view>{"price", "asking", "preis", "prix", "harga", "giá",
                                                                                  "precio", "preço", "prezzo", "цена", "only"},
                                          [&](std::string_view word) { return before.ends_with(word); });
    std::string_view rest = text.substr(std::min(end, text.size()));
    const bool spaced = rest.starts_with(' ');
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const std::string low = lowerCase(rest.substr(0, 12));
    return told && (rest.empty() || std::string_view("!/,.-(*").find(rest.front()) != std::string_view::npos ||
                    (spaced && std::ranges::any_of(std::initializer_list<std::string_view>{"obo", "ono", "nego", "firm", "vb", "each", "only", "net"},
                                                   [&](std::string_view word) { return low.starts_with(word); })));
}

// What multiplies the number of `found`, with the part that goes on behind it; its amount and end are set.
void takeMultiplier(std::string_view text, size_t at, FoundPrice& found) {
    size_t end = found.number.end;
    const Multiplier* multiplier = multiplierAt(text, end, end);
    if (multiplier != nullptr && multiplier->zeros < 0 && !found.number.decimals.empty()) {
        multiplier = nullptr; // "$0.99¢" has its point already
    }
    LowerPart low = multiplier != nullptr ? lowerPart(text, end, *multiplier, found.number) : LowerPart{};
    size_t part = end;
    while (multiplier != nullptr && multiplier->partGoesOn && part < text.size() && isDigit(text[part]) && part - end < 4) {
        ++part;
    }
    const bool goesOn = part > end && part - end <= 3 && found.number.decimals.empty() && !wordLetterAt(text, part);
    if (goesOn) {
        found.number.decimals = text.substr(end, part - end);
        end = part;
    }
    end = low.amount.empty() ? end : low.end;
    const CurrencyMark after = markAfter(text, end);
    const bool hasCurrency = found.mark.found() || (after.found() && !belongsToNext(text, end, after));
    if (multiplier != nullptr && multiplier->needsCurrency && !hasCurrency && !standsAsPrice(text, at, end)) {
        multiplier = nullptr;
    }
    // "2 ct" are carats, "1080p" lines of a picture.
    if (multiplier != nullptr && multiplier->zeros < 0 && multiplier->needsCurrency &&
        (found.number.integer.size() > 2 || found.mark.found())) {
        multiplier = nullptr;
    }
    // "₹5L" is five lakhs.
    const bool lakhs = multiplier == nullptr && found.mark.iso == "INR" && text.substr(found.number.end).starts_with('L') &&
                       !wordLetterAt(text, found.number.end + 1);
    end = lakhs ? found.number.end + 1 : end;
    found.amount = plainDecimal(found.number, multiplier != nullptr ? multiplier->zeros : lakhs ? 5 : 0);
    if (multiplier == nullptr) {
        found.end = lakhs ? end : found.number.end;
        return;
    }
    if (!low.amount.empty()) {
        found.amount = std::to_string(std::stoll(found.amount) + std::stoll(low.amount));
    }
    found.end = end;
    found.zeros = multiplier->zeros;
    if (!found.mark.found() && !hasCurrency) {
        found.mark.iso = multiplier->iso;
        if (multiplier->zeros < 0) {
            found.mark = {text.substr(end - multiplier->word.size(), multiplier->word.size()), multiplier->iso, true};
        }
    }
}

bool isFormer(const std::string& before) {
    return containsAny(before, {"was ", "was:", "statt ", "rrp", "uvp", "msrp", "srp ", "list price", "original", "reg.", "regular",
                                "instead of", "avant", "au lieu de", "antes", "invece di", "anziché", "en lugar de", "zamiast",
                                "původně", "eredeti", "старая", "вместо", "было", "原价", "原價", "市场价", "市價", "定価", "参考価格",
                                "希望小売価格", "통상가", "정가", "giá gốc", "harga normal", "eski fiyat", "ordinarie", "førpris"});
}

bool isSaving(const std::string& before) {
    return containsAny(before, {"save ", "saving", "you saved", "discount", "sie sparen", "spare ", "économi", "remise", "ahorr",
                                "risparmi", "rabatt", "korting", "cashback", "coupon", "优惠", "立减", "値引", "скидка"});
}

FoundPrice readAt(std::string_view text, size_t at, size_t previousEnd, const PriceHints& hints) {
    FoundPrice found;
    found.mark = markBefore(text, at);
    found.markIsBefore = found.mark.found();
    const char decimalMark = hints.decimalMark.isNull() ? '\0' : hints.decimalMark.toLatin1();
    const std::string hinted = hints.currency.toStdString();
    found.number = readNumber(text, at, decimalMark, hasThreeDecimals(found.mark.iso) || hasThreeDecimals(hinted));
    takeMultiplier(text, at, found);
    CurrencyMark after = markAfter(text, found.end);
    if (belongsToNext(text, found.end, after)) {
        after = {};
    }
    if (after.found() && hasThreeDecimals(after.iso) && !found.markIsBefore) {
        found.number = readNumber(text, at, decimalMark, true);
        found.amount = plainDecimal(found.number, std::max(found.zeros, 0));
    }
    // "$ SGD4.90" and "SGD4.90 $": the code says more than the sign.
    if (!found.mark.found() || (found.mark.ambiguous && after.found() && !after.ambiguous &&
                                isCurrencyCode(after.iso) && after.text == after.iso && found.mark.text == "$")) {
        found.mark = after.found() ? after : found.mark;
        found.markIsBefore = found.markIsBefore && found.mark.text.data() < text.data() + at;
    }
    takeCentsBehindSign(text, found);
    takeCentsBehindSpace(text, found);

    const size_t behind = found.end < text.size() && text[found.end] == ' ' ? found.end + 1 : found.end;
    const bool percent = behind < text.size() && text[behind] == '%';
    const bool inWord = !found.mark.found() && (wordLetterBefore(text, at) || wordLetterAt(text, found.end));
    // "4\uFFFD5 €": a character that could not be read may have been a digit.
    constexpr std::string_view unread = "\xEF\xBF\xBD";
    const bool broken = text.substr(0, at).ends_with(unread) || text.substr(found.number.end).starts_with(unread);
    found.unlikely = percent || inWord || broken || !found.number.valid;
    const size_t signStart = found.markIsBefore ? static_cast<size_t>(found.mark.text.data() - text.data()) : at;
    const size_t first = text.find_first_not_of(' ');
    found.negative = signStart > 0 && text[signStart - 1] == '-' && first == signStart - 1;
    // What stands between the number before and this one, as far as it is near.
    const size_t from = std::max(previousEnd, signStart > 24 ? signStart - 24 : 0);
    const std::string before = from < signStart ? lowerCase(text.substr(from, signStart - from)) : std::string();
    const bool hasWords = before.size() > 2 && before.find_first_not_of(" :.,-/|0123456789") != std::string::npos;
    found.former = hasWords && isFormer(before);
    found.saving = hasWords && isSaving(before);
    return found;
}

} // namespace

std::string lowerCase(std::string_view text) {
    std::string result(text);
    bool beyondAscii = false;
    for (char& c : result) {
        beyondAscii = beyondAscii || (c & 0x80) != 0;
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    if (!beyondAscii) {
        return result;
    }
    // QString knows the case of every script.
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

std::vector<FoundPrice> findPrices(std::string_view text, const PriceHints& hints) {
    std::vector<FoundPrice> all;
    size_t previousEnd = 0;
    for (size_t i = 0; i < text.size() && all.size() < mostNumbers; ++i) {
        if (!isDigit(text[i])) {
            continue;
        }
        size_t start = i;
        while (start > 0 && (text[start - 1] == '.' || text[start - 1] == ',') && i - start < 2) {
            --start;
        }
        all.push_back(readAt(text, start, previousEnd, hints));
        if (start != i && !all.back().markIsBefore) {
            // The marks before belong to the text ("No.5", "Rs.200") unless a sign stands before them.
            const FoundPrice plain = readAt(text, i, previousEnd, hints);
            const bool standsFree = start == 0 || text[start - 1] == ' ';
            all.back() = plain.markIsBefore || !standsFree ? plain : all.back();
        }
        const FoundPrice& last = all.back();
        previousEnd = last.end;
        if (last.mark.found() && !last.markIsBefore) {
            previousEnd = std::max(previousEnd, static_cast<size_t>(last.mark.text.data() - text.data()) + last.mark.text.size());
        }
        i = std::max(last.end, i + 1) - 1;
    }
    return all;
}

} // namespace cyberspotter
