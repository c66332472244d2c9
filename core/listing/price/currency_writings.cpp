// SPDX-License-Identifier: Apache-2.0
// How the money of the world is written beside its amounts.
#include "core/listing/price/currency_table.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <vector>

namespace cyberspotter {
namespace {

constexpr CurrencyWriting writings[] = { // an array of the language: clang deduces no std::array of so many
    // dollars
    CurrencyWriting{"$", "USD", true}, CurrencyWriting{"＄", "USD", true}, CurrencyWriting{"US$", "USD"},
    CurrencyWriting{"US $", "USD"}, CurrencyWriting{"U$", "USD"}, CurrencyWriting{"USD$", "USD"},
    CurrencyWriting{"$US", "USD"}, CurrencyWriting{"A$", "AUD"}, CurrencyWriting{"AU$", "AUD"},
    CurrencyWriting{"AU $", "AUD"}, CurrencyWriting{"AUD$", "AUD"}, CurrencyWriting{"C$", "CAD"},
    CurrencyWriting{"CA$", "CAD"}, CurrencyWriting{"CAN$", "CAD"}, CurrencyWriting{"CAD$", "CAD"},
    CurrencyWriting{"C $", "CAD"}, CurrencyWriting{"$CA", "CAD"}, CurrencyWriting{"CND", "CAD"},
    CurrencyWriting{"HK$", "HKD"}, CurrencyWriting{"NT$", "TWD"}, CurrencyWriting{"NT", "TWD", false, true},
    CurrencyWriting{"S$", "SGD"}, CurrencyWriting{"NZ$", "NZD"}, CurrencyWriting{"NZ $", "NZD"},
    CurrencyWriting{"R$", "BRL"}, CurrencyWriting{"MX$", "MXN"}, CurrencyWriting{"MEX$", "MXN"},
    CurrencyWriting{"AR$", "ARS"}, CurrencyWriting{"CLP$", "CLP"}, CurrencyWriting{"COL$", "COP"},
    CurrencyWriting{"RD$", "DOP"}, CurrencyWriting{"J$", "JMD"}, CurrencyWriting{"TT$", "TTD"},
    CurrencyWriting{"BZ$", "BZD"}, CurrencyWriting{"B$", "BND"}, CurrencyWriting{"N$", "NAD"},
    CurrencyWriting{"Z$", "ZWL"}, CurrencyWriting{"GY$", "GYD"}, CurrencyWriting{"G$", "GYD"},
    CurrencyWriting{"MOP$", "MOP"}, CurrencyWriting{"$b", "BOB"}, CurrencyWriting{"$U", "UYU", false, true},
    CurrencyWriting{"US dollars", "USD"}, CurrencyWriting{"dollars", "USD", true},
    CurrencyWriting{"dollar", "USD", true}, CurrencyWriting{"dólares", "USD", true}, CurrencyWriting{"美元", "USD"},
    CurrencyWriting{"美金", "USD"}, CurrencyWriting{"港币", "HKD"}, CurrencyWriting{"港幣", "HKD"},
    CurrencyWriting{"新台幣", "TWD"}, CurrencyWriting{"¢", "USD", true},
    // euro and the pound
    CurrencyWriting{"€", "EUR"}, CurrencyWriting{"euros", "EUR"}, CurrencyWriting{"euro", "EUR"},
    CurrencyWriting{"EU€", "EUR"}, CurrencyWriting{"欧元", "EUR"}, CurrencyWriting{"ευρώ", "EUR"},
    CurrencyWriting{"евро", "EUR"}, CurrencyWriting{"£", "GBP"}, CurrencyWriting{"￡", "GBP"},
    CurrencyWriting{"₤", "GBP", true}, CurrencyWriting{"pounds", "GBP"}, CurrencyWriting{"pound", "GBP"},
    CurrencyWriting{"GBp", "GBP", false, true}, CurrencyWriting{"stg", "GBP"}, CurrencyWriting{"英镑", "GBP"},
    CurrencyWriting{"E£", "EGP"}, CurrencyWriting{"LE", "EGP", false, true}, CurrencyWriting{"L.E.", "EGP"},
    // yen, yuan, won
    CurrencyWriting{"¥", "JPY", true}, CurrencyWriting{"￥", "JPY", true}, CurrencyWriting{"円", "JPY"},
    CurrencyWriting{"yen", "JPY"}, CurrencyWriting{"JP¥", "JPY"}, CurrencyWriting{"CN¥", "CNY"},
    CurrencyWriting{"元", "CNY", true}, CurrencyWriting{"圆", "CNY", true}, CurrencyWriting{"圓", "CNY", true},
    CurrencyWriting{"块", "CNY", false, false, Side::Behind}, CurrencyWriting{"人民币", "CNY"}, CurrencyWriting{"人民幣", "CNY"},
    CurrencyWriting{"RMB", "CNY"}, CurrencyWriting{"yuan", "CNY"}, CurrencyWriting{"₩", "KRW"},
    CurrencyWriting{"￦", "KRW"}, CurrencyWriting{"원", "KRW"},
    // South and South-East Asia
    CurrencyWriting{"₹", "INR"}, CurrencyWriting{"Rs.", "INR", true}, CurrencyWriting{"Rs", "INR", true},
    CurrencyWriting{"₨", "INR", true}, CurrencyWriting{"Re", "INR", true, true},
    CurrencyWriting{"rupees", "INR", true}, CurrencyWriting{"रु", "INR", true}, CurrencyWriting{"रुपये", "INR"},
    CurrencyWriting{"ரூ", "INR", true}, CurrencyWriting{"රු", "LKR"}, CurrencyWriting{"৳", "BDT"},
    CurrencyWriting{"Tk", "BDT"}, CurrencyWriting{"টাকা", "BDT"}, CurrencyWriting{"Rp.", "IDR"},
    CurrencyWriting{"Rp", "IDR"}, CurrencyWriting{"rupiah", "IDR"}, CurrencyWriting{"RM", "MYR", false, true},
    CurrencyWriting{"ringgit", "MYR"}, CurrencyWriting{"฿", "THB"}, CurrencyWriting{"บาท", "THB"},
    CurrencyWriting{"baht", "THB"}, CurrencyWriting{"₫", "VND"}, CurrencyWriting{"đồng", "VND"},
    CurrencyWriting{"VNĐ", "VND"}, CurrencyWriting{"đ", "VND"}, CurrencyWriting{"₱", "PHP"},
    CurrencyWriting{"Php", "PHP"}, CurrencyWriting{"₭", "LAK"}, CurrencyWriting{"៛", "KHR"},
    CurrencyWriting{"Ks", "MMK", false, true}, CurrencyWriting{"₮", "MNT"}, CurrencyWriting{"Nu", "BTN", false, true},
    // Europe
    CurrencyWriting{"kr.", "SEK", true}, CurrencyWriting{"kr", "SEK", true}, CurrencyWriting{":-", "", false, false, Side::Behind}, CurrencyWriting{"Kč", "CZK"},
    CurrencyWriting{"Kčs", "CZK"}, CurrencyWriting{"zł", "PLN"}, CurrencyWriting{"zl", "PLN"},
    CurrencyWriting{"złotych", "PLN"}, CurrencyWriting{"Ft", "HUF", false, true}, CurrencyWriting{"Lei", "RON", true},
    CurrencyWriting{"leu", "RON", true}, CurrencyWriting{"лв.", "BGN"}, CurrencyWriting{"лв", "BGN"},
    CurrencyWriting{"kn", "HRK"}, CurrencyWriting{"RSD", "RSD"}, CurrencyWriting{"дин", "RSD", true},
    CurrencyWriting{"din", "RSD", true}, CurrencyWriting{"KM", "BAM", false, true}, CurrencyWriting{"км", "BAM"},
    CurrencyWriting{"ден", "MKD"}, CurrencyWriting{"Fr.", "CHF", true, true}, CurrencyWriting{"SFr.", "CHF"},
    CurrencyWriting{"SFr", "CHF"}, CurrencyWriting{"₺", "TRY"}, CurrencyWriting{"TL", "TRY", false, true},
    CurrencyWriting{"руб.", "RUB", true}, CurrencyWriting{"руб", "RUB", true}, CurrencyWriting{"₽", "RUB"},
    CurrencyWriting{"р.", "RUB", true}, CurrencyWriting{"Р", "RUB", true, true}, CurrencyWriting{"р", "RUB", true, true},
    CurrencyWriting{"Rbl", "RUB"}, CurrencyWriting{"₴", "UAH"}, CurrencyWriting{"грн.", "UAH"},
    CurrencyWriting{"грн", "UAH"}, CurrencyWriting{"hrn", "UAH"}, CurrencyWriting{"₸", "KZT"},
    CurrencyWriting{"тг", "KZT"}, CurrencyWriting{"₾", "GEL"}, CurrencyWriting{"ლარი", "GEL"},
    CurrencyWriting{"ლ", "GEL"}, CurrencyWriting{"lari", "GEL"}, CurrencyWriting{"֏", "AMD"},
    CurrencyWriting{"₼", "AZN"}, CurrencyWriting{"so'm", "UZS"}, CurrencyWriting{"so‘m", "UZS"},
    CurrencyWriting{"сум", "UZS"}, CurrencyWriting{"som", "KGS", true}, CurrencyWriting{"сом", "KGS"},
    CurrencyWriting{"₶", ""}, CurrencyWriting{"₣", "FRF"}, CurrencyWriting{"francs", "CHF", true},
    CurrencyWriting{"franc", "CHF", true}, CurrencyWriting{"Ƀ", "BTC"}, CurrencyWriting{"₿", "BTC"},
    // Middle East and Africa
    CurrencyWriting{"₪", "ILS"}, CurrencyWriting{"ש\"ח", "ILS"}, CurrencyWriting{"ש״ח", "ILS"},
    CurrencyWriting{"ש'ח", "ILS"}, CurrencyWriting{"NIS", "ILS"}, CurrencyWriting{"شيكل", "ILS"},
    CurrencyWriting{"ر.س.", "SAR"}, CurrencyWriting{"ر.س", "SAR"}, CurrencyWriting{"ريال سعودي", "SAR"},
    CurrencyWriting{"ريال", "SAR", true}, CurrencyWriting{"﷼", "SAR", true}, CurrencyWriting{"SR", "SAR", false, true},
    CurrencyWriting{"د.إ.", "AED"}, CurrencyWriting{"د.إ", "AED"}, CurrencyWriting{"درهم", "AED", true},
    CurrencyWriting{"Dhs", "AED"}, CurrencyWriting{"DHS", "AED", true}, CurrencyWriting{"DH", "MAD", true, true}, CurrencyWriting{"Dh", "AED", true}, CurrencyWriting{"ج.م.", "EGP"},
    CurrencyWriting{"ج.م", "EGP"}, CurrencyWriting{"جنيه", "EGP", true}, CurrencyWriting{"د.ك", "KWD"},
    CurrencyWriting{"دينار كويتي", "KWD"}, CurrencyWriting{"دينار أردني", "JOD"}, CurrencyWriting{"دينار", "KWD", true},
    CurrencyWriting{"KD", "KWD", false, true}, CurrencyWriting{"د.ب", "BHD"}, CurrencyWriting{"BD", "BHD", false, true},
    CurrencyWriting{"ر.ع", "OMR"}, CurrencyWriting{"ر.ق", "QAR"}, CurrencyWriting{"QR", "QAR", false, true},
    CurrencyWriting{"د.أ", "JOD"}, CurrencyWriting{"د.ا", "JOD"}, CurrencyWriting{"JD", "JOD", false, true},
    CurrencyWriting{"د.ع", "IQD"}, CurrencyWriting{"ع.د", "IQD"}, CurrencyWriting{"د.ج", "DZD"},
    CurrencyWriting{"دج", "DZD"}, CurrencyWriting{"DA", "DZD", false, true}, CurrencyWriting{"د.م.", "MAD"},
    CurrencyWriting{"د.م", "MAD"}, CurrencyWriting{"د.ت", "TND"}, CurrencyWriting{"DT", "TND", false, true},
    CurrencyWriting{"د.ل", "LYD"}, CurrencyWriting{"ل.د", "LYD"}, CurrencyWriting{"ل.ل", "LBP"},
    CurrencyWriting{"ل.س", "SYP"}, CurrencyWriting{"ر.ي", "YER"}, CurrencyWriting{"ج.س", "SDG"},
    CurrencyWriting{"ش.ص", "SOS"}, CurrencyWriting{"ش.ج", "ILS"}, CurrencyWriting{"تومان", "IRR"}, CurrencyWriting{"تومن", "IRR"},
    CurrencyWriting{"tomans", "IRR"}, CurrencyWriting{"toman", "IRR"}, CurrencyWriting{"ریال", "IRR"},
    CurrencyWriting{"R", "ZAR", true, true, Side::Before}, CurrencyWriting{"₦", "NGN"}, CurrencyWriting{"₵", "GHS"},
    CurrencyWriting{"GH₵", "GHS"}, CurrencyWriting{"GH¢", "GHS"}, CurrencyWriting{"KShs", "KES"},
    CurrencyWriting{"KSh", "KES"}, CurrencyWriting{"TSh", "TZS"}, CurrencyWriting{"USh", "UGX"},
    CurrencyWriting{"FCFA", "XAF", true}, CurrencyWriting{"CFA", "XAF", true}, CurrencyWriting{"ብር", "ETB"},
    CurrencyWriting{"Br", "ETB", true, true}, CurrencyWriting{"MT", "MZN", false, true},
    CurrencyWriting{"FRw", "RWF"}, CurrencyWriting{"RF", "RWF", false, true}, CurrencyWriting{"kwz", "AOA"},
    // Latin America
    CurrencyWriting{"S/.", "PEN"}, CurrencyWriting{"S/", "PEN"}, CurrencyWriting{"Bs.", "BOB", true},
    CurrencyWriting{"Bs", "BOB", true}, CurrencyWriting{"₡", "CRC"}, CurrencyWriting{"₲", "PYG"},
    CurrencyWriting{"Gs.", "PYG"}, CurrencyWriting{"reais", "BRL"}, CurrencyWriting{"pesos", "MXN", true},
    CurrencyWriting{"B/.", "PAB"}, CurrencyWriting{"Q", "GTQ", false, true, Side::Before},
    CurrencyWriting{"L", "HNL", true, true, Side::Before},
    CurrencyWriting{"Ar", "MGA", false, true}, CurrencyWriting{"U$S", "USD"}, CurrencyWriting{"soles", "PEN"},
    CurrencyWriting{"bolivianos", "BOB"}, CurrencyWriting{"guaraníes", "PYG"}, CurrencyWriting{"guaranies", "PYG"},
    CurrencyWriting{"colones", "CRC"}, CurrencyWriting{"quetzales", "GTQ"}, CurrencyWriting{"lempiras", "HNL"},
    // Money called by its name
    CurrencyWriting{"DM", "DEM", false, true}, CurrencyWriting{"D-Mark", "DEM"},
    CurrencyWriting{"тенге", "KZT"}, CurrencyWriting{"теңге", "KZT"}, CurrencyWriting{"taka", "BDT"},
    CurrencyWriting{"won", "KRW", false, false, Side::Behind}, CurrencyWriting{"rand", "ZAR", false, false, Side::Behind},
    CurrencyWriting{"naira", "NGN"}, CurrencyWriting{"cedis", "GHS"}, CurrencyWriting{"cedi", "GHS"},
    CurrencyWriting{"shillings", "KES", true}, CurrencyWriting{"shilingi", "TZS", true}, CurrencyWriting{"/=", "KES", true, false, Side::Behind},
    CurrencyWriting{"dirhams", "AED", true}, CurrencyWriting{"dirham", "AED", true}, CurrencyWriting{"riyals", "SAR", true},
    CurrencyWriting{"riyal", "SAR", true}, CurrencyWriting{"dinars", "KWD", true}, CurrencyWriting{"dinar", "KWD", true},
    CurrencyWriting{"dinara", "RSD"}, CurrencyWriting{"динара", "RSD"}, CurrencyWriting{"zloty", "PLN"},
    CurrencyWriting{"zlotych", "PLN"}, CurrencyWriting{"złote", "PLN"}, CurrencyWriting{"korun", "CZK"},
    CurrencyWriting{"forint", "HUF"}, CurrencyWriting{"kronor", "SEK"}, CurrencyWriting{"kroner", "NOK", true},
    CurrencyWriting{"крон", "SEK", true}, CurrencyWriting{"гривень", "UAH"}, CurrencyWriting{"гривен", "UAH"},
    CurrencyWriting{"гривны", "UAH"}, CurrencyWriting{"гривні", "UAH"}, CurrencyWriting{"лева", "BGN"},
    CurrencyWriting{"долларов", "USD", true}, CurrencyWriting{"доларів", "USD", true}, CurrencyWriting{"liras", "TRY"},
    CurrencyWriting{"lirası", "TRY"}, CurrencyWriting{"դրամ", "AMD"}, CurrencyWriting{"manat", "AZN", true},
    CurrencyWriting{"сомони", "TJS"}, CurrencyWriting{"birr", "ETB"}, CurrencyWriting{"kyats", "MMK"},
    CurrencyWriting{"kyat", "MMK"}, CurrencyWriting{"ကျပ်", "MMK"}, CurrencyWriting{"riels", "KHR"},
    CurrencyWriting{"riel", "KHR"}, CurrencyWriting{"រៀល", "KHR"}, CurrencyWriting{"kip", "LAK", false, false, Side::Behind},
    CurrencyWriting{"ກີບ", "LAK"}, CurrencyWriting{"төгрөг", "MNT"}, CurrencyWriting{"tugrik", "MNT"},
    CurrencyWriting{"ariary", "MGA"}, CurrencyWriting{"kwacha", "ZMW", true}, CurrencyWriting{"pula", "BWP"},
    CurrencyWriting{"meticais", "MZN"}, CurrencyWriting{"dong", "VND", false, false, Side::Behind}, CurrencyWriting{"vnđ", "VND"},
    CurrencyWriting{"pisos", "PHP"}, CurrencyWriting{"peso", "MXN", true, false, Side::Behind},
    CurrencyWriting{"F CFA", "XAF", true}, CurrencyWriting{"shekels", "ILS"}, CurrencyWriting{"שקלים", "ILS"}, CurrencyWriting{"שקל", "ILS"},
};

} // namespace

std::span<const CurrencyWriting> currencyWritings() {
    static const std::vector<CurrencyWriting> sorted = [] {
        std::vector<CurrencyWriting> result(std::begin(writings), std::end(writings));
        std::ranges::stable_sort(result, std::ranges::greater{}, [](const auto& w) { return w.writing.size(); });
        return result;
    }();
    return sorted;
}

namespace {

// Every writing in lower case, in capitals and with one capital, so that nobody need fold the case of a text beyond ASCII.
std::span<const CurrencyWriting> allForms() {
    static const std::vector<CurrencyWriting> forms = [] {
        static std::deque<std::string> texts;
        std::vector<CurrencyWriting> result;
        for (const CurrencyWriting& w : currencyWritings()) {
            const auto add = [&](const QString& form) {
                const std::string text = form.toStdString();
                CurrencyWriting written = w;
                if (text != w.writing) {
                    written.writing = texts.emplace_back(text);
                }
                result.push_back(written);
            };
            const QString text = QString::fromUtf8(w.writing.data(), static_cast<qsizetype>(w.writing.size()));
            add(text);
            const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
            if (isAscii || w.exactCase) {
                continue; // ASCII letters are compared without their case
            }
            QStringList forms{text};
            const QString lower = text.toLower();
            for (const QString& form : {lower, text.toUpper(), lower.left(1).toUpper() + lower.mid(1)}) {
                if (!forms.contains(form)) {
                    forms << form;
                    add(form);
                }
            }
        }
        std::ranges::stable_sort(result, std::ranges::greater{}, [](const auto& w) { return w.writing.size(); });
        return result;
    }();
    return forms;
}

using ByByte = std::array<std::vector<CurrencyWriting>, 256>;

// Every form under its first or last byte; a letter of ASCII under both cases.
ByByte indexed(bool byFirst) {
    ByByte result;
    for (const CurrencyWriting& w : allForms()) {
        const auto byte = static_cast<unsigned char>(byFirst ? w.writing.front() : w.writing.back());
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        result[byte].push_back(w);
        if (isLetter && !w.exactCase) {
            result[byte ^ 0x20].push_back(w);
        }
    }
    return result;
}

} // namespace

std::span<const CurrencyWriting> writingsBeginningWith(char byte) {
    static const ByByte index = indexed(true);
    return index[static_cast<unsigned char>(byte)];
}

std::span<const CurrencyWriting> writingsEndingWith(char byte) {
    static const ByByte index = indexed(false);
    return index[static_cast<unsigned char>(byte)];
}

} // namespace cyberspotter
