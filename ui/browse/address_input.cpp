// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/address_input.h"

#include <QRegularExpression>

namespace cyberspotter {

AddressInput readAddressInput(const QString& typed) {
    const QString text = typed.trimmed();
    static const QRegularExpression bareHost(QStringLiteral("^(localhost|\\d{1,3}(\\.\\d{1,3}){3}|[\\w-]+(\\.[\\w-]+)+)(:\\d+)?([/?#].*)?$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (text.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) || text.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive)) {
        const QUrl url = QUrl::fromUserInput(text);
        return url.isValid() && !url.host().isEmpty() ? AddressInput{url, {}} : AddressInput{{}, text};
    }
    if (!text.contains(u' ') && bareHost.match(text).hasMatch()) {
        const bool here = text.startsWith(QStringLiteral("localhost")) || text.startsWith(QStringLiteral("127."));
        const QUrl url((here ? QStringLiteral("http://") : QStringLiteral("https://")) + text);
        if (url.isValid()) {
            return {url, {}};
        }
    }
    return {{}, text};
}

} // namespace cyberspotter
