// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/mosaic.h"

#include <algorithm>
#include <cmath>

namespace cyberspotter {

namespace {

// Mosaics of small blocks were undone by trying all texts and comparing; these blocks are wider than letters, few, and
// rounded, so that very many texts and faces give the same.
constexpr int smallestBlock = 32;
constexpr int mostBlocks = 6;
constexpr int step = 16;

int blocksFor(int length) {
    return std::clamp(length / smallestBlock, 1, mostBlocks);
}

/// Between which two blocks a pixel lies and how near it is to the second, in 1/256.
struct Between {
    int first;
    int second;
    int share;
};

Between between(int offset, int length, int blocks) {
    const double place = (offset + 0.5) * blocks / length - 0.5;
    const int first = int(std::floor(place));
    return {std::clamp(first, 0, blocks - 1), std::clamp(first + 1, 0, blocks - 1), int((place - first) * 256)};
}

} // namespace

Mosaic::Mosaic(QRect box)
    : box_(box), columns_(blocksFor(box.width())), lines_(blocksFor(box.height())), sums_(size_t(columns_) * size_t(lines_)) {}

size_t Mosaic::blockAt(int x, int y) const {
    const int column = (x - box_.left()) * columns_ / box_.width();
    const int line = (y - box_.top()) * lines_ / box_.height();
    return size_t(line) * size_t(columns_) + size_t(column);
}

void Mosaic::gather(int y, const uchar* row) {
    for (int x = box_.left(); x <= box_.right(); ++x) {
        auto& sum = sums_[blockAt(x, y)];
        const uchar* pixel = row + size_t(x) * 3;
        sum[0] += pixel[0];
        sum[1] += pixel[1];
        sum[2] += pixel[2];
        sum[3] += 1;
    }
}

void Mosaic::settle() {
    colours_.reserve(sums_.size());
    for (const auto& sum : sums_) {
        const std::uint64_t pixels = std::max<std::uint64_t>(sum[3], 1);
        const auto rounded = [&](std::uint64_t total) { return std::min(255, int(total / pixels) / step * step + step / 2); };
        colours_.push_back({rounded(sum[0]), rounded(sum[1]), rounded(sum[2])});
    }
    sums_.clear();
    sums_.shrink_to_fit();
}

const Mosaic::Colour& Mosaic::colourAt(int column, int line) const {
    return colours_[size_t(line) * size_t(columns_) + size_t(column)];
}

void Mosaic::paint(int y, uchar* row) const {
    const Between down = between(y - box_.top(), box_.height(), lines_);
    for (int x = box_.left(); x <= box_.right(); ++x) {
        const Between across = between(x - box_.left(), box_.width(), columns_);
        for (size_t channel = 0; channel < 3; ++channel) {
            const int top = colourAt(across.first, down.first)[channel] * (256 - across.share) +
                            colourAt(across.second, down.first)[channel] * across.share;
            const int bottom = colourAt(across.first, down.second)[channel] * (256 - across.share) +
                               colourAt(across.second, down.second)[channel] * across.share;
            row[size_t(x) * 3 + channel] = uchar((top * (256 - down.share) + bottom * down.share) >> 16);
        }
    }
}

} // namespace cyberspotter
