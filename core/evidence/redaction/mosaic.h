// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <array>
#include <cstdint>
#include <vector>

namespace cyberspotter {

/// What is left of a blurred region: a few rounded colours. Gathered from the rows of the original, painted into the copy.
class Mosaic {
public:
    /// `box` lies inside the picture.
    explicit Mosaic(QRect box);

    QRect box() const { return box_; }

    /// Takes a row of the original (8 bit RGB, the picture's whole width) into account; `y` inside the box.
    void gather(int y, const uchar* row);
    /// Rounds the means and forgets the sums. Once, when all rows were gathered.
    void settle();
    /// Paints a row's part of the box, softened between the colours.
    void paint(int y, uchar* row) const;

private:
    using Colour = std::array<int, 3>;

    size_t blockAt(int x, int y) const;
    const Colour& colourAt(int column, int line) const;

    QRect box_;
    int columns_;
    int lines_;
    std::vector<std::array<std::uint64_t, 4>> sums_; ///< red, green, blue, pixels
    std::vector<Colour> colours_;
};

} // namespace cyberspotter
