// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/price.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/listing/price/currency_mark.h"
#include "core/listing/price/currency_table.h"
#include "core/listing/price/found_price.h"
#include "core/listing/price/multiplier.h"
#include "core/listing/price/price_text.h"

namespace cyberspotter {
namespace {

constexpr size_t longestText = 1000;

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool joinsRange(std::string_view between) {
    const std::string word = lowerCase(between);
    const size_t first = word.find_first_not_of(' ');
    if (first == std::string::npos) {
        return false;
    }
    const std::string trimmed = word.substr(first, word.find_last_not_of(' ') - first + 1);
    static constexpr std::array<std::string_view, 14> joints = {"-",  "to", "bis", "à", "a",  "до", "~",
                                                                "～", "至", "al",  "do", "t/m", "till", "ถึง"};
    return std::ranges::find(joints, trimmed) != joints.end();
}

std::string_view between(std::string_view text, const FoundPrice& a, const FoundPrice& b) {
    size_t start = a.end;
    if (a.mark.found() && !a.markIsBefore) {
        start = std::max(start, static_cast<size_t>(a.mark.text.data() - text.data()) + a.mark.text.size());
    }
    const size_t end = b.markIsBefore ? static_cast<size_t>(b.mark.text.data() - text.data()) : b.number.start;
    return end > start ? text.substr(start, end - start) : std::string_view{};
}

// Index of the number that is the price, or none: one with a currency before one without, one that is neither a former
// price nor a saving before those.
std::optional<size_t> choose(std::string_view text, const std::vector<FoundPrice>& all) {
    std::optional<size_t> first;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].unlikely || !all[i].mark.found()) {
            continue;
        }
        if (i > 0 && !all[i - 1].unlikely && !all[i - 1].mark.found() && !all[i].markIsBefore &&
            joinsRange(between(text, all[i - 1], all[i]))) {
            return i - 1; // "26 to 50 €"
        }
        if (!all[i].former && !all[i].saving) {
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

// "12 - 15 jt" and "$1k-2k": the word that multiplies one end of a range holds for both.
void shareMultiplier(std::string_view text, std::vector<FoundPrice>& all) {
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        FoundPrice& low = all[i];
        FoundPrice& high = all[i + 1];
        const bool range = low.number.valid && high.number.valid && joinsRange(between(text, low, high));
        const bool grows = low.number.integer.size() < high.number.integer.size() ||
                           (low.number.integer.size() == high.number.integer.size() && low.number.integer < high.number.integer);
        if (range && low.zeros == 0 && high.zeros > 0 && grows) {
            low.zeros = high.zeros;
            low.amount = plainDecimal(low.number, low.zeros);
            low.mark.iso = low.mark.found() ? low.mark.iso : high.mark.iso;
        }
        size_t end = high.number.end;
        const Multiplier* const word = multiplierAt(text, high.number.end, end);
        if (range && low.zeros > 0 && high.zeros == 0 && word != nullptr && word->zeros == low.zeros) {
            high.zeros = word->zeros;
            high.amount = plainDecimal(high.number, high.zeros);
            high.end = end;
            high.unlikely = false;
        }
    }
}

// A toman is ten rials, and the code of Iran's money is the rial's.
bool isToman(std::string_view sign) {
    return sign == "تومان" || sign == "تومن" || lowerCase(sign).starts_with("toman");
}

void readNegotiable(std::string_view text, Price& price) {
    const std::string all = ' ' + lowerCase(text) + ' ';
    price.negotiable = containsAny(all, {" vb ", " vhb ", "negotiable", " obo ", " o.b.o", "best offer", "à débattre", "面议", "面議", "可议",
                                         "議價", "可刀", "応談", "договорн", " торг ", "торг умест", " nego ", "negociable", "negociável",
                                         "a convenir", "trattabil", " ono ", "do negocjacji", "do uzgodnienia", "dohodou", "n.o.t.k",
                                         "bieden", "pazarlık", "thương lượng", "ต่อรอง", "قابل للتفاوض", "على السوم", "توافقی", "応相談",
                                         "협의", "네고"});
}

// `family` is the writing that says what the sign may mean, when it is another than the sign.
void settleCurrency(Price& price, std::string_view written, std::string_view iso, bool ambiguous, const PriceHints& hints,
                    std::string_view family = {}) {
    price.symbol = toQString(written);
    const std::string_view sign = family.empty() ? written : family;
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

void takeTomans(Price& price) {
    if (!isToman(price.symbol.toStdString())) {
        return;
    }
    for (QString* amount : {&price.amount, &price.amountTo}) {
        const qsizetype point = amount->indexOf(QLatin1Char('.'));
        if (point < 0) {
            *amount += amount->isEmpty() || *amount == QLatin1String("0") ? QString() : QStringLiteral("0");
        } else { // "1.5" -> "15"
            const bool last = point + 2 >= amount->size();
            *amount = amount->left(point) + amount->mid(point + 1, 1) + (last ? QString() : QLatin1Char('.') + amount->mid(point + 2));
        }
    }
    price.reason = QStringLiteral("toman");
}

bool saysFree(const std::string& text) {
    static constexpr std::array<std::string_view, 26> words = {
        "free",      "gratis",    "kostenlos",  "gratuit", "zu verschenken", "免费",      "免費",       "無料", "무료",
        "бесплатно", "даром",     "مجانا",      "مجاني",   "رایگان",         "za darmo",  "zdarma",     "ingyen", "grátis",
        "ücretsiz",  "miễn phí",  "ฟรี",        "חינם",    "δωρεάν",         "à donner",  "se regala",  "weggeven"};
    static constexpr std::array<std::string_view, 16> otherwise = {
        "ship", "deliver", "versand", "livraison", "envío", "envio", "frete", "spedizione", "return", "доставка", "kirim", "包邮",
        "送料", "배송", "wysyłka", "kargo"};
    const auto in = [&](std::string_view w) { return text.find(w) != std::string::npos; };
    return text.size() < 40 && std::ranges::any_of(words, in) && std::ranges::none_of(otherwise, in);
}

void readWords(std::string_view text, size_t numberStart, Price& price) {
    const std::string before = ' ' + lowerCase(text.substr(0, numberStart));
    const size_t numberEnd = text.find_first_not_of("0123456789.,", numberStart);
    const std::string behind = numberEnd == std::string_view::npos ? std::string() : std::string(text.substr(numberEnd, 12));
    price.from = containsAny(before, {" from ", " ab ", "à partir", "dès ", " desde ", " od ", " от ", "від ", "vanaf ", "a partire da",
                                      "starting", " mulai ", " fra ", " från ", "alkaen", "από ", "最低", "起价", "chỉ từ "}) ||
                 containsAny(behind, {"起", "から", "부터", "~より", " alkaen"});
    readNegotiable(text, price);
}

// "MXN $1,200", "$ 12.990 CLP": the code says which of the currencies with that sign is meant.
std::string_view codeBesideSign(std::string_view text, std::string_view sign) {
    const std::string_view shared = currenciesWrittenAs(sign);
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    for (size_t at = 0; at + 3 <= text.size(); ++at) {
        const std::string_view word = text.substr(at, 3);
        const bool alone = (at == 0 || !isLetter(text[at - 1])) && (at + 3 == text.size() || !isLetter(text[at + 3]));
        if (alone && std::ranges::all_of(word, isUpper) && isCurrencyCode(word) && shared.find(word) != std::string_view::npos) {
            return word;
        }
    }
    return {};
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

namespace {

std::optional<Price> read(std::string_view utf8, const PriceHints& hints, bool wordsToo) {
    const std::string text = normalisePriceText(utf8.substr(0, longestText));
    std::vector<FoundPrice> all = findPrices(text, hints);
    shareMultiplier(text, all);
    const std::optional<size_t> chosen = choose(text, all);
    Price price;
    CurrencyMark mark;
    if (chosen) {
        const FoundPrice& found = all[*chosen];
        mark = found.mark;
        price.amount = toQString(found.amount);
        price.negative = found.negative;
        if (*chosen + 1 < all.size()) {
            const FoundPrice& next = all[*chosen + 1];
            const bool isMoney = mark.found() || next.mark.found() || found.zeros > 0;
            if (!next.unlikely && isMoney && joinsRange(between(text, found, next))) {
                price.amountTo = toQString(next.amount);
                mark = mark.found() ? mark : next.mark;
            }
        }
        if (wordsToo) {
            readWords(text, found.number.start, price);
        }
    } else if (wordsToo) {
        if (saysFree(lowerCase(text))) {
            price.amount = QStringLiteral("0");
            price.free = true;
        }
        readNegotiable(text, price);
    }
    if (!mark.found() && mark.iso.empty()) {
        mark = looseMark(text);
    }
    if (mark.found() || !mark.iso.empty()) {
        PriceHints told = hints;
        std::string_view withPesos;
        if (mark.text == "$" && lowerCase(text).find("peso") != std::string::npos) {
            mark = {mark.text, "MXN", true};
            withPesos = "pesos";
        }
        if (const std::string_view code = mark.ambiguous ? codeBesideSign(text, mark.text) : std::string_view(); !code.empty()) {
            told.currency = toQString(code);
        }
        settleCurrency(price, mark.text, mark.iso, mark.ambiguous, told, withPesos);
        takeTomans(price);
    } else if (!hints.currency.isEmpty()) {
        const Price hinted = readCurrency(hints.currency.toStdString(), hints);
        price.currency = hinted.currency;
        price.symbol = hinted.symbol;
        price.candidates = hinted.candidates;
        price.reason = QStringLiteral("hint");
    }
    if (price.amount.isEmpty() && price.currency.isEmpty() && price.symbol.isEmpty() && !price.negotiable) {
        return std::nullopt;
    }
    return price;
}

} // namespace

std::optional<Price> parsePrice(std::string_view utf8, const PriceHints& hints) {
    return read(utf8, hints, true);
}

std::optional<Price> parseAmount(std::string_view utf8, const PriceHints& hints) {
    return read(utf8, hints, false);
}

std::optional<Price> parsePrice(const QString& text, const PriceHints& hints) {
    return parsePrice(text.left(static_cast<qsizetype>(longestText)).toStdString(), hints);
}

QChar decimalMarkOfPlain(std::string_view written, std::string_view iso) {
    const size_t first = written.find_first_not_of(' ');
    const std::string_view text = first == std::string_view::npos ? written : written.substr(first, written.find_last_not_of(' ') - first + 1);
    const size_t point = text.find('.');
    if (text.find_first_not_of("0123456789.") != std::string_view::npos || point != text.rfind('.')) {
        return {};
    }
    const bool threeBehind = point != std::string_view::npos && text.size() - point == 4 && point >= 1 && point <= 3 && text.front() != '0';
    return threeBehind && hasNoMinorUnit(iso) ? QChar() : QChar(u'.');
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
