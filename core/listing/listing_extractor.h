// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/listing/page/html_document.h"
#include "core/listing/listing.h"
#include "core/listing/address/listing_url.h"

namespace cyberspotter {

/// Reads a page into a Listing: JSON-LD, microdata, RDFa, OpenGraph and Twitter cards, the page's state objects, and
/// what a person sees. Where sources disagree the surest value is kept, sources that agree strengthen each other, and
/// the other values stay in `alternatives`. `provenance` names the source of every field that was found.
///
/// `html` are the bytes as served, or a rendered page as UTF-8 with `httpCharset` "utf-8"; `url` the address it was
/// reached at. Never fails: a page that says nothing gives a Listing with its address only. Time and memory are
/// linear in the page, whatever the input: about 5 ms for half a megabyte.
Listing extractListing(const QByteArray& html, const QString& url, const MarketplaceIndex& marketplaces,
                       const QByteArray& httpCharset = {});

/// The same for a page that is already parsed and an address that is already understood.
Listing extractListing(const HtmlDocument& document, const ListingUrl& address);

} // namespace cyberspotter
