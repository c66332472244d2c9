// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// An item of schema.org's vocabulary, whatever syntax it was written in: "@type" and properties as in JSON-LD.
struct SchemaItem {
    QJsonObject properties;
    int standing = 0; ///< points for the place it stands at: the page's own item high, one in a list of others low
};

/// Chooses the item that is what the page offers, and reads its fields. The choice rests on its name beside the
/// page's heading, its address beside the page's, whether it has an offer, and where it stands.
void readSchemaItems(const QList<SchemaItem>& items, const Page& page, Source source, Facts& facts);

/// The last part of a type or property address ("https://schema.org/Product" -> "Product").
QString schemaName(const QString& written);

/// The types of an item.
QStringList schemaTypes(const QJsonObject& item);

} // namespace cyberspotter
