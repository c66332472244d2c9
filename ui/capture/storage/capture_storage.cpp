// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/capture_storage.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/listing/address/listing_url.h"
#include "core/listing/listing_extractor.h"
#include "core/reporting/report_repository.h"
#include "ui/capture/contents/whole_text.h"
#include "ui/capture/network/signed_in_exchanges.h"
#include "ui/capture/storage/file_collector.h"
#include "ui/capture/storage/listing_pictures.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace cyberspotter {

namespace {

constexpr std::chrono::seconds keyLimit{8};

/// A page on its way into the store.
struct StoredPage {
    const CapturedPage* page = nullptr;
    QByteArray html;
    Listing listing;
    int files = 0;
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

void addElements(FileCollector& files, const CapturedPage& page, QJsonObject& facts) {
    QJsonArray said;
    for (const ElementPicture& element : page.elements) {
        const qsizetype before = files.size();
        if (element.picture) {
            files.addPicture(QStringLiteral("element"), *element.picture);
        }
        said.append(QJsonObject{
            {QStringLiteral("selector"), element.selector},
            {QStringLiteral("box"), QJsonArray{element.box.x(), element.box.y(), element.box.width(), element.box.height()}},
            {QStringLiteral("words"), element.words},
            {QStringLiteral("address"), element.address},
            {QStringLiteral("sha256"), files.size() > before ? QJsonValue(files.at(before).sha256) : QJsonValue()}});
    }
    if (!said.isEmpty()) {
        facts.insert(QStringLiteral("elements"), said);
    }
}

/// Each picture once; those that are in the store already are not read again.
void addPictures(const EvidenceStore& store, FileCollector& files, const StoredPage& stored, QJsonObject& facts) {
    const CapturedPage& page = *stored.page;
    const QList<ListingPicture> pictures = listingPictures(page.network.exchanges, page.page, page.finalUrl, stored.listing);
    QList<ListingPicture> missing;
    std::ranges::copy_if(pictures, std::back_inserter(missing),
                         [&](const ListingPicture& picture) { return !page.pictures.contains(picture.body.offset); });
    const std::vector<Result<StoredFile>> added = storePictures(store, missing);
    QSet<QString> known;
    QJsonArray said;
    std::size_t next = 0;
    for (const ListingPicture& picture : pictures) {
        const auto kept = page.pictures.constFind(picture.body.offset);
        const Result<StoredFile> file = kept != page.pictures.cend() ? Result<StoredFile>(*kept) : added[next++];
        if (file && known.contains(file->sha256)) {
            continue;
        }
        files.addStored(QStringLiteral("picture"), picture.mediaType, file);
        if (file) {
            known.insert(file->sha256);
            said.append(QJsonObject{{QStringLiteral("address"), picture.address}, {QStringLiteral("sha256"), file->sha256}});
        }
    }
    if (!said.isEmpty()) {
        facts.insert(QStringLiteral("pictures"), said);
    }
}

/// Gives what is to be said of the page besides its own facts.
QJsonObject addFiles(const EvidenceStore& store, FileCollector& files, StoredPage& stored) {
    const CapturedPage& page = *stored.page;
    const qsizetype before = files.size();
    QJsonObject facts = page.facts;
    files.addPicture(QStringLiteral("screenshot_full"), page.full);
    files.addPicture(QStringLiteral("screenshot_viewport"), page.viewport);
    files.add(QStringLiteral("thumbnail"), QStringLiteral("image/jpeg"), page.thumbnail);
    if (page.mhtml) {
        files.addStored(QStringLiteral("mhtml"), QStringLiteral("multipart/related"), *page.mhtml);
    }
    files.add(QStringLiteral("html"), QStringLiteral("text/html; charset=utf-8"), stored.html);
    files.add(QStringLiteral("html_shadow"), QStringLiteral("text/html; charset=utf-8"), page.htmlOfTrees);
    files.add(QStringLiteral("text"), QStringLiteral("text/plain; charset=utf-8"), page.page.text.toUtf8());
    files.add(QStringLiteral("structured"), QStringLiteral("application/json"), compactJson(page.page.structured));
    files.add(QStringLiteral("pdf"), QStringLiteral("application/pdf"), page.pdf);
    for (const BoxPicture& box : page.boxes) {
        if (box.file) {
            files.addStored(QStringLiteral("box"), QStringLiteral("image/png"), *box.file);
        }
    }
    addElements(files, page, facts);
    addPictures(store, files, stored, facts);
    stored.files = static_cast<int>(files.size() - before);
    return facts;
}

/// Of several pages that which is reported: the first listing, else the last.
qsizetype mainPage(const QList<StoredPage>& pages, const MarketplaceIndex& marketplaces) {
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (understandUrl(pages[i].page->finalUrl, marketplaces).kind == PageKind::Listing) {
            return i;
        }
    }
    return pages.size() - 1;
}

QJsonArray saidOfPages(const QList<StoredPage>& pages, const QList<QJsonObject>& facts) {
    QJsonArray said;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        said.append(QJsonObject{{QStringLiteral("url"), pages[i].page->finalUrl},
                                {QStringLiteral("title"), pages[i].page->page.title},
                                {QStringLiteral("at"), pages[i].page->finishedAt.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("files"), pages[i].files},
                                {QStringLiteral("facts"), facts[i]}});
    }
    return said;
}

Result<void> addArchive(const CaptureContext& context, const EvidenceStore& store, const QList<StoredPage>& pages, Capture& capture) {
    const SigningKeyAhead::Answer answer = context.key == nullptr ? SigningKeyAhead::Answer{} : context.key->wait(keyLimit);
    capture.facts.insert(QStringLiteral("archive_signed"), answer.key != nullptr);
    if (!answer.whyNot.isEmpty()) {
        capture.facts.insert(QStringLiteral("archive_not_signed"), answer.whyNot);
    }
    QList<VisitedPage> visited;
    QList<HttpExchange> exchanges;
    for (const StoredPage& one : pages) {
        visited.append({one.page->finalUrl, one.page->page.title, one.page->finishedAt, one.files});
        exchanges += one.page->network.exchanges;
    }
    const Result<WrittenArchive> archive = writeWacz(store, archiveInputOf(capture, visited, exchanges), answer.key);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    capture.files.append(archiveFileOf(*archive));
    return {};
}

Result<CaptureResult> enter(Library& library, const EvidenceStore& store, Capture capture, Report report) {
    const QDateTime now = library.now();
    return library.write([&](Database& database) -> Result<CaptureResult> {
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

} // namespace

Result<CaptureResult> storeCapture(const CaptureContext& context, const CaptureRequest& request, QList<CapturedPage> pages) {
    const EvidenceStore store(*context.library);
    const MarketplaceIndex& marketplaces = context.catalogue->marketplaceIndex();
    FileCollector files(store);
    QList<StoredPage> stored;
    QList<QJsonObject> facts;
    for (CapturedPage& page : pages) {
        if (page.facts.value(QStringLiteral("profile")) == QLatin1String("signed-in") && page.network.spool != nullptr) {
            keepSignInBack(page.network);
            page.facts.insert(QStringLiteral("network"), page.network.facts);
        }
        completeText(page, store);
        StoredPage one;
        one.page = &page;
        one.html = page.page.html.toUtf8();
        page.page.html.clear();
        one.listing = extractListing(one.html, page.finalUrl, marketplaces, "utf-8");
        facts.append(addFiles(store, files, one));
        one.html.clear();
        stored.append(std::move(one));
    }
    const Result<QList<CaptureFile>> all = files.files();
    if (!all) {
        return std::unexpected(all.error());
    }
    const qsizetype main = mainPage(stored, marketplaces);
    const CapturedPage& page = pages[main];
    Listing listing = std::move(stored[main].listing);
    Capture capture;
    capture.id = newId();
    capture.requestedUrl = page.requestedUrl;
    capture.finalUrl = page.finalUrl;
    capture.canonicalUrl = listing.canonicalUrl;
    capture.title = page.page.title;
    capture.startedAt = pages.first().startedAt;
    capture.finishedAt = pages.last().finishedAt;
    capture.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    capture.collector = context.collector;
    capture.engine = engineName();
    capture.program = QStringLiteral("Cyber Spotter " CYBERSPOTTER_VERSION);
    capture.facts = facts[main];
    if (pages.size() > 1) {
        capture.facts.insert(QStringLiteral("pages"), saidOfPages(stored, facts));
    }
    capture.files = *all;
    if (listing.title.isEmpty()) {
        listing.title = page.page.title;
    }
    if (const Result<void> archived = addArchive(context, store, stored, capture); !archived) {
        return std::unexpected(archived.error());
    }
    return enter(*context.library, store, std::move(capture), draftReport(context, request, std::move(listing)));
}

} // namespace cyberspotter
