// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/row_catcher.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <map>
#include <optional>
#include <png.h>
#include <zlib.h>

namespace cyberspotter {

namespace {

/// In place of compressed pixels; a number follows.
constexpr char mark[] = "cyberspotter-rows:";
constexpr std::size_t markLength = sizeof(mark) - 1 + sizeof(quint64);

/// A picture on its way from libpng to zlib, as scan lines of which each begins with a byte for its filter.
struct Catch {
    z_streamp stream = nullptr;
    QImage image;
    qsizetype lineBytes = 0; ///< without the filter's
    qsizetype at = 0;        ///< of all bytes
    bool isWhole = true;     ///< as far as it came

    void add(const uchar* bytes, qsizetype length) {
        while (length > 0 && isWhole) {
            const qsizetype y = at / (lineBytes + 1);
            const qsizetype x = at % (lineBytes + 1);
            if (y >= image.height() || (x == 0 && *bytes != PNG_FILTER_VALUE_NONE)) {
                isWhole = false;
                return;
            }
            const qsizetype taken = x == 0 ? 1 : std::min(length, lineBytes + 1 - x);
            if (x > 0) {
                std::memcpy(image.scanLine(static_cast<int>(y)) + x - 1, bytes, static_cast<std::size_t>(taken));
            }
            at += taken;
            bytes += taken;
            length -= taken;
        }
    }
    bool isComplete() const { return isWhole && at == (lineBytes + 1) * image.height(); }
};

/// Of one thread: the functions of libraries have nothing else to know us by.
struct Standing {
    int catchers = 0;
    QImage next;        ///< for the picture whose header was given last
    bool isArmed = false; ///< its filters were given too
    std::optional<Catch> now;
    quint64 number = 0;
    std::map<quint64, QImage> caught;
};
thread_local Standing standing;

/// The library's own function behind ours of the same name.
template <typename Function>
Function behind(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

QImage imageFor(png_uint_32 width, png_uint_32 height, int depth, int colour, int interlace) {
    constexpr png_uint_32 most = 1 << 20;
    if (depth != 8 || interlace != PNG_INTERLACE_NONE || width == 0 || width > most || height == 0 || height > most ||
        (colour != PNG_COLOR_TYPE_RGB && colour != PNG_COLOR_TYPE_RGB_ALPHA)) {
        return {};
    }
    const QSize size(static_cast<int>(width), static_cast<int>(height));
    return QImage(size, colour == PNG_COLOR_TYPE_RGB ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
}

void beginCatch(z_streamp stream) {
    standing.isArmed = false;
    standing.now.emplace();
    standing.now->stream = stream;
    standing.now->image = std::exchange(standing.next, {});
    standing.now->lineBytes = standing.now->image.width() * (standing.now->image.format() == QImage::Format_RGB888 ? 3 : 4);
}

/// As zlib's: takes all input, and gives nothing but the mark at the end.
int catchInput(z_streamp stream, int flush) {
    Catch& now = *standing.now;
    now.add(stream->next_in, static_cast<qsizetype>(stream->avail_in));
    stream->next_in += stream->avail_in;
    stream->total_in += stream->avail_in;
    stream->avail_in = 0;
    if (flush != Z_FINISH) {
        return Z_OK;
    }
    if (stream->avail_out < markLength) {
        return Z_BUF_ERROR;
    }
    const quint64 number = ++standing.number;
    std::memcpy(stream->next_out, mark, sizeof(mark) - 1);
    qToBigEndian(number, stream->next_out + sizeof(mark) - 1);
    stream->next_out += markLength;
    stream->avail_out -= static_cast<uInt>(markLength);
    stream->total_out += markLength;
    if (now.isComplete()) {
        standing.caught.emplace(number, std::move(now.image));
    }
    standing.now.reset();
    return Z_STREAM_END;
}

} // namespace

RowCatcher::RowCatcher() {
    ++standing.catchers;
}

RowCatcher::~RowCatcher() {
    if (--standing.catchers == 0) {
        standing.caught.clear();
        standing.next = {};
    }
}

bool RowCatcher::names(const QByteArray& png) {
    return png.size() < 4096 && png.contains(mark);
}

QImage RowCatcher::take(const QByteArray& png) {
    const qsizetype at = png.indexOf(mark);
    if (at < 0 || png.size() - at < static_cast<qsizetype>(markLength)) {
        return {};
    }
    const auto found = standing.caught.find(qFromBigEndian<quint64>(png.constData() + at + sizeof(mark) - 1));
    if (found == standing.caught.end()) {
        return {};
    }
    QImage image = std::move(found->second);
    standing.caught.erase(found);
    return image;
}

} // namespace cyberspotter

// In front of the libraries' functions: a program's own symbols come first for everything that is linked to it.
using cyberspotter::standing;

#define IN_FRONT extern "C" __attribute__((visibility("default")))

#undef png_set_IHDR
IN_FRONT void png_set_IHDR(png_const_structrp png, png_inforp info, png_uint_32 width, png_uint_32 height, int depth, int colour,
                           int interlace, int compression, int filter) {
    using Function = void (*)(png_const_structrp, png_inforp, png_uint_32, png_uint_32, int, int, int, int, int);
    static const auto library = cyberspotter::behind<Function>("png_set_IHDR");
    if (standing.catchers > 0) {
        standing.next = cyberspotter::imageFor(width, height, depth, colour, interlace);
        standing.isArmed = false;
    }
    library(png, info, width, height, depth, colour, interlace, compression, filter);
}

#undef png_set_filter
IN_FRONT void png_set_filter(png_structrp png, int method, int filters) {
    using Function = void (*)(png_structrp, int, int);
    static const auto library = cyberspotter::behind<Function>("png_set_filter");
    standing.isArmed = standing.catchers > 0 && filters == PNG_ALL_FILTERS && !standing.next.isNull();
    library(png, method, standing.isArmed ? PNG_FILTER_NONE : filters);
}

#undef deflateInit2_
IN_FRONT int deflateInit2_(z_streamp stream, int level, int method, int windowBits, int memoryLevel, int strategy,
                           const char* version, int size) {
    using Function = int (*)(z_streamp, int, int, int, int, int, const char*, int);
    static const auto library = cyberspotter::behind<Function>("deflateInit2_");
    const int answer = library(stream, level, method, windowBits, memoryLevel, strategy, version, size);
    if (answer == Z_OK && standing.isArmed && level == 6) {
        cyberspotter::beginCatch(stream);
    }
    return answer;
}

#undef deflate
IN_FRONT int deflate(z_streamp stream, int flush) {
    using Function = int (*)(z_streamp, int);
    static const auto library = cyberspotter::behind<Function>("deflate");
    if (standing.now && standing.now->stream == stream) {
        return cyberspotter::catchInput(stream, flush);
    }
    return library(stream, flush);
}
