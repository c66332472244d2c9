// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword.h"

#include "core/catalogue/json_fields.h"
#include "core/catalogue/source_titles.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/keywords/1");

} // namespace

Result<std::vector<Keyword>> readKeywords(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    const SourceTitles sources((*root)[u"sources"].toObject());
    const QJsonArray entries = (*root)[u"keywords"].toArray();
    std::vector<Keyword> keywords;
    keywords.reserve(std::size_t(entries.size()));
    for (const QJsonValue& entry : entries) {
        Keyword keyword;
        keyword.text = entry[u"text"].toString();
        keyword.language = entry[u"language"].toString();
        keyword.taxon = entry[u"taxon"].toString();
        keyword.group = entry[u"group"].toString();
        keyword.product = entry[u"product"].toString();
        keyword.kind = entry[u"kind"].toString();
        keyword.context = toStringList(entry[u"context"]);
        keyword.unless = toStringList(entry[u"unless"]);
        keyword.source = sources.titlesOf(entry[u"source"]);
        if (keyword.text.trimmed().isEmpty() || keyword.language.isEmpty() || keyword.kind.isEmpty() ||
            keyword.source.isEmpty()) {
            return std::unexpected(
                unreadableCatalogue(schemaName + QStringLiteral(" \"%1\"").arg(keyword.text),
                                    QStringLiteral("text, language, kind or a known source is missing")));
        }
        keywords.push_back(std::move(keyword));
    }
    return keywords;
}

} // namespace cyberspotter
