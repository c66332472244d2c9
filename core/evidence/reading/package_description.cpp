// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/package_description.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cyberspotter {

namespace {

const QString dataPackage = QStringLiteral("datapackage.json");

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString collectorOf(const QJsonObject& json) {
    for (const QJsonValue& value : json.value(QLatin1String("contributors")).toArray()) {
        if (const QString name = value.toObject().value(QLatin1String("title")).toString(); !name.isEmpty()) {
            return name;
        }
    }
    return json.value(QLatin1String("author")).toString();
}

void fault(WaczSummary& summary, const QString& file, const char* rule, const QString& detail) {
    summary.verification.findings.append({file, QLatin1String(rule), detail, true});
}

void describe(const QJsonObject& json, WaczSummary& summary) {
    summary.version = json.value(QLatin1String("wacz_version")).toString().left(50);
    summary.title = json.value(QLatin1String("title")).toString().left(2000);
    summary.description = json.value(QLatin1String("description")).toString().left(20'000);
    summary.software = json.value(QLatin1String("software")).toString().left(500);
    summary.collector = collectorOf(json).left(500);
    summary.created = timeOf(json.value(QLatin1String("created")));
    summary.mainPageUrl = json.value(QLatin1String("mainPageUrl")).toString(json.value(QLatin1String("mainPageURL")).toString()).left(4000);
}

ArchivedFile fileOf(const QJsonObject& json) {
    const QJsonObject stats = json.value(QLatin1String("stats")).toObject(); // where the first version kept them
    return {json.value(QLatin1String("path")).toString(),
            json.value(QLatin1String("bytes")).toInteger(stats.value(QLatin1String("bytes")).toInteger(-1)),
            json.value(QLatin1String("hash")).toString(stats.value(QLatin1String("hash")).toString())};
}

} // namespace

bool describePackage(const QByteArray& bytes, const std::function<bool(const QString&)>& contains, WaczSummary& summary,
                     QHash<QString, ArchivedFile>& listed) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        fault(summary, dataPackage, "wacz-datapackage", translated(QT_TRANSLATE_NOOP("Archive", "It is no JSON object.")));
        return false;
    }
    const QJsonObject json = document.object();
    describe(json, summary);
    const QString profile = json.value(QLatin1String("profile")).toString();
    const bool holdsArchives = profile == QStringLiteral("multi-wacz-package");
    if (!holdsArchives && profile != QStringLiteral("data-package")) {
        fault(summary, dataPackage, "wacz-datapackage", translated(QT_TRANSLATE_NOOP("Archive", "Its profile is not “data-package”.")));
    }
    static const QRegularExpression known(QStringLiteral("^1\\.[0-2](\\.\\d+)?$"));
    if (!known.match(summary.version).hasMatch() && !(holdsArchives && summary.version.isEmpty())) {
        fault(summary, dataPackage, "wacz-version", translated(QT_TRANSLATE_NOOP("Archive", "Version “%1” is not known; 1.0 to 1.2 are.")).arg(summary.version));
    }
    if (!json.value(QLatin1String("resources")).isArray()) {
        fault(summary, dataPackage, "wacz-datapackage", translated(QT_TRANSLATE_NOOP("Archive", "It lists no files.")));
    }
    for (const QJsonValue& value : json.value(QLatin1String("resources")).toArray()) {
        const ArchivedFile file = fileOf(value.toObject());
        if (file.path.isEmpty()) {
            fault(summary, dataPackage, "wacz-datapackage", translated(QT_TRANSLATE_NOOP("Archive", "A file has no path.")));
        } else if (listed.contains(file.path)) {
            fault(summary, file.path, "wacz-duplicate", translated(QT_TRANSLATE_NOOP("Archive", "datapackage.json lists it twice.")));
        } else {
            listed.insert(file.path, file);
            summary.files.append(file);
            if (!contains(file.path)) {
                fault(summary, file.path, "file-missing", translated(QT_TRANSLATE_NOOP("Archive", "datapackage.json lists it.")));
            }
        }
    }
    return holdsArchives;
}

} // namespace cyberspotter
