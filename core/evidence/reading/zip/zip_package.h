// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/byte_source.h"
#include "core/evidence/reading/zip/zip_directory.h"

#include <QMap>

#include <memory>
#include <optional>

namespace cyberspotter {

/// The files of a zip that a web archive is, by name, each to be read on its own without unpacking the whole.
class ZipPackage {
public:
    /// Opens a zip and refuses what no archive may hold. Rules: those of `readZipDirectory`; path-traversal, path-absolute,
    /// path-unsafe, path-link, path-case, path-duplicate, zip-encrypted, zip-method (neither stored nor deflated), zip-bomb.
    /// Nothing when the zip is so broken, or so dangerous, that nothing in it may be read.
    static std::optional<ZipPackage> open(const QString& path, qint64 entries, qint64 freeBytes, qint64 unpackRatio,
                                          QList<Finding>& findings);

    const QMap<QString, ZipEntry>& files() const { return files_; }
    bool contains(const QString& file) const { return files_.contains(file); }

    /// The unpacked bytes of a file that is there, held against its declared size and its CRC-32.
    std::unique_ptr<ByteSource> read(const QString& file) const;
    /// Bytes of a file that is stored, not deflated, from `offset` of its own bytes on; null when it is deflated or shorter.
    std::unique_ptr<ByteSource> readStored(const QString& file, qint64 offset, qint64 bytes) const;

private:
    void enter(const QList<ZipEntry>& entries, QList<Finding>& findings);

    QString path_;
    QMap<QString, ZipEntry> files_;
};

} // namespace cyberspotter
