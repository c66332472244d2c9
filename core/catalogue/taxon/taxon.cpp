// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon.h"

#include "core/catalogue/json_fields.h"
#include "core/catalogue/source_titles.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/taxa/1");

bool isAppendix(const QString& appendix) {
    return appendix == QStringLiteral("I") || appendix == QStringLiteral("II") || appendix == QStringLiteral("III");
}

QMap<QString, QStringList> readNames(const QJsonObject& object) {
    QMap<QString, QStringList> names;
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key(), toStringList(it.value()));
    }
    return names;
}

QJsonObject namesObject(const QMap<QString, QStringList>& names) {
    QJsonObject object;
    for (auto it = names.begin(); it != names.end(); ++it) {
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    return object;
}

Result<Taxon> readTaxon(const QJsonObject& object, const SourceTitles& sources) {
    Taxon taxon;
    taxon.scientificName = object[u"scientific_name"].toString();
    taxon.rank = object[u"rank"].toString();
    const QString where = schemaName + u' ' + taxon.scientificName;
    if (taxon.scientificName.isEmpty() || taxon.rank.isEmpty()) {
        return std::unexpected(unreadableCatalogue(where, QStringLiteral("scientific_name or rank is missing")));
    }
    taxon.kingdom = object[u"kingdom"].toString();
    taxon.className = object[u"class"].toString();
    taxon.order = object[u"order"].toString();
    taxon.family = object[u"family"].toString();
    taxon.group = object[u"group"].toString();
    taxon.synonyms = toStringList(object[u"synonyms"]);
    for (const QJsonValue& value : object[u"cites"].toArray()) {
        const CitesListing listing{value[u"appendix"].toString(), value[u"annotation"].toString(),
                                   value[u"since"].toString(), value[u"edition"].toString()};
        if (!isAppendix(listing.appendix)) {
            return std::unexpected(unreadableCatalogue(where, QStringLiteral("appendix \"%1\"").arg(listing.appendix)));
        }
        taxon.cites.push_back(listing);
    }
    taxon.euAnnex = object[u"eu_annex"].toString();
    taxon.iucn = object[u"iucn"].toString();
    taxon.names = readNames(object[u"names"].toObject());
    taxon.productNames = readNames(object[u"product_names"].toObject());
    taxon.lookalikes = toStringList(object[u"lookalikes"]);
    taxon.products = toStringList(object[u"products"]);
    taxon.note = object[u"note"].toString();
    taxon.source = sources.titlesOf(object[u"source"]);
    if (taxon.source.isEmpty()) {
        return std::unexpected(unreadableCatalogue(where, QStringLiteral("no known source")));
    }
    return taxon;
}

} // namespace

Result<std::vector<Taxon>> readTaxa(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    const SourceTitles sources((*root)[u"sources"].toObject());
    const QJsonArray entries = (*root)[u"taxa"].toArray();
    std::vector<Taxon> taxa;
    taxa.reserve(std::size_t(entries.size()));
    for (const QJsonValue& entry : entries) {
        auto taxon = readTaxon(entry.toObject(), sources);
        if (!taxon) {
            return std::unexpected(taxon.error());
        }
        taxa.push_back(std::move(*taxon));
    }
    return taxa;
}

QJsonArray toJson(const std::vector<CitesListing>& listings) {
    QJsonArray cites;
    for (const CitesListing& listing : listings) {
        cites << QJsonObject{{"appendix", listing.appendix},
                             {"annotation", listing.annotation},
                             {"since", stringOrNull(listing.since)},
                             {"edition", stringOrNull(listing.edition)}};
    }
    return cites;
}

QJsonObject toJson(const Taxon& taxon) {
    return {{"scientific_name", taxon.scientificName},
            {"rank", taxon.rank},
            {"kingdom", stringOrNull(taxon.kingdom)},
            {"class", stringOrNull(taxon.className)},
            {"order", stringOrNull(taxon.order)},
            {"family", stringOrNull(taxon.family)},
            {"group", stringOrNull(taxon.group)},
            {"synonyms", QJsonArray::fromStringList(taxon.synonyms)},
            {"cites", toJson(taxon.cites)},
            {"eu_annex", stringOrNull(taxon.euAnnex)},
            {"iucn", stringOrNull(taxon.iucn)},
            {"names", namesObject(taxon.names)},
            {"product_names", namesObject(taxon.productNames)},
            {"lookalikes", QJsonArray::fromStringList(taxon.lookalikes)},
            {"products", QJsonArray::fromStringList(taxon.products)},
            {"note", stringOrNull(taxon.note)},
            {"source", stringOrNull(taxon.source)}};
}

} // namespace cyberspotter
