// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/warc/gzip_members.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace cyberspotter {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

} // namespace

struct GzipMembers::State {
    std::unique_ptr<ByteSource> packed;
    qint64 freeBytes;
    qint64 ratio;
    QByteArray piece = QByteArray(pieceBytes, Qt::Uninitialized);
    qint64 begin = 0; ///< the unread bytes of `piece`
    qint64 end = 0;
    qint64 consumed = 0; ///< packed bytes before `begin`
    qint64 unpacked = 0;
    bool gzip = false;
    bool inMember = false;
    bool ready = false;
    bool bomb = false;
    z_stream stream{};
    QString error;

    ~State() { endStream(); }

    void endStream() {
        if (ready) {
            inflateEnd(&stream);
            ready = false;
        }
    }

    qint64 fail(const QString& why) {
        error = why;
        return -1;
    }

    /// Makes at least `wanted` bytes unread in the piece, unless the source ends before.
    bool fill(qint64 wanted) {
        while (end - begin < wanted) {
            if (begin > 0) {
                std::memmove(piece.data(), piece.constData() + begin, size_t(end - begin));
                end -= begin;
                begin = 0;
            }
            const qint64 got = packed->read(piece.data() + end, piece.size() - end);
            if (got < 0) {
                error = packed->error();
                return false;
            }
            if (got == 0) {
                return false;
            }
            end += got;
        }
        return true;
    }

    qint64 readPlain(char* to, qint64 size) {
        if (!fill(1)) {
            return error.isEmpty() ? 0 : -1;
        }
        const qint64 got = std::min(size, end - begin);
        std::memcpy(to, piece.constData() + begin, size_t(got));
        begin += got;
        consumed += got;
        return got;
    }

    qint64 readGzip(char* to, qint64 size) {
        stream.next_out = reinterpret_cast<Bytef*>(to);
        stream.avail_out = uInt(std::min<qint64>(size, 1 << 30));
        const uInt room = stream.avail_out;
        while (stream.avail_out == room) {
            if (!fill(1)) {
                return fail(error.isEmpty() ? translated(QT_TRANSLATE_NOOP("Archive", "Its compressed bytes end too early.")) : error);
            }
            stream.next_in = reinterpret_cast<Bytef*>(piece.data() + begin);
            stream.avail_in = uInt(end - begin);
            const uInt before = stream.avail_in;
            const int status = inflate(&stream, Z_NO_FLUSH);
            begin += before - stream.avail_in;
            consumed += before - stream.avail_in;
            if (status == Z_STREAM_END) {
                inMember = false;
                endStream();
                break;
            }
            if (status != Z_OK && status != Z_BUF_ERROR) {
                return fail(translated(QT_TRANSLATE_NOOP("Archive", "Its compressed bytes are damaged.")));
            }
        }
        const qint64 got = room - stream.avail_out;
        unpacked += got;
        if (unpacked > freeBytes && (unpacked - freeBytes) / std::max<qint64>(1, ratio) > consumed) {
            bomb = true;
            return fail(translated(QT_TRANSLATE_NOOP("Archive", "It would unpack to far more than its size.")));
        }
        return got;
    }
};

GzipMembers::GzipMembers(std::unique_ptr<ByteSource> packed, qint64 freeBytes, qint64 ratio)
    : state_(std::make_unique<State>()) {
    state_->packed = std::move(packed);
    state_->freeBytes = freeBytes;
    state_->ratio = ratio;
}

GzipMembers::~GzipMembers() = default;

bool GzipMembers::next() {
    State& state = *state_;
    state.endStream();
    if (!state.error.isEmpty() || !state.fill(1)) {
        return false;
    }
    const bool two = state.fill(2);
    if (!state.error.isEmpty()) {
        return false;
    }
    const auto* head = reinterpret_cast<const unsigned char*>(state.piece.constData() + state.begin);
    state.gzip = two && head[0] == 0x1f && head[1] == 0x8b;
    state.inMember = true;
    if (state.gzip) {
        state.stream = {};
        state.ready = inflateInit2(&state.stream, 16 + MAX_WBITS) == Z_OK;
        if (!state.ready) {
            state.fail(QStringLiteral("zlib"));
        }
    }
    return state.error.isEmpty();
}

qint64 GzipMembers::read(char* to, qint64 size) {
    State& state = *state_;
    if (!state.error.isEmpty()) {
        return -1;
    }
    if (!state.inMember || size <= 0) {
        return 0;
    }
    return state.gzip ? state.readGzip(to, size) : state.readPlain(to, size);
}

bool GzipMembers::isGzip() const {
    return state_->gzip;
}

qint64 GzipMembers::offset() const {
    return state_->consumed;
}

QString GzipMembers::error() const {
    return state_->error;
}

bool GzipMembers::isBomb() const {
    return state_->bomb;
}

} // namespace cyberspotter
