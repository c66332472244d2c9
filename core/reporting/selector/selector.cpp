// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/selector/selector.h"

#include "core/base/text_folding.h"
#include "core/catalogue/marketplace/registrable_domain.h"

#include <QUrl>

namespace cyberspotter {

namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype shortestName = 3;

/// Where a seller's number holds: the marketplace, or the site when it is not in the catalogue.
QString siteOf(const Listing& listing) {
    if (!listing.marketplace.isEmpty()) {
        return listing.marketplace;
    }
    const QString host = QUrl(listing.url).host();
    return registrableDomain(host).value_or(host);
}

} // namespace

QList<SellerSelector> selectorsOf(const Listing& listing) {
    QList<SellerSelector> selectors;
    const auto add = [&](const char* kind, const QString& value) {
        const SellerSelector selector{QString::fromLatin1(kind), value.left(longestValue)};
        if (!selectors.contains(selector)) {
            selectors.append(selector);
        }
    };
    if (const QString id = listing.seller.id.trimmed().toLower(); !id.isEmpty()) {
        add("seller_id", siteOf(listing) + u':' + id);
    }
    if (const QString name = foldForSearch(listing.seller.name); name.size() >= shortestName) {
        add("seller_name", name);
    }
    for (const Contact& contact : listing.contacts) {
        add(contact.kind.toLatin1().constData(), contact.value);
    }
    return selectors;
}

SellerSelector comparedSelector(const QString& kind, const QString& value) {
    return {kind, (kind == QLatin1String("seller_name") ? foldForSearch(value) : value.trimmed().toLower()).left(longestValue)};
}

} // namespace cyberspotter
