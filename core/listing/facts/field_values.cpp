// SPDX-License-Identifier: Apache-2.0
#include "core/listing/facts/field_values.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace cyberspotter {
namespace {

constexpr qsizetype longestAvailability = 60;

// Names of schema.org and of shop systems: lower case, without spaces and marks.
const QHash<QString, QString>& availabilityNames() {
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> result;
        constexpr std::pair<const char*, const char*> groups[] = {
            {"InStock", "instock available availablefororder instockonline availablenow instoreandonline readytoship onstock "
                        "forsale buyable purchasable"},
            {"OutOfStock", "outofstock oos unavailable notavailable outofstockonline notinstock nostock temporarilyoutofstock "
                           "currentlyunavailable notforsale"},
            {"SoldOut", "soldout sold"},
            {"PreOrder", "preorder pending comingsoon"},
            {"PreSale", "presale"},
            {"BackOrder", "backorder backordered availableonbackorder"},
            {"LimitedAvailability", "limitedavailability lowstock limitedstock"},
            {"Discontinued", "discontinued"},
            {"OnlineOnly", "onlineonly"},
            {"InStoreOnly", "instoreonly"},
            {"MadeToOrder", "madetoorder"},
            {"Reserved", "reserved"}};
        for (const auto& [name, words] : groups) {
            for (const QString& word : QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                result.insert(word, QString::fromLatin1(name));
            }
        }
        return result;
    }();
    return names;
}

// What people read where a program should stand; "not" before "in stock", so the first group is asked first.
QString availabilityInWords(const QString& text) {
    constexpr const char* gone[] = {
        "out of stock", "sold out", "unavailable", "not available", "no longer", "ausverkauft", "nicht verfügbar", "nicht auf lager",
        "nicht lieferbar", "vergriffen", "rupture", "épuisé", "indisponible", "agotado", "no disponible", "sin stock", "sin existencias",
        "esgotado", "indisponível", "sem estoque", "sem stock", "esaurito", "non disponibile", "uitverkocht", "niet op voorraad",
        "niet leverbaar", "vyprodáno", "není skladem", "nedostupn", "vypredané", "niedostępn", "brak w magazynie", "wyprzedan",
        "нет в наличии", "нет на складе", "распродан", "немає в наявності", "elfogyott", "nincs raktáron", "stoc epuizat", "indisponibil",
        "rasprodan", "razprodan", "slutsåld", "slut i lager", "udsolgt", "ikke på lager", "utsolgt", "loppu", "εξαντλ", "tükendi",
        "stokta yok", "habis", "hết hàng", "หมด", "缺货", "缺貨", "售罄", "已售完", "在庫切れ", "売り切れ", "品切れ", "在庫なし", "품절",
        "אזל", "לא במלאי", "غير متوفر", "نفد", "نفذت", "ناموجود"};
    constexpr const char* here[] = {
        "in stock", "available", "auf lager", "lieferbar", "verfügbar", "vorrätig", "en stock", "disponible", "en existencia", "em estoque",
        "em stock", "disponível", "disponibile", "op voorraad", "leverbaar", "skladem", "skladom", "na sklade", "dostępn", "w magazynie",
        "в наличии", "є в наявності", "raktáron", "în stoc", "in stoc", "na stanju", "na zalogi", "i lager", "på lager", "varastossa",
        "διαθέσιμο", "stokta", "tersedia", "còn hàng", "มีสินค้า", "有货", "有貨", "现货", "現貨", "在庫あり", "재고있음", "במלאי", "متوفر",
        "موجود"};
    const auto says = [&](const char* word) { return text.contains(QString::fromUtf8(word)); };
    if (std::ranges::any_of(gone, says)) {
        return QStringLiteral("OutOfStock");
    }
    return std::ranges::any_of(here, says) ? QStringLiteral("InStock") : QString();
}

bool checkDigitFits(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size() - 1; ++i) {
        const int weight = (digits.size() - 1 - i) % 2 == 1 ? 3 : 1;
        sum += weight * digits.at(i).digitValue();
    }
    return (10 - sum % 10) % 10 == digits.back().digitValue();
}

// ISO 2108: the ten digits' own check is modulo eleven; behind "978" the check digit is that of a GTIN.
QString fromTenDigits(const QString& isbn) {
    int sum = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const int value = isbn.at(i) == u'X' ? 10 : isbn.at(i).digitValue();
        sum += static_cast<int>(10 - i) * value;
    }
    if (sum % 11 != 0) {
        return {};
    }
    const QString nine = QStringLiteral("978") + isbn.left(9);
    int weighted = 0;
    for (qsizetype i = 0; i < nine.size(); ++i) {
        weighted += nine.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return nine + QString::number((10 - weighted % 10) % 10);
}

} // namespace

QString availabilityName(const QString& written) {
    const QString words = written.simplified().toLower();
    if (words.isEmpty() || words.size() > longestAvailability * 2) {
        return {};
    }
    QString name = words;
    while (name.endsWith(QLatin1Char('/'))) {
        name.chop(1);
    }
    name = name.mid(std::max({name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('#')), name.lastIndexOf(QLatin1Char(':'))}) + 1);
    name.removeIf([](QChar c) { return c == u' ' || c == u'_' || c == u'-' || c == u'.' || c == u'!'; });
    if (const QString known = availabilityNames().value(name); !known.isEmpty()) {
        return known;
    }
    return words.size() <= longestAvailability ? availabilityInWords(words) : QString();
}

QString validGtin(const QString& written) {
    const QString text = written.left(40);
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QStringView number = QStringView(text).mid(colon > 0 && colon <= 8 ? colon + 1 : 0);
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit()) {
            digits += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        } else if ((c == u'X' || c == u'x') && digits.size() == 9) {
            digits += QLatin1Char('X');
        } else if (c != QLatin1Char('-') && !c.isSpace()) {
            return {};
        }
    }
    if (digits.size() == 10) {
        return fromTenDigits(digits);
    }
    if (digits.size() == 11) {
        digits.prepend(QLatin1Char('0'));
    }
    const bool isLength = digits.size() == 8 || digits.size() == 12 || digits.size() == 13 || digits.size() == 14;
    const bool allZero = digits.count(QLatin1Char('0')) == digits.size();
    return isLength && !allZero && !digits.contains(QLatin1Char('X')) && checkDigitFits(digits) ? digits : QString();
}

} // namespace cyberspotter
