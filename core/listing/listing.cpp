// SPDX-License-Identifier: Apache-2.0
#include "core/listing/listing.h"

#include <QJsonArray>

#include "core/base/json.h"

namespace cyberspotter {

namespace {

QJsonValue numberOrNull(const QString& digits) {
    return digits.isEmpty() ? QJsonValue() : QJsonValue(digits.toLongLong());
}

QString digitsOf(const QJsonValue& number) {
    return number.isDouble() ? QString::number(number.toInteger()) : QString();
}

} // namespace

QJsonObject Listing::toJson() const {
    QJsonArray people;
    for (const Contact& contact : contacts) {
        people.append(contact.toJson());
    }
    QJsonObject sources;
    for (auto it = provenance.begin(); it != provenance.end(); ++it) {
        sources.insert(it.key(), it.value());
    }
    QJsonObject json{
        {QStringLiteral("url"), stringOrNull(url)},
        {QStringLiteral("canonical_url"), stringOrNull(canonicalUrl)},
        {QStringLiteral("marketplace"), stringOrNull(marketplace)},
        {QStringLiteral("item_id"), stringOrNull(itemId)},
        {QStringLiteral("title"), stringOrNull(title)},
        {QStringLiteral("description"), stringOrNull(description)},
        {QStringLiteral("price"), stringOrNull(price)},
        {QStringLiteral("currency"), stringOrNull(currency)},
        {QStringLiteral("availability"), stringOrNull(availability)},
        {QStringLiteral("seller"), QJsonObject{{QStringLiteral("name"), stringOrNull(seller.name)},
                                               {QStringLiteral("id"), stringOrNull(seller.id)},
                                               {QStringLiteral("url"), stringOrNull(seller.url)}}},
        {QStringLiteral("location"), stringOrNull(location)},
        {QStringLiteral("country"), stringOrNull(country)},
        {QStringLiteral("images"), QJsonArray::fromStringList(images)},
        {QStringLiteral("sku"), stringOrNull(sku)},
        {QStringLiteral("brand"), stringOrNull(brand)},
        {QStringLiteral("gtin"), stringOrNull(gtin)},
        {QStringLiteral("language"), stringOrNull(language)},
        {QStringLiteral("listed_on"), stringOrNull(listedOn)},
        {QStringLiteral("views"), numberOrNull(views)},
        {QStringLiteral("sales"), numberOrNull(sales)},
        {QStringLiteral("currency_reason"), stringOrNull(currencyReason)},
        {QStringLiteral("contacts"), people},
        {QStringLiteral("provenance"), sources},
    };
    if (!alternatives.isEmpty()) {
        QJsonObject others;
        for (auto it = alternatives.begin(); it != alternatives.end(); ++it) {
            others.insert(it.key(), QJsonArray::fromStringList(it.value()));
        }
        json.insert(QStringLiteral("alternatives"), others);
    }
    return json;
}

Listing Listing::fromJson(const QJsonObject& json) {
    const auto text = [](const QJsonObject& object, const char* name) {
        return object.value(QLatin1String(name)).toString();
    };
    Listing listing;
    listing.url = text(json, "url");
    listing.canonicalUrl = text(json, "canonical_url");
    listing.marketplace = text(json, "marketplace");
    listing.itemId = text(json, "item_id");
    listing.title = text(json, "title");
    listing.description = text(json, "description");
    listing.price = text(json, "price");
    listing.currency = text(json, "currency");
    listing.availability = text(json, "availability");
    const QJsonObject seller = json.value(QLatin1String("seller")).toObject();
    listing.seller = {text(seller, "name"), text(seller, "id"), text(seller, "url")};
    listing.location = text(json, "location");
    listing.country = text(json, "country");
    listing.images = toStringList(json.value(QLatin1String("images")));
    listing.sku = text(json, "sku");
    listing.brand = text(json, "brand");
    listing.gtin = text(json, "gtin");
    listing.language = text(json, "language");
    listing.listedOn = text(json, "listed_on");
    listing.views = digitsOf(json.value(QLatin1String("views")));
    listing.sales = digitsOf(json.value(QLatin1String("sales")));
    listing.currencyReason = text(json, "currency_reason");
    for (const QJsonValue& contact : json.value(QLatin1String("contacts")).toArray()) {
        listing.contacts.append(Contact::fromJson(contact.toObject()));
    }
    const QJsonObject sources = json.value(QLatin1String("provenance")).toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        listing.provenance.insert(it.key(), it.value().toString());
    }
    const QJsonObject others = json.value(QLatin1String("alternatives")).toObject();
    for (auto it = others.begin(); it != others.end(); ++it) {
        listing.alternatives.insert(it.key(), toStringList(it.value()));
    }
    return listing;
}

} // namespace cyberspotter
