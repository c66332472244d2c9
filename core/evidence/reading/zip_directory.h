// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cyberspotter {

/// One entry of a zip's central directory.
struct ZipEntry {
    QByteArray name; ///< as written
    quint16 flags = 0;
    quint16 method = 0;
    quint32 time = 0; ///< MS-DOS date and time
    quint32 crc = 0;
    qint64 packedBytes = 0;
    qint64 bytes = 0;
    qint64 offset = 0;       ///< of its local header
    qint64 dataOffset = 0;   ///< of its packed bytes
    quint32 unixMode = 0;    ///< 0 when the zip was not made on a Unix

    bool isFolder() const { return name.endsWith('/') || (unixMode & 0170000) == 0040000; }
    bool isEncrypted() const { return (flags & 1) != 0; }
    /// A link, a device ...: anything that says it is neither a file nor a folder.
    bool isSpecial() const {
        const quint32 type = unixMode & 0170000;
        return type != 0 && type != 0100000 && type != 0040000;
    }
};

/// Reads the central directory (APPNOTE 6.3, with Zip64) and holds it against the local headers: the end record must end
/// the file, the directory must lie right before it, every local header must say the same, and no two entries may share
/// bytes. libarchive, which unpacks, is lenient there; a truncated or doctored zip must not pass for a whole one.
/// Rules: zip-damaged, zip-header, zip-bomb (more than `limit` entries, or overlapping ones).
std::optional<QList<ZipEntry>> readZipDirectory(const QString& file, qint64 limit, QList<Finding>& findings);

} // namespace cyberspotter
