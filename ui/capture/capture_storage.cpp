// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_storage.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/listing/listing_extractor.h"
#include "core/reporting/report_repository.h"

#include <QFile>
#include <QTimeZone>

namespace cyberspotter {

namespace {

/// Adds files to a capture until the first that cannot be stored.
class FileCollector {
public:
    explicit FileCollector(const EvidenceStore& store) : store_(store) {}

    void add(const QString& role, const QString& mediaType, const QByteArray& bytes) {
        if (!problem_ && !bytes.isEmpty()) {
            enter(role, mediaType, store_.store(bytes));
        }
    }
    void addFile(const QString& role, const QString& mediaType, const QString& path) {
        if (!problem_ && !path.isEmpty()) {
            enter(role, mediaType, store_.storeFile(path));
        }
    }
    void addPicture(const QString& role, const PagePicture& picture) {
        const QString mediaType = QStringLiteral("image/png");
        if (picture.stored) {
            enter(role, mediaType, *picture.stored);
        } else if (!picture.image.isNull()) {
            add(role, mediaType, toPng(picture.image));
        } else if (!picture.base64.isEmpty()) {
            const Result<QByteArray> png = pngOf(picture);
            enter(role, mediaType, png ? store_.store(*png) : std::unexpected(png.error()));
        }
    }
    Result<QList<CaptureFile>> take() {
        if (problem_) {
            return std::unexpected(*problem_);
        }
        return std::move(files_);
    }

private:
    void enter(const QString& role, const QString& mediaType, const Result<StoredFile>& stored) {
        if (!stored) {
            problem_ = stored.error();
            return;
        }
        files_.append({role, stored->sha256, stored->bytes, mediaType, {}});
    }

    const EvidenceStore& store_;
    QList<CaptureFile> files_;
    std::optional<Problem> problem_;
};

Report draftReport(const CaptureContext& context, const CaptureRequest& request, Listing listing) {
    Report report;
    const MarketplaceIndex& marketplaces = context.catalogue->marketplaceIndex();
    if (const Marketplace* marketplace = marketplaces.byId(listing.marketplace)) {
        report.partnerId = marketplace->company;
    }
    report.listing = std::move(listing);
    report.taxa = request.taxa;
    report.specimen.term = request.term;
    report.reason = request.reason;
    return report;
}

} // namespace

Result<CaptureResult> storeCapture(const CaptureContext& context, const CaptureRequest& request, CapturedPage page) {
    const EvidenceStore store(*context.library);
    const QByteArray html = page.page.html.toUtf8();
    page.page.html.clear();

    FileCollector files(store);
    files.addPicture(QStringLiteral("screenshot_full"), page.full);
    files.addPicture(QStringLiteral("screenshot_viewport"), page.viewport);
    files.addFile(QStringLiteral("mhtml"), QStringLiteral("multipart/related"), page.mhtmlPath);
    files.add(QStringLiteral("html"), QStringLiteral("text/html; charset=utf-8"), html);
    files.add(QStringLiteral("text"), QStringLiteral("text/plain; charset=utf-8"), page.page.text.toUtf8());
    files.add(QStringLiteral("structured"), QStringLiteral("application/json"), compactJson(page.page.structured));
    QFile::remove(page.mhtmlPath);
    Result<QList<CaptureFile>> stored = files.take();
    if (!stored) {
        return std::unexpected(stored.error());
    }

    Listing listing = extractListing(html, page.finalUrl, context.catalogue->marketplaceIndex(), "utf-8");
    Capture capture;
    capture.requestedUrl = page.requestedUrl;
    capture.finalUrl = page.finalUrl;
    capture.canonicalUrl = listing.canonicalUrl;
    capture.title = page.page.title;
    capture.startedAt = page.startedAt;
    capture.finishedAt = page.finishedAt;
    capture.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    capture.collector = context.collector;
    capture.engine = engineName();
    capture.program = QStringLiteral("Cyber Spotter " CYBERSPOTTER_VERSION);
    capture.facts = page.facts;
    capture.files = std::move(*stored);
    if (listing.title.isEmpty()) {
        listing.title = page.page.title;
    }
    Report report = draftReport(context, request, std::move(listing));

    const QDateTime now = context.library->now();
    return context.library->write([&](Database& database) -> Result<CaptureResult> {
        Result<Capture> added = CaptureRepository::add(database, store, now, std::move(capture),
                                                       QString::fromLatin1(custody::captured));
        if (!added) {
            return std::unexpected(added.error());
        }
        report.captureId = added->id;
        Result<Report> draft = ReportRepository::add(database, now, std::move(report), QStringLiteral("user"));
        if (!draft) {
            return std::unexpected(draft.error());
        }
        return CaptureResult{std::move(*added), std::move(*draft), {}};
    });
}

} // namespace cyberspotter
