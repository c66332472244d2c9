// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/currency_table.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace cyberspotter {
namespace {

// ISO 4217 list one (2023), and the euro's predecessors as far as listings show them.
constexpr std::string_view codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ "
    "GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
    "LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP "
    "PKR PLN PTE PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SYP SZL THB TJS TMT "
    "TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL NLG ATS BEF FIM GRD "
    "IEP LUF ";

struct CountryMoney {
    std::string_view country;
    std::string_view currency;
};

constexpr std::array countries = {
    CountryMoney{"US", "USD"}, CountryMoney{"GB", "GBP"}, CountryMoney{"IE", "EUR"}, CountryMoney{"FR", "EUR"},
    CountryMoney{"DE", "EUR"}, CountryMoney{"AT", "EUR"}, CountryMoney{"ES", "EUR"}, CountryMoney{"IT", "EUR"},
    CountryMoney{"PT", "EUR"}, CountryMoney{"NL", "EUR"}, CountryMoney{"BE", "EUR"}, CountryMoney{"LU", "EUR"},
    CountryMoney{"FI", "EUR"}, CountryMoney{"GR", "EUR"}, CountryMoney{"SK", "EUR"}, CountryMoney{"SI", "EUR"},
    CountryMoney{"EE", "EUR"}, CountryMoney{"LV", "EUR"}, CountryMoney{"LT", "EUR"}, CountryMoney{"MT", "EUR"},
    CountryMoney{"CY", "EUR"}, CountryMoney{"HR", "EUR"}, CountryMoney{"CH", "CHF"}, CountryMoney{"LI", "CHF"},
    CountryMoney{"SE", "SEK"}, CountryMoney{"NO", "NOK"}, CountryMoney{"DK", "DKK"}, CountryMoney{"IS", "ISK"},
    CountryMoney{"PL", "PLN"}, CountryMoney{"CZ", "CZK"}, CountryMoney{"HU", "HUF"}, CountryMoney{"RO", "RON"},
    CountryMoney{"BG", "BGN"}, CountryMoney{"RS", "RSD"}, CountryMoney{"BA", "BAM"}, CountryMoney{"MK", "MKD"},
    CountryMoney{"AL", "ALL"}, CountryMoney{"MD", "MDL"}, CountryMoney{"UA", "UAH"}, CountryMoney{"RU", "RUB"},
    CountryMoney{"BY", "BYN"}, CountryMoney{"KZ", "KZT"}, CountryMoney{"UZ", "UZS"}, CountryMoney{"KG", "KGS"},
    CountryMoney{"GE", "GEL"}, CountryMoney{"AM", "AMD"}, CountryMoney{"AZ", "AZN"}, CountryMoney{"TR", "TRY"},
    CountryMoney{"IL", "ILS"}, CountryMoney{"SA", "SAR"}, CountryMoney{"AE", "AED"}, CountryMoney{"KW", "KWD"},
    CountryMoney{"QA", "QAR"}, CountryMoney{"BH", "BHD"}, CountryMoney{"OM", "OMR"}, CountryMoney{"JO", "JOD"},
    CountryMoney{"IQ", "IQD"}, CountryMoney{"IR", "IRR"}, CountryMoney{"LB", "LBP"}, CountryMoney{"SY", "SYP"},
    CountryMoney{"YE", "YER"}, CountryMoney{"EG", "EGP"}, CountryMoney{"LY", "LYD"}, CountryMoney{"TN", "TND"},
    CountryMoney{"DZ", "DZD"}, CountryMoney{"MA", "MAD"}, CountryMoney{"SD", "SDG"}, CountryMoney{"ET", "ETB"},
    CountryMoney{"KE", "KES"}, CountryMoney{"TZ", "TZS"}, CountryMoney{"UG", "UGX"}, CountryMoney{"RW", "RWF"},
    CountryMoney{"NG", "NGN"}, CountryMoney{"GH", "GHS"}, CountryMoney{"SN", "XOF"}, CountryMoney{"CI", "XOF"},
    CountryMoney{"CM", "XAF"}, CountryMoney{"ZA", "ZAR"}, CountryMoney{"NA", "NAD"}, CountryMoney{"BW", "BWP"},
    CountryMoney{"ZM", "ZMW"}, CountryMoney{"MZ", "MZN"}, CountryMoney{"MG", "MGA"}, CountryMoney{"MU", "MUR"},
    CountryMoney{"IN", "INR"}, CountryMoney{"PK", "PKR"}, CountryMoney{"LK", "LKR"}, CountryMoney{"NP", "NPR"},
    CountryMoney{"BD", "BDT"}, CountryMoney{"MM", "MMK"}, CountryMoney{"TH", "THB"}, CountryMoney{"LA", "LAK"},
    CountryMoney{"KH", "KHR"}, CountryMoney{"VN", "VND"}, CountryMoney{"MY", "MYR"}, CountryMoney{"SG", "SGD"},
    CountryMoney{"ID", "IDR"}, CountryMoney{"PH", "PHP"}, CountryMoney{"BN", "BND"}, CountryMoney{"CN", "CNY"},
    CountryMoney{"HK", "HKD"}, CountryMoney{"MO", "MOP"}, CountryMoney{"TW", "TWD"}, CountryMoney{"JP", "JPY"},
    CountryMoney{"KR", "KRW"}, CountryMoney{"MN", "MNT"}, CountryMoney{"AU", "AUD"}, CountryMoney{"NZ", "NZD"},
    CountryMoney{"CA", "CAD"}, CountryMoney{"MX", "MXN"}, CountryMoney{"GT", "GTQ"}, CountryMoney{"HN", "HNL"},
    CountryMoney{"NI", "NIO"}, CountryMoney{"CR", "CRC"}, CountryMoney{"PA", "PAB"}, CountryMoney{"DO", "DOP"},
    CountryMoney{"CU", "CUP"}, CountryMoney{"JM", "JMD"}, CountryMoney{"TT", "TTD"}, CountryMoney{"CO", "COP"},
    CountryMoney{"VE", "VES"}, CountryMoney{"EC", "USD"}, CountryMoney{"PE", "PEN"}, CountryMoney{"BO", "BOB"},
    CountryMoney{"CL", "CLP"}, CountryMoney{"AR", "ARS"}, CountryMoney{"UY", "UYU"}, CountryMoney{"PY", "PYG"},
    CountryMoney{"BR", "BRL"}, CountryMoney{"SV", "USD"}, CountryMoney{"PR", "USD"}, CountryMoney{"TJ", "TJS"},
    CountryMoney{"TM", "TMT"}, CountryMoney{"AF", "AFN"}, CountryMoney{"MV", "MVR"}, CountryMoney{"BT", "BTN"},
    CountryMoney{"ME", "EUR"}, CountryMoney{"XK", "EUR"}, CountryMoney{"MC", "EUR"}, CountryMoney{"AD", "EUR"},
    CountryMoney{"RE", "EUR"}, CountryMoney{"GP", "EUR"}, CountryMoney{"MQ", "EUR"}, CountryMoney{"GF", "EUR"},
    CountryMoney{"ML", "XOF"}, CountryMoney{"BJ", "XOF"}, CountryMoney{"TG", "XOF"}, CountryMoney{"BF", "XOF"},
    CountryMoney{"NE", "XOF"}, CountryMoney{"GA", "XAF"}, CountryMoney{"CG", "XAF"}, CountryMoney{"TD", "XAF"},
    CountryMoney{"CD", "CDF"}, CountryMoney{"AO", "AOA"}, CountryMoney{"ZW", "ZWL"}, CountryMoney{"MW", "MWK"},
    CountryMoney{"SO", "SOS"}, CountryMoney{"GN", "GNF"}, CountryMoney{"SL", "SLE"}, CountryMoney{"LR", "LRD"},
    CountryMoney{"GM", "GMD"}, CountryMoney{"LS", "LSL"}, CountryMoney{"SZ", "SZL"}, CountryMoney{"PG", "PGK"},
    CountryMoney{"FJ", "FJD"}, CountryMoney{"GY", "GYD"}, CountryMoney{"SR", "SRD"}, CountryMoney{"BB", "BBD"},
    CountryMoney{"BS", "BSD"}, CountryMoney{"BZ", "BZD"}, CountryMoney{"HT", "HTG"},
};

struct Family {
    std::string_view writings; // space-separated, lower case
    std::string_view codes;    // every code that may be meant
};

// What a shared sign may mean; the country picks among them.
constexpr std::array families = {
    Family{" $ ＄ dollar dollars ", "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP UYU DOP JMD TTD NAD BND CUP MOP "},
    Family{" pesos peso ", "MXN ARS CLP COP UYU DOP PHP CUP "},
    Family{" ¥ ￥ 元 圆 圓 ", "JPY CNY TWD HKD MOP "},
    Family{" kr kr. kroner крон ", "SEK NOK DKK ISK CZK "},
    Family{" ¢ cents cent ", "USD AUD CAD NZD EUR ZAR SGD HKD "},
    Family{" ct ", "EUR "},
    Family{" shillings shilingi /= ", "KES TZS UGX SOS "},
    Family{" manat ", "AZN TMT "},
    Family{" kwacha ", "ZMW MWK "},
    Family{" долларов доларів ", "USD CAD AUD "},
    Family{" rs rs. ₨ re rupees रु ரூ ", "INR PKR LKR NPR MUR "},
    Family{" lei leu ", "RON MDL "},
    Family{" руб руб. р р. Р ", "RUB BYN "},
    Family{" £ ₤ pound pounds ", "GBP EGP LBP SYP SDG "},
    Family{" ريال ﷼ riyal riyals ", "SAR YER OMR QAR IRR "},
    Family{" درهم dh dhs dirham dirhams ", "AED MAD "},
    Family{" جنيه ", "EGP SDG "},
    Family{" دينار dinar dinars ", "KWD BHD JOD IQD DZD TND LYD "},
    Family{" дин din ", "RSD MKD DZD "},
    Family{" fcfa cfa f cfa ", "XAF XOF "},
    Family{" bs bs. ", "BOB VES "},
    Family{" l ", "HNL ALL MDL "},
    Family{" fr. franc francs ", "CHF FRF XAF XOF RWF "},
    Family{" som ", "KGS UZS "},
};

struct LanguageCountry {
    std::string_view language;
    std::string_view country;
};

constexpr std::array languageCountries = {
    LanguageCountry{"ja", "JP"}, LanguageCountry{"ko", "KR"}, LanguageCountry{"zh", "CN"}, LanguageCountry{"th", "TH"},
    LanguageCountry{"vi", "VN"}, LanguageCountry{"id", "ID"}, LanguageCountry{"ms", "MY"}, LanguageCountry{"hi", "IN"},
    LanguageCountry{"bn", "BD"}, LanguageCountry{"ur", "PK"}, LanguageCountry{"ru", "RU"}, LanguageCountry{"uk", "UA"},
    LanguageCountry{"pl", "PL"}, LanguageCountry{"cs", "CZ"}, LanguageCountry{"sk", "SK"}, LanguageCountry{"hu", "HU"},
    LanguageCountry{"ro", "RO"}, LanguageCountry{"bg", "BG"}, LanguageCountry{"sr", "RS"}, LanguageCountry{"sv", "SE"},
    LanguageCountry{"da", "DK"}, LanguageCountry{"nb", "NO"}, LanguageCountry{"nn", "NO"}, LanguageCountry{"no", "NO"},
    LanguageCountry{"is", "IS"}, LanguageCountry{"tr", "TR"}, LanguageCountry{"he", "IL"}, LanguageCountry{"fa", "IR"},
    LanguageCountry{"el", "GR"}, LanguageCountry{"fi", "FI"}, LanguageCountry{"et", "EE"}, LanguageCountry{"lv", "LV"},
    LanguageCountry{"lt", "LT"}, LanguageCountry{"de", "DE"}, LanguageCountry{"it", "IT"}, LanguageCountry{"nl", "NL"},
};

size_t placeOf(std::string_view code) {
    return static_cast<size_t>(((code[0] - 'A') * 26 + code[1] - 'A') * 26 + code[2] - 'A');
}

std::string_view find(std::string_view country) {
    const auto* const found = std::ranges::find(countries, country, &CountryMoney::country);
    return found == countries.end() ? std::string_view{} : found->currency;
}

} // namespace

bool isCurrencyCode(std::string_view code) {
    static const std::vector<bool> known = [] {
        std::vector<bool> result(26 * 26 * 26);
        for (size_t at = 0; at + 3 < codes.size(); at += 4) {
            result[placeOf(codes.substr(at, 3))] = true;
        }
        return result;
    }();
    const bool isUpper = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isUpper && known[placeOf(code)];
}

std::string_view currencyOfCountry(std::string_view country) {
    return find(country);
}

std::string_view countryOfHost(std::string_view host) {
    const size_t dot = host.rfind('.');
    const std::string_view label = dot == std::string_view::npos ? host : host.substr(dot + 1);
    if (label == "uk") {
        return "GB";
    }
    // These two-letter domains are sold to the whole world.
    if (label.size() != 2 || label == "co" || label == "me" || label == "tv" || label == "io" || label == "cc" ||
        label == "ai" || label == "la" || label == "ml" || label == "ga" || label == "fm" || label == "to" || label == "ws") {
        return label == "co" && host.ends_with(".com.co") ? "CO" : std::string_view{};
    }
    for (const CountryMoney& money : countries) {
        if ((label[0] & ~0x20) == money.country[0] && (label[1] & ~0x20) == money.country[1]) {
            return money.country;
        }
    }
    return {};
}

std::string_view countryOfLanguage(std::string_view language) {
    const size_t dash = language.find_first_of("-_");
    if (dash != std::string_view::npos) {
        const std::string_view region = language.substr(language.find_last_of("-_") + 1);
        if (region.size() == 2) {
            for (const CountryMoney& money : countries) {
                if ((region[0] & ~0x20) == money.country[0] && (region[1] & ~0x20) == money.country[1]) {
                    return money.country;
                }
            }
        }
        if (region == "Hant" || region == "hant") {
            return "TW";
        }
    }
    const auto* const found =
        std::ranges::find(languageCountries, language.substr(0, dash), &LanguageCountry::language);
    return found == languageCountries.end() ? std::string_view{} : found->country;
}

std::string_view currenciesWrittenAs(std::string_view writing) {
    std::string key = " ";
    for (const char c : writing) {
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    key += ' ';
    for (const Family& family : families) {
        if (family.writings.find(key) != std::string_view::npos) {
            return family.codes;
        }
    }
    return {};
}

std::string_view currencyInCountry(std::string_view writing, std::string_view country) {
    const std::string_view wanted = find(country);
    const std::string_view family = currenciesWrittenAs(writing);
    const size_t at = wanted.empty() ? std::string_view::npos : family.find(wanted);
    return at == std::string_view::npos ? std::string_view{} : family.substr(at, 3);
}

bool hasThreeDecimals(std::string_view iso) {
    return iso == "KWD" || iso == "BHD" || iso == "OMR" || iso == "JOD" || iso == "TND" || iso == "LYD";
}

bool hasNoMinorUnit(std::string_view iso) {
    constexpr std::string_view whole = "BIF CLP COP CRC DJF GNF HUF IDR IRR ISK JPY KHR KMF KRW KZT LAK LBP MGA MMK MNT PYG RWF SYP TWD TZS "
                                       "UGX UZS VND VUV XAF XOF XPF YER ";
    const size_t at = iso.size() == 3 ? whole.find(iso) : std::string_view::npos;
    return at != std::string_view::npos && at % 4 == 0;
}

} // namespace cyberspotter
