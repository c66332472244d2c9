// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/warc/cdxj_index.h"

#include "core/base/json.h"
#include "core/evidence/reading/warc/gzip_members.h"
#include "core/evidence/reading/labelled_digest.h"
#include "core/evidence/reading/warc/warc_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 largestBlock = 256LL << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

class LineFindings {
public:
    LineFindings(const QString& file, QList<Finding>& findings) : file_(file), findings_(findings) {}
    void add(qsizetype line, const char* rule, const QString& detail, bool fault = true) {
        findings_.append({file_, QLatin1String(rule), translated(QT_TRANSLATE_NOOP("Archive", "Line %1: %2")).arg(line).arg(detail), fault});
    }

private:
    QString file_;
    QList<Finding>& findings_;
};

/// Numbers stand as JSON numbers or as strings, by who wrote them.
qint64 numberOf(const QJsonValue& value) {
    bool ok = false;
    const qint64 number = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger(-1);
    return value.isString() && !ok ? -1 : number;
}

bool isTime(const QByteArray& text) {
    return (text.size() == 14 || text.size() == 17)
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString nameOnly(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A name that leads nowhere but to a file in the folder at hand.
bool isPlainName(const QString& name) {
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(QChar(u'\0'));
}

std::optional<IndexLine> readLine(const QByteArray& text, qsizetype number) {
    const qsizetype first = text.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    if (second < 0) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.mid(second + 1));
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject json = document.object();
    IndexLine line;
    line.number = number;
    line.key = text.left(first);
    line.time = text.mid(first + 1, second - first - 1);
    line.url = json.value(QLatin1String("url")).toString();
    line.mime = json.value(QLatin1String("mime")).toString().toLower();
    line.status = int(std::max<qint64>(0, numberOf(json.value(QLatin1String("status")))));
    line.digest = json.value(QLatin1String("digest")).toString();
    line.recordDigest = json.value(QLatin1String("recordDigest")).toString();
    line.warc = nameOnly(json.value(QLatin1String("filename")).toString());
    line.offset = numberOf(json.value(QLatin1String("offset")));
    line.length = numberOf(json.value(QLatin1String("length")));
    return isTime(line.time) && !line.key.isEmpty() && !line.url.isEmpty() ? std::optional(line) : std::nullopt;
}

/// An index over POST requests keeps their bodies as a query of the URL.
bool sameUrl(const QString& indexed, const QString& recorded) {
    if (indexed == recorded) {
        return true;
    }
    const QString rest = indexed.startsWith(recorded) ? indexed.mid(recorded.size() + 1) : QString();
    return rest.startsWith(QStringLiteral("__wb_method=")) || rest.startsWith(QStringLiteral("__wb_post"));
}

/// The digest of an index without a label is SHA-1 in base32, as the older indexes have it.
std::optional<LabelledDigest> indexDigest(const QString& text) {
    if (!text.contains(u':') && text.size() == 32) {
        return readLabelledDigest(QStringLiteral("sha1:") + text);
    }
    return readLabelledDigest(text);
}

QString digestOf(ByteSource& source, const QString& algorithm) {
    MultiDigest digest({algorithm});
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0) {
            return {};
        }
        if (got == 0) {
            return digest.finish().value(algorithm);
        }
        digest.add(QByteArrayView(piece.constData(), got));
    }
}

} // namespace

QList<IndexLine> readIndex(std::unique_ptr<ByteSource> source, const QString& file, const ArchiveLimits& limits,
                           QList<Finding>& findings) {
    GzipMembers members(std::move(source), limits.freeBytes, limits.unpackRatio);
    QByteArray bytes;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (members.next()) {
        for (;;) {
            const qint64 got = members.read(piece.data(), piece.size());
            if (got <= 0) {
                break;
            }
            bytes.append(piece.constData(), got);
            if (bytes.size() > limits.metadataBytes) {
                findings.append({file, QStringLiteral("file-too-large"), translated(QT_TRANSLATE_NOOP("Archive", "It is larger than any index that is read here.")), true});
                return {};
            }
        }
    }
    if (!members.error().isEmpty()) {
        findings.append({file, members.isBomb() ? QStringLiteral("gzip-bomb") : QStringLiteral("index-format"), members.error(), true});
    }
    QList<IndexLine> lines;
    LineFindings report(file, findings);
    QByteArray previous;
    qsizetype number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        QByteArray text = bytes.mid(at, end - at);
        at = end + 1;
        number += 1;
        if (text.endsWith('\r')) {
            text.chop(1);
        }
        if (text.isEmpty() || text.startsWith("!meta")) {
            continue;
        }
        const std::optional<IndexLine> line = readLine(text, number);
        if (!line) {
            report.add(number, "index-format", translated(QT_TRANSLATE_NOOP("Archive", "It is not a searchable address, a time and a JSON object with “url”.")));
            continue;
        }
        const QByteArray place = line->key + ' ' + line->time;
        if (place < previous) {
            report.add(number, "index-order", translated(QT_TRANSLATE_NOOP("Archive", "It stands behind a line that it should precede, so a search does not find it.")));
        }
        previous = place;
        lines.append(*line);
    }
    return lines;
}

QStringList payloadAlgorithms(const QList<IndexLine>& lines) {
    QStringList algorithms;
    for (const IndexLine& line : lines) {
        const std::optional<LabelledDigest> digest = indexDigest(line.digest);
        if (digest && digest->isKnown() && !algorithms.contains(digest->algorithm)) {
            algorithms += digest->algorithm;
        }
    }
    return algorithms;
}

void RecordPlaces::add(const QString& warc, const QList<WarcEntry>& entries) {
    QHash<qint64, WarcEntry>& places = byOffset_[nameOnly(warc)];
    for (const WarcEntry& entry : entries) {
        places.insert(entry.exchange.offset, entry);
    }
}

const WarcEntry* RecordPlaces::at(const QString& warc, qint64 offset) const {
    const auto file = byOffset_.constFind(warc);
    if (file == byOffset_.constEnd()) {
        return nullptr;
    }
    const auto entry = file->constFind(offset);
    return entry == file->constEnd() ? nullptr : &*entry;
}

void compareIndex(const QList<IndexLine>& lines, const QString& file, const RecordPlaces& places, const RawBytes& raw,
                  QList<Finding>& findings) {
    LineFindings report(file, findings);
    for (const IndexLine& line : lines) {
        const QString warc = line.warc.isEmpty() ? places.only() : line.warc;
        if (!places.knows(warc)) {
            report.add(line.number, "index-file", translated(QT_TRANSLATE_NOOP("Archive", "There is no WARC “%1”.")).arg(warc.left(200)));
            continue;
        }
        const WarcEntry* entry = places.at(warc, line.offset);
        if (entry == nullptr) {
            report.add(line.number, "index-record",
                       translated(QT_TRANSLATE_NOOP("Archive", "No record begins at %1 of %2 (%3).")).arg(line.offset).arg(warc, line.url.left(300)));
            continue;
        }
        const ArchivedExchange& exchange = entry->exchange;
        if (line.length != exchange.length) {
            report.add(line.number, "index-length",
                       translated(QT_TRANSLATE_NOOP("Archive", "The length is %1, the record has %2 bytes (%3).")).arg(line.length).arg(exchange.length).arg(line.url.left(300)));
        }
        if (!sameUrl(line.url, exchange.url)) {
            report.add(line.number, "index-url",
                       translated(QT_TRANSLATE_NOOP("Archive", "The address is %1, that of the record is %2.")).arg(line.url.left(300), exchange.url.left(300)));
        }
        const QByteArray seconds = exchange.at.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
        if (!line.time.startsWith(seconds)) {
            report.add(line.number, "index-time",
                       translated(QT_TRANSLATE_NOOP("Archive", "The time is %1, that of the record is %2.")).arg(QString::fromLatin1(line.time), QString::fromLatin1(seconds)));
        }
        if (line.status != 0 && exchange.status != 0 && line.status != exchange.status) {
            report.add(line.number, "index-status",
                       translated(QT_TRANSLATE_NOOP("Archive", "The status is %1, that of the record is %2.")).arg(line.status).arg(exchange.status));
        }
        static const QStringList openTypes = {QString(), QStringLiteral("unk"), QStringLiteral("-"), QStringLiteral("warc/revisit")};
        if (!openTypes.contains(line.mime) && !exchange.mime.isEmpty() && line.mime.section(u';', 0, 0).trimmed() != exchange.mime) {
            report.add(line.number, "index-mime",
                       translated(QT_TRANSLATE_NOOP("Archive", "The media type is %1, that of the record is %2.")).arg(line.mime.left(100), exchange.mime.left(100)), false);
        }
        if (!line.digest.isEmpty() && line.digest != QStringLiteral("-") && exchange.type != QStringLiteral("revisit")) {
            const std::optional<LabelledDigest> digest = indexDigest(line.digest);
            if (!digest) {
                report.add(line.number, "index-digest", translated(QT_TRANSLATE_NOOP("Archive", "“%1” is no digest.")).arg(line.digest.left(200)));
            } else if (digest->isKnown() && entry->payload.value(digest->algorithm) != digest->hex
                       && entry->joinedPayload.value(digest->algorithm) != digest->hex) {
                report.add(line.number, "index-digest",
                           translated(QT_TRANSLATE_NOOP("Archive", "The digest is %1, that of the record is %2 (%3)."))
                               .arg(digest->hex, entry->payload.value(digest->algorithm), line.url.left(300)));
            }
        }
        const std::optional<LabelledDigest> record = readLabelledDigest(line.recordDigest);
        std::unique_ptr<ByteSource> source = record && record->isKnown() && raw ? raw(warc, exchange.offset, exchange.length) : nullptr;
        if (source && digestOf(*source, record->algorithm) != record->hex) {
            report.add(line.number, "index-record-digest",
                       translated(QT_TRANSLATE_NOOP("Archive", "The digest of the record's bytes is another (%1).")).arg(line.url.left(300)));
        }
    }
}

void verifyBlockIndex(const QByteArray& idx, const QString& file,
                      const std::function<std::unique_ptr<ByteSource>(const QString&, qint64, qint64)>& blocks,
                      QList<Finding>& findings) {
    LineFindings report(file, findings);
    QString index;
    qsizetype number = 0;
    for (const QByteArray& text : idx.split('\n')) {
        number += 1;
        const qsizetype brace = text.indexOf('{');
        if (text.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(text.mid(std::max<qsizetype>(0, brace)));
        if (brace < 0 || !document.isObject()) {
            report.add(number, "index-format", translated(QT_TRANSLATE_NOOP("Archive", "It holds no JSON object.")));
            continue;
        }
        const QJsonObject json = document.object();
        if (json.contains(QLatin1String("filename"))) {
            index = json.value(QLatin1String("filename")).toString();
        }
        if (!json.contains(QLatin1String("offset"))) {
            continue; // the line that says which index it is about
        }
        const qint64 length = numberOf(json.value(QLatin1String("length")));
        std::unique_ptr<ByteSource> block = length > largestBlock ? nullptr : blocks(index, numberOf(json.value(QLatin1String("offset"))), length);
        const std::optional<LabelledDigest> digest = readLabelledDigest(json.value(QLatin1String("digest")).toString());
        if (!block || (digest && digest->isKnown() && digestOf(*block, digest->algorithm) != digest->hex)) {
            report.add(number, "index-block", translated(QT_TRANSLATE_NOOP("Archive", "The block of the index is not as it says.")));
        }
    }
}

Verification verifyCdxj(const QString& path, const ArchiveLimits& limits) {
    Verification verification{path, QStringLiteral("cdxj"), 1, {}};
    const QFileInfo info(path);
    const QList<IndexLine> lines = readIndex(fileRegion(path), info.fileName(), limits, verification.findings);
    if (lines.isEmpty() && verification.findings.isEmpty()) {
        verification.findings.append({info.fileName(), QStringLiteral("index-format"), translated(QT_TRANSLATE_NOOP("Archive", "It holds no line.")), true});
    }
    RecordPlaces places;
    QHash<QString, QString> paths;
    QSet<QString> absent;
    QList<IndexLine> comparable;
    for (const IndexLine& line : lines) {
        if (!paths.contains(line.warc) && !absent.contains(line.warc)) {
            for (const QString& folder : {info.absolutePath(), info.absolutePath() + QStringLiteral("/../archive")}) {
                const QString candidate = folder + u'/' + line.warc;
                if (isPlainName(line.warc) && QFileInfo(candidate).isFile()) {
                    paths.insert(line.warc, candidate);
                    places.add(line.warc, verifyWarcRecords(fileRegion(candidate), line.warc, payloadAlgorithms(lines), limits, verification.findings));
                    verification.files += 1;
                    break;
                }
            }
            if (!paths.contains(line.warc)) {
                absent.insert(line.warc);
                verification.findings.append({line.warc, QStringLiteral("index-file"), translated(QT_TRANSLATE_NOOP("Archive", "It is not beside the index, so its lines could not be compared.")), false});
            }
        }
        if (paths.contains(line.warc)) {
            comparable.append(line);
        }
    }
    compareIndex(comparable, info.fileName(), places,
                 [&](const QString& warc, qint64 offset, qint64 bytes) { return fileRegion(paths.value(warc), offset, bytes); },
                 verification.findings);
    return verification;
}

} // namespace cyberspotter
