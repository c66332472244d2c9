// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/json_fields.h"

#include <QCoreApplication>

namespace cyberspotter {

Problem unreadableCatalogue(const QString& where, const QString& what) {
    Problem problem;
    problem.type = QStringLiteral("catalogue-unreadable");
    problem.title = QCoreApplication::translate("Catalogue", "A catalogue file cannot be read");
    problem.detail = QStringLiteral("%1: %2").arg(where, what);
    problem.cure = QCoreApplication::translate("Catalogue", "Correct the file, or install the program again.");
    return problem;
}

Result<QJsonObject> readCatalogueObject(const QByteArray& json, const QString& schema) {
    const auto parsed = parseJsonObject(json, schema);
    if (!parsed) {
        return std::unexpected(unreadableCatalogue(schema, parsed.error().detail));
    }
    const QJsonObject& root = *parsed;
    if (root[u"schema"].toString() != schema) {
        return std::unexpected(
            unreadableCatalogue(schema, QStringLiteral("the schema is \"%1\"").arg(root[u"schema"].toString())));
    }
    return root;
}

FactSource readFactSource(const QJsonObject& object) {
    return {object[u"url"].toString(), object[u"note"].toString(), object[u"checked"].toString()};
}

QJsonObject toJson(const FactSource& source) {
    return {{"url", source.url}, {"note", source.note}, {"checked", source.checked}};
}

} // namespace cyberspotter
