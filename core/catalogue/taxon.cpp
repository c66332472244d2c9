// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon.h"

#include "core/catalogue/json_fields.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

constexpr auto taxaSchema = "https://cyberspotter.example/schema/taxa/1.0";

Result<Taxon> taxonFromJson(const QJsonObject& json) {
    Taxon taxon;
    taxon.scientificName = json["scientific_name"].toString();
    taxon.rank = json["rank"].toString();
    if (taxon.scientificName.isEmpty() || taxon.rank.isEmpty()) {
        return std::unexpected(unreadableCatalogue(taxon.scientificName, QCoreApplication::translate("Catalogue", "a taxon without a name or a rank")));
    }
    taxon.kingdom = json["kingdom"].toString();
    taxon.className = json["class"].toString();
    taxon.order = json["order"].toString();
    taxon.family = json["family"].toString();
    taxon.group = json["group"].toString();
    taxon.synonyms = toStringList(json["synonyms"]);
    taxon.iucn = json["iucn"].toString();
    taxon.products = toStringList(json["products"]);
    taxon.note = json["note"].toString();
    taxon.source = json["source"].toString();
    const QJsonArray listings = json["cites"].toArray();
    for (const QJsonValue& listing : listings) {
        taxon.cites.push_back({listing["appendix"].toString(), listing["annotation"].toString()});
    }
    const QJsonObject names = json["names"].toObject();
    for (auto language = names.constBegin(); language != names.constEnd(); ++language) {
        taxon.names.insert(language.key(), toStringList(*language));
    }
    return taxon;
}

} // namespace

Result<std::vector<Taxon>> readTaxa(const QByteArray& json) {
    const Result<QJsonObject> root = readCatalogueObject(json, QLatin1String(taxaSchema));
    if (!root) {
        return std::unexpected(root.error());
    }
    std::vector<Taxon> taxa;
    const QJsonArray entries = root->value(QStringLiteral("taxa")).toArray();
    taxa.reserve(size_t(entries.size()));
    for (const QJsonValue& entry : entries) {
        Result<Taxon> taxon = taxonFromJson(entry.toObject());
        if (!taxon) {
            return std::unexpected(taxon.error());
        }
        taxa.push_back(std::move(*taxon));
    }
    return taxa;
}

QJsonObject toJson(const Taxon& taxon) {
    QJsonArray cites;
    for (const CitesListing& listing : taxon.cites) {
        cites.append(QJsonObject{{"appendix", listing.appendix}, {"annotation", listing.annotation}});
    }
    QJsonObject names;
    for (auto language = taxon.names.constBegin(); language != taxon.names.constEnd(); ++language) {
        names.insert(language.key(), QJsonArray::fromStringList(*language));
    }
    return {
        {"scientific_name", taxon.scientificName},
        {"rank", taxon.rank},
        {"kingdom", stringOrNull(taxon.kingdom)},
        {"class", stringOrNull(taxon.className)},
        {"order", stringOrNull(taxon.order)},
        {"family", stringOrNull(taxon.family)},
        {"group", stringOrNull(taxon.group)},
        {"synonyms", QJsonArray::fromStringList(taxon.synonyms)},
        {"cites", cites},
        {"iucn", stringOrNull(taxon.iucn)},
        {"names", names},
        {"products", QJsonArray::fromStringList(taxon.products)},
        {"note", stringOrNull(taxon.note)},
        {"source", stringOrNull(taxon.source)},
    };
}

} // namespace cyberspotter
