// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace cyberspotter {

/// Bytes in their order, from a file, a part of one, or unpacked on the way.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Reads up to `size` bytes. 0: the end. -1: it broke off, `error` says why; it is then of no more use.
    virtual qint64 read(char* to, qint64 size) = 0;
    /// Why it broke, translated; empty while it is sound.
    QString error() const { return error_; }

protected:
    qint64 broken(const QString& why) {
        error_ = why;
        return -1;
    }

private:
    QString error_;
};

/// `bytes` bytes of a file from `offset` on; an end of the file before that is an error. A negative `bytes`: to the end.
std::unique_ptr<ByteSource> fileRegion(const QString& path, qint64 offset = 0, qint64 bytes = -1);

/// Undoes raw deflate (RFC 1951), as zips hold it. More than `declared` bytes, or fewer, are an error.
std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> packed, qint64 declared);

/// Bytes in memory, which must outlive it.
std::unique_ptr<ByteSource> memorySource(QByteArrayView bytes);

/// Hands every byte that is read from `inner` to `see` as well.
std::unique_ptr<ByteSource> watched(std::unique_ptr<ByteSource> inner, std::function<void(QByteArrayView)> see);

/// Reads a source to its end, at most `limit` bytes; false, with what came so far, when it is longer or breaks off.
bool readAll(ByteSource& source, qint64 limit, QByteArray& bytes);

} // namespace cyberspotter
