// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/evidence_store.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <chrono>
#include <functional>
#include <optional>

namespace cyberspotter {

class DevToolsBridge;

/// A picture of a page: one of the first three holds it.
struct PagePicture {
    QByteArray base64;                ///< of a PNG, as the engine gave it; see `pngOf`
    QImage image;                     ///< pixels; to be encoded off the window's thread
    std::optional<StoredFile> stored; ///< in the evidence store already
    QString method;                   ///< devtools | stitched | widget
    int height = 0;                   ///< in CSS pixels
};

/// Takes a part of the page through the bridge, in the engine's pixels from the page's top left corner: CSS pixels times
/// the page's zoom (measured: a page at 150 % loses its last third otherwise). The pixels are the engine's own; the
/// volunteer's viewport stays as it is. Problem "screenshot-failed".
void takePicture(DevToolsBridge& bridge, const QRect& clip, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done);

/// "screenshot-failed", with what happened as its detail.
Problem noPictureProblem(const QString& detail);

/// The PNG file in a picture's base64. Takes time: not for the window's thread. Problem "screenshot-failed" when it is no
/// whole PNG.
Result<QByteArray> pngOf(const PagePicture& picture);

/// The picture's pixels, decoded where they must be. Takes time: not for the window's thread. Null for what is damaged.
QImage imageOf(const PagePicture& picture);

/// The picture as a file of the store, where it may be already. Takes time: not for the window's thread. Problems
/// "screenshot-failed" and those of PngWriter.
Result<StoredFile> storePicture(const EvidenceStore& store, const PagePicture& picture);

} // namespace cyberspotter
