// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/likeness/picture/pdq.h"

#include <QByteArray>
#include <QImage>

namespace cyberspotter {

/// Files above this are not opened as pictures.
inline constexpr qint64 mostPictureBytes = 64 * 1024 * 1024;

/// Decodes a picture of strangers for comparing: PNG, JPEG, GIF (its first frame), BMP, WebP and whatever else Qt has a
/// decoder for, but never drawings (SVG) or documents. Time and memory are bounded by what the
/// header says: sequential JPEG files of more than 4,000 pixels a side are brought down while they are decoded, up to 256 million
/// pixels; of all others more than 64 million are refused.
/// Orientation and colour profile are passed over, as PDQ does. `name` is for the problem only.
/// Problems "picture-unreadable" (no picture, a broken one, a format without decoder), "picture-too-large".
Result<QImage> decodePicture(const QByteArray& bytes, const QString& name);

/// PDQ of the picture in memory or in the file. Problems of `decodePicture`, and "file-unreadable".
Result<Pdq> pdqOfBytes(const QByteArray& bytes, const QString& name);
Result<Pdq> pdqOfFile(const QString& path);

} // namespace cyberspotter
