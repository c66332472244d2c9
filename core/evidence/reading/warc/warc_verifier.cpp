// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/warc/warc_verifier.h"

#include "core/evidence/reading/warc/http_message.h"
#include "core/evidence/reading/labelled_digest.h"
#include "core/evidence/reading/warc/warc_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qsizetype longestHttpHead = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

bool isHttp(const WarcRecord& record) {
    return record.value("Content-Type").toLower().startsWith("application/http");
}

/// The payload of a revisit lies in another record; that of a part of a record in all its parts together.
bool hasPayload(const WarcRecord& record) {
    return record.type != QStringLiteral("revisit") && record.type != QStringLiteral("continuation")
           && record.value("WARC-Segment-Number").isEmpty();
}

class Records {
public:
    Records(std::unique_ptr<ByteSource> source, const QString& file, const QStringList& alsoDigest,
            const ArchiveLimits& limits, QList<Finding>& findings)
        : reader_(std::make_unique<GzipMembers>(std::move(source), limits.freeBytes, limits.unpackRatio)), file_(file),
          alsoDigest_(alsoDigest), limits_(limits), findings_(findings) {}

    QList<WarcEntry> run() {
        while (const std::optional<WarcRecord> record = reader_.next()) {
            if (entries_.size() >= limits_.records) {
                findings_.append({file_, QStringLiteral("warc-records"), translated(QT_TRANSLATE_NOOP("Archive", "It holds more records than are read here.")), true});
                break;
            }
            checkHead(*record);
            readRecord(*record);
        }
        for (Finding finding : reader_.findings()) {
            finding.file = file_;
            findings_.append(finding);
        }
        if (entries_.isEmpty() && reader_.findings().isEmpty()) {
            findings_.append({file_, QStringLiteral("warc-empty"), translated(QT_TRANSLATE_NOOP("Archive", "It holds no record.")), true});
        }
        enterMethods();
        return entries_;
    }

private:
    void add(const WarcRecord& record, const char* rule, const QString& detail, bool fault = true) {
        findings_.append({file_, QLatin1String(rule),
                          recordName(record.offset, record.url) + QStringLiteral(": ") + detail, fault});
    }

    void checkHead(const WarcRecord& record) {
        static constexpr std::array<const char*, 4> required = {"WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length"};
        for (const char* name : required) {
            if (record.value(name).isEmpty()) {
                add(record, "warc-header", translated(QT_TRANSLATE_NOOP("Archive", "%1 is missing.")).arg(QLatin1String(name)));
            }
        }
        if (!record.at.isValid() && !record.value("WARC-Date").isEmpty()) {
            add(record, "warc-header", translated(QT_TRANSLATE_NOOP("Archive", "WARC-Date is no date.")));
        }
        static const QStringList withUrl = {QStringLiteral("response"), QStringLiteral("request"), QStringLiteral("resource"),
                                            QStringLiteral("revisit"), QStringLiteral("conversion")};
        if (record.url.isEmpty() && withUrl.contains(record.type)) {
            add(record, "warc-header", translated(QT_TRANSLATE_NOOP("Archive", "%1 is missing.")).arg(QStringLiteral("WARC-Target-URI")));
        }
        if (!record.id.isEmpty() && ids_.contains(record.id)) {
            add(record, "warc-record-id", translated(QT_TRANSLATE_NOOP("Archive", "Another record has the same WARC-Record-ID.")));
        }
        ids_.insert(record.id);
    }

    std::optional<LabelledDigest> declared(const WarcRecord& record, const char* name) {
        const QString text = QString::fromLatin1(record.value(name));
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const std::optional<LabelledDigest> digest = readLabelledDigest(text);
        if (!digest) {
            add(record, "warc-digest-format", translated(QT_TRANSLATE_NOOP("Archive", "%1 is no digest.")).arg(QLatin1String(name)));
        } else if (!digest->isKnown()) {
            add(record, "warc-digest-algorithm",
                translated(QT_TRANSLATE_NOOP("Archive", "%1 is by an algorithm that is not known here; it was not compared.")).arg(QLatin1String(name)), false);
            return std::nullopt;
        }
        return digest;
    }

    void readRecord(const WarcRecord& record) {
        const std::optional<LabelledDigest> blockDigest = declared(record, "WARC-Block-Digest");
        const std::optional<LabelledDigest> payloadDigest =
            hasPayload(record) ? declared(record, "WARC-Payload-Digest") : std::nullopt;
        QStringList payloadAlgorithms = alsoDigest_;
        if (payloadDigest && !payloadAlgorithms.contains(payloadDigest->algorithm)) {
            payloadAlgorithms += payloadDigest->algorithm;
        }
        const bool payloadIsBlock = !isHttp(record);
        QStringList blockAlgorithms = payloadIsBlock ? payloadAlgorithms : QStringList();
        if (blockDigest && !blockAlgorithms.contains(blockDigest->algorithm)) {
            blockAlgorithms += blockDigest->algorithm;
        }
        MultiDigest block(blockAlgorithms);
        MultiDigest payload(payloadIsBlock ? QStringList() : payloadAlgorithms);
        MultiDigest joined(payloadAlgorithms);
        QByteArray headBytes;
        std::optional<HttpHead> head;
        std::optional<ChunkJoiner> joiner;
        qint64 body = 0;
        const auto takeBody = [&](QByteArrayView bytes) {
            body += bytes.size();
            payload.add(bytes);
            if (joiner) {
                joined.add(joiner->add(bytes));
            }
        };
        bool whole = true;
        for (;;) {
            const qint64 got = reader_.readBlock(piece_.data(), piece_.size());
            if (got <= 0) {
                whole = got == 0;
                break;
            }
            const QByteArrayView bytes(piece_.constData(), got);
            block.add(bytes);
            if (payloadIsBlock) {
                body += got;
                continue;
            }
            if (head) {
                takeBody(bytes);
                continue;
            }
            headBytes.append(bytes);
            head = readHttpHead(headBytes);
            if (!head && headBytes.size() > longestHttpHead) {
                head = HttpHead{{}, {}, headBytes.size()};
            }
            if (head) {
                joiner = head->isChunked() ? std::optional<ChunkJoiner>(std::in_place) : std::nullopt;
                takeBody(QByteArrayView(headBytes).sliced(head->bytes));
            }
        }
        if (!head && !payloadIsBlock && !headBytes.isEmpty()) {
            // A head without its empty line (a revisit of some writers): all of it is head.
            head = readHttpHead(headBytes + "\r\n\r\n");
        }
        const qint64 length = reader_.finishRecord();
        const Digests ofBlock = block.finish();
        WarcEntry entry = entryOf(record, head, body, length);
        entry.payload = payloadIsBlock ? ofBlock : payload.finish();
        if (joiner && joiner->isWhole()) {
            entry.joinedPayload = joined.finish();
        }
        if (whole) {
            compare(record, "WARC-Block-Digest", blockDigest, ofBlock, {});
            compare(record, "WARC-Payload-Digest", payloadDigest, entry.payload, entry.joinedPayload);
        }
        entries_.append(entry);
    }

    void compare(const WarcRecord& record, const char* name, const std::optional<LabelledDigest>& declaredDigest,
                 const Digests& found, const Digests& alternative) {
        if (!declaredDigest || !declaredDigest->isKnown()) {
            return;
        }
        const QString digest = found.value(declaredDigest->algorithm);
        if (digest != declaredDigest->hex && alternative.value(declaredDigest->algorithm) != declaredDigest->hex) {
            add(record, "warc-digest",
                translated(QT_TRANSLATE_NOOP("Archive", "%1 says %2, but its bytes have %3."))
                    .arg(QLatin1String(name), declaredDigest->hex, digest));
        }
    }

    WarcEntry entryOf(const WarcRecord& record, const std::optional<HttpHead>& head, qint64 body, qint64 length) {
        WarcEntry entry;
        ArchivedExchange& exchange = entry.exchange;
        exchange.url = record.url;
        exchange.type = record.type;
        exchange.status = head ? head->status() : 0;
        const QString type = QString::fromLatin1(record.value("Content-Type")).toLower();
        exchange.mime = head ? head->mime() : type.section(u';', 0, 0).trimmed();
        exchange.bytes = body;
        exchange.at = record.at;
        exchange.ip = QString::fromLatin1(record.value("WARC-IP-Address")).left(100);
        exchange.warc = file_;
        exchange.offset = record.offset;
        exchange.length = length;
        const QString concurrent = QString::fromUtf8(record.value("WARC-Concurrent-To"));
        if (record.type == QStringLiteral("request")) {
            exchange.method = head ? head->method() : QByteArray();
            methodOf_.insert(record.id, exchange.method);
            if (!concurrent.isEmpty()) {
                methodOf_.insert(concurrent, exchange.method);
            }
        } else if (record.type == QStringLiteral("response") || record.type == QStringLiteral("revisit")) {
            answers_.append({entries_.size(), record.id, concurrent});
        }
        return entry;
    }

    void enterMethods() {
        for (const Answer& answer : answers_) {
            const QByteArray method = methodOf_.value(answer.id, methodOf_.value(answer.concurrent));
            if (!method.isEmpty() && answer.index < entries_.size()) {
                entries_[answer.index].exchange.method = method;
            }
        }
    }

    struct Answer {
        qsizetype index;
        QString id;
        QString concurrent;
    };

    WarcReader reader_;
    QString file_;
    QStringList alsoDigest_;
    ArchiveLimits limits_;
    QList<Finding>& findings_;
    QList<WarcEntry> entries_;
    QSet<QString> ids_;
    QHash<QString, QByteArray> methodOf_;
    QList<Answer> answers_;
    QByteArray piece_ = QByteArray(pieceBytes, Qt::Uninitialized);
};

} // namespace

QList<WarcEntry> verifyWarcRecords(std::unique_ptr<ByteSource> source, const QString& file, const QStringList& alsoDigest,
                                   const ArchiveLimits& limits, QList<Finding>& findings) {
    return Records(std::move(source), file, alsoDigest, limits, findings).run();
}

Verification verifyWarc(const QString& path, const ArchiveLimits& limits) {
    Verification verification{path, QStringLiteral("warc"), 0, {}};
    verifyWarcRecords(fileRegion(path), QFileInfo(path).fileName(), {}, limits, verification.findings);
    verification.files = 1;
    return verification;
}

} // namespace cyberspotter
