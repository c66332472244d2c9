// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evidence/signing/key_ahead.h"
#include "core/storage/library.h"
#include "ui/capture/capture_request.h"
#include "ui/capture/contents/box_pictures.h"
#include "ui/capture/network/network_recorder.h"
#include "ui/capture/page_reader.h"
#include "ui/capture/picture/element_picture.h"
#include "ui/capture/picture/page_picture.h"

#include <memory>

namespace cyberspotter {

/// Where captures go, and what is needed to understand them. The library outlives every job.
struct CaptureContext {
    Library* library = nullptr;
    std::shared_ptr<const Catalogue> catalogue;
    QString collector;                          ///< pseudonym
    std::shared_ptr<const SigningKeyAhead> key; ///< null: archives are not signed
};

/// Files of the store by the place of their bodies in the spool.
using PicturesByPlace = QHash<qint64, StoredFile>;

/// Everything that was taken from a page, as it comes; its large parts go into the store at once.
struct CapturedPage {
    QString requestedUrl;
    QString finalUrl;
    QDateTime startedAt;
    QDateTime finishedAt;
    ReadPage page;
    PagePicture viewport;
    PagePicture full;
    QList<ElementPicture> elements; ///< as asked for, in their order
    QList<BoxPicture> boxes;        ///< what scrolls on its own
    QByteArray thumbnail;           ///< JPEG
    PicturesByPlace pictures;       ///< of the listing, as far as they are stored
    std::optional<StoredFile> mhtml; ///< written by the engine
    QByteArray htmlOfTrees;         ///< the page's source with its shadow trees, where it has any
    QByteArray pdf;                 ///< empty unless asked for
    RecordedNetwork network;
    QJsonObject facts;
};

/// Stores the files (each hashed as it is first written) and the signed archive of them all, then capture, custody entry and
/// draft report in one transaction. Several pages are one visit and one capture: what the report says is read from the
/// first that shows a listing. On a problem nothing of it is to be seen in the library. Made for a thread of its own.
Result<CaptureResult> storeCapture(const CaptureContext& context, const CaptureRequest& request, QList<CapturedPage> pages);

} // namespace cyberspotter
