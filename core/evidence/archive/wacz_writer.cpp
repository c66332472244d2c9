// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/wacz_writer.h"

#include "core/evidence/archive/http_block.h"
#include "core/evidence/archive/index_writer.h"
#include "core/evidence/archive/package_files.h"
#include "core/evidence/archive/piece_queue.h"
#include "core/evidence/archive/warc_writer.h"
#include "core/evidence/archive/zip_stream.h"

#include <QCoreApplication>
#include <QSet>

namespace cyberspotter {

namespace {

constexpr auto warcName = "data.warc.gz";

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

/// Writes the records of an archive in their order and enters them in the index.
class RecordWriter {
public:
    RecordWriter(const EvidenceStore& store, const ArchiveInput& input, WarcWriter& warc, IndexWriter& index)
        : store_(store), input_(input), warc_(warc), index_(index) {
        for (const HttpExchange& exchange : input.exchanges) {
            if (exchange.status != 0 && !exchange.fromCache) {
                received_.insert(archivedUrl(exchange.url));
            }
        }
    }

    Result<void> run() {
        Result<void> written = writeInfo();
        for (qsizetype n = 0; written && n < input_.exchanges.size(); ++n) {
            written = writeExchange(input_.exchanges[n]);
        }
        for (qsizetype n = 0; written && n < input_.resources.size(); ++n) {
            written = writeResource(input_.resources[n]);
        }
        return written ? writeMetadata() : written;
    }

    qint64 responses() const { return responses_; }
    qint64 leftOut() const { return leftOut_; }

private:
    QByteArray newRecordId() {
        return "<urn:uuid:" + archiveName(input_, QStringLiteral("record %1").arg(++named_)).toLatin1() + '>';
    }

    Result<void> writeInfo() {
        QByteArray block = "software: " + input_.software.simplified().toUtf8()
                           + "\r\nformat: WARC File Format 1.1\r\nconformsTo: "
                             "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\nisPartOf: "
                           + input_.id.toUtf8() + "\r\n";
        if (!input_.engine.isEmpty()) {
            block += "engine: " + input_.engine.simplified().toUtf8() + "\r\n";
        }
        infoId_ = newRecordId();
        WarcDraft draft{"warcinfo", infoId_, {}, input_.created, "application/warc-fields", {{"WARC-Filename", warcName}},
                        {}, BodyReader::ofBytes(block), false};
        return justWrite(draft);
    }

    Result<void> justWrite(const WarcDraft& draft) {
        const Result<WarcPlace> place = warc_.write(draft);
        return place ? Result<void>() : std::unexpected(place.error());
    }

    Result<void> writeExchange(const HttpExchange& exchange) {
        const QByteArray url = archivedUrl(exchange.url);
        if (!isHttpUrl(url) || (exchange.fromCache && received_.contains(url))) {
            ++leftOut_;
            return {};
        }
        if (exchange.fromCache) {
            return writeCached(exchange, url);
        }
        const QByteArray requestId = newRecordId();
        QByteArray responseId;
        if (exchange.status != 0) {
            responseId = newRecordId();
            if (const Result<void> written = writeResponse(exchange, url, responseId); !written) {
                return written;
            }
        }
        WarcDraft request{"request", requestId, url, exchange.at, "application/http; msgtype=request", connectionFields(exchange),
                          requestHead(exchange), BodyReader::ofBytes(exchange.requestBody), false};
        request.others.append({"WARC-Warcinfo-ID", infoId_});
        if (!responseId.isEmpty()) {
            request.others.append({"WARC-Concurrent-To", responseId});
        }
        return justWrite(request);
    }

    Result<void> writeResponse(const HttpExchange& exchange, const QByteArray& url, const QByteArray& id) {
        const QString mime = mimeOf(contentTypeOf(exchange));
        WarcDraft draft{"response", id, url, exchange.at, "application/http; msgtype=response",
                        connectionFields(exchange) + truncationFields(exchange.body), responseHead(exchange),
                        BodyReader::ofBody(exchange.body), isCompressedMedia(mime) || isEncoded(exchange)};
        draft.others.append({"WARC-Warcinfo-ID", infoId_});
        const Result<WarcPlace> place = warc_.write(draft);
        if (!place) {
            return std::unexpected(place.error());
        }
        ++responses_;
        index_.add(url, exchange.at, mime, exchange.status, *place, exchange.method, isForm(exchange) ? exchange.requestBody : QByteArray());
        return {};
    }

    static bool isForm(const HttpExchange& exchange) {
        for (const HttpHeader& header : exchange.requestHeaders) {
            if (header.name.toLower() == "content-type") {
                return mimeOf(header.value) == QStringLiteral("application/x-www-form-urlencoded");
            }
        }
        return false;
    }

    /// A body that still has the content encoding in which it came.
    static bool isEncoded(const HttpExchange& exchange) {
        for (const HttpHeader& header : exchange.responseHeaders) {
            if (header.name.toLower() == "content-encoding" && header.value.trimmed().toLower() != "identity") {
                return !exchange.body.decoded;
            }
        }
        return false;
    }

    /// What the engine had from before is not what a server sent now: a resource, not a response.
    Result<void> writeCached(const HttpExchange& exchange, const QByteArray& url) {
        if (!exchange.body.missing.isEmpty() || exchange.status != 200) {
            ++leftOut_;
            return {};
        }
        return writeIndexed({"resource", newRecordId(), url, exchange.at, contentTypeOf(exchange), {}, {},
                             BodyReader::ofBody(exchange.body), false});
    }

    Result<void> writeResource(const ArchiveResource& resource) {
        const QByteArray url = "urn:" + resource.kind.toLatin1() + ':' + archivedUrl(resource.pageUrl);
        return writeIndexed({"resource", newRecordId(), url, resource.at, resource.mediaType.toLatin1(), {}, {},
                             BodyReader::ofEvidence(store_, resource.file), false});
    }

    Result<void> writeMetadata() {
        const QByteArray url = "urn:metadata:" + archivedUrl(input_.pages[input_.mainPage].url);
        return writeIndexed({"metadata", newRecordId(), url, input_.created, "application/json", {}, {},
                             BodyReader::ofBytes(captureMetadata(input_)), false});
    }

    Result<void> writeIndexed(WarcDraft draft) {
        if (draft.contentType.isEmpty()) {
            draft.contentType = "application/octet-stream";
        }
        draft.compressed = isCompressedMedia(mimeOf(draft.contentType));
        draft.others.append({"WARC-Warcinfo-ID", infoId_});
        const Result<WarcPlace> place = warc_.write(draft);
        if (!place) {
            return std::unexpected(place.error());
        }
        // The status that readers expect of what is no HTTP answer.
        index_.add(draft.targetUri, draft.at, mimeOf(draft.contentType), 200, *place);
        return {};
    }

    const EvidenceStore& store_;
    const ArchiveInput& input_;
    WarcWriter& warc_;
    IndexWriter& index_;
    QSet<QByteArray> received_;
    QByteArray infoId_;
    int named_ = 0;
    qint64 responses_ = 0;
    qint64 leftOut_ = 0;
};

/// How large the WARC may become: decides whether the zip needs Zip64 before its first byte is written.
qint64 mostWarcBytes(const ArchiveInput& input) {
    qint64 bytes = mostRecordBytes(0, captureMetadata(input).size()) + mostRecordBytes(0, 4096);
    for (const HttpExchange& exchange : input.exchanges) {
        bytes += mostRecordBytes(requestHead(exchange).size(), exchange.requestBody.size()) + 2 * exchange.url.size();
        bytes += mostRecordBytes(responseHead(exchange).size(), BodyReader::ofBody(exchange.body).size()) + 2 * exchange.url.size();
    }
    for (const ArchiveResource& resource : input.resources) {
        bytes += mostRecordBytes(2 * resource.pageUrl.size(), resource.file.bytes);
    }
    return bytes;
}

Result<void> checkInput(const ArchiveInput& input) {
    if (input.mainPage < 0 || input.mainPage >= input.pages.size() || input.id.isEmpty() || !input.created.isValid()) {
        return fail("archive-input", translated(QT_TRANSLATE_NOOP("Archive", "There is nothing to make an archive of")), input.id);
    }
    return {};
}

/// The zip with its files, in the order in which their contents are known.
class PackageWriter {
public:
    PackageWriter(const EvidenceStore& store, const ArchiveInput& input, const SigningKey* key, ZipStream& zip)
        : store_(store), input_(input), key_(key), zip_(zip) {}

    Result<WrittenArchive> run() {
        IndexWriter index(warcName);
        Result<void> written = writeWarc(index);
        for (const IndexFile& file : written ? index.files() : QList<IndexFile>()) {
            written = written ? add("indexes/" + file.name, file.bytes) : written;
        }
        if (written) {
            const Result<QByteArray> pages = pageList(store_, input_);
            written = pages ? add("pages/pages.jsonl", *pages) : Result<void>(std::unexpected(pages.error()));
        }
        if (written) {
            written = writePackage();
        }
        return written ? Result<WrittenArchive>(archive_) : std::unexpected(written.error());
    }

private:
    Result<void> writeWarc(IndexWriter& index) {
        const QByteArray path = QByteArray("archive/") + warcName;
        Result<void> written = zip_.begin(path, mostWarcBytes(input_));
        if (!written) {
            return written;
        }
        // One thread reads, hashes and packs records, another hashes and writes the file that they make.
        PieceQueue queue([this](QByteArrayView piece) { return zip_.write(piece); });
        WarcWriter warc([&queue](QByteArray piece) { return queue.push(std::move(piece)); });
        RecordWriter records(store_, input_, warc, index);
        written = records.run();
        if (written) {
            written = warc.finish();
        }
        if (written) {
            written = queue.finish();
        }
        if (!written) {
            return written;
        }
        archive_.records = warc.records();
        archive_.responses = records.responses();
        archive_.leftOut = records.leftOut();
        return enter(path, zip_.end());
    }

    Result<void> writePackage() {
        const QByteArray package = dataPackage(input_, files_);
        const Result<QByteArray> digest = packageDigest(input_, package, key_);
        if (!digest) {
            return std::unexpected(digest.error());
        }
        Result<FileDigest> added = zip_.add("datapackage.json", package);
        if (added) {
            added = zip_.add("datapackage-digest.json", *digest);
        }
        archive_.fingerprint = key_ != nullptr ? keyFingerprint(key_->publicDer()) : QString();
        return added ? zip_.finish() : Result<void>(std::unexpected(added.error()));
    }

    Result<void> add(const QByteArray& path, const QByteArray& bytes) { return enter(path, zip_.add(path, bytes)); }

    Result<void> enter(const QByteArray& path, const Result<FileDigest>& digest) {
        if (!digest) {
            return std::unexpected(digest.error());
        }
        files_.append({path, *digest});
        return {};
    }

    const EvidenceStore& store_;
    const ArchiveInput& input_;
    const SigningKey* key_;
    ZipStream& zip_;
    QList<PackagedFile> files_;
    WrittenArchive archive_;
};

} // namespace

Result<WrittenArchive> writeWacz(const EvidenceStore& store, const ArchiveInput& input, const SigningKey* key) {
    if (const Result<void> checked = checkInput(input); !checked) {
        return std::unexpected(checked.error());
    }
    Result<EvidenceWriter> file = store.begin();
    if (!file) {
        return std::unexpected(file.error());
    }
    ZipStream zip([&](QByteArrayView bytes) { return file->write(bytes); }, input.created);
    Result<WrittenArchive> archive = PackageWriter(store, input, key, zip).run();
    if (archive) {
        const Result<StoredFile> stored = file->finish();
        if (!stored) {
            return std::unexpected(stored.error());
        }
        archive->file = *stored;
    }
    return archive;
}

} // namespace cyberspotter
