// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QImage>
#include <QMutex>
#include <QSize>
#include <QTemporaryFile>

#include <atomic>
#include <memory>

namespace cyberspotter {

class PictureRows;

/// A picture of any height, unpacked once into a file without a name, from which any band of it is read at once. What is in
/// memory is an overview of at most 4 million pixels; the file goes with the object, or with the program, however it ends.
/// Thread-safe once it is made.
class PictureBands {
public:
    static constexpr int bandHeight = 256;

    /// Takes up to seconds: for a worker. `folder` is where the file without a name lies; `cancelled` ends it early.
    /// Problems "picture-unreadable", "picture-too-large" (more than 120 million pixels), "disk-full", "picture-cancelled".
    static Result<std::shared_ptr<PictureBands>> unpack(const QString& path, const QString& folder, const std::atomic_bool& cancelled);

    QSize size() const { return size_; }
    /// The whole picture, smaller where it is large.
    const QImage& overview() const { return overview_; }
    int count() const { return (size_.height() + bandHeight - 1) / bandHeight; }
    /// Band `index` from the top, at full size; the last may be lower. Null when the disk fails.
    QImage band(int index) const;
    /// True when the file is damaged: what lies below the damage is white.
    bool isDamaged() const { return damaged_; }

private:
    PictureBands(QSize size, const QString& folder);
    Result<void> fill(const std::atomic_bool& cancelled, PictureRows& source);
    bool readRows(PictureRows& rows, QImage& band) const;

    QSize size_;
    QImage overview_;
    bool damaged_ = false;
    mutable QMutex mutex_;
    mutable QTemporaryFile file_;
};

} // namespace cyberspotter
