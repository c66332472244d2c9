// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/marketplace/registrable_domain.h"

#include <QUrl>

#include <libpsl.h>

#include <algorithm>

namespace cyberspotter {

namespace {

// Longer names are not names of the DNS (RFC 1035, 2.3.4); 253 bytes in ASCII form, and some slack for Unicode.
constexpr qsizetype longestHost = 1000;

bool isIpAddress(const QString& host) {
    if (host.contains(u':')) {
        return true;
    }
    // Four groups of digits; a real name never ends in an all-digit label (RFC 3696, 2).
    const QString last = host.section(u'.', -1);
    return !last.isEmpty() && std::all_of(last.cbegin(), last.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<QString> registrableDomain(const QString& host) {
    if (host.isEmpty() || host.size() > longestHost || host.startsWith(u'.') || isIpAddress(host)) {
        return std::nullopt;
    }
    // The built-in list has its rules in ASCII form, so ask in that form and give back as many labels of the original.
    const QString lower = host.toLower();
    const QByteArray ascii = QUrl::toAce(lower);
    if (ascii.isEmpty() || !ascii.contains('.')) {
        return std::nullopt;
    }
    const psl_ctx_t* const list = psl_builtin();
    const char* const found = list ? psl_registrable_domain(list, ascii.constData()) : nullptr;
    if (!found) {
        return std::nullopt;
    }
    const auto labels = QByteArray(found).count('.') + 1;
    return lower.section(u'.', -labels);
}

} // namespace cyberspotter
