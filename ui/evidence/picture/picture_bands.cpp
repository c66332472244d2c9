// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/picture/picture_bands.h"

#include "core/evidence/picture/picture_rows.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <cstring>

namespace cyberspotter {

namespace {

constexpr qint64 mostPixels = 120'000'000; ///< 480 MB on the disk while it is looked at
constexpr double overviewPixels = 4'000'000;

QString translated(const char* text) {
    return QCoreApplication::translate("PictureBands", text);
}

std::unexpected<Problem> tooLarge(QSize size) {
    return fail("picture-too-large", translated(QT_TRANSLATE_NOOP("PictureBands", "The picture is too large to be shown")),
                translated(QT_TRANSLATE_NOOP("PictureBands", "It says that it is %1 × %2 pixels.")).arg(size.width()).arg(size.height()),
                translated(QT_TRANSLATE_NOOP("PictureBands", "Save a copy of it and open that with another program.")));
}

qint64 areaOf(QSize size) {
    return qint64(size.width()) * size.height();
}

QSize overviewSize(QSize size) {
    const double scale = std::min(1.0, std::sqrt(overviewPixels / double(areaOf(size))));
    return {std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))};
}

} // namespace

PictureBands::PictureBands(QSize size, const QString& folder)
    : size_(size), overview_(overviewSize(size), QImage::Format_RGB32), file_(folder + QStringLiteral("/.picture")) {
    overview_.fill(Qt::white);
}

Result<std::shared_ptr<PictureBands>> PictureBands::unpack(const QString& path, const QString& folder, const std::atomic_bool& cancelled) {
    const Result<std::unique_ptr<PictureRows>> rows = PictureRows::open(path);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (areaOf((*rows)->size()) > mostPixels) {
        return tooLarge((*rows)->size());
    }
    std::shared_ptr<PictureBands> bands(new PictureBands((*rows)->size(), folder));
    const Result<void> filled = bands->fill(cancelled, **rows);
    return filled ? Result<std::shared_ptr<PictureBands>>(bands) : std::unexpected(filled.error());
}

bool PictureBands::readRows(PictureRows& rows, QImage& band) const {
    for (int y = 0; y < band.height(); ++y) {
        const Result<const uchar*> row = rows.next();
        if (!row) {
            return false;
        }
        std::memcpy(band.scanLine(y), *row, size_t(band.width()) * 3);
    }
    return true;
}

Result<void> PictureBands::fill(const std::atomic_bool& cancelled, PictureRows& source) {
    const auto diskFull = [this] {
        return fail("disk-full", translated(QT_TRANSLATE_NOOP("PictureBands", "There is no room to unpack the picture")), file_.errorString(),
                    translated(QT_TRANSLATE_NOOP("PictureBands", "Free some room on the disk of the library.")));
    };
    if (!file_.open()) {
        return diskFull();
    }
    QPainter painter(&overview_);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double scale = double(overview_.height()) / size_.height();
    for (int top = 0; top < size_.height(); top += bandHeight) {
        if (cancelled) {
            return fail("picture-cancelled", {}, {});
        }
        QImage band(size_.width(), std::min(bandHeight, size_.height() - top), QImage::Format_RGB888);
        if (band.isNull()) {
            return tooLarge(size_);
        }
        band.fill(Qt::white);
        damaged_ = damaged_ || !readRows(source, band);
        const QImage rows = band.convertToFormat(QImage::Format_RGB32);
        if (file_.write(reinterpret_cast<const char*>(rows.constBits()), rows.sizeInBytes()) != rows.sizeInBytes()) {
            return diskFull();
        }
        // Made small before it is drawn: the painter alone would only look at some of the pixels.
        const QRectF place(0, top * scale, overview_.width(), rows.height() * scale);
        const QSize small(overview_.width(), std::max(1, int(std::ceil(place.height()))));
        painter.drawImage(place, rows.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return file_.flush() ? Result<void>() : diskFull();
}

QImage PictureBands::band(int index) const {
    const int top = index * bandHeight;
    if (index < 0 || top >= size_.height()) {
        return {};
    }
    QImage rows(size_.width(), std::min(bandHeight, size_.height() - top), QImage::Format_RGB32);
    const QMutexLocker lock(&mutex_);
    const bool isRead = file_.seek(qint64(top) * size_.width() * 4) &&
                        file_.read(reinterpret_cast<char*>(rows.bits()), rows.sizeInBytes()) == rows.sizeInBytes();
    return isRead ? rows : QImage();
}

} // namespace cyberspotter
