// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/early_storage.h"

#include "core/listing/listing_extractor.h"
#include "ui/capture/storage/listing_pictures.h"
#include "ui/session/background.h"

#include <QBuffer>

namespace cyberspotter {

namespace {

constexpr QSize thumbnailSize{480, 480};

QByteArray thumbnailOf(const QImage& image) {
    QByteArray jpeg;
    if (!image.isNull()) {
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.scaled(thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 80);
    }
    return jpeg;
}

Result<KeptPicture> kept(const EvidenceStore& store, PagePicture picture) {
    KeptPicture result{{}, thumbnailOf(picture.stored ? QImage(store.pathOf(picture.stored->sha256)) : imageOf(picture))};
    if (!picture.stored && (!picture.image.isNull() || !picture.base64.isEmpty())) {
        Result<StoredFile> stored = storePicture(store, picture);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        picture.stored = std::move(*stored);
    }
    picture.image = {};
    picture.base64.clear();
    result.picture = std::move(picture);
    return result;
}

} // namespace

void keepPicture(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, PagePicture picture,
                 std::function<void(Result<KeptPicture>)> done) {
    inBackground(
        workers, receiver, [store, picture = std::move(picture)] { return kept(store, picture); },
        [done = std::move(done)](Result<KeptPicture> result) { done(std::move(result)); });
}

void keepListingPictures(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, const CapturedPage& captured,
                         std::shared_ptr<const Catalogue> catalogue, const QList<HttpExchange>& exchanges,
                         std::function<void(PicturesByPlace)> done) {
    inBackground(
        workers, receiver,
        [store, page = captured.page, finalUrl = captured.finalUrl, catalogue = std::move(catalogue), exchanges] {
            const Listing listing = extractListing(page.html.toUtf8(), finalUrl, catalogue->marketplaceIndex(), "utf-8");
            const QList<ListingPicture> pictures = listingPictures(exchanges, page, finalUrl, listing);
            const std::vector<Result<StoredFile>> stored = storePictures(store, pictures);
            PicturesByPlace kept;
            for (qsizetype n = 0; n < pictures.size(); ++n) {
                if (const Result<StoredFile>& one = stored[static_cast<std::size_t>(n)]) {
                    kept.insert(pictures[n].body.offset, *one);
                }
            }
            return kept;
        },
        [done = std::move(done)](PicturesByPlace kept) { done(std::move(kept)); });
}

void keepFile(const EvidenceStore& store, QThreadPool& workers, QObject* receiver, const QString& path,
              std::function<void(Result<StoredFile>)> done) {
    inBackground(
        workers, receiver, [store, path] { return store.adopt(path); },
        [done = std::move(done)](Result<StoredFile> stored) { done(std::move(stored)); });
}

} // namespace cyberspotter
