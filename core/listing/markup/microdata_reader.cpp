// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/microdata_reader.h"

#include <QJsonArray>

#include "core/listing/markup/schema_product.h"

namespace cyberspotter {
namespace {

constexpr int deepest = 16;
constexpr qsizetype mostItems = 2000;
constexpr size_t longestValue = 8192;

// The names of the attributes of one syntax; the rest is the same.
struct Syntax {
    std::string_view property;
    std::string_view type;
    bool isMicrodata;
};

constexpr Syntax microdata{"itemprop", "itemtype", true};
constexpr Syntax rdfa{"property", "typeof", false};

class ItemReader {
public:
    ItemReader(const HtmlDocument& document, const Syntax& syntax) : document_(document), syntax_(syntax) {}

    bool opensItem(int32_t id) const {
        return document_.hasAttribute(id, syntax_.isMicrodata ? "itemscope" : syntax_.type);
    }

    QJsonObject readItem(int32_t id, int depth) const {
        QJsonObject item;
        const QString types = fromUtf8(document_.attribute(id, syntax_.type));
        QJsonArray typeList;
        for (const QString& type : types.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            typeList.append(type);
        }
        item.insert(QLatin1String("@type"), typeList);
        const std::string_view address = document_.attribute(id, syntax_.isMicrodata ? "itemid" : "resource");
        if (!address.empty()) {
            item.insert(QLatin1String("@id"), fromUtf8(address));
        }
        readProperties(id + 1, document_.node(id).end, depth, item);
        if (syntax_.isMicrodata) {
            readReferred(id, depth, item);
        }
        // <div itemprop="brand" itemscope content="Acme">: no rule, but common.
        if (const std::string_view content = document_.attribute(id, "content");
            !content.empty() && !item.contains(QLatin1String("name"))) {
            item.insert(QLatin1String("name"), fromUtf8(content.substr(0, longestValue)));
        }
        return item;
    }

    // Properties between two nodes, down to where another item begins.
    void readProperties(int32_t from, int32_t to, int depth, QJsonObject& item) const {
        for (int32_t i = from; i < to; ++i) {
            const std::string_view property =
                document_.node(i).isText() ? std::string_view{} : document_.attribute(i, syntax_.property);
            const bool opens = !document_.node(i).isText() && opensItem(i);
            if (!property.empty()) {
                const QJsonValue value = opens && depth < deepest ? QJsonValue(readItem(i, depth + 1))
                                                                  : QJsonValue(valueOf(i));
                for (const QString& name : fromUtf8(property).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                    addProperty(item, schemaName(name), value);
                }
            }
            if (opens) {
                i = document_.node(i).end - 1;
            }
        }
    }

private:
    void readReferred(int32_t id, int depth, QJsonObject& item) const {
        const std::string_view references = document_.attribute(id, "itemref");
        if (references.empty() || depth > 2) {
            return;
        }
        const QStringList wanted = fromUtf8(references).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 20);
        for (int32_t i = 0; i < document_.size(); ++i) {
            const std::string_view name = document_.attribute(i, "id");
            const bool inside = i >= id && i < document_.node(id).end;
            if (!name.empty() && !inside && wanted.contains(fromUtf8(name))) {
                readProperties(i, document_.node(i).end, depth + 1, item);
            }
        }
    }

    static void addProperty(QJsonObject& item, const QString& name, const QJsonValue& value) {
        if (value.isString() && value.toString().isEmpty()) {
            return;
        }
        const QJsonValue before = item.value(name);
        if (before.isUndefined()) {
            item.insert(name, value);
            return;
        }
        QJsonArray list = before.isArray() ? before.toArray() : QJsonArray{before};
        if (list.size() < 200) {
            list.append(value);
            item.insert(name, list);
        }
    }

    QString valueOf(int32_t id) const {
        static constexpr std::pair<std::string_view, std::string_view> attributes[] = {
            {"", "content"}, {"link", "href"}, {"a", "href"},        {"img", "src"},  {"time", "datetime"},
            {"data", "value"}, {"meter", "value"}, {"source", "src"}, {"object", "data"}};
        const HtmlTag tag = document_.node(id).tag;
        const std::string_view property = document_.attribute(id, syntax_.property);
        for (const auto& [element, name] : attributes) {
            const std::string_view value = document_.attribute(id, name);
            const bool applies = element.empty() || htmlTag(element) == tag;
            // A link around the brand's or the product's name holds an address, but the name is what is meant.
            const bool nameInLink = tag == htmlTag("a") && property.find("url") == std::string_view::npos &&
                                    property.find("availability") == std::string_view::npos &&
                                    property.find("image") == std::string_view::npos && name == "href";
            if (applies && !value.empty() && !nameInLink) {
                return fromUtf8(value.substr(0, longestValue)).simplified();
            }
        }
        return fromUtf8(document_.text(id, longestValue));
    }

    const HtmlDocument& document_;
    const Syntax& syntax_;
};

// The item that holds the page's heading is the page's own.
int standingOf(const HtmlDocument& document, int32_t id, int32_t heading) {
    const bool holdsHeading = heading > id && heading < document.node(id).end;
    return (holdsHeading ? 25 : 0) - (document.hasAttribute(id, "itemprop") ? 10 : 0);
}

bool namesProperties(const HtmlDocument& document, std::string_view property, int32_t id) {
    return !document.attribute(id, property).empty();
}

void readItems(const Page& page, const Syntax& syntax, Source source, const AmongOthers& amongOthers, Facts& facts) {
    const HtmlDocument& document = page.document;
    const ItemReader reader(document, syntax);
    const int32_t heading = document.firstByTag(htmlTag("h1"));
    QList<SchemaItem> items;
    QJsonObject loose;
    for (int32_t i = 0; i < document.size() && items.size() < mostItems; ++i) {
        if (document.node(i).isText() || document.node(i).attributeCount == 0) {
            continue;
        }
        if (reader.opensItem(i)) {
            // Wrappers (WebPage, ItemPage, untyped scopes) are entered; things are read whole.
            const QString type = schemaName(fromUtf8(document.attribute(i, syntax.type)));
            const bool wrapper = type.isEmpty() || type.endsWith(QLatin1String("Page")) ||
                                 type == QLatin1String("ItemList") || type == QLatin1String("OfferCatalog") ||
                                 type == QLatin1String("WebSite") || type == QLatin1String("Store");
            if (!wrapper) {
                const int standing = standingOf(document, i, heading) - (amongOthers(i) ? 60 : 0);
                items.append({reader.readItem(i, 0), standing});
                i = document.node(i).end - 1;
            }
        } else if (syntax.isMicrodata && namesProperties(document, syntax.property, i)) {
            reader.readProperties(i, i + 1, deepest, loose);
        }
    }
    if (const QString currency = loose.value(QLatin1String("priceCurrency")).toString();
        !currency.isEmpty() && currency.size() <= 8 && !loose.contains(QLatin1String("price"))) {
        facts.add(Field::Currency, readCurrency(currency.toStdString(), page.hints).currency, source, 60);
    }
    if (loose.contains(QLatin1String("price"))) {
        loose.insert(QLatin1String("@type"), QLatin1String("Offer"));
        items.append({loose, 0});
    }
    readSchemaItems(items, page, source, facts);
}

} // namespace

void readMicrodata(const Page& page, const AmongOthers& amongOthers, Facts& facts) {
    readItems(page, microdata, Source::Microdata, amongOthers, facts);
}

void readRdfa(const Page& page, const AmongOthers& amongOthers, Facts& facts) {
    readItems(page, rdfa, Source::Rdfa, amongOthers, facts);
}

} // namespace cyberspotter
