// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>

#include <functional>
#include <memory>

namespace cyberspotter {

/// A picture of any height in memory as packed bands, each unpacked on its own when it is to be seen: a page of 50,000 px
/// takes about the size of its file. Never changed once read, so that any thread may use it.
class PackedPicture {
public:
    static constexpr int bandHeight = 256;

    /// Reads the picture from top to bottom; `progress` is told rows done and in all, false stops ("cancelled"). For a worker.
    /// Problems of PictureRows.
    static Result<std::shared_ptr<const PackedPicture>> read(const QString& path, const std::function<bool(int, int)>& progress);

    QSize size() const { return size_; }
    int count() const { return int(bands_.size()); }

    /// The rows of a band that are drawn `size` large, in device pixels. Takes milliseconds: for a worker.
    QImage band(int index, QSize size) const;

private:
    QSize size_;
    QList<QByteArray> bands_; ///< 8 bit RGB, packed
};

} // namespace cyberspotter
