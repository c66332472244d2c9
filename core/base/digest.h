// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace cyberspotter {

/// SHA-256 (FIPS 180-4) over a stream of bytes. OpenSSL is used because it takes the processor's SHA instructions.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    /// Adds bytes to the digest.
    void add(QByteArrayView bytes);

    /// Ends the digest: 32 raw bytes. Call once.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of `bytes` as 64 lower-case hex digits.
QString sha256Hex(QByteArrayView bytes);

/// A file's size in bytes and its SHA-256 as 64 lower-case hex digits.
struct FileDigest {
    QString sha256;
    qint64 bytes = 0;

    bool operator==(const FileDigest&) const = default;
};

/// Reads the file at `path` in pieces of 1 MiB. Problem "file-unreadable" when it cannot be opened or read.
Result<FileDigest> digestOfFile(const QString& path);

} // namespace cyberspotter
