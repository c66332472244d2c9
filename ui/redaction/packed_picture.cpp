// SPDX-License-Identifier: Apache-2.0
#include "ui/redaction/packed_picture.h"

#include "core/evidence/picture/picture_rows.h"

#include <QCoreApplication>

#include <cstring>

namespace cyberspotter {

namespace {

constexpr int quickest = 1; // of zlib's levels

} // namespace

Result<std::shared_ptr<const PackedPicture>> PackedPicture::read(const QString& path, const std::function<bool(int, int)>& progress) {
    const Result<std::unique_ptr<PictureRows>> rows = PictureRows::open(path);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    auto bands = std::make_shared<PackedPicture>();
    bands->size_ = (*rows)->size();
    const int height = bands->size_.height();
    const qsizetype rowBytes = qsizetype(bands->size_.width()) * 3;
    QByteArray pixels;
    pixels.reserve(rowBytes * bandHeight);
    for (int y = 0; y < height; ++y) {
        const Result<const uchar*> row = (*rows)->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        pixels.append(reinterpret_cast<const char*>(*row), rowBytes);
        if ((y + 1) % bandHeight == 0 || y + 1 == height) {
            bands->bands_.append(qCompress(pixels, quickest));
            pixels.resize(0);
            if (progress && !progress(y + 1, height)) {
                return fail("cancelled", QCoreApplication::translate("RedactionEditor", "Stopped"), {});
            }
        }
    }
    return std::shared_ptr<const PackedPicture>(std::move(bands));
}

QImage PackedPicture::band(int index, QSize size) const {
    if (index < 0 || index >= count() || size.isEmpty()) {
        return {};
    }
    const QByteArray pixels = qUncompress(bands_[index]);
    const int rows = std::min(bandHeight, size_.height() - index * bandHeight);
    const QImage band(reinterpret_cast<const uchar*>(pixels.constData()), size_.width(), rows, qsizetype(size_.width()) * 3, QImage::Format_RGB888);
    const QImage fit = band.size() == size ? band : band.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return fit.convertToFormat(QImage::Format_RGB32); // a copy, and what is painted quickest
}

} // namespace cyberspotter
