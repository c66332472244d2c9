// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/jsonld_reader.h"

#include <QHash>
#include <QJsonArray>

#include "core/listing/markup/lenient_json.h"
#include "core/listing/markup/schema_product.h"

namespace cyberspotter {
namespace {

constexpr int deepest = 24;
constexpr qsizetype mostItems = 5000;

struct Collector {
    QList<SchemaItem> items;
    QHash<QString, QJsonObject> byId;

    void visit(const QJsonValue& value, int standing, int depth) {
        if (depth > deepest || items.size() >= mostItems) {
            return;
        }
        if (value.isArray()) {
            for (const QJsonValue& one : value.toArray()) {
                visit(one, standing, depth + 1);
            }
            return;
        }
        if (!value.isObject()) {
            return;
        }
        const QJsonObject object = value.toObject();
        const QString id = object.value(QLatin1String("@id")).toString();
        if (!id.isEmpty() && object.size() > 1 && !byId.contains(id)) {
            byId.insert(id, object);
        }
        if (object.contains(QLatin1String("@type"))) {
            items.append({object, standing});
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isObject() || it.value().isArray()) {
                visit(it.value(), standing + standingOf(it.key()), depth + 1);
            }
        }
    }

    // Things named beside the main thing are not the main thing.
    static int standingOf(const QString& property) {
        static const QHash<QString, int> known = {
            {QStringLiteral("@graph"), 0},           {QStringLiteral("mainEntity"), 10},
            {QStringLiteral("itemOffered"), 0},      {QStringLiteral("isRelatedTo"), -60},
            {QStringLiteral("isSimilarTo"), -60},    {QStringLiteral("isAccessoryOrSparePartFor"), -60},
            {QStringLiteral("itemListElement"), -30}, {QStringLiteral("hasVariant"), -25},
            {QStringLiteral("offers"), -25},         {QStringLiteral("review"), -60},
            {QStringLiteral("isVariantOf"), -10},    {QStringLiteral("workExample"), -5}};
        return known.value(property, -8);
    }

    // Puts what "@id" points at in the place of the pointer, one level deep: enough for offers, brands and sellers.
    void resolve() {
        for (SchemaItem& item : items) {
            QJsonObject& object = item.properties;
            for (auto it = object.begin(); it != object.end(); ++it) {
                const QJsonObject pointer = it.value().toObject();
                const QString id = pointer.value(QLatin1String("@id")).toString();
                if (pointer.size() == 1 && byId.contains(id)) {
                    it.value() = byId.value(id);
                }
            }
        }
    }
};

// "Type" and "@Type", "http://schema.org/name": seen on pages; the vocabulary's own spelling is what is read.
bool isJsonLd(std::string_view type) {
    return type.find("ld+json") != std::string_view::npos || type.find("LD+JSON") != std::string_view::npos;
}

} // namespace

void readJsonLd(const Page& page, Facts& facts) {
    Collector collector;
    for (int32_t i = 0; i < page.document.size(); ++i) {
        const HtmlNode& node = page.document.node(i);
        if (node.tag != htmlTag("script") || !isJsonLd(page.document.attribute(i, "type"))) {
            continue;
        }
        for (const QJsonValue& value : readLenientJson(node.text)) {
            collector.visit(value, 0, 0);
        }
    }
    collector.resolve();
    readSchemaItems(collector.items, page, Source::JsonLd, facts);
}

} // namespace cyberspotter
