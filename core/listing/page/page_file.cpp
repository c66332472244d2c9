// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/page_file.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
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
