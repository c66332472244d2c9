// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/warc_writer.h"

#include "core/base/clock.h"
#include "core/base/digest.h"

namespace cyberspotter {

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qint64 smallPayload = 1 << 20;

QString labelled(Sha256& digest) {
    return QStringLiteral("sha256:") + QString::fromLatin1(digest.finish().toHex());
}

/// A header value on one line: what came from a page must not begin a header of its own.
QByteArray oneLine(QByteArray value) {
    for (char& c : value) {
        if (c == '\r' || c == '\n' || c == '\0') {
            c = ' ';
        }
    }
    return value.trimmed();
}

} // namespace

Result<WarcWriter::Digests> WarcWriter::digestsOf(const WarcDraft& draft) {
    if (const QString known = draft.payload.knownSha256(); !known.isEmpty() && draft.httpHead.isEmpty()) {
        // It is compared when the bytes are copied.
        return Digests{QStringLiteral("sha256:") + known, QStringLiteral("sha256:") + known};
    }
    Sha256 block;
    Sha256 payload;
    block.add(draft.httpHead);
    const Result<void> read = draft.payload.read([&](QByteArrayView bytes) -> Result<void> {
        block.add(bytes);
        payload.add(bytes);
        return {};
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return Digests{labelled(block), labelled(payload)};
}

QByteArray WarcWriter::headOf(const WarcDraft& draft, const Digests& digests) {
    QByteArray head = "WARC/1.1\r\n";
    const auto field = [&](const QByteArray& name, const QByteArray& value) {
        if (!value.isEmpty()) {
            head += name + ": " + oneLine(value) + "\r\n";
        }
    };
    field("WARC-Type", draft.type);
    field("WARC-Record-ID", draft.id);
    field("WARC-Date", toRfc3339(draft.at).toLatin1());
    field("WARC-Target-URI", draft.targetUri);
    for (const HttpHeader& other : draft.others) {
        field(other.name, other.value);
    }
    field("WARC-Block-Digest", digests.block.toLatin1());
    if (!draft.targetUri.isEmpty()) {
        field("WARC-Payload-Digest", digests.payload.toLatin1());
    }
    field("Content-Type", draft.contentType);
    field("Content-Length", QByteArray::number(draft.httpHead.size() + draft.payload.size()));
    return head + "\r\n";
}

Result<WarcPlace> WarcWriter::write(const WarcDraft& given) {
    WarcDraft draft = given;
    if (draft.payload.size() <= smallPayload && draft.payload.knownSha256().isEmpty()) {
        QByteArray whole;
        const Result<void> read = draft.payload.read([&](QByteArrayView bytes) -> Result<void> {
            whole.append(bytes);
            return {};
        });
        if (!read) {
            return std::unexpected(read.error());
        }
        draft.payload = BodyReader::ofBytes(whole);
    }
    const Result<Digests> digests = digestsOf(draft);
    if (!digests) {
        return std::unexpected(digests.error());
    }
    WarcPlace place{offset_, 0, digests->payload, {}};
    Sha256 record;
    GzipMember member(
        [&](QByteArrayView bytes) {
            record.add(bytes);
            return put(bytes);
        },
        draft.compressed ? GzipMember::Way::AsIs : GzipMember::Way::Deflated);
    Result<void> written = member.write(headOf(draft, *digests));
    if (written && !draft.httpHead.isEmpty()) {
        written = member.write(draft.httpHead);
    }
    if (written) {
        written = draft.payload.read([&](QByteArrayView bytes) { return member.write(bytes); });
    }
    if (written) {
        written = member.write("\r\n\r\n");
    }
    if (written) {
        written = member.finish();
    }
    if (!written) {
        return std::unexpected(written.error());
    }
    ++records_;
    place.length = offset_ - place.offset;
    place.recordDigest = labelled(record);
    return place;
}

Result<void> WarcWriter::put(QByteArrayView bytes) {
    offset_ += bytes.size();
    gathered_.append(bytes);
    return gathered_.size() >= pieceBytes ? sink_(std::exchange(gathered_, {})) : Result<void>();
}

Result<void> WarcWriter::finish() {
    return gathered_.isEmpty() ? Result<void>() : sink_(std::exchange(gathered_, {}));
}

qint64 mostRecordBytes(qint64 headBytes, qint64 payloadBytes) {
    // Stored blocks have five bytes for every 65,535, and deflate never makes it worse than that; the record's own head is short.
    const qint64 bytes = headBytes + payloadBytes + 4096;
    return bytes + bytes / 4096 + 1024;
}

} // namespace cyberspotter
