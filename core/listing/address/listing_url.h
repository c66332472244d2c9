// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace_index.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// What an address says before its page is read.
struct ListingUrl {
    /// As it was given.
    QString input;
    /// Whether it is a web address (http or https with a host) at all. When false everything below is empty.
    bool valid = false;
    /// Two addresses of one listing give the same, addresses of two listings never do.
    QString canonicalUrl;
    /// Id of the marketplace in the catalogue, and what its site speaks and counts in; empty when it is not known.
    QString marketplace;
    QString country;
    QString language;
    QString currency;
    PageKind kind = PageKind::Other;
    /// Item number of a listing.
    QString itemId;
    /// Name or number of a seller, where the address carries one.
    QString sellerId;
    /// The domain its owner registered; empty for an IP address or a bare name.
    QString registrableDomain;
    /// The host as it is shown in a browser, which writes names of other scripts out ("xn--..." is not readable).
    QString displayHost;
    /// A link that only a browser can resolve ("https://amzn.to/3x"); `marketplace` is that which shares it, where one does.
    bool shortLink = false;
    /// What a careful reader should know: "credentials_removed" (a user name or password stood in it), "mixed_scripts" (a
    /// name whose letters are of scripts that are not written together), "invisible_characters" (in the text that was
    /// given), "imitates:ID" (a name that looks like that marketplace's and is not).
    QStringList warnings;

    bool operator==(const ListingUrl&) const = default;
};

/// Understands an address as typed, pasted or met in a page. Never fails: what cannot be an address of the web is
/// `valid == false` (other schemes, no host, a host that IDNA refuses, more than 2 MiB). Takes also "www.ebay.fr/itm/1"
/// without a scheme. User names and passwords are left out, so that none is ever stored.
//
/// The canonical form: lower-case ASCII host without a final dot; no default port; percent-encoding as RFC 3986, 6.2.2
/// asks, only what needs it, in upper case; no dot segments; no tracking parameters; the others in the order of their
/// names; no fragment, unless it is a route ("#/item/5", "#!item/5"). At a known marketplace also https, the main host
/// in place of a mobile one, and for a listing the marketplace's own short form. The result is a fixed point:
/// understanding a canonical address gives it back.
ListingUrl understandUrl(const QString& input, const MarketplaceIndex& marketplaces);

/// As `cyberspotter-cli url` prints it: {"input","valid","canonical_url","marketplace","item_id","kind","seller_id",
/// "registrable_domain","host","short_link","warnings"}, null for unknown.
QJsonObject toJson(const ListingUrl& url);

} // namespace cyberspotter
