// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/listing.h"
#include "core/evidence/archive/exchange.h"
#include "core/evidence/evidence_store.h"
#include "core/listing/listing.h"
#include "ui/capture/page_reader.h"

#include <vector>

namespace cyberspotter {

/// A picture of the listing as its server sent it.
struct ListingPicture {
    QString address;
    QString mediaType;
    ExchangeBody body;

    /// The first `most` of them, or all.
    QByteArray bytes(qint64 most = -1) const;
};

/// The pictures that belong to the listing, in full size, out of what was recorded: first those that the listing names, in
/// its order, then the large ones of the page, largest first, then others that the page names; at most `most`. Of `page` all
/// but its HTML is used.
QList<ListingPicture> listingPictures(const QList<HttpExchange>& exchanges, const ReadPage& page, const QString& finalUrl,
                                      const Listing& listing, int most = 40);

/// Puts them into the store, several at once, for each waits mostly for the disk. In their order.
std::vector<Result<StoredFile>> storePictures(const EvidenceStore& store, const QList<ListingPicture>& pictures);

} // namespace cyberspotter
