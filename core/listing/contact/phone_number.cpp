// SPDX-License-Identifier: Apache-2.0
#include "core/listing/contact/contact.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cyberspotter {
namespace {

// Calling codes (ITU-T E.164) and the prefix that stands before national numbers and falls away behind the code.
struct CallingCode {
    std::string_view country;
    std::string_view code;
    std::string_view trunk;
};

constexpr std::array callingCodes = {
    CallingCode{"US", "1", "1"},    CallingCode{"CA", "1", "1"},    CallingCode{"GB", "44", "0"},   CallingCode{"IE", "353", "0"},
    CallingCode{"FR", "33", "0"},   CallingCode{"DE", "49", "0"},   CallingCode{"AT", "43", "0"},   CallingCode{"CH", "41", "0"},
    CallingCode{"BE", "32", "0"},   CallingCode{"NL", "31", "0"},   CallingCode{"LU", "352", ""},   CallingCode{"IT", "39", ""},
    CallingCode{"ES", "34", ""},    CallingCode{"PT", "351", ""},   CallingCode{"GR", "30", ""},    CallingCode{"PL", "48", ""},
    CallingCode{"CZ", "420", ""},   CallingCode{"SK", "421", "0"},  CallingCode{"HU", "36", "06"},  CallingCode{"RO", "40", "0"},
    CallingCode{"BG", "359", "0"},  CallingCode{"HR", "385", "0"},  CallingCode{"SI", "386", "0"},  CallingCode{"RS", "381", "0"},
    CallingCode{"BA", "387", "0"},  CallingCode{"MK", "389", "0"},  CallingCode{"AL", "355", "0"},  CallingCode{"MD", "373", "0"},
    CallingCode{"UA", "380", "0"},  CallingCode{"BY", "375", "8"},  CallingCode{"RU", "7", "8"},    CallingCode{"KZ", "7", "8"},
    CallingCode{"LT", "370", "8"},  CallingCode{"LV", "371", ""},   CallingCode{"EE", "372", ""},   CallingCode{"FI", "358", "0"},
    CallingCode{"SE", "46", "0"},   CallingCode{"NO", "47", ""},    CallingCode{"DK", "45", ""},    CallingCode{"IS", "354", ""},
    CallingCode{"TR", "90", "0"},   CallingCode{"IL", "972", "0"},  CallingCode{"SA", "966", "0"},  CallingCode{"AE", "971", "0"},
    CallingCode{"KW", "965", ""},   CallingCode{"QA", "974", ""},   CallingCode{"BH", "973", ""},   CallingCode{"OM", "968", ""},
    CallingCode{"JO", "962", "0"},  CallingCode{"LB", "961", "0"},  CallingCode{"IQ", "964", "0"},  CallingCode{"IR", "98", "0"},
    CallingCode{"EG", "20", "0"},   CallingCode{"MA", "212", "0"},  CallingCode{"DZ", "213", "0"},  CallingCode{"TN", "216", ""},
    CallingCode{"NG", "234", "0"},  CallingCode{"GH", "233", "0"},  CallingCode{"KE", "254", "0"},  CallingCode{"TZ", "255", "0"},
    CallingCode{"UG", "256", "0"},  CallingCode{"ET", "251", "0"},  CallingCode{"CM", "237", ""},   CallingCode{"CI", "225", ""},
    CallingCode{"SN", "221", ""},   CallingCode{"ZA", "27", "0"},   CallingCode{"ZW", "263", "0"},  CallingCode{"MZ", "258", ""},
    CallingCode{"MG", "261", "0"},  CallingCode{"IN", "91", "0"},   CallingCode{"PK", "92", "0"},   CallingCode{"BD", "880", "0"},
    CallingCode{"LK", "94", "0"},   CallingCode{"NP", "977", "0"},  CallingCode{"MM", "95", "0"},   CallingCode{"TH", "66", "0"},
    CallingCode{"LA", "856", "0"},  CallingCode{"KH", "855", "0"},  CallingCode{"VN", "84", "0"},   CallingCode{"MY", "60", "0"},
    CallingCode{"SG", "65", ""},    CallingCode{"ID", "62", "0"},   CallingCode{"PH", "63", "0"},   CallingCode{"CN", "86", "0"},
    CallingCode{"HK", "852", ""},   CallingCode{"MO", "853", ""},   CallingCode{"TW", "886", "0"},  CallingCode{"JP", "81", "0"},
    CallingCode{"KR", "82", "0"},   CallingCode{"MN", "976", "0"},  CallingCode{"AU", "61", "0"},   CallingCode{"NZ", "64", "0"},
    CallingCode{"MX", "52", ""},    CallingCode{"GT", "502", ""},   CallingCode{"CO", "57", ""},    CallingCode{"VE", "58", "0"},
    CallingCode{"EC", "593", "0"},  CallingCode{"PE", "51", "0"},   CallingCode{"BO", "591", "0"},  CallingCode{"CL", "56", ""},
    CallingCode{"AR", "54", "0"},   CallingCode{"UY", "598", "0"},  CallingCode{"PY", "595", "0"},  CallingCode{"BR", "55", "0"},
    CallingCode{"UZ", "998", ""},   CallingCode{"KG", "996", "0"},  CallingCode{"GE", "995", "0"},  CallingCode{"AM", "374", "0"},
    CallingCode{"AZ", "994", "0"},
};

} // namespace

bool writesPhonesWithZero(const QString& country) {
    const std::string wanted = country.toUpper().toStdString();
    const auto* const known = std::ranges::find(callingCodes, std::string_view(wanted), &CallingCode::country);
    return known != callingCodes.end() && (known->trunk == "0" || wanted == "IT");
}

QString phoneNumber(const QString& written, const QString& country) {
    QString digits;
    bool international = false;
    for (const QChar c : written.left(60)) {
        if (c.isDigit()) {
            digits += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        } else if ((c == u'+' || c == u'＋') && digits.isEmpty()) {
            international = true;
        }
    }
    if (digits.startsWith(QLatin1String("00"))) {
        international = true;
        digits.remove(0, 2);
    }
    if (digits.size() < 6 || digits.size() > 15) {
        return {};
    }
    if (international) {
        // "+44 (0)20 ...": the bracketed zero is for callers at home.
        const qsizetype zero = written.indexOf(QLatin1String("(0)"));
        if (zero > 0) {
            qsizetype before = 0;
            for (const QChar c : written.left(zero)) {
                before += c.isDigit() ? 1 : 0;
            }
            before -= written.trimmed().startsWith(QLatin1String("00")) ? 2 : 0;
            digits.remove(before, 1);
        }
        return QLatin1Char('+') + digits;
    }
    const std::string wanted = country.toUpper().toStdString();
    const auto* const known = std::ranges::find(callingCodes, std::string_view(wanted), &CallingCode::country);
    if (known == callingCodes.end()) {
        return digits;
    }
    const QString code = QString::fromLatin1(known->code.data(), static_cast<qsizetype>(known->code.size()));
    const QLatin1String trunk(known->trunk.data(), static_cast<qsizetype>(known->trunk.size()));
    if (!trunk.isEmpty() && digits.startsWith(trunk) && digits.size() > 8) {
        digits.remove(0, trunk.size());
    } else if (digits.startsWith(code) && digits.size() >= code.size() + 9) {
        return QLatin1Char('+') + digits; // "62812...", as people in chats write it
    }
    return QLatin1Char('+') + code + digits;
}

} // namespace cyberspotter
