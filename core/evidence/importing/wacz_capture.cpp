// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/container.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/evidence/reading/wacz_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr qint64 largestExtract = 256LL << 20; // one picture or page in memory; a larger one stays in the WACZ only
constexpr qsizetype mostPages = 500;
constexpr qsizetype longestUrl = 8000;
constexpr qsizetype longestTitle = 2000;
constexpr qsizetype longestFacts = 256 * 1024; // compact JSON; more of it stays in the WACZ

struct Extract {
    const char* prefix; ///< of the record's address: "urn:view:"
    const char* role;
};

constexpr std::array<Extract, 7> extracts{{{"urn:view:", "screenshot_full"},
                                           {"urn:thumbnail:", "thumbnail"},
                                           {"urn:text:", "text"},
                                           {"urn:pdf:", "pdf"},
                                           {"urn:html:", "html"},
                                           {"urn:mhtml:", "mhtml"},
                                           {"urn:structured:", "structured"}}};

QString withoutFragment(const QString& url) {
    return url.section(u'#', 0, 0);
}

class Extraction {
public:
    Extraction(const EvidenceStore& store, const QString& path, const WaczSummary& summary, Capture& capture)
        : store_(store), path_(path), summary_(summary), capture_(capture) {}

    Result<void> run() {
        const QString page = withoutFragment(capture_.finalUrl);
        for (const Extract& extract : extracts) {
            const ArchivedExchange* exchange = find([&](const ArchivedExchange& one) {
                return withoutFragment(one.url) == QLatin1String(extract.prefix) + page && one.type != QStringLiteral("response");
            });
            if (const Result<void> taken = take(exchange, extract.role); !taken) {
                return taken;
            }
        }
        if (capture_.file(QStringLiteral("html")) == nullptr) {
            const Result<void> taken = take(find([&](const ArchivedExchange& one) {
                return one.type == QStringLiteral("response") && withoutFragment(one.url) == page && one.status == 200
                       && (one.mime == QStringLiteral("text/html") || one.mime == QStringLiteral("application/xhtml+xml"));
            }), "html");
            if (!taken) {
                return taken;
            }
        }
        return capture_.file(QStringLiteral("screenshot_full")) == nullptr ? takeScreenshotFile() : Result<void>();
    }

    QJsonObject sources() const { return sources_; }

private:
    template <typename Wanted>
    const ArchivedExchange* find(Wanted wanted) const {
        const auto found = std::find_if(summary_.exchanges.begin(), summary_.exchanges.end(), wanted);
        return found == summary_.exchanges.end() ? nullptr : &*found;
    }

    /// What cannot be read on its own is in the whole file all the same: nothing is lost by leaving it.
    Result<void> take(const ArchivedExchange* exchange, const char* role) {
        if (exchange == nullptr) {
            return {};
        }
        const Result<QByteArray> body = readRecordBody(path_, *exchange, largestExtract);
        return body && !body->isEmpty() ? keep(*body, role, exchange->mime, exchange->url) : Result<void>();
    }

    /// Some tools keep pictures in a folder beside the records.
    Result<void> takeScreenshotFile() {
        for (const ArchivedFile& file : summary_.files) {
            const QString mediaType = mediaTypeOfName(file.path);
            if (!file.path.startsWith(QStringLiteral("screenshots/")) || !mediaType.startsWith(QStringLiteral("image/"))) {
                continue;
            }
            const Result<QByteArray> bytes = readWaczFile(path_, file.path, largestExtract);
            if (bytes && !bytes->isEmpty()) {
                return keep(*bytes, "screenshot_full", mediaType, file.path);
            }
        }
        return {};
    }

    Result<void> keep(const QByteArray& bytes, const char* role, const QString& mediaType, const QString& from) {
        const Result<StoredFile> stored = store_.store(bytes);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        capture_.files.append({QLatin1String(role), stored->sha256, stored->bytes,
                               mediaType.isEmpty() ? QStringLiteral("application/octet-stream") : plainText(mediaType, 100), {}});
        sources_.insert(QLatin1String(role), plainText(from, longestUrl));
        return {};
    }

    const EvidenceStore& store_;
    QString path_;
    const WaczSummary& summary_;
    Capture& capture_;
    QJsonObject sources_;
};

/// What an archive of this program's form says of its capture in a record of its own: who, with what engine, and the facts.
void readMetadata(const QString& path, const WaczSummary& summary, Capture& capture, QJsonObject& original) {
    constexpr qint64 longest = 4 << 20;
    const QString url = QStringLiteral("urn:metadata:") + withoutFragment(capture.finalUrl);
    const auto record = std::find_if(summary.exchanges.begin(), summary.exchanges.end(), [&](const ArchivedExchange& one) {
        return one.type == QStringLiteral("metadata") && one.url == url && one.mime == QStringLiteral("application/json");
    });
    const Result<QByteArray> body = record == summary.exchanges.end() ? Result<QByteArray>(QByteArray()) : readRecordBody(path, *record, longest);
    const QJsonObject json = body ? parseJsonObject(*body, url).value_or(QJsonObject()) : QJsonObject();
    if (json.isEmpty()) {
        return;
    }
    if (capture.collector.isEmpty()) {
        capture.collector = plainText(json.value(QLatin1String("collector")).toString(), 200);
    }
    capture.engine = plainText(json.value(QLatin1String("engine")).toString(), 300);
    original.insert(QStringLiteral("capture_id"), plainText(json.value(QLatin1String("capture_id")).toString(), 100));
    const QJsonObject facts = json.value(QLatin1String("facts")).toObject();
    if (compactJson(facts).size() <= longestFacts) {
        original.insert(QStringLiteral("facts"), facts);
    }
}

const ArchivedPage* mainPage(const WaczSummary& summary) {
    for (const ArchivedPage& page : summary.pages) {
        if (!summary.mainPageUrl.isEmpty() && page.url == summary.mainPageUrl) {
            return &page;
        }
    }
    return summary.pages.isEmpty() ? nullptr : &summary.pages.front();
}

QJsonArray pagesJson(const WaczSummary& summary) {
    QJsonArray pages;
    for (const ArchivedPage& page : summary.pages.first(std::min(summary.pages.size(), mostPages))) {
        pages.append(QJsonObject{{"url", plainText(page.url, longestUrl)},
                                 {"title", plainText(page.title, longestTitle)},
                                 {"at", page.at.isValid() ? toRfc3339(page.at) : QString()}});
    }
    return pages;
}

} // namespace

Result<Capture> captureOfWacz(const EvidenceStore& store, const StoredFile& stored, const ImportOptions& options,
                              Container& container) {
    // The copy in the store is what is read: it cannot change any more.
    const QString path = store.pathOf(stored.sha256);
    ArchiveLimits limits;
    limits.ownKeys = options.ownKeys;
    const Result<WaczSummary> read = readWacz(path, limits);
    if (!read) {
        return std::unexpected(read.error());
    }
    const WaczSummary& summary = *read;
    container.verification = summary.verification;
    container.signature = summary.signature;
    Capture capture;
    const ArchivedPage* page = mainPage(summary);
    capture.finalUrl = plainText(page != nullptr ? page->url : summary.mainPageUrl, longestUrl);
    capture.requestedUrl = capture.finalUrl;
    capture.title = plainText(page != nullptr && !page->title.isEmpty() ? page->title : summary.title, longestTitle);
    capture.startedAt = page != nullptr && page->at.isValid() ? page->at : summary.created;
    capture.finishedAt = capture.startedAt;
    capture.collector = plainText(summary.collector, 200);
    capture.program = plainText(summary.software, 300);
    capture.files.append({QStringLiteral("wacz"), stored.sha256, stored.bytes, QStringLiteral("application/wacz"), {}});
    QJsonObject original{{"title", plainText(summary.title, longestTitle)},
                         {"description", plainText(summary.description, longestTitle)},
                         {"wacz_version", summary.version},
                         {"created", summary.created.isValid() ? toRfc3339(summary.created) : QString()},
                         {"pages", pagesJson(summary)},
                         {"page_count", summary.pages.size()},
                         {"exchange_count", summary.exchanges.size()}};
    readMetadata(path, summary, capture, original);
    if (summary.verification.valid() || options.evenIfBroken) {
        Extraction extraction(store, path, summary, capture);
        if (const Result<void> extracted = extraction.run(); !extracted) {
            return std::unexpected(extracted.error());
        }
        original.insert(QStringLiteral("extracted"), extraction.sources());
    }
    capture.facts = {{"imported_from", container.provenance()}, {"original", original}};
    return capture;
}

} // namespace cyberspotter
