// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_settings.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/timestamp/certificate_trust.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

const QString onKey = QStringLiteral("timestamp.on");
const QString sinceKey = QStringLiteral("timestamp.since");
const QString authoritiesKey = QStringLiteral("timestamp.authorities");
constexpr qint64 largestCaFile = 1'000'000;

QList<StampAuthority> authoritiesOf(const QString& json) {
    QList<StampAuthority> authorities;
    const QJsonObject object = parseJsonObject(json.toUtf8(), authoritiesKey).value_or(QJsonObject());
    for (const QJsonValue& value : object["authorities"].toArray()) {
        authorities.append({value["url"].toString(), value["ca_pem"].toString().toUtf8()});
    }
    return authorities;
}

QString jsonOf(const QList<StampAuthority>& authorities) {
    QJsonArray list;
    for (const StampAuthority& authority : authorities) {
        list.append(QJsonObject{{"url", authority.url}, {"ca_pem", QString::fromUtf8(authority.caPem)}});
    }
    return QString::fromUtf8(compactJson({{"authorities", list}}));
}

} // namespace

Result<StampSettings> stampSettings(Library& library) {
    const Result<QMap<QString, QString>> all = SettingRepository(library).all();
    if (!all) {
        return std::unexpected(all.error());
    }
    return StampSettings{all->value(onKey) == QStringLiteral("yes"), fromRfc3339(all->value(sinceKey)), authoritiesOf(all->value(authoritiesKey))};
}

Result<StampSettings> setStampSettings(Library& library, StampSettings settings) {
    const Result<StampSettings> before = stampSettings(library);
    if (!before) {
        return before;
    }
    settings.since = before->isOn && before->since.isValid() ? before->since : library.now();
    SettingRepository repository(library);
    for (const auto& [key, value] : {std::pair{authoritiesKey, jsonOf(settings.authorities)},
                                     {sinceKey, settings.isOn ? toRfc3339(settings.since) : QString()},
                                     {onKey, settings.isOn ? QStringLiteral("yes") : QStringLiteral("no")}}) {
        if (const Result<void> written = repository.set(key, value); !written) {
            return std::unexpected(written.error());
        }
    }
    return stampSettings(library);
}

Result<StampAuthority> stampAuthority(const QString& url, const QString& caFile) {
    const QUrl address(url.trimmed(), QUrl::StrictMode);
    const bool isWeb = address.scheme() == QStringLiteral("http") || address.scheme() == QStringLiteral("https");
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty()) {
        return fail("timestamp-address", translated(QT_TRANSLATE_NOOP("TimeStamp", "This is no address of a time-stamp authority")), url.left(200),
                    translated(QT_TRANSLATE_NOOP("TimeStamp", "It begins with http:// or https://.")));
    }
    StampAuthority authority{address.toString(QUrl::FullyEncoded), {}};
    if (!caFile.isEmpty()) {
        const TimeStampTrust trust{caFile, {}};
        if (const auto store = trustedStore(trust, QDateTime::currentDateTimeUtc()); !store) {
            return std::unexpected(store.error());
        }
        QFile file(caFile);
        if (file.open(QIODevice::ReadOnly)) {
            authority.caPem = file.read(largestCaFile);
        }
    }
    return authority;
}

} // namespace cyberspotter
