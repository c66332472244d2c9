// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/body_reader.h"
#include "core/evidence/archive/exchange.h"
#include "core/evidence/archive/gzip_member.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace cyberspotter {

/// What a WARC record says and holds, before it is written.
struct WarcDraft {
    QByteArray type;      ///< "response"
    QByteArray id;        ///< "<urn:uuid:…>"
    QByteArray targetUri; ///< ASCII; empty for warcinfo
    QDateTime at;         ///< UTC
    QByteArray contentType;      ///< of the block
    QList<HttpHeader> others;    ///< further named fields
    QByteArray httpHead;         ///< what stands in the block before the payload; empty but for HTTP
    BodyReader payload;
    bool compressed = false; ///< the payload does not get smaller: it is stored as it is
};

/// Where a record lies and what its bytes are.
struct WarcPlace {
    qint64 offset = 0; ///< in the WARC file
    qint64 length = 0;
    QString payloadDigest; ///< "sha256:…", as in WARC-Payload-Digest
    QString recordDigest;  ///< "sha256:…" of the record's bytes as they lie
};

/// Writes WARC 1.1 (ISO 28500:2017) records one behind the other, a gzip member each, with SHA-256 digests of block and
/// payload. A payload is read twice unless it is small or its digest is known: the digest stands before the bytes.
class WarcWriter {
public:
    using Sink = std::function<Result<void>(QByteArray)>;

    /// `sink` gets pieces of about 256 KiB.
    explicit WarcWriter(Sink sink) : sink_(std::move(sink)) {}

    Result<WarcPlace> write(const WarcDraft& draft);
    /// Hands over what is left. Call once.
    Result<void> finish();

    qint64 records() const { return records_; }

private:
    struct Digests {
        QString block;
        QString payload;
    };
    static Result<Digests> digestsOf(const WarcDraft& draft);
    static QByteArray headOf(const WarcDraft& draft, const Digests& digests);
    Result<void> put(QByteArrayView bytes);

    Sink sink_;
    QByteArray gathered_;
    qint64 offset_ = 0;
    qint64 records_ = 0;
};

/// Bytes at most for which a record of `payloadBytes` stands in the file.
qint64 mostRecordBytes(qint64 headBytes, qint64 payloadBytes);

} // namespace cyberspotter
