// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/listing/contact/contact.h"

namespace cyberspotter {

/// Who sells: as the page names them. Empty texts are unknown.
struct Seller {
    QString name;
    QString id;
    QString url;

    bool operator==(const Seller&) const = default;
};

/// What a page says of the thing it offers. Empty texts are unknown. `provenance` names the source of each known field
/// by its JSON name ("price", "seller.name"): jsonld, microdata, rdfa, opengraph, twitter, state, dom, rule
/// (of the marketplace), url, user.
struct Listing {
    QString url;          ///< the address as the page was reached
    QString canonicalUrl; ///< equal for all addresses of one listing
    QString marketplace;  ///< id in the catalogue
    QString itemId;
    QString title;
    QString description;
    QString price;        ///< decimal with a point, "1500000" or "1234.56"
    QString currency;     ///< ISO 4217, "EUR"
    QString currencyReason; ///< what decided it: written, page, country, language, hint, toman, usual (a guess; others in alternatives)
    QString availability; ///< schema.org name without the prefix: InStock, OutOfStock, SoldOut, PreOrder ...
    Seller seller;
    QString location;
    QString country;      ///< ISO 3166-1 alpha-2
    QStringList images;   ///< absolute addresses
    QString sku;
    QString brand;
    QString gtin;
    QString language;     ///< BCP 47 primary tag
    QString listedOn;     ///< the day it was put up, ISO 8601
    QString views;        ///< whole numbers, as the page shows them
    QString sales;
    QList<Contact> contacts; ///< ways to reach the seller; personal data, shown masked
    QMap<QString, QString> provenance;
    QMap<QString, QStringList> alternatives; ///< field -> other values found, best first

    bool operator==(const Listing&) const = default;

    /// The object printed by `cyberspotter-cli extract`: unknown fields are null.
    QJsonObject toJson() const;
    static Listing fromJson(const QJsonObject& json);
};

} // namespace cyberspotter
