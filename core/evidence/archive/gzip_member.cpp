// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/gzip_member.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <isa-l/crc.h>
#include <zlib.h>

namespace cyberspotter {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib: the largest window, with a gzip header
constexpr qsizetype storedBlock = 65535;
constexpr qsizetype outBytes = 64 * 1024;

} // namespace

struct GzipMember::State {
    Sink sink;
    Way way = Way::Deflated;
    z_stream stream{};
    QByteArray out;
    quint32 crc = 0;
    quint32 bytes = 0; ///< modulo 2^32, as the trailer wants it
};

GzipMember::GzipMember(Sink sink, Way way) : state_(std::make_unique<State>()) {
    state_->sink = std::move(sink);
    state_->way = way;
    if (way == Way::Deflated) {
        deflateInit2(&state_->stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
        state_->out.resize(outBytes);
    } else {
        // Deflate, no flags, no time, made on Unix.
        state_->out = QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    }
}

GzipMember::~GzipMember() {
    if (state_->way == Way::Deflated) {
        deflateEnd(&state_->stream);
    }
}

Result<void> GzipMember::write(QByteArrayView bytes) {
    return state_->way == Way::Deflated ? deflated(bytes, false) : asIs(bytes);
}

Result<void> GzipMember::deflated(QByteArrayView bytes, bool last) {
    z_stream& stream = state_->stream;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    int state = Z_OK;
    do {
        stream.next_out = reinterpret_cast<Bytef*>(state_->out.data());
        stream.avail_out = uInt(state_->out.size());
        state = ::deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        const qsizetype made = state_->out.size() - stream.avail_out;
        if (made > 0) {
            if (const Result<void> written = state_->sink(QByteArrayView(state_->out.constData(), made)); !written) {
                return written;
            }
        }
    } while (stream.avail_out == 0 || (last && state == Z_OK));
    return {};
}

Result<void> GzipMember::asIs(QByteArrayView bytes) {
    state_->crc = crc32_gzip_refl(state_->crc, reinterpret_cast<const uchar*>(bytes.data()), uint64_t(bytes.size()));
    state_->bytes += quint32(bytes.size());
    while (!bytes.isEmpty()) {
        const QByteArrayView block = bytes.first(std::min(bytes.size(), storedBlock));
        const auto size = quint16(block.size());
        const quint16 lengths[2] = {qToLittleEndian(size), qToLittleEndian(quint16(~size))};
        state_->out.append('\0'); // a stored block that is not the last
        state_->out.append(reinterpret_cast<const char*>(lengths), sizeof(lengths));
        Result<void> written = state_->sink(state_->out);
        if (written) {
            written = state_->sink(block);
        }
        if (!written) {
            return written;
        }
        state_->out.clear();
        bytes = bytes.sliced(block.size());
    }
    return {};
}

Result<void> GzipMember::finish() {
    if (state_->way == Way::Deflated) {
        return deflated({}, true);
    }
    QByteArray end = state_->out + QByteArray("\x01\x00\x00\xff\xff", 5); // the last block, empty
    const quint32 trailer[2] = {qToLittleEndian(state_->crc), qToLittleEndian(state_->bytes)};
    end.append(reinterpret_cast<const char*>(trailer), sizeof(trailer));
    return state_->sink(end);
}

} // namespace cyberspotter
