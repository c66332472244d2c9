// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cyberspotter {

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject()) {
        return document.object();
    }
    const QString reason = error.error == QJsonParseError::NoError
                               ? QCoreApplication::translate("Json", "it is not an object")
                               : error.errorString();
    return fail("json-invalid", QCoreApplication::translate("Json", "This is not valid JSON"),
                QCoreApplication::translate("Json", "%1, at byte %2: %3").arg(what).arg(error.offset).arg(reason),
                QCoreApplication::translate("Json", "Correct it there, or have the program that wrote it write it again."));
}

QByteArray compactJson(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList toStringList(const QJsonValue& array) {
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue& value : values) {
        if (value.isString()) {
            list += value.toString();
        }
    }
    return list;
}

QJsonValue stringOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace cyberspotter
