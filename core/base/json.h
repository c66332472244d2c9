// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cyberspotter {

/// Parses a JSON object; `what` names it in the problem "json-invalid" ("the catalogue of taxa").
Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what);

/// One line of compact JSON (UTF-8, no line break). Members come sorted by name, so equal objects give equal bytes.
QByteArray compactJson(const QJsonObject& json);

/// The strings of a JSON array; other values are passed over.
QStringList toStringList(const QJsonValue& array);

/// A JSON string, or null where the text is empty.
QJsonValue stringOrNull(const QString& text);

} // namespace cyberspotter
