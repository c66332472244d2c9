// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/listing.h"

#include <QList>
#include <QString>

namespace cyberspotter {

/// Something by which one seller is found on other pages and other marketplaces.
struct SellerSelector {
    QString kind;  ///< seller_id, seller_name, or a kind of contact: phone, email, wechat ...
    QString value; ///< in its compared form: two writings of one are equal

    bool operator==(const SellerSelector&) const = default;
};

/// Those of a listing, each once. `seller_id` carries the marketplace ("ebay:bob"), since numbers of two sites may be equal;
/// `seller_name` is folded and has at least three characters.
QList<SellerSelector> selectorsOf(const Listing& listing);

/// A selector as a person types it, in its compared form.
SellerSelector comparedSelector(const QString& kind, const QString& value);

} // namespace cyberspotter
