// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/listing.h"
#include "ui/capture/storage/capture_storage.h"

namespace cyberspotter {

/// A picture of the listing as its server sent it.
struct ListingPicture {
    QString address;
    QString mediaType;
    QByteArray bytes;
};

/// The pictures that belong to the listing, in full size, out of what was recorded: first those that the listing names, in
/// its order, then the large ones of the page, largest first; each once, at most `most`.
QList<ListingPicture> listingPictures(const CapturedPage& page, const Listing& listing, int most = 24);

} // namespace cyberspotter
