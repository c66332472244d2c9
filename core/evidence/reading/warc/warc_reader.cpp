// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/warc/warc_reader.h"

#include "core/evidence/reading/warc/http_message.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace cyberspotter {

namespace {

constexpr qint64 aheadBytes = 64 * 1024;
constexpr qint64 longestHead = 1 << 20;
constexpr qint64 longestBlock = 1LL << 50;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

bool isKnownVersion(const QByteArray& version) {
    return version == "WARC/1.0" || version == "WARC/1.1" || version == "WARC/0.17" || version == "WARC/0.18";
}

/// WARC 1.0 was read as wanting "<https://…>" by some writers.
QString withoutBrackets(const QByteArray& uri) {
    const bool bracketed = uri.size() >= 2 && uri.startsWith('<') && uri.endsWith('>');
    return QString::fromUtf8(bracketed ? uri.mid(1, uri.size() - 2) : uri);
}

} // namespace

QString recordName(qint64 offset, const QString& url) {
    return url.isEmpty() ? translated(QT_TRANSLATE_NOOP("Archive", "Record at %1")).arg(offset)
                         : translated(QT_TRANSLATE_NOOP("Archive", "Record at %1 (%2)")).arg(offset).arg(url.left(300));
}

QByteArray WarcRecord::value(QByteArrayView name) const {
    return headerValue(headers, name);
}

WarcReader::WarcReader(std::unique_ptr<GzipMembers> members) : members_(std::move(members)) {}

void WarcReader::addFault(const char* rule, const QString& detail, bool fault) {
    findings_.append({{}, QLatin1String(rule), recordName(recordOffset_, url_) + QStringLiteral(": ") + detail, fault});
}

/// Decoded bytes of the current member: first those that were read ahead.
qint64 WarcReader::readDecoded(char* to, qint64 size) {
    if (aheadAt_ == ahead_.size()) {
        if (size >= aheadBytes) {
            return members_->read(to, size);
        }
        ahead_.resize(aheadBytes);
        aheadAt_ = 0;
        const qint64 got = members_->read(ahead_.data(), aheadBytes);
        ahead_.resize(std::max<qint64>(0, got));
        if (got <= 0) {
            return got;
        }
    }
    const qint64 got = std::min<qint64>(size, ahead_.size() - aheadAt_);
    std::memcpy(to, ahead_.constData() + aheadAt_, size_t(got));
    aheadAt_ += got;
    return got;
}

/// One line without its end; false at the end of the member, when it is broken or longer than `limit`.
bool WarcReader::readLine(QByteArray& line, qint64 limit) {
    line.clear();
    char c = 0;
    while (readDecoded(&c, 1) == 1) {
        ++headBytes_;
        if (c == '\n') {
            if (line.endsWith('\r')) {
                line.chop(1);
            }
            return true;
        }
        line.append(c);
        if (line.size() > limit) {
            return false;
        }
    }
    return false;
}

/// Where in the file it is. Inside a gzip member that several records share no record has a place of its own: there it is
/// as far as the packed bytes were read.
qint64 WarcReader::place() const {
    return members_->isGzip() ? members_->offset() : members_->offset() - (ahead_.size() - aheadAt_);
}

/// Goes to where the next record begins; false at the end of the file.
bool WarcReader::beginRecord() {
    url_.clear();
    if (inMember_) {
        recordOffset_ = place();
        char c = 0;
        const qint64 got = readDecoded(&c, 1);
        if (got == 1) {
            aheadAt_ -= 1; // not used yet
            if (members_->isGzip() && !toldMembers_) {
                toldMembers_ = true;
                addFault("warc-gzip", translated(QT_TRANSLATE_NOOP("Archive", "Several records share one gzip member, so none can be read on its own.")), false);
            }
            return true;
        }
        inMember_ = false;
        if (got < 0) {
            return false;
        }
    }
    ahead_.clear();
    aheadAt_ = 0;
    recordOffset_ = members_->offset();
    if (!members_->next()) {
        return false;
    }
    gzip_ = members_->isGzip();
    inMember_ = true;
    return true;
}

bool WarcReader::readHeaders(WarcRecord& record) {
    QByteArray line;
    headBytes_ = 0;
    if (!readLine(line, 1000) || !isKnownVersion(line.trimmed())) {
        if (members_->error().isEmpty()) {
            addFault("warc-version", translated(QT_TRANSLATE_NOOP("Archive", "It does not begin with WARC/1.0 or WARC/1.1.")));
        }
        return false;
    }
    record.version = line.trimmed();
    QByteArray lines;
    for (;;) {
        if (!readLine(line, longestHead) || headBytes_ > longestHead) {
            addFault("warc-header", translated(QT_TRANSLATE_NOOP("Archive", "Its header does not end.")));
            return false;
        }
        if (line.isEmpty()) {
            break;
        }
        lines += line + "\r\n";
    }
    record.headers = readHeaderLines(lines);
    return true;
}

std::optional<WarcRecord> WarcReader::next() {
    if (inRecord_) {
        finishRecord();
    }
    if (broken_ || !beginRecord()) {
        if (!broken_ && !members_->error().isEmpty()) {
            addFault(members_->isBomb() ? "gzip-bomb" : "warc-gzip", members_->error());
        }
        broken_ = true;
        return std::nullopt;
    }
    WarcRecord record;
    record.offset = recordOffset_;
    if (!readHeaders(record)) {
        if (!members_->error().isEmpty()) {
            addFault(members_->isBomb() ? "gzip-bomb" : "warc-gzip", members_->error());
        }
        broken_ = true;
        return std::nullopt;
    }
    record.type = QString::fromLatin1(record.value("WARC-Type").toLower());
    record.id = QString::fromUtf8(record.value("WARC-Record-ID"));
    record.url = withoutBrackets(record.value("WARC-Target-URI"));
    record.at = QDateTime::fromString(QString::fromLatin1(record.value("WARC-Date")), Qt::ISODateWithMs).toUTC();
    url_ = record.url;
    bool ok = false;
    record.blockBytes = record.value("Content-Length").toLongLong(&ok);
    if (!ok || record.blockBytes < 0 || record.blockBytes > longestBlock) {
        addFault("warc-length", translated(QT_TRANSLATE_NOOP("Archive", "Its Content-Length is missing or no number.")));
        broken_ = true;
        return std::nullopt;
    }
    blockLeft_ = record.blockBytes;
    inRecord_ = true;
    return record;
}

qint64 WarcReader::readBlock(char* to, qint64 size) {
    if (broken_ || !inRecord_) {
        return -1;
    }
    if (blockLeft_ == 0) {
        return 0;
    }
    const qint64 got = readDecoded(to, std::min(size, blockLeft_));
    if (got <= 0) {
        const bool ended = members_->error().isEmpty();
        addFault(ended ? "warc-length" : members_->isBomb() ? "gzip-bomb" : "warc-gzip",
                 ended ? translated(QT_TRANSLATE_NOOP("Archive", "It ends before the length that it declares.")) : members_->error());
        broken_ = true;
        return -1;
    }
    blockLeft_ -= got;
    return got;
}

void WarcReader::checkEnd() {
    char end[4] = {};
    qint64 have = 0;
    while (have < 4) {
        const qint64 got = readDecoded(end + have, 4 - have);
        if (got <= 0) {
            break;
        }
        have += got;
    }
    if (have != 4 || std::memcmp(end, "\r\n\r\n", 4) != 0) {
        addFault(members_->error().isEmpty() ? "warc-record-end" : members_->isBomb() ? "gzip-bomb" : "warc-gzip",
                 members_->error().isEmpty() ? translated(QT_TRANSLATE_NOOP("Archive", "Two empty lines do not follow its block.")) : members_->error());
        // Where the next record begins is not known any more.
        broken_ = true;
        return;
    }
    if (members_->isGzip()) {
        // The member's own end, with its checksum, comes with the read that finds nothing more.
        char c = 0;
        const qint64 got = readDecoded(&c, 1);
        if (got == 1) {
            aheadAt_ -= 1;
        } else {
            inMember_ = false;
            if (got < 0) {
                addFault(members_->isBomb() ? "gzip-bomb" : "warc-gzip", members_->error());
                broken_ = true;
            }
        }
    }
}

qint64 WarcReader::finishRecord() {
    QByteArray piece(aheadBytes, Qt::Uninitialized);
    while (!broken_ && blockLeft_ > 0) {
        readBlock(piece.data(), piece.size());
    }
    inRecord_ = false;
    if (!broken_) {
        checkEnd();
    }
    return place() - recordOffset_;
}

} // namespace cyberspotter
