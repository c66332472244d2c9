// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/page_list.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

QDateTime timeOf(const QJsonValue& value) {
    // Older tools wrote milliseconds since 1970.
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QList<ArchivedPage> readPageList(const QByteArray& bytes, const QString& file, QList<Finding>& findings) {
    QList<ArchivedPage> pages;
    qsizetype number = 0;
    const auto fault = [&](const QString& detail) {
        findings.append({file, QStringLiteral("pages-format"), translated(QT_TRANSLATE_NOOP("Archive", "Line %1: %2")).arg(number).arg(detail), true});
    };
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.mid(at, end - at).trimmed();
        at = end + 1;
        number += 1;
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const QJsonObject json = document.object();
        if (!document.isObject()) {
            fault(translated(QT_TRANSLATE_NOOP("Archive", "It is no JSON object.")));
            continue;
        }
        if (json.contains(QLatin1String("format")) && !json.contains(QLatin1String("url"))) {
            if (number != 1 || !json.value(QLatin1String("format")).toString().startsWith(QStringLiteral("json-pages-1."))) {
                fault(translated(QT_TRANSLATE_NOOP("Archive", "The format of the list is not known.")));
            }
            continue;
        }
        ArchivedPage page;
        page.url = json.value(QLatin1String("url")).toString();
        page.at = timeOf(json.value(QLatin1String("ts")));
        page.title = json.value(QLatin1String("title")).toString();
        page.id = json.value(QLatin1String("id")).toString();
        page.textBytes = json.value(QLatin1String("text")).toString().toUtf8().size();
        if (page.url.isEmpty() || !page.at.isValid()) {
            fault(translated(QT_TRANSLATE_NOOP("Archive", "A page has no address or no time.")));
        }
        pages.append(page);
    }
    return pages;
}

} // namespace cyberspotter
