// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword.h"

#include "core/catalogue/json_fields.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

constexpr auto keywordsSchema = "https://cyberspotter.example/schema/keywords/1.0";

} // namespace

Result<std::vector<Keyword>> readKeywords(const QByteArray& json) {
    const Result<QJsonObject> root = readCatalogueObject(json, QLatin1String(keywordsSchema));
    if (!root) {
        return std::unexpected(root.error());
    }
    std::vector<Keyword> keywords;
    const QJsonArray entries = root->value(QStringLiteral("keywords")).toArray();
    keywords.reserve(size_t(entries.size()));
    for (const QJsonValue& entry : entries) {
        Keyword keyword{entry["text"].toString(), entry["language"].toString(), entry["taxon"].toString(), entry["group"].toString(),
                        entry["product"].toString(), entry["kind"].toString(QStringLiteral("plain")), toStringList(entry["context"]),
                        toStringList(entry["unless"]), entry["source"].toString()};
        if (keyword.text.isEmpty() || keyword.language.isEmpty()) {
            return std::unexpected(unreadableCatalogue(keyword.text, QCoreApplication::translate("Catalogue", "a search term without a text or a language")));
        }
        keywords.push_back(std::move(keyword));
    }
    return keywords;
}

} // namespace cyberspotter
