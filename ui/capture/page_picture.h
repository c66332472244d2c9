// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <chrono>
#include <functional>

namespace cyberspotter {

class DevToolsBridge;

/// A picture of a page.
struct PagePicture {
    QByteArray png; ///< as the engine gave it
    QImage image;   ///< in place of png where it was grabbed; to be encoded off the window's thread
    QString method; ///< devtools | stitched | widget
    int height = 0; ///< in CSS pixels
};

/// Takes the part of the page from its top left corner down to `size` (CSS pixels) through the bridge; the bytes are the
/// engine's own. The volunteer's viewport stays as it is. `zoom` is the page's: the engine counts in pixels without it
/// (measured: a page at 150 % lost its last third otherwise).
void takePicture(DevToolsBridge& bridge, QSize size, qreal zoom, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done);

/// "screenshot-failed", with what happened as its detail.
Problem noPictureProblem(const QString& detail);

/// PNG of an image; quality 80 of Qt's scale costs three quarters of the default's time for the same size.
QByteArray toPng(const QImage& image);

} // namespace cyberspotter
