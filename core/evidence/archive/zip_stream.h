// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>

namespace cyberspotter {

/// Writes a zip (APPNOTE 6.3) of stored files in one pass, to where nothing can be gone back to: sizes and CRC-32 follow the
/// data, Zip64 fields are written where they are needed. Nothing is compressed, so that readers can take any part of a file by
/// its offset. The same calls give the same bytes.
class ZipStream {
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /// `at` becomes the time of every file (UTC, as MS-DOS time).
    ZipStream(Sink sink, const QDateTime& at);

    /// Begins a file that will have at most `mostBytes` (Zip64 is decided by it).
    Result<void> begin(const QByteArray& name, qint64 mostBytes);
    Result<void> write(QByteArrayView bytes);
    /// Ends the file: its size and SHA-256.
    Result<FileDigest> end();

    /// A whole small file.
    Result<FileDigest> add(const QByteArray& name, const QByteArray& bytes);

    /// Writes the directory. Call once.
    Result<void> finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        qint64 bytes = 0;
        qint64 offset = 0;
        bool wide = false;
    };
    Result<void> put(const QByteArray& bytes);
    QByteArray centralHeader(const Entry& entry) const;

    Sink sink_;
    quint32 time_ = 0;
    qint64 offset_ = 0;
    Entry current_;
    Sha256 digest_;
    QList<Entry> entries_;
};

} // namespace cyberspotter
