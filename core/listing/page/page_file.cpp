// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/page_file.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <isa-l/igzip_lib.h>
#include <memory>
#include <optional>
#include <zlib.h>

namespace cyberspotter {
namespace {

constexpr qint64 mostBytes = 64LL << 20;
constexpr int anyGzip = 15 + 32; // zlib's window bits, with the header recognised

QString translated(const char* text) {
    return QCoreApplication::translate("PageFile", text);
}

// Ends an inflate stream whichever way the function is left.
struct Inflate {
    z_stream stream{};
    bool ready = inflateInit2(&stream, anyGzip) == Z_OK;

    Inflate() = default;
    Inflate(const Inflate&) = delete;
    Inflate& operator=(const Inflate&) = delete;
    ~Inflate() {
        if (ready) {
            inflateEnd(&stream);
        }
    }
};

// One whole member, by isa-l, which takes a third of zlib's time. Nothing for all else (several members, a stream that breaks
// off, a wrong sum, too much): zlib says what it is.
std::optional<QByteArray> oneMember(const QByteArray& bytes) {
    const auto state = std::make_unique<inflate_state>();
    isal_inflate_init(state.get());
    state->crc_flag = ISAL_GZIP;
    state->next_in = reinterpret_cast<uint8_t*>(const_cast<char*>(bytes.constData()));
    state->avail_in = static_cast<uint32_t>(bytes.size());
    QByteArray result(std::clamp<qint64>(bytes.size() * 6LL, 1 << 16, mostBytes), Qt::Uninitialized);
    qsizetype filled = 0;
    while (state->block_state != ISAL_BLOCK_FINISH) {
        if (filled == result.size()) {
            if (result.size() >= mostBytes) {
                return std::nullopt;
            }
            result.resize(std::min<qint64>(mostBytes, result.size() * 2LL));
        }
        const qsizetype room = result.size() - filled;
        state->next_out = reinterpret_cast<uint8_t*>(result.data() + filled);
        state->avail_out = static_cast<uint32_t>(room);
        const bool wentOn = isal_inflate(state.get()) == ISAL_DECOMP_OK;
        const qsizetype made = room - static_cast<qsizetype>(state->avail_out);
        filled += made;
        if (!wentOn || (made == 0 && state->avail_in == 0 && state->block_state != ISAL_BLOCK_FINISH)) {
            return std::nullopt;
        }
    }
    if (state->avail_in > 0 || state->read_in_length >= 8) {
        return std::nullopt;
    }
    result.truncate(filled);
    return result;
}

std::unexpected<Problem> damaged(const QString& name) {
    return fail(QStringLiteral("page-damaged"), translated(QT_TRANSLATE_NOOP("PageFile", "A saved page is damaged")),
                translated(QT_TRANSLATE_NOOP("PageFile", "%1 is compressed, but its data is incomplete or wrong.")).arg(name),
                translated(QT_TRANSLATE_NOOP("PageFile", "Save the page again, or get the file from its source once more.")));
}

} // namespace

Result<QByteArray> gunzipped(const QByteArray& bytes, const QString& name) {
    if (!bytes.startsWith("\x1f\x8b")) {
        return bytes;
    }
    if (auto whole = oneMember(bytes)) {
        return std::move(*whole);
    }
    Inflate inflate;
    if (!inflate.ready) {
        return damaged(name);
    }
    inflate.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    inflate.stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray result;
    result.reserve(std::min<qint64>(mostBytes, bytes.size() * 6LL));
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK && result.size() < mostBytes) {
        inflate.stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        inflate.stream.avail_out = static_cast<uInt>(piece.size());
        status = ::inflate(&inflate.stream, Z_NO_FLUSH);
        result.append(piece.constData(), piece.size() - static_cast<qsizetype>(inflate.stream.avail_out));
        if (status == Z_STREAM_END && inflate.stream.avail_in > 0) {
            status = inflateReset(&inflate.stream); // members one after the other are one file
        }
    }
    const bool whole = status == Z_STREAM_END || result.size() >= mostBytes;
    return whole ? Result<QByteArray>(result.left(mostBytes)) : damaged(name);
}

Result<QByteArray> readPageFile(const QString& path) {
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return fail(QStringLiteral("file-unreadable"), translated(QT_TRANSLATE_NOOP("PageFile", "A file cannot be read")),
                    QStringLiteral("%1: %2").arg(path, file.errorString()),
                    translated(QT_TRANSLATE_NOOP("PageFile", "Check that the file exists and that you may read it.")));
    }
    QByteArray bytes;
    while (bytes.size() < mostBytes) {
        const QByteArray piece = file.read(std::min<qint64>(mostBytes - bytes.size(), 4LL << 20));
        if (piece.isEmpty()) {
            break;
        }
        bytes += piece;
    }
    return gunzipped(bytes, standardInput ? translated(QT_TRANSLATE_NOOP("PageFile", "standard input")) : path);
}

} // namespace cyberspotter
