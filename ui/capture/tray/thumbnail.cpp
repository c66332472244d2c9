// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/tray/thumbnail.h"

#include <QImageReader>

namespace cyberspotter {

namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr int fineness = 2; ///< for screens of twice the pixels

} // namespace

QImage thumbnailOf(const QImage& picture) {
    if (picture.isNull()) {
        return {};
    }
    const QSize size = thumbnailSize * fineness;
    const int height = std::max(1, std::min(picture.height(), picture.width() * size.height() / size.width()));
    QImage small = picture.copy(0, 0, picture.width(), height)
                       .scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
                       .copy(QRect(QPoint(), size))
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    small.setDevicePixelRatio(fineness);
    return small;
}

QImage readThumbnail(const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // files of evidence have no extension
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels) {
        return {};
    }
    return thumbnailOf(reader.read());
}

} // namespace cyberspotter
