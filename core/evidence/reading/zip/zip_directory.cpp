// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/zip/zip_directory.h"

#include "core/evidence/reading/zip/zip_consistency.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace cyberspotter {

namespace {

constexpr qint64 endBytes = 22;
constexpr qint64 longestComment = 65535;
constexpr qint64 locatorBytes = 20;
constexpr qint64 end64Bytes = 56;
constexpr qint64 centralBytes = 46;
constexpr qint64 localBytes = 30;
constexpr qint64 largestDirectory = 1LL << 30;
constexpr quint16 sizesFollowData = 1 << 3;

QString translated(const char* text) {
    return QCoreApplication::translate("Zip", text);
}

/// Little-endian numbers out of bytes; reading past the end gives 0 (lengths are checked before).
class Fields {
public:
    explicit Fields(QByteArrayView bytes) : bytes_(bytes) {}
    quint16 u16(qsizetype at) const { return read<quint16>(at); }
    quint32 u32(qsizetype at) const { return read<quint32>(at); }
    quint64 u64(qsizetype at) const { return read<quint64>(at); }

private:
    template <typename Number>
    Number read(qsizetype at) const {
        return at + qsizetype(sizeof(Number)) <= bytes_.size() ? qFromLittleEndian<Number>(bytes_.data() + at) : Number(0);
    }
    QByteArrayView bytes_;
};

struct Damage {
    QString what;
};

struct Directory {
    qint64 offset = 0;
    qint64 bytes = 0;
    qint64 entries = 0;
};

QByteArray readAt(QFile& file, qint64 offset, qint64 bytes) {
    if (offset < 0 || !file.seek(offset)) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "It points outside itself."))};
    }
    QByteArray data = file.read(bytes);
    if (data.size() != bytes) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "It ends too early."))};
    }
    return data;
}

Directory readEnd64(QFile& file, qint64 endOffset) {
    const QByteArray locator = readAt(file, endOffset - locatorBytes, locatorBytes);
    if (!locator.startsWith("PK\x06\x07") || Fields(locator).u32(4) != 0 || Fields(locator).u32(16) != 1) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its Zip64 record is missing."))};
    }
    const qint64 offset = qint64(Fields(locator).u64(8));
    const QByteArray record = readAt(file, offset, end64Bytes);
    const Fields fields(record);
    if (!record.startsWith("PK\x06\x06") || offset + 12 + qint64(fields.u64(4)) != endOffset - locatorBytes) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its Zip64 record is not where it should be."))};
    }
    if (fields.u32(16) != 0 || fields.u32(20) != 0 || fields.u64(24) != fields.u64(32) || !isKnownZipVersion(fields.u16(14))
        || !isKnownZipVersion(fields.u16(12) & 0xFF) || (fields.u16(12) >> 8) > 20) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its Zip64 record is damaged."))};
    }
    const Directory directory{qint64(fields.u64(48)), qint64(fields.u64(40)), qint64(fields.u64(32))};
    if (directory.offset + directory.bytes != offset) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its directory does not reach to its end record."))};
    }
    return directory;
}

/// What the short end record says beside a Zip64 one is the same, or all ones.
Directory sameAsEnd64(const Directory& directory, const Fields& end) {
    const auto differs = [](quint64 small, quint64 most, qint64 number) { return small != most && small != quint64(number); };
    if (end.u16(4) != 0 || end.u16(6) != 0 || end.u16(8) != end.u16(10) || differs(end.u16(10), 0xFFFF, directory.entries)
        || differs(end.u32(12), 0xFFFFFFFF, directory.bytes) || differs(end.u32(16), 0xFFFFFFFF, directory.offset)) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its two end records say different things."))};
    }
    return directory;
}

Directory readEnd(QFile& file, QList<Finding>& findings) {
    const qint64 tailBytes = std::min<qint64>(file.size(), endBytes + longestComment);
    const QByteArray tail = readAt(file, file.size() - tailBytes, tailBytes);
    for (qsizetype at = tail.size() - endBytes; at >= 0; --at) {
        const Fields fields(QByteArrayView(tail).sliced(at));
        if (fields.u32(0) != 0x06054b50 || at + endBytes + fields.u16(20) != tail.size()) {
            continue;
        }
        const qint64 endOffset = file.size() - tailBytes + at;
        if (fields.u16(20) != 0) {
            findings.append({{}, QStringLiteral("zip-comment"), translated(QT_TRANSLATE_NOOP("Zip", "A comment ends it, which no digest covers.")), false});
        }
        if (fields.u16(10) == 0xFFFF || fields.u32(12) == 0xFFFFFFFF || fields.u32(16) == 0xFFFFFFFF) {
            return sameAsEnd64(readEnd64(file, endOffset), fields);
        }
        if (fields.u16(4) != 0 || fields.u16(6) != 0 || fields.u16(8) != fields.u16(10)) {
            throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "It is one of several parts."))};
        }
        const Directory directory{fields.u32(16), fields.u32(12), fields.u16(10)};
        const bool zip64Between = endOffset >= locatorBytes
                                  && readAt(file, endOffset - locatorBytes, 4) == QByteArrayView("PK\x06\x07");
        if (zip64Between) {
            return sameAsEnd64(readEnd64(file, endOffset), fields);
        }
        if (directory.offset + directory.bytes != endOffset) {
            throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its directory does not reach to its end record."))};
        }
        return directory;
    }
    throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "It is no zip, or its end is missing (a download that was cut off?)."))};
}

/// Sizes and offset that did not fit into 32 bits stand in extra field 1, in this order, only those that did not.
void readZip64Extra(ZipEntry& entry, QByteArrayView extra, const Fields& central) {
    while (extra.size() >= 4) {
        const Fields head(extra);
        const qsizetype size = head.u16(2);
        if (extra.size() < 4 + size) {
            return;
        }
        if (head.u16(0) == 1) {
            const Fields values(extra.sliced(4, size));
            qsizetype at = 0;
            const auto take = [&](qint64& target, quint32 small) {
                if (small == 0xFFFFFFFF && at + 8 <= size) {
                    target = qint64(values.u64(at));
                    at += 8;
                }
            };
            take(entry.bytes, central.u32(24));
            take(entry.packedBytes, central.u32(20));
            take(entry.offset, central.u32(42));
            return;
        }
        extra = extra.sliced(4 + size);
    }
}

QList<ZipEntry> readEntries(const QByteArray& directory, qint64 count) {
    QList<ZipEntry> entries;
    qsizetype at = 0;
    while (at + centralBytes <= directory.size()) {
        const Fields fields(QByteArrayView(directory).sliced(at));
        const qsizetype nameSize = fields.u16(28);
        const qsizetype extraSize = fields.u16(30);
        const qsizetype size = centralBytes + nameSize + extraSize + fields.u16(32);
        if (fields.u32(0) != 0x02014b50 || at + size > directory.size()) {
            break;
        }
        ZipEntry entry;
        entry.name = directory.mid(at + centralBytes, nameSize);
        entry.flags = fields.u16(8);
        entry.method = fields.u16(10);
        entry.time = fields.u32(12);
        entry.crc = fields.u32(16);
        entry.packedBytes = fields.u32(20);
        entry.bytes = fields.u32(24);
        entry.offset = fields.u32(42);
        entry.madeBy = fields.u16(4);
        entry.needed = fields.u16(6);
        entry.disk = fields.u16(34);
        entry.internalAttributes = fields.u16(36);
        entry.externalAttributes = fields.u32(38);
        entry.extra = directory.mid(at + centralBytes + nameSize, extraSize);
        entry.hasComment = fields.u16(32) != 0;
        entry.unixMode = (fields.u16(4) >> 8) == 3 ? fields.u32(38) >> 16 : 0;
        readZip64Extra(entry, QByteArrayView(directory).sliced(at + centralBytes + nameSize, extraSize), fields);
        entries.append(entry);
        at += size;
    }
    if (at != directory.size() || entries.size() != count) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its directory is damaged."))};
    }
    return entries;
}

/// True when the local header says what the directory says.
bool agrees(const QByteArray& local, const QByteArray& name, const ZipEntry& entry) {
    const Fields fields(local);
    // Where sizes follow the data, nothing stands here, or the same.
    const bool later = (entry.flags & sizesFollowData) != 0;
    const auto sameCrc = [&](quint32 crc) { return crc == entry.crc || (later && crc == 0); };
    const auto sameSize = [&](quint32 small, qint64 size) {
        return small == 0xFFFFFFFF || qint64(small) == size || (later && small == 0);
    };
    return name == entry.name && fields.u16(6) == entry.flags && fields.u16(8) == entry.method && fields.u32(10) == entry.time
           && sameCrc(fields.u32(14)) && sameSize(fields.u32(18), entry.packedBytes) && sameSize(fields.u32(22), entry.bytes)
           && sameZipVersion(fields.u16(4), entry.needed);
}

/// Where the sizes follow the data, they say the same once more: with or without a mark, in four or eight bytes each.
bool descriptorAgrees(QByteArrayView descriptor, const ZipEntry& entry) {
    if (descriptor.size() == 16 || descriptor.size() == 24) {
        if (Fields(descriptor).u32(0) != 0x08074b50) {
            return false;
        }
        descriptor = descriptor.sliced(4);
    }
    const Fields fields(descriptor);
    const bool wide = descriptor.size() == 20;
    return (wide || descriptor.size() == 12) && fields.u32(0) == entry.crc
           && qint64(wide ? fields.u64(4) : fields.u32(4)) == entry.packedBytes
           && qint64(wide ? fields.u64(12) : fields.u32(8)) == entry.bytes;
}

/// What lies between the end of an entry's data and the next thing: its sizes once more, or nothing.
void checkGap(QFile& file, const ZipEntry& entry, qint64 next, QList<Finding>& findings) {
    const qint64 end = entry.dataOffset + entry.packedBytes;
    const qint64 gap = next - end;
    constexpr qint64 largestDescriptor = 24;
    const bool described = (entry.flags & sizesFollowData) != 0;
    if (!described && gap == 0) {
        return;
    }
    if (!described || gap > largestDescriptor || gap < 0) {
        findings.append({QString::fromUtf8(entry.name), QStringLiteral("zip-gap"),
                         translated(QT_TRANSLATE_NOOP("Zip", "%1 bytes behind it belong to no file.")).arg(gap), true});
    } else if (!descriptorAgrees(readAt(file, end, gap), entry)) {
        findings.append({QString::fromUtf8(entry.name), QStringLiteral("zip-header"),
                         translated(QT_TRANSLATE_NOOP("Zip", "The sizes behind it and the directory of the zip say different things.")), true});
    }
}

void checkLocalHeaders(QFile& file, QList<ZipEntry>& entries, qint64 directoryOffset, QList<Finding>& findings) {
    std::vector<const ZipEntry*> inOrder;
    for (ZipEntry& entry : entries) {
        const QByteArray local = readAt(file, entry.offset, localBytes);
        const Fields fields(local);
        const QString shown = QString::fromUtf8(entry.name);
        const qsizetype nameSize = fields.u16(26);
        const QByteArray rest = readAt(file, entry.offset + localBytes, nameSize + fields.u16(28));
        entry.localExtra = rest.mid(nameSize);
        if (fields.u32(0) != 0x04034b50 || !agrees(local, rest.left(nameSize), entry)) {
            findings.append({shown, QStringLiteral("zip-header"),
                             translated(QT_TRANSLATE_NOOP("Zip", "Its own header and the directory of the zip say different things.")), true});
        }
        entry.dataOffset = entry.offset + localBytes + rest.size();
        if (entry.packedBytes < 0 || entry.bytes < 0 || entry.packedBytes > directoryOffset - entry.dataOffset) {
            throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "“%1” reaches beyond the end.")).arg(shown)};
        }
    }
    for (const ZipEntry& entry : std::as_const(entries)) {
        inOrder.push_back(&entry);
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const ZipEntry* a, const ZipEntry* b) { return a->offset < b->offset; });
    const qint64 first = inOrder.empty() ? directoryOffset : inOrder.front()->offset;
    if (first != 0) {
        findings.append({{}, QStringLiteral("zip-gap"), translated(QT_TRANSLATE_NOOP("Zip", "%1 bytes at its begin belong to no file.")).arg(first), true});
    }
    for (size_t i = 0; i < inOrder.size(); ++i) {
        const qint64 next = i + 1 < inOrder.size() ? inOrder[i + 1]->offset : directoryOffset;
        if (next < inOrder[i]->dataOffset + inOrder[i]->packedBytes) {
            findings.append({{}, QStringLiteral("zip-bomb"), translated(QT_TRANSLATE_NOOP("Zip", "Several files share the same bytes.")), true});
            return;
        }
        checkGap(file, *inOrder[i], next, findings);
    }
}

} // namespace

std::optional<QList<ZipEntry>> readZipDirectory(const QString& path, qint64 limit, QList<Finding>& findings) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        findings.append({{}, QStringLiteral("unreadable"), file.errorString(), true});
        return std::nullopt;
    }
    try {
        const Directory directory = readEnd(file, findings);
        if (directory.entries > limit || directory.bytes > largestDirectory) {
            findings.append({{}, QStringLiteral("zip-bomb"), translated(QT_TRANSLATE_NOOP("Zip", "It holds more files than any bag needs.")), true});
            return std::nullopt;
        }
        QList<ZipEntry> entries =
            readEntries(readAt(file, directory.offset, directory.bytes), directory.entries);
        checkLocalHeaders(file, entries, directory.offset, findings);
        checkZipConsistency(entries, findings);
        return entries;
    } catch (const Damage& damage) {
        findings.append({{}, QStringLiteral("zip-damaged"), damage.what, true});
        return std::nullopt;
    }
}

} // namespace cyberspotter
