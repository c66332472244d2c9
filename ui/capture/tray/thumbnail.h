// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace cyberspotter {

/// How large a thumbnail is drawn, in device-independent pixels; it is kept twice as fine.
inline constexpr QSize thumbnailSize{84, 56};

/// The upper part of a page's picture, as wide as it is, made small. Null of a null one. Takes milliseconds: for a worker.
QImage thumbnailOf(const QImage& picture);

/// The same of a picture file. Null where it is none, or would take more than 160 MB of memory. For a worker.
QImage readThumbnail(const QString& path);

} // namespace cyberspotter
