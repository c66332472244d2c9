// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/price.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/listing/price/currency_mark.h"
#include "core/listing/price/currency_table.h"
#include "core/listing/price/price_text.h"

namespace cyberspotter {
namespace {

constexpr size_t longestText = 1000;
constexpr size_t mostNumbers = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view text) {
    // Words compared here are few; QString knows the case of every script.
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
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

struct Found {
    NumberInText number;
    size_t end = 0; // behind multiplier and cents written after the sign
    std::string amount;
    CurrencyMark mark;
    bool markIsBefore = false;
    bool unlikely = false; // a percentage, part of a word, a measure
    bool former = false;   // "was", "statt"
    bool negative = false;
};

bool contains(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

// "35€ 99" and "1250€60": cents behind the sign.
void takeCentsBehindSign(std::string_view text, Found& found) {
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
void takeCentsBehindSpace(std::string_view text, Found& found) {
    const size_t at = found.number.end;
    if (!found.markIsBefore || !found.number.decimals.empty() || at + 3 >= text.size() || text[at + 1] != ' ' ||
        (text[at] != '.' && text[at] != ',') || !isDigit(text[at + 2]) || !isDigit(text[at + 3]) ||
        (at + 4 < text.size() && (isDigit(text[at + 4]) || text[at + 4] == '%'))) {
        return;
    }
    found.amount += '.' + std::string(text.substr(at + 2, 2));
    found.end = at + 4;
}

Found readAt(std::string_view text, size_t at, const PriceHints& hints) {
    Found found;
    found.mark = markBefore(text, at);
    found.markIsBefore = found.mark.found();
    const char decimalMark = hints.decimalMark.isNull() ? '\0' : hints.decimalMark.toLatin1();
    const std::string hinted = hints.currency.toStdString();
    found.number = readNumber(text, at, decimalMark, hasThreeDecimals(found.mark.iso) || hasThreeDecimals(hinted));
    size_t end = found.number.end;
    const Multiplier* multiplier = multiplierAt(text, end, end);
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
    const std::string before = lowered(text.substr(signStart > 24 ? signStart - 24 : 0, std::min<size_t>(signStart, 24)));
    const size_t tail = before.size() > 12 ? before.size() - 12 : 0;
    found.former = contains(before.substr(tail), {"was ", "was: ", "was:", "statt ", "rrp", "uvp", "msrp", "старая"});
    return found;
}

std::vector<Found> findAll(std::string_view text, const PriceHints& hints) {
    std::vector<Found> all;
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
            const Found plain = readAt(text, i, hints);
            const bool standsFree = start == 0 || text[start - 1] == ' ';
            all.back() = plain.markIsBefore || !standsFree ? plain : all.back();
        }
        i = std::max(all.back().end, i + 1) - 1;
    }
    return all;
}

bool joinsRange(std::string_view between) {
    const std::string word = lowered(between);
    const size_t first = word.find_first_not_of(' ');
    if (first == std::string::npos) {
        return false;
    }
    const std::string trimmed = word.substr(first, word.find_last_not_of(' ') - first + 1);
    static constexpr std::array<std::string_view, 14> joints = {"-",  "to", "bis", "à", "a",  "до", "~",
                                                                "～", "至", "al",  "do", "t/m", "till", "ถึง"};
    return std::ranges::find(joints, trimmed) != joints.end();
}

std::string_view between(std::string_view text, const Found& a, const Found& b) {
    size_t start = a.end;
    if (a.mark.found() && !a.markIsBefore) {
        start = std::max(start, static_cast<size_t>(a.mark.text.data() - text.data()) + a.mark.text.size());
    }
    const size_t end = b.markIsBefore ? static_cast<size_t>(b.mark.text.data() - text.data()) : b.number.start;
    return end > start ? text.substr(start, end - start) : std::string_view{};
}

// Index of the number that is the price, or none.
std::optional<size_t> choose(std::string_view text, const std::vector<Found>& all) {
    std::optional<size_t> first;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].unlikely || !all[i].mark.found()) {
            continue;
        }
        if (i > 0 && !all[i - 1].unlikely && !all[i - 1].mark.found() && !all[i].markIsBefore &&
            joinsRange(between(text, all[i - 1], all[i]))) {
            return i - 1; // "26 to 50 €"
        }
        if (!all[i].former) {
            return i;
        }
        first = first.value_or(i);
    }
    if (first) {
        return first;
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].unlikely) {
            return i;
        }
    }
    return std::nullopt;
}

void settleCurrency(Price& price, std::string_view sign, std::string_view iso, bool ambiguous,
                    const PriceHints& hints) {
    price.symbol = toQString(sign);
    // The code before the redenomination of 1998 is still what many sites write.
    price.currency = iso == "RUR" ? QStringLiteral("RUB") : toQString(iso).toUpper();
    price.reason = price.currency.isEmpty() ? QString() : QStringLiteral("written");
    if (!ambiguous) {
        return;
    }
    const std::string language = hints.language.toStdString();
    const std::string host = hints.host.toLower().toStdString();
    const std::string country = hints.country.toUpper().toStdString();
    const std::string hinted = hints.currency.toUpper().toStdString();
    const std::pair<std::string_view, const char*> places[] = {{country, "country"},
                                                               {countryOfHost(host), "country"},
                                                               {countryOfLanguage(language), "language"}};
    if (isCurrencyCode(hinted)) {
        price.currency = toQString(hinted);
        price.reason = QStringLiteral("hint");
        return;
    }
    for (const auto& [place, why] : places) {
        if (const std::string_view code = currencyInCountry(sign, place); !code.empty()) {
            price.currency = toQString(code);
            price.reason = QString::fromLatin1(why);
            return;
        }
    }
    price.reason = QStringLiteral("usual");
    price.candidates = toQString(currenciesWrittenAs(sign)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool saysFree(const std::string& text) {
    static constexpr std::array<std::string_view, 12> words = {
        "free", "gratis", "kostenlos", "gratuit", "zu verschenken", "免费", "免費", "無料", "무료", "бесплатно",
        "مجانا", "za darmo"};
    static constexpr std::array<std::string_view, 8> otherwise = {"ship", "deliver", "versand", "livraison",
                                                                  "envío", "spedizione", "return", "доставка"};
    const auto in = [&](std::string_view w) { return text.find(w) != std::string::npos; };
    return text.size() < 40 && std::ranges::any_of(words, in) && std::ranges::none_of(otherwise, in);
}

void readWords(std::string_view text, size_t numberStart, Price& price) {
    const std::string before = ' ' + lowered(text.substr(0, numberStart));
    price.from = contains(before, {" from ", " ab ", "à partir", "dès ", " desde ", " od ", " от ", "vanaf ",
                                   "a partire da", "starting", " mulai "});
    const std::string all = ' ' + lowered(text) + ' ';
    price.negotiable = contains(all, {" vb ", " vhb ", "negotiable", "à débattre", "面议", "面議", "可议", "договорн",
                                      " nego ", "negociable", "trattabil", "ono "});
}

} // namespace

Price readCurrency(std::string_view sign, const PriceHints& hints) {
    Price price;
    const std::string text = normalisePriceText(sign.substr(0, 64));
    const size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) {
        return price;
    }
    const std::string_view rest = std::string_view(text).substr(first);
    CurrencyMark mark = markAfter(rest, 0);
    mark = mark.found() ? mark : looseMark(rest);
    if (mark.found()) {
        settleCurrency(price, mark.text, mark.iso, mark.ambiguous, hints);
    }
    return price;
}

std::optional<Price> parsePrice(std::string_view utf8, const PriceHints& hints) {
    const std::string text = normalisePriceText(utf8.substr(0, longestText));
    const std::vector<Found> all = findAll(text, hints);
    const std::optional<size_t> chosen = choose(text, all);
    Price price;
    CurrencyMark mark;
    if (chosen) {
        const Found& found = all[*chosen];
        mark = found.mark;
        price.amount = toQString(found.amount);
        price.negative = found.negative;
        if (*chosen + 1 < all.size()) {
            const Found& next = all[*chosen + 1];
            if (!next.unlikely && (mark.found() || next.mark.found()) && joinsRange(between(text, found, next))) {
                price.amountTo = toQString(next.amount);
                mark = mark.found() ? mark : next.mark;
            }
        }
        readWords(text, found.number.start, price);
    } else if (saysFree(lowered(text))) {
        price.amount = QStringLiteral("0");
        price.free = true;
    }
    if (!mark.found() && mark.iso.empty()) {
        mark = looseMark(text);
    }
    if (mark.found() || !mark.iso.empty()) {
        settleCurrency(price, mark.text, mark.iso, mark.ambiguous, hints);
    } else if (!hints.currency.isEmpty()) {
        const Price hinted = readCurrency(hints.currency.toStdString(), hints);
        price.currency = hinted.currency;
        price.symbol = hinted.symbol;
        price.candidates = hinted.candidates;
        price.reason = QStringLiteral("hint");
    }
    if (price.amount.isEmpty() && price.currency.isEmpty() && price.symbol.isEmpty()) {
        return std::nullopt;
    }
    return price;
}

std::optional<Price> parsePrice(const QString& text, const PriceHints& hints) {
    return parsePrice(text.left(static_cast<qsizetype>(longestText)).toStdString(), hints);
}

bool sameAmount(const QString& a, const QString& b) {
    const auto canonical = [](QString s) {
        if (s.contains(QLatin1Char('.'))) {
            while (s.endsWith(QLatin1Char('0'))) {
                s.chop(1);
            }
            if (s.endsWith(QLatin1Char('.'))) {
                s.chop(1);
            }
        }
        return s;
    };
    return canonical(a) == canonical(b);
}

} // namespace cyberspotter
