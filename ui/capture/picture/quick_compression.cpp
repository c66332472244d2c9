// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/quick_compression.h"

#include <atomic>
#include <dlfcn.h>
#include <png.h>
#include <zlib.h>

namespace cyberspotter {

namespace {

std::atomic<int> standing = 0;

/// The library's own function behind ours of the same name.
template <typename Function>
Function behind(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool compressesQuickly(int level, int strategy) {
    return standing > 0 && level == 6 && strategy == Z_FILTERED;
}

bool filtersQuickly(int filters) {
    return standing > 0 && filters == PNG_ALL_FILTERS;
}

} // namespace

QuickCompression::QuickCompression() {
    ++standing;
}

QuickCompression::~QuickCompression() {
    --standing;
}

} // namespace cyberspotter

// In front of the libraries' functions: a program's own symbols come first for everything that is linked to it.
#undef deflateInit2_
extern "C" __attribute__((visibility("default"))) int deflateInit2_(z_streamp stream, int level, int method, int windowBits,
                                                                     int memoryLevel, int strategy, const char* version,
                                                                     int size) {
    using Function = int (*)(z_streamp, int, int, int, int, int, const char*, int);
    static const auto library = cyberspotter::behind<Function>("deflateInit2_");
    const int wanted = cyberspotter::compressesQuickly(level, strategy) ? 1 : level;
    return library(stream, wanted, method, windowBits, memoryLevel, strategy, version, size);
}

#undef png_set_filter
extern "C" __attribute__((visibility("default"))) void png_set_filter(png_structrp png, int method, int filters) {
    using Function = void (*)(png_structrp, int, int);
    static const auto library = cyberspotter::behind<Function>("png_set_filter");
    library(png, method, cyberspotter::filtersQuickly(filters) ? PNG_FILTER_SUB : filters);
}
