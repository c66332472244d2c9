// SPDX-License-Identifier: Apache-2.0
#include "core/listing/address/host_name.h"

#include "core/catalogue/marketplace/registrable_domain.h"

#include <unicode/uidna.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace cyberspotter {

namespace {

constexpr qsizetype longestName = 255; // of the DNS (RFC 1035)

bool isIdn(const QString& host) {
    return host.startsWith(QStringLiteral("xn--")) || host.contains(QStringLiteral(".xn--"));
}

/// Null when ICU has no data for it.
std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> makeChecker() {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&error), &uspoof_close);
    if (U_FAILURE(error)) {
        return {nullptr, &uspoof_close};
    }
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL, &error);
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    return checker;
}

bool isMixed(const USpoofChecker& checker, const QString& label) {
    UErrorCode error = U_ZERO_ERROR;
    const int32_t faults = uspoof_check2(&checker, reinterpret_cast<const UChar*>(label.utf16()), int32_t(label.size()), nullptr, &error);
    return U_SUCCESS(error) && faults != 0;
}

/// Texts that look alike have one skeleton.
QString skeleton(const USpoofChecker& checker, const QString& text) {
    QString result(text.size() * 4 + 16, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(&checker, 0, reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()),
                                              reinterpret_cast<UChar*>(result.data()), int32_t(result.size()), &error);
    result.truncate(U_SUCCESS(error) ? length : 0);
    return result;
}

/// "www.ebay.fr" as "ebay.fr".
QString imitatedBy(const USpoofChecker& checker, const QString& name, const MarketplaceIndex& marketplaces) {
    const QString wanted = skeleton(checker, name);
    const QString label = skeleton(checker, name.section(u'.', 0, 0));
    for (const Marketplace* marketplace : marketplaces.marketplaces()) {
        for (const MarketplaceDomain& domain : marketplace->domains) {
            const QString own = registrableDomain(domain.domain).value_or(domain.domain);
            if (skeleton(checker, own) == wanted || skeleton(checker, own.section(u'.', 0, 0)) == label) {
                return marketplace->id;
            }
        }
    }
    return {};
}

} // namespace

QString displayHost(const QString& asciiHost) {
    if (!isIdn(asciiHost) || asciiHost.size() > longestName) {
        return asciiHost;
    }
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_UNICODE, &error), &uidna_close);
    if (U_FAILURE(error)) {
        return asciiHost;
    }
    QString result(longestName * 2, Qt::Uninitialized);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length = uidna_nameToUnicode(idna.get(), reinterpret_cast<const UChar*>(asciiHost.utf16()), int32_t(asciiHost.size()),
                                               reinterpret_cast<UChar*>(result.data()), int32_t(result.size()), &info, &error);
    if (U_FAILURE(error)) {
        return asciiHost;
    }
    result.truncate(length);
    return result;
}

QStringList hostWarnings(const QString& asciiHost, const QString& registrable, const MarketplaceIndex& marketplaces) {
    if (!isIdn(asciiHost) || asciiHost.size() > longestName) {
        return {};
    }
    const auto checker = makeChecker();
    if (!checker) {
        return {};
    }
    QStringList warnings;
    const QStringList labels = displayHost(asciiHost).split(u'.');
    if (std::any_of(labels.begin(), labels.end(), [&](const QString& label) { return isMixed(*checker, label); })) {
        warnings.append(QStringLiteral("mixed_scripts"));
    }
    const QString name = displayHost(registrable.isEmpty() ? asciiHost : registrable);
    if (const QString id = imitatedBy(*checker, name, marketplaces); !id.isEmpty() && !marketplaces.byHost(asciiHost)) {
        warnings.append(QStringLiteral("imitates:") + id);
    }
    return warnings;
}

bool hasInvisibleCharacters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
    });
}

} // namespace cyberspotter
