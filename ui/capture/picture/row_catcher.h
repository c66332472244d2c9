// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace cyberspotter {

/// While one of these stands, the engine's PNG encoder hands over its pixels in place of compressing them. Chromium 102
/// compresses the pictures of a page at full strength on the window's thread, sends them through three processes as base64
/// text, and knows no "optimizeForSpeed"; on Debian it does so with the system's zlib and libpng, whose functions this
/// program puts its own in front of. What comes out of the engine is then a PNG of a few bytes that names the pixels caught.
/// Measured on 12,000 px with 60 photographs: see ARCHITECTURE.md. Only files made on the thread that made the catcher,
/// at the strength and with the filters that the engine uses and nothing else here does, are touched. Where the engine has a zlib of its own
/// nothing changes.
class RowCatcher {
public:
    RowCatcher();
    ~RowCatcher();
    RowCatcher(const RowCatcher&) = delete;
    RowCatcher& operator=(const RowCatcher&) = delete;

    /// Whether `png` is of those that only name what was caught.
    static bool names(const QByteArray& png);

    /// The pixels that `png` names, once; RGB888, or RGBA8888 where there may be transparent ones. Null if there are none,
    /// or not all of them.
    static QImage take(const QByteArray& png);
};

} // namespace cyberspotter
