// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QSize>

#include <memory>

namespace cyberspotter {

/// Reads a picture file from top to bottom, a row at a time, so that a page of 50,000 px needs no more memory than a row.
/// Rows are 8 bit RGB: what is transparent lies on white, 16 bits become 8, palettes and greys become colours; pixels of an
/// opaque 8 bit picture come as they are. Other formats than PNG, and interlaced PNGs, are decoded whole, up to 256 MB.
/// For one thread, which is not the window's.
class PictureRows {
public:
    /// Problems "picture-unreadable" (no picture, damaged, or a size beyond 65,535 x 1,000,000 px) and "picture-too-large".
    static Result<std::unique_ptr<PictureRows>> open(const QString& path);
    virtual ~PictureRows() = default;

    /// In pixels.
    QSize size() const { return size_; }

    /// The next row, 3 bytes a pixel, valid until the next call. To be called `size().height()` times at most. Problem
    /// "picture-unreadable" where the file ends early or is damaged.
    virtual Result<const uchar*> next() = 0;

protected:
    explicit PictureRows(QSize size) : size_(size) {}
    QSize size_;
};

/// "picture-unreadable", naming the file.
Problem unreadablePictureProblem(const QString& path);

} // namespace cyberspotter
