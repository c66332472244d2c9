// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/storage/library.h"
#include "ui/capture/capture_request.h"
#include "ui/capture/picture/page_picture.h"

#include <memory>

namespace cyberspotter {

/// Where captures go, and what is needed to understand them. The library outlives every job.
struct CaptureContext {
    Library* library = nullptr;
    std::shared_ptr<const Catalogue> catalogue;
    QString collector; ///< pseudonym
};

/// Everything that was taken from a page, still outside the store.
struct CapturedPage {
    QString requestedUrl;
    QString finalUrl;
    QString title;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString html;
    QString text;
    QJsonObject structured;
    PagePicture viewport;
    PagePicture full;
    QString mhtmlPath; ///< written by the engine; taken away once it is stored
    QJsonObject facts;
};

/// Stores the files (each hashed as it is first written), then capture, custody entry and draft report in one
/// transaction. On a problem nothing of it is to be seen in the library. Made for a thread of its own.
Result<CaptureResult> storeCapture(const CaptureContext& context, const CaptureRequest& request, CapturedPage page);

} // namespace cyberspotter
