// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/zip_directory.h"

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
    if (!locator.startsWith("PK\x06\x07")) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its Zip64 record is missing."))};
    }
    const qint64 offset = qint64(Fields(locator).u64(8));
    const QByteArray record = readAt(file, offset, end64Bytes);
    const Fields fields(record);
    if (!record.startsWith("PK\x06\x06") || offset + 12 + qint64(fields.u64(4)) != endOffset - locatorBytes) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its Zip64 record is not where it should be."))};
    }
    const Directory directory{qint64(fields.u64(48)), qint64(fields.u64(40)), qint64(fields.u64(32))};
    if (directory.offset + directory.bytes != offset) {
        throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "Its directory does not reach to its end record."))};
    }
    return directory;
}

Directory readEnd(QFile& file) {
    const qint64 tailBytes = std::min<qint64>(file.size(), endBytes + longestComment);
    const QByteArray tail = readAt(file, file.size() - tailBytes, tailBytes);
    for (qsizetype at = tail.size() - endBytes; at >= 0; --at) {
        const Fields fields(QByteArrayView(tail).sliced(at));
        if (fields.u32(0) != 0x06054b50 || at + endBytes + fields.u16(20) != tail.size()) {
            continue;
        }
        const qint64 endOffset = file.size() - tailBytes + at;
        if (fields.u16(10) == 0xFFFF || fields.u32(12) == 0xFFFFFFFF || fields.u32(16) == 0xFFFFFFFF) {
            return readEnd64(file, endOffset);
        }
        if (fields.u16(4) != 0 || fields.u16(6) != 0 || fields.u16(8) != fields.u16(10)) {
            throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "It is one of several parts."))};
        }
        const Directory directory{fields.u32(16), fields.u32(12), fields.u16(10)};
        const bool zip64Between = endOffset >= locatorBytes
                                  && readAt(file, endOffset - locatorBytes, 4) == QByteArrayView("PK\x06\x07");
        if (zip64Between) {
            return readEnd64(file, endOffset);
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
    const bool sizesHere = (entry.flags & sizesFollowData) == 0;
    const auto sameSize = [](quint32 small, qint64 size) { return small == 0xFFFFFFFF || qint64(small) == size; };
    return name == entry.name && fields.u16(6) == entry.flags && fields.u16(8) == entry.method && fields.u32(10) == entry.time
           && (!sizesHere
               || (fields.u32(14) == entry.crc && sameSize(fields.u32(18), entry.packedBytes)
                   && sameSize(fields.u32(22), entry.bytes)));
}

void checkLocalHeaders(QFile& file, QList<ZipEntry>& entries, qint64 directoryOffset, QList<Finding>& findings) {
    struct Span {
        qint64 begin;
        qint64 end;
    };
    std::vector<Span> spans;
    for (ZipEntry& entry : entries) {
        const QByteArray local = readAt(file, entry.offset, localBytes);
        const Fields fields(local);
        const QString shown = QString::fromUtf8(entry.name);
        if (fields.u32(0) != 0x04034b50 || !agrees(local, readAt(file, entry.offset + localBytes, fields.u16(26)), entry)) {
            findings.append({shown, QStringLiteral("zip-header"),
                             translated(QT_TRANSLATE_NOOP("Zip", "Its own header and the directory of the zip say different things.")), true});
        }
        entry.dataOffset = entry.offset + localBytes + fields.u16(26) + fields.u16(28);
        if (entry.packedBytes < 0 || entry.bytes < 0 || entry.packedBytes > directoryOffset - entry.dataOffset) {
            throw Damage{translated(QT_TRANSLATE_NOOP("Zip", "“%1” reaches beyond the end.")).arg(shown)};
        }
        spans.push_back({entry.offset, entry.dataOffset + entry.packedBytes});
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].begin < spans[i - 1].end) {
            findings.append({{}, QStringLiteral("zip-bomb"), translated(QT_TRANSLATE_NOOP("Zip", "Several files share the same bytes.")), true});
            return;
        }
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
        const Directory directory = readEnd(file);
        if (directory.entries > limit || directory.bytes > largestDirectory) {
            findings.append({{}, QStringLiteral("zip-bomb"), translated(QT_TRANSLATE_NOOP("Zip", "It holds more files than any bag needs.")), true});
            return std::nullopt;
        }
        QList<ZipEntry> entries =
            readEntries(readAt(file, directory.offset, directory.bytes), directory.entries);
        checkLocalHeaders(file, entries, directory.offset, findings);
        return entries;
    } catch (const Damage& damage) {
        findings.append({{}, QStringLiteral("zip-damaged"), damage.what, true});
        return std::nullopt;
    }
}

} // namespace cyberspotter
