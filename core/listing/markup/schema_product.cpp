// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/schema_product.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <cmath>

#include "core/listing/facts/field_values.h"
#include "core/listing/page/html_entities.h"

namespace cyberspotter {
namespace {

using Strings = QStringList;

int sourceConfidence(Source source) {
    return source == Source::JsonLd ? 90 : source == Source::Microdata ? 86 : 82;
}

QJsonArray asList(const QJsonValue& value) {
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString plainText(const QString& text) {
    if (!text.contains(QLatin1Char('&')) && !text.contains(QLatin1Char('<'))) {
        return text;
    }
    std::string decoded;
    decodeEntities(text.left(40'000).toStdString(), false, decoded);
    if (decoded.find('<') == std::string::npos) {
        return fromUtf8(decoded);
    }
    const HtmlDocument inner = HtmlDocument::parse(QByteArray::fromStdString(decoded), "utf-8");
    return fromUtf8(inner.text(0, 20'000));
}

// The text of a value: a string, a number, or an object's name, @value, @id or url.
QString textOf(const QJsonValue& value) {
    if (value.isString()) {
        return value.toString().simplified();
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            if (const QString text = textOf(one); !text.isEmpty()) {
                return text;
            }
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const char* key : {"name", "@value", "value", "url", "contentUrl", "@id"}) {
            if (const QString text = textOf(object.value(QLatin1String(key))); !text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

QString firstText(const QJsonObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (const QString text = textOf(object.value(QLatin1String(key))); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

bool offersSomething(const QJsonObject& item) {
    return item.contains(QLatin1String("offers")) || item.contains(QLatin1String("hasVariant"));
}

bool isProductType(const QString& type) {
    static const QSet<QString> types = {
        QStringLiteral("Product"),       QStringLiteral("IndividualProduct"), QStringLiteral("ProductModel"),
        QStringLiteral("ProductGroup"),  QStringLiteral("SomeProducts"),      QStringLiteral("Vehicle"),
        QStringLiteral("Car"),           QStringLiteral("Motorcycle"),        QStringLiteral("Book"),
        QStringLiteral("Event"),         QStringLiteral("MusicEvent"),        QStringLiteral("Offer"),
        QStringLiteral("AggregateOffer"), QStringLiteral("Accommodation"),    QStringLiteral("House"),
        QStringLiteral("Apartment"),     QStringLiteral("RealEstateListing"), QStringLiteral("SoftwareApplication")};
    return types.contains(type);
}

bool isOfferType(const QStringList& types) {
    return types.contains(QLatin1String("Offer")) || types.contains(QLatin1String("AggregateOffer"));
}

std::string pathOf(const QString& address) {
    const QUrl url(address);
    const std::string path = url.path().toLower().toStdString();
    return path.size() > 1 ? path : std::string();
}

int points(const SchemaItem& item, const Page& page, int position) {
    const QJsonObject& properties = item.properties;
    const QString name = plainText(firstText(properties, {"name", "title"}));
    int result = item.standing - position;
    result += static_cast<int>(40 * wordOverlap(name, page.heading));
    result += offersSomething(properties) ? 20 : 0;
    const std::string path = pathOf(firstText(properties, {"url", "@id"}));
    result += !path.empty() && page.path.find(path) != std::string::npos ? 25 : 0;
    const std::string sku = firstText(properties, {"sku", "productID"}).toLower().toStdString();
    result += sku.size() >= 4 && page.path.find(sku) != std::string::npos ? 15 : 0;
    return result;
}

QJsonObject chosenVariant(const QJsonObject& group, const Page& page) {
    QJsonObject first;
    for (const QJsonValue& value : asList(group.value(QLatin1String("hasVariant")))) {
        const QJsonObject variant = value.toObject();
        first = first.isEmpty() ? variant : first;
        const std::string sku = textOf(variant.value(QLatin1String("sku"))).toLower().toStdString();
        const QString address = firstText(variant, {"url", "@id"});
        if ((sku.size() >= 4 && page.path.find(sku) != std::string::npos) || (!address.isEmpty() && address == page.url)) {
            return variant;
        }
    }
    return first;
}

struct Offer {
    QJsonObject properties;
    int points = 0;
};

bool isOtherPrice(const QJsonObject& specification) {
    const QString type = schemaName(textOf(specification.value(QLatin1String("priceType"))));
    return type.contains(QLatin1String("ListPrice")) || type.contains(QLatin1String("Strikethrough")) ||
           type == QLatin1String("MSRP") || type == QLatin1String("SRP") ||
           specification.contains(QLatin1String("referenceQuantity")) ||
           specification.contains(QLatin1String("billingDuration"));
}

// Price and currency wherever the offer holds them.
struct Money {
    QString amount;
    QString currency;
};

Money moneyOf(const QJsonObject& offer) {
    Money money{firstText(offer, {"price", "lowPrice"}), firstText(offer, {"priceCurrency"})};
    for (const QJsonValue& value : asList(offer.value(QLatin1String("priceSpecification")))) {
        const QJsonObject specification = value.toObject();
        if (money.currency.isEmpty()) {
            money.currency = firstText(specification, {"priceCurrency"});
        }
        if (money.amount.isEmpty() && !isOtherPrice(specification)) {
            money.amount = firstText(specification, {"price", "minPrice"});
        }
    }
    if (money.amount.isEmpty()) {
        money.amount = firstText(offer, {"highPrice"});
    }
    return money;
}

QList<QJsonObject> offersOf(const QJsonObject& item) {
    QList<QJsonObject> offers;
    for (const QJsonValue& value : asList(item.value(QLatin1String("offers")))) {
        const QJsonObject offer = value.toObject();
        offers << offer;
        for (const QJsonValue& inner : asList(offer.value(QLatin1String("offers")))) {
            offers << inner.toObject();
        }
        if (offers.size() > 2000) {
            break;
        }
    }
    return offers;
}

// 19.990000000000002 is what arithmetic made of 19.99.
QString withoutBrokenTail(const QString& decimal) {
    const qsizetype point = decimal.indexOf(QLatin1Char('.'));
    if (point < 0 || decimal.size() - point < 8) {
        return decimal;
    }
    const QString two = QString::number(decimal.toDouble(), 'f', 2);
    return std::abs(two.toDouble() - decimal.toDouble()) < 0.0001 ? two : decimal;
}

// A price as schema.org wants it, a decimal with a point, or whatever the page wrote instead.
QString amountOf(const QString& written, const Page& page, QString& currency) {
    const QString trimmed = written.trimmed();
    const QChar mark = trimmed.isEmpty() ? QChar() : decimalMarkOfPlain(trimmed.toStdString(), currency.toStdString());
    if (!mark.isNull() && trimmed.size() <= 24 && !trimmed.startsWith(QLatin1Char('.'))) {
        return trimmed.endsWith(QLatin1Char('.')) ? trimmed.chopped(1) : withoutBrokenTail(trimmed);
    }
    PriceHints hints = page.hints;
    hints.currency = currency;
    const auto price = parsePrice(trimmed, hints);
    if (!price || price->negative) {
        return {};
    }
    if (currency.isEmpty()) {
        currency = price->currency;
    }
    return price->amount;
}

void addOffer(const QJsonObject& offer, const Page& page, Source source, int confidence, Facts& facts) {
    Money money = moneyOf(offer);
    QString currency = money.currency;
    if (!currency.isEmpty()) {
        const Price read = readCurrency(currency.toStdString(), page.hints);
        currency = read.currency.isEmpty() ? currency : read.currency;
    }
    const QString amount = amountOf(money.amount, page, currency);
    // Shops write 0 into offers they do not price.
    facts.add(Field::Price, amount, source, sameAmount(amount, QStringLiteral("0")) ? 20 : confidence, currency);
    facts.add(Field::Currency, currency, source, confidence);
    const QJsonValue seller = offer.contains(QLatin1String("seller")) ? offer.value(QLatin1String("seller"))
                                                                      : offer.value(QLatin1String("offeredBy"));
    if (seller.isObject() || seller.isString()) {
        facts.add(Field::SellerName, plainText(textOf(seller)), source, confidence);
        const QJsonObject who = seller.toObject();
        facts.add(Field::SellerUrl, firstText(who, {"url", "sameAs"}), source, confidence);
        facts.add(Field::SellerId, firstText(who, {"identifier"}), source, confidence);
    }
    const QJsonObject place = offer.value(QLatin1String("availableAtOrFrom")).toObject();
    const QJsonObject address = place.value(QLatin1String("address")).toObject();
    QStringList parts;
    for (const char* key : {"addressLocality", "addressRegion", "addressCountry"}) {
        if (const QString part = textOf(address.value(QLatin1String(key))); !part.isEmpty()) {
            parts << part;
        }
    }
    facts.add(Field::Location, parts.join(QLatin1String(", ")), source, confidence);
}

// One offer in stock makes the listing available, even when other sizes are sold out.
QString availabilityOf(const QList<QJsonObject>& offers) {
    QString result;
    for (const QJsonObject& offer : offers) {
        const QString name = availabilityName(textOf(offer.value(QLatin1String("availability"))));
        if (name == QLatin1String("InStock")) {
            return name;
        }
        result = result.isEmpty() ? name : result;
    }
    return result;
}

void addOffers(const QJsonObject& item, const Page& page, Source source, int confidence, Facts& facts) {
    QList<QJsonObject> offers = offersOf(item);
    if (isOfferType(schemaTypes(item))) {
        offers.prepend(item);
    }
    const QJsonObject* best = nullptr;
    int bestPoints = -1;
    for (const QJsonObject& offer : offers) {
        const QString address = firstText(offer, {"url", "@id"});
        const QString sku = textOf(offer.value(QLatin1String("sku"))).toLower();
        const std::string path = pathOf(address);
        int score = moneyOf(offer).amount.isEmpty() ? 0 : 10;
        score += !address.isEmpty() && address == page.url ? 8 : 0;
        score += !path.empty() && page.path.find(path) != std::string::npos ? 2 : 0;
        score += sku.size() >= 4 && page.path.find(sku.toStdString()) != std::string::npos ? 6 : 0;
        if (score > bestPoints) {
            best = &offer;
            bestPoints = score;
        }
    }
    if (best == nullptr) {
        return;
    }
    addOffer(*best, page, source, confidence, facts);
    facts.add(Field::Availability, availabilityOf(offers), source, confidence);
    facts.add(Field::Sku, firstText(*best, {"sku"}), source, confidence - 8);
}

void addIdentifiers(const QJsonObject& item, Source source, int confidence, Facts& facts) {
    facts.add(Field::Sku, firstText(item, {"sku"}), source, confidence);
    QString productId = firstText(item, {"productID", "productId", "identifier"});
    if (const qsizetype colon = productId.indexOf(QLatin1Char(':')); colon > 0 && colon < 8) {
        const QString kind = productId.left(colon).toLower();
        if (kind.startsWith(QLatin1String("gtin")) || kind == QLatin1String("isbn") || kind == QLatin1String("ean")) {
            facts.add(Field::Gtin, validGtin(productId.mid(colon + 1)), source, confidence - 2);
        }
        productId = productId.mid(colon + 1);
    }
    facts.add(Field::Sku, productId, source, confidence - 10);
    for (const char* key : {"gtin13", "gtin", "gtin12", "gtin14", "gtin8", "ean", "upc", "isbn"}) {
        facts.add(Field::Gtin, validGtin(textOf(item.value(QLatin1String(key)))), source, confidence);
    }
    const QString brand = plainText(firstText(item, {"brand", "manufacturer"}));
    // "See all goods of the brand: Acme" is a link's text around the name.
    const bool sentence = brand.size() > 20 && brand.contains(QLatin1String(": "));
    facts.add(Field::Brand, sentence ? brand.section(QLatin1String(": "), -1) : brand, source, confidence);
}

QString absolute(const QString& address, const Page& page) {
    if (address.trimmed().isEmpty()) {
        return {};
    }
    const QUrl url = QUrl(page.url).resolved(QUrl(address.trimmed()));
    return url.scheme().startsWith(QLatin1String("http")) ? url.toString(QUrl::FullyEncoded) : QString();
}

void addItem(const QJsonObject& item, const Page& page, Source source, int confidence, Facts& facts) {
    facts.add(Field::Title, plainText(firstText(item, {"name", "title"})), source, confidence);
    facts.add(Field::Description, plainText(firstText(item, {"description"})), source, confidence);
    int images = 0;
    for (const char* key : {"image", "images", "photo"}) {
        for (const QJsonValue& image : asList(item.value(QLatin1String(key)))) {
            const QString address = image.isObject() ? firstText(image.toObject(), {"contentUrl", "url", "@id"})
                                                     : textOf(image);
            if (images++ < 40 && !address.isEmpty()) {
                facts.add(Field::Image, absolute(address, page), source, confidence);
            }
        }
    }
    addIdentifiers(item, source, confidence, facts);
    addOffers(item, page, source, confidence, facts);
}

} // namespace

QString schemaName(const QString& written) {
    const qsizetype cut = std::max(written.lastIndexOf(QLatin1Char('/')), written.lastIndexOf(QLatin1Char('#')));
    const QString name = written.mid(cut + 1);
    return name.mid(name.lastIndexOf(QLatin1Char(':')) + 1).trimmed();
}

QStringList schemaTypes(const QJsonObject& item) {
    QStringList types;
    for (const QJsonValue& type : asList(item.value(QLatin1String("@type")))) {
        types << schemaName(type.toString());
    }
    return types;
}

namespace {

/// An offer that holds its thing, {"@type": "Offer", "itemOffered": {...}}, turned to a thing with its offer.
SchemaItem thingFirst(const SchemaItem& item) {
    const QJsonArray things = asList(item.properties.value(QLatin1String("itemOffered")));
    QJsonObject thing = things.at(0).toObject();
    if (things.size() != 1 || thing.isEmpty() || thing.contains(QLatin1String("offers"))) {
        return item;
    }
    QJsonObject offer = item.properties;
    offer.remove(QLatin1String("itemOffered"));
    thing.insert(QLatin1String("offers"), offer);
    if (!thing.contains(QLatin1String("@type"))) {
        thing.insert(QLatin1String("@type"), QLatin1String("Product"));
    }
    return {thing, item.standing};
}

} // namespace

void readSchemaItems(const QList<SchemaItem>& written, const Page& page, Source source, Facts& facts) {
    QList<SchemaItem> items;
    std::ranges::transform(written, std::back_inserter(items), thingFirst);
    const SchemaItem* best = nullptr;
    int bestPoints = 0;
    int position = 0;
    int products = 0;
    for (const SchemaItem& item : items) {
        const QStringList types = schemaTypes(item.properties);
        if (!std::ranges::any_of(types, isProductType) && !offersSomething(item.properties)) {
            continue;
        }
        ++products;
        const int score = points(item, page, std::min(position++, 30)) - (isOfferType(types) ? 25 : 0);
        if (best == nullptr || score > bestPoints) {
            best = &item;
            bestPoints = score;
        }
    }
    if (best == nullptr) {
        return;
    }
    // A page of many things none of which is the one in its heading is a list, not a listing.
    // Neither is the only thing marked up when it stands among the other goods of a page and shares no word with it.
    const bool stranger = best->standing <= -50 && wordOverlap(firstText(best->properties, {"name"}), page.heading) == 0;
    if (!page.heading.trimmed().isEmpty() && best->standing <= -30 && best->standing > -50 && bestPoints < 25 &&
        wordOverlap(plainText(firstText(best->properties, {"name"})), page.heading) == 0) {
        return; // one of a list of other things
    }
    const int confidence = stranger || (products >= 3 && bestPoints < 25) ? 40 : sourceConfidence(source);
    addItem(best->properties, page, source, confidence, facts);
    if (const QJsonObject variant = chosenVariant(best->properties, page); !variant.isEmpty()) {
        addItem(variant, page, source, confidence - 4, facts);
    }
}

} // namespace cyberspotter
