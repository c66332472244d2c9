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
    quint16 madeBy = 0;      ///< system and version of the program that made it
    quint16 needed = 0;      ///< version needed to unpack it
    quint16 disk = 0;
    quint16 internalAttributes = 0;
    quint32 externalAttributes = 0;
    QByteArray extra;      ///< extra fields of the directory
    QByteArray localExtra; ///< extra fields of its local header
    bool hasComment = false;

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
/// bytes, nor any byte belong to none. libarchive, which unpacks, is lenient there; a truncated or doctored zip must not pass
/// for a whole one. Rules: zip-damaged, zip-header, zip-gap, zip-attributes, zip-bomb (more than `limit` entries, or
/// overlapping ones); zip-comment (a note).
std::optional<QList<ZipEntry>> readZipDirectory(const QString& file, qint64 limit, QList<Finding>& findings);

} // namespace cyberspotter
