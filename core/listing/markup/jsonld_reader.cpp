// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/jsonld_reader.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

#include "core/listing/markup/lenient_json.h"
#include "core/listing/markup/schema_product.h"

namespace cyberspotter {
namespace {

constexpr int deepest = 24;
constexpr qsizetype mostItems = 5000;

struct Collector {
    QList<SchemaItem> items;
    QHash<QString, QJsonObject> byId;
    int pointersLeft = 20'000; // so that pointers to pointers stay cheap

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

    // Puts what "@id" points at in the place of the pointer: offers, brands, sellers, and the seller of an offer.
    void resolve() {
        for (SchemaItem& item : items) {
            resolve(item.properties, 0);
        }
    }

    void resolve(QJsonObject& object, int depth) {
        static constexpr qsizetype most = 50; // of one property; a page that points more says nothing about one thing
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isArray()) {
                QJsonArray list = it.value().toArray();
                bool changed = false;
                for (qsizetype i = 0; i < std::min(list.size(), most); ++i) {
                    if (const QJsonObject meant = pointedAt(list.at(i), depth); !meant.isEmpty()) {
                        list[i] = meant;
                        changed = true;
                    }
                }
                if (changed) {
                    it.value() = list;
                }
            } else if (const QJsonObject meant = pointedAt(it.value(), depth); !meant.isEmpty()) {
                it.value() = meant;
            }
        }
    }

    QJsonObject pointedAt(const QJsonValue& value, int depth) {
        if (!value.isObject() || depth > 2 || pointersLeft <= 0) {
            return {};
        }
        --pointersLeft;
        QJsonObject object = value.toObject();
        const QString id = object.value(QLatin1String("@id")).toString();
        const bool pointer = !id.isEmpty() && (object.size() == 1 || (object.size() == 2 && object.contains(QLatin1String("@type"))));
        if (pointer) {
            object = byId.value(id);
        } else if (!object.contains(QLatin1String("seller")) && !object.contains(QLatin1String("offers"))) {
            return {}; // nothing in it that points on
        }
        if (!object.isEmpty()) {
            resolve(object, depth + 1);
        }
        return object;
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
