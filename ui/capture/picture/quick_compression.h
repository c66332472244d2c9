// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cyberspotter {

/// While one of these stands, PNG files that this process makes with zlib's usual strength and libpng's usual choice of
/// filters are made the quick way: one filter, least strength. The engine (to Chromium 112, which has "optimizeForSpeed")
/// compresses the pictures of a page on the window's thread at full strength; on Debian it does so with the system's zlib
/// and libpng, whose functions this program puts its own in front of. Measured on 12,000 px with 60 photographs:
/// 3.0 s -> 1.3 s in all, and pauses of the window's thread of 512 px 40 ms -> 15 ms. Where the engine has a zlib of its
/// own nothing changes. The pixels are the same in any case.
class QuickCompression {
public:
    QuickCompression();
    ~QuickCompression();
    QuickCompression(const QuickCompression&) = delete;
    QuickCompression& operator=(const QuickCompression&) = delete;
};

} // namespace cyberspotter
