// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/byte_source.h"

#include <QCoreApplication>
#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace cyberspotter {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

class FileRegion : public ByteSource {
public:
    FileRegion(const QString& path, qint64 offset, qint64 bytes) : file_(path), bounded_(bytes >= 0) {
        if (!file_.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file_.seek(offset)) {
            broken(file_.errorString());
        }
        left_ = bounded_ ? bytes : std::numeric_limits<qint64>::max();
    }

    qint64 read(char* to, qint64 size) override {
        if (!error().isEmpty()) {
            return -1;
        }
        const qint64 wanted = std::min(size, left_);
        if (wanted == 0) {
            return 0;
        }
        const qint64 got = file_.read(to, wanted);
        if (got < 0) {
            return broken(file_.errorString());
        }
        if (got == 0 && bounded_) {
            return broken(translated(QT_TRANSLATE_NOOP("Archive", "The file ends too early.")));
        }
        left_ -= got;
        return got;
    }

private:
    QFile file_;
    bool bounded_;
    qint64 left_ = 0;
};

class Inflated : public ByteSource {
public:
    Inflated(std::unique_ptr<ByteSource> packed, qint64 declared)
        : packed_(std::move(packed)), left_(declared), piece_(pieceBytes, Qt::Uninitialized) {
        ready_ = inflateInit2(&stream_, -MAX_WBITS) == Z_OK;
    }
    ~Inflated() override {
        if (ready_) {
            inflateEnd(&stream_);
        }
    }

    qint64 read(char* to, qint64 size) override {
        if (!ready_ || !error().isEmpty()) {
            return error().isEmpty() ? broken(QStringLiteral("zlib")) : -1;
        }
        if (ended_) {
            return 0;
        }
        stream_.next_out = reinterpret_cast<Bytef*>(to);
        stream_.avail_out = uInt(std::min<qint64>(size, 1 << 30));
        const uInt room = stream_.avail_out;
        while (stream_.avail_out == room && !ended_) {
            if (stream_.avail_in == 0 && !fill()) {
                return -1;
            }
            const int status = inflate(&stream_, Z_NO_FLUSH);
            if (status == Z_STREAM_END) {
                ended_ = true;
            } else if (status != Z_OK) {
                return broken(translated(QT_TRANSLATE_NOOP("Archive", "Its compressed bytes are damaged.")));
            }
        }
        const qint64 got = room - stream_.avail_out;
        left_ -= got;
        if (left_ < 0 || (ended_ && left_ != 0)) {
            return broken(translated(QT_TRANSLATE_NOOP("Archive", "It does not unpack to the size that is declared.")));
        }
        // Packed bytes behind the end of the stream would be read by nobody and covered by no digest.
        char more = 0;
        if (ended_ && (stream_.avail_in != 0 || packed_->read(&more, 1) != 0)) {
            return broken(translated(QT_TRANSLATE_NOOP("Archive", "Bytes follow the end of its compressed data.")));
        }
        return got;
    }

private:
    bool fill() {
        const qint64 got = packed_->read(piece_.data(), piece_.size());
        if (got <= 0) {
            broken(got < 0 ? packed_->error() : translated(QT_TRANSLATE_NOOP("Archive", "Its compressed bytes end too early.")));
            return false;
        }
        stream_.next_in = reinterpret_cast<Bytef*>(piece_.data());
        stream_.avail_in = uInt(got);
        return true;
    }

    std::unique_ptr<ByteSource> packed_;
    qint64 left_;
    QByteArray piece_;
    z_stream stream_{};
    bool ready_ = false;
    bool ended_ = false;
};

class MemorySource : public ByteSource {
public:
    explicit MemorySource(QByteArrayView bytes) : bytes_(bytes) {}

    qint64 read(char* to, qint64 size) override {
        const qint64 got = std::min<qint64>(size, bytes_.size());
        if (got > 0) {
            std::memcpy(to, bytes_.data(), size_t(got));
            bytes_ = bytes_.sliced(got);
        }
        return got;
    }

private:
    QByteArrayView bytes_;
};

class Watched : public ByteSource {
public:
    Watched(std::unique_ptr<ByteSource> inner, std::function<void(QByteArrayView)> see)
        : inner_(std::move(inner)), see_(std::move(see)) {}

    qint64 read(char* to, qint64 size) override {
        const qint64 got = inner_->read(to, size);
        if (got > 0) {
            see_(QByteArrayView(to, got));
        }
        return got < 0 ? broken(inner_->error()) : got;
    }

private:
    std::unique_ptr<ByteSource> inner_;
    std::function<void(QByteArrayView)> see_;
};

} // namespace

std::unique_ptr<ByteSource> fileRegion(const QString& path, qint64 offset, qint64 bytes) {
    return std::make_unique<FileRegion>(path, offset, bytes);
}

std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> packed, qint64 declared) {
    return std::make_unique<Inflated>(std::move(packed), declared);
}

std::unique_ptr<ByteSource> memorySource(QByteArrayView bytes) {
    return std::make_unique<MemorySource>(bytes);
}

std::unique_ptr<ByteSource> watched(std::unique_ptr<ByteSource> inner, std::function<void(QByteArrayView)> see) {
    return std::make_unique<Watched>(std::move(inner), std::move(see));
}

bool readAll(ByteSource& source, qint64 limit, QByteArray& bytes) {
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got <= 0) {
            return got == 0;
        }
        if (bytes.size() + got > limit) {
            bytes.append(piece.constData(), limit - bytes.size());
            return false;
        }
        bytes.append(piece.constData(), got);
    }
}

} // namespace cyberspotter
