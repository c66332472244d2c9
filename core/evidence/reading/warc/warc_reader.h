// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/exchange.h"
#include "core/evidence/reading/warc/gzip_members.h"
#include "core/evidence/verification.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace cyberspotter {

/// The head of one WARC record.
struct WarcRecord {
    qint64 offset = 0; ///< of its first byte in the file as it lies
    qint64 length = 0; ///< of its bytes there; known once its block has been read
    QByteArray version; ///< "WARC/1.1"
    QList<HttpHeader> headers;
    QString type; ///< "response"
    QString id;   ///< "<urn:uuid:…>"
    QString url;  ///< WARC-Target-URI, without the angle brackets of WARC 1.0
    QDateTime at; ///< UTC; invalid when WARC-Date is none
    qint64 blockBytes = 0;

    QByteArray value(QByteArrayView name) const;
};

/// Reads a .warc or .warc.gz record by record, in one pass; memory stays flat.
class WarcReader {
public:
    explicit WarcReader(std::unique_ptr<GzipMembers> members);

    /// The next record's head; the rest of the one before is passed over. Nothing at the end, or when it is broken beyond
    /// what can be read (see `findings`).
    std::optional<WarcRecord> next();
    /// Reads bytes of the block of the record that `next` gave; 0 at its end, -1 when it is broken.
    qint64 readBlock(char* to, qint64 size);
    /// Passes over what is left of the block, checks how the record ends, and says how many bytes it took in the file.
    qint64 finishRecord();

    /// What is wrong with the file so far; `file` is empty in each. Rules: warc-version, warc-header, warc-length,
    /// warc-record-end, warc-gzip, gzip-bomb.
    const QList<Finding>& findings() const { return findings_; }
    bool isGzip() const { return gzip_; }

private:
    qint64 readDecoded(char* to, qint64 size);
    bool readLine(QByteArray& line, qint64 limit);
    bool beginRecord();
    qint64 place() const;
    bool readHeaders(WarcRecord& record);
    void checkEnd();
    void addFault(const char* rule, const QString& detail, bool fault = true);

    std::unique_ptr<GzipMembers> members_;
    QByteArray ahead_; ///< decoded bytes that were read and not yet used
    qsizetype aheadAt_ = 0;
    qint64 recordOffset_ = 0;
    qint64 blockLeft_ = 0;
    qint64 headBytes_ = 0;
    bool inRecord_ = false;
    bool inMember_ = false;
    bool gzip_ = false;
    bool broken_ = false;
    bool toldMembers_ = false;
    QString url_;
    QList<Finding> findings_;
};

/// "record at 1234 (https://…)", as findings name a record.
QString recordName(qint64 offset, const QString& url);

} // namespace cyberspotter
