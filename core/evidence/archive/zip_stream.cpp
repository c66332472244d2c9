// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/zip_stream.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <isa-l/crc.h>
#include <zlib.h>

namespace cyberspotter {

namespace {

constexpr quint16 plainVersion = 20;
constexpr quint16 wideVersion = 45;
constexpr quint16 madeOnUnix = 3 << 8;
constexpr quint16 flags = (1 << 3) | (1 << 11); // sizes follow the data; names are UTF-8
constexpr quint32 regularFile = quint32(0100644) << 16;
constexpr qint64 largest32 = 0xFFFFFFFF;
constexpr qint64 largest16 = 0xFFFF;

/// Little-endian numbers, one behind the other.
class Fields {
public:
    Fields& u16(quint16 number) { return put(number); }
    Fields& u32(quint32 number) { return put(number); }
    Fields& u64(quint64 number) { return put(number); }
    Fields& raw(const QByteArray& text) {
        bytes_ += text;
        return *this;
    }
    QByteArray bytes() const { return bytes_; }

private:
    template <typename Number>
    Fields& put(Number number) {
        const Number little = qToLittleEndian(number);
        bytes_.append(reinterpret_cast<const char*>(&little), sizeof(little));
        return *this;
    }
    QByteArray bytes_;
};

quint32 dosTime(const QDateTime& at) {
    const QDateTime utc = at.toUTC();
    const QDate date = utc.date();
    if (!utc.isValid() || date.year() < 1980 || date.year() > 2107) {
        return 0x00210000; // 1 January 1980
    }
    const QTime time = utc.time();
    const auto day = quint32(((date.year() - 1980) << 9) | (date.month() << 5) | date.day());
    return (day << 16) | quint32((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));
}

} // namespace

ZipStream::ZipStream(Sink sink, const QDateTime& at) : sink_(std::move(sink)), time_(dosTime(at)) {}

Result<void> ZipStream::put(const QByteArray& bytes) {
    offset_ += bytes.size();
    return sink_(bytes);
}

Result<void> ZipStream::begin(const QByteArray& name, qint64 mostBytes) {
    current_ = {name, 0, 0, offset_, mostBytes >= largest32};
    digest_ = Sha256();
    Fields header;
    header.u32(0x04034b50).u16(current_.wide ? wideVersion : plainVersion).u16(flags).u16(0).u32(time_);
    // Sizes are not known yet; in Zip64 their place is an extra field of zeros.
    header.u32(0).u32(current_.wide ? quint32(largest32) : 0).u32(current_.wide ? quint32(largest32) : 0);
    header.u16(quint16(name.size())).u16(current_.wide ? 20 : 0).raw(name);
    if (current_.wide) {
        header.u16(1).u16(16).u64(0).u64(0);
    }
    return put(header.bytes());
}

Result<void> ZipStream::write(QByteArrayView bytes) {
    current_.crc = crc32_gzip_refl(current_.crc, reinterpret_cast<const uchar*>(bytes.data()), uint64_t(bytes.size()));
    digest_.add(bytes);
    current_.bytes += bytes.size();
    offset_ += bytes.size();
    return sink_(bytes);
}

Result<FileDigest> ZipStream::end() {
    if (!current_.wide && current_.bytes >= largest32) {
        return fail("archive-input", QCoreApplication::translate("Archive", "A file of the archive is larger than it was said to be"),
                    QString::fromUtf8(current_.name));
    }
    Fields descriptor;
    descriptor.u32(0x08074b50).u32(current_.crc);
    if (current_.wide) {
        descriptor.u64(quint64(current_.bytes)).u64(quint64(current_.bytes));
    } else {
        descriptor.u32(quint32(current_.bytes)).u32(quint32(current_.bytes));
    }
    entries_.append(current_);
    if (const Result<void> written = put(descriptor.bytes()); !written) {
        return std::unexpected(written.error());
    }
    return FileDigest{QString::fromLatin1(digest_.finish().toHex()), current_.bytes};
}

Result<FileDigest> ZipStream::add(const QByteArray& name, const QByteArray& bytes) {
    Result<void> written = begin(name, bytes.size());
    if (written) {
        written = write(bytes);
    }
    return written ? end() : Result<FileDigest>(std::unexpected(written.error()));
}

QByteArray ZipStream::centralHeader(const Entry& entry) const {
    const bool farAway = entry.offset >= largest32;
    Fields extra;
    if (entry.wide) {
        extra.u64(quint64(entry.bytes)).u64(quint64(entry.bytes));
    }
    if (farAway) {
        extra.u64(quint64(entry.offset));
    }
    const bool wide = entry.wide || farAway;
    const auto size = entry.wide ? quint32(largest32) : quint32(entry.bytes);
    Fields header;
    header.u32(0x02014b50).u16(madeOnUnix | (wide ? wideVersion : plainVersion)).u16(wide ? wideVersion : plainVersion);
    header.u16(flags).u16(0).u32(time_).u32(entry.crc).u32(size).u32(size).u16(quint16(entry.name.size()));
    header.u16(wide ? quint16(extra.bytes().size() + 4) : 0).u16(0).u16(0).u16(0).u32(regularFile);
    header.u32(farAway ? quint32(largest32) : quint32(entry.offset)).raw(entry.name);
    if (wide) {
        header.u16(1).u16(quint16(extra.bytes().size())).raw(extra.bytes());
    }
    return header.bytes();
}

Result<void> ZipStream::finish() {
    const qint64 start = offset_;
    for (const Entry& entry : entries_) {
        if (const Result<void> written = put(centralHeader(entry)); !written) {
            return written;
        }
    }
    const qint64 bytes = offset_ - start;
    const qint64 count = entries_.size();
    const bool wide = start >= largest32 || bytes >= largest32 || count >= largest16;
    Fields end;
    if (wide) {
        const qint64 record = offset_;
        end.u32(0x06064b50).u64(44).u16(madeOnUnix | wideVersion).u16(wideVersion).u32(0).u32(0);
        end.u64(quint64(count)).u64(quint64(count)).u64(quint64(bytes)).u64(quint64(start));
        end.u32(0x07064b50).u32(0).u64(quint64(record)).u32(1);
    }
    end.u32(0x06054b50).u16(0).u16(0).u16(quint16(std::min(count, largest16))).u16(quint16(std::min(count, largest16)));
    end.u32(quint32(std::min(bytes, largest32))).u32(quint32(std::min(start, largest32))).u16(0);
    return put(end.bytes());
}

} // namespace cyberspotter
