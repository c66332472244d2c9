// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture/picture_decoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <limits>

namespace cyberspotter {

namespace {

constexpr int longestSide = 4000;
constexpr qint64 mostPixels = 64 * 1000 * 1000;
// A baseline JPEG is brought down while it is read and costs no memory for its size, but time: a header of a few bytes can
// claim 65,500 x 65,500 pixels, for which libjpeg makes ten seconds of grey.
constexpr qint64 mostJpegPixels = 256 * 1000 * 1000;

Problem unreadable(const QString& name, const QString& why) {
    return {QStringLiteral("picture-unreadable"), QCoreApplication::translate("Pictures", "The picture cannot be read"),
            why.isEmpty() ? name : name + QStringLiteral(": ") + why,
            QCoreApplication::translate("Pictures", "Give a PNG, JPEG, GIF, BMP or WebP file that a browser shows."), 0, {}};
}

Problem tooLarge(const QString& name, const QString& size) {
    return {QStringLiteral("picture-too-large"), QCoreApplication::translate("Pictures", "The picture is too large"),
            QCoreApplication::translate("Pictures", "%1: %2").arg(name, size),
            QCoreApplication::translate("Pictures", "Make a smaller copy of it and compare that."), 0, {}};
}

/// What is no raster picture can name other files or run long; nothing on a marketplace needs it.
bool isRaster(const QByteArray& format) {
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "bmp", "webp", "avif", "heic", "heif"};
    return known.contains(format);
}

/// Whether a JPEG is baseline or extended sequential (ITU-T T.81, table B.1). Of all others (progressive, lossless) the
/// decoder keeps every coefficient, six bytes a pixel, before it scales anything.
bool isSequentialJpeg(const QByteArray& bytes) {
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0; };
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (byte(at) != 0xFF) {
            ++at;
            continue;
        }
        const int marker = byte(at + 1);
        if (marker == 0xC0 || marker == 0xC1) {
            return true;
        }
        const bool isFrame = marker >= 0xC2 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame || marker == 0xDA || marker == 0xD9) {
            return false;
        }
        const bool isAlone = marker == 0xFF || marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        at += isAlone ? (marker == 0xFF ? 1 : 2) : 2 + std::max(2, byte(at + 2) * 256 + byte(at + 3));
    }
    return false;
}

} // namespace

Result<QImage> decodePicture(const QByteArray& bytes, const QString& name) {
    if (bytes.size() > mostPictureBytes) {
        return std::unexpected(tooLarge(name, QCoreApplication::translate("Pictures", "%n bytes", nullptr, int(bytes.size()))));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(false);
    const QByteArray format = reader.format();
    if (!isRaster(format)) {
        return std::unexpected(unreadable(name, {}));
    }
    const QSize size = reader.size();
    if (!size.isValid()) {
        return std::unexpected(unreadable(name, reader.errorString())); // nothing says how much there is to decode
    }
    const bool isJpeg = format == "jpeg" || format == "jpg";
    const bool isBroughtDown = isJpeg && isSequentialJpeg(bytes);
    if (qint64(size.width()) * size.height() > (isBroughtDown ? mostJpegPixels : mostPixels)) {
        return std::unexpected(tooLarge(name, QCoreApplication::translate("Pictures", "%1 x %2 pixels").arg(size.width()).arg(size.height())));
    }
    if (isJpeg && std::max(size.width(), size.height()) > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage picture;
    if (!reader.read(&picture) || picture.isNull()) {
        return std::unexpected(unreadable(name, reader.errorString()));
    }
    return picture;
}

Result<Pdq> pdqOfBytes(const QByteArray& bytes, const QString& name) {
    const Result<QImage> picture = decodePicture(bytes, name);
    return picture ? Result<Pdq>(pdqOf(*picture)) : std::unexpected(picture.error());
}

Result<Pdq> pdqOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QStringLiteral("file-unreadable"), QCoreApplication::translate("Pictures", "The file cannot be read"),
                    path + QStringLiteral(": ") + file.errorString(),
                    QCoreApplication::translate("Pictures", "Check the name and your right to read it."));
    }
    if (file.size() > mostPictureBytes) {
        // Not within translate(): lupdate never ends on a comma there.
        const int bytes = int(std::min<qint64>(file.size(), std::numeric_limits<int>::max()));
        return std::unexpected(tooLarge(path, QCoreApplication::translate("Pictures", "%n bytes", nullptr, bytes)));
    }
    return pdqOfBytes(file.read(mostPictureBytes + 1), path);
}

} // namespace cyberspotter
