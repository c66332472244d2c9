// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/storage/capture_storage.h"

#include <functional>

class QObject;
class QThreadPool;

namespace cyberspotter {

/// What is there goes into the evidence store while the engine is still at work on the rest. What belongs to no capture in the
/// end is swept with all that is left over. `done` is called on the window's thread, unless `receiver` is gone.

struct KeptPicture {
    PagePicture picture; ///< `stored`, unless there was none
    QByteArray thumbnail; ///< JPEG; empty where there is nothing to be seen
};
/// Problems "screenshot-failed" and those of EvidenceStore::store.
void keepPicture(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, PagePicture picture,
                 std::function<void(Result<KeptPicture>)> done);

/// The pictures of the listing as far as they were recorded: those that `listingPictures` finds. What fails is left for later.
void keepListingPictures(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, const CapturedPage& captured,
                         std::shared_ptr<const Catalogue> catalogue, const QList<HttpExchange>& exchanges,
                         std::function<void(PicturesByPlace)> done);

/// The file at `path` becomes the store's own. Problems as those of EvidenceStore::adopt.
void keepFile(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, const QString& path,
              std::function<void(Result<StoredFile>)> done);

} // namespace cyberspotter
