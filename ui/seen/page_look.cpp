// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/page_look.h"

#include "core/likeness/lookalike_repository.h"
#include "core/listing/listing_extractor.h"
#include "ui/capture/page_archiver.h"
#include "ui/seen/page_pictures.h"
#include "ui/session/session.h"

#include <QFile>

namespace cyberspotter {

namespace {

constexpr int movedMilliseconds = 700;
constexpr qsizetype largestPage = 8'000'000; ///< characters; what is larger is known by its address alone

/// What a page says, and whether it is one of a listing whose pictures are worth comparing.
struct Understood {
    Listing listing;
    bool isListing = false;
};

Understood understand(const Catalogue& catalogue, const QString& html, const QString& url) {
    const ListingUrl address = understandUrl(url, catalogue.marketplaceIndex());
    const HtmlDocument document = HtmlDocument::parse(html.toUtf8(), "utf-8");
    Understood understood{extractListing(document, address), false};
    understood.isListing = address.kind == PageKind::Listing || (address.kind != PageKind::Search && !understood.listing.price.isEmpty());
    return understood;
}

} // namespace

PageLook::PageLook(TrackedPage* page, Session& session, std::shared_ptr<SeenPictures> pictures, QString folder, QObject* parent)
    : QObject(parent), page_(page), session_(session), pictures_(std::move(pictures)), folder_(std::move(folder)) {
    moved_.setSingleShot(true);
    moved_.setInterval(movedMilliseconds);
    connect(&moved_, &QTimer::timeout, this, &PageLook::readPage);
    connect(page, &QWebEnginePage::urlChanged, this, &PageLook::onAddress);
    connect(page, &TrackedPage::settled, this, [this](bool ok) {
        moved_.stop();
        ok ? readPage() : take({});
    });
    if (page->showsSite()) {
        onAddress(page->url());
        readPage();
    }
}

PageLook::~PageLook() = default;

void PageLook::onAddress(const QUrl& url) {
    const QString address = url.toString(QUrl::FullyEncoded);
    const ListingUrl understood = understandUrl(address, session_.catalogue().marketplaceIndex());
    // A fragment or a tracking parameter more makes no other page.
    if (!open_.listing.canonicalUrl.isEmpty() && understood.canonicalUrl == open_.listing.canonicalUrl) {
        return;
    }
    ++generation_;
    open_ = {};
    archiver_.reset();
    if (!understood.valid) {
        take({});
        return;
    }
    open_.listing.url = address;
    open_.listing.canonicalUrl = understood.canonicalUrl;
    open_.listing.marketplace = understood.marketplace;
    open_.listing.itemId = understood.itemId;
    ask(false);
    moved_.start();
}

void PageLook::readPage() {
    if (page_ == nullptr || page_->isLoading() || !page_->showsSite() || open_.listing.canonicalUrl.isEmpty()) {
        return; // `settled` comes
    }
    page_->toHtml([self = QPointer<PageLook>(this), generation = generation_](const QString& html) {
        if (self == nullptr || self->generation_ != generation || html.size() > largestPage) {
            return;
        }
        inBackground(self->session_.readers(), self,
                     [catalogue = self->session_.sharedCatalogue(), html, url = self->open_.listing.url] { return understand(*catalogue, html, url); },
                     [self, generation](const Understood& understood) {
                         if (self->generation_ != generation) {
                             return;
                         }
                         self->open_.listing = understood.listing;
                         const bool hasPictures = understood.isListing && self->pictures_->size() > 0;
                         self->ask(!hasPictures);
                         if (hasPictures) {
                             self->readPictures();
                         }
                     });
    });
}

void PageLook::readPictures() {
    if (page_ == nullptr) {
        return;
    }
    archiver_ = std::make_unique<PageArchiver>(page_, folder_);
    archiver_->saveMhtml(0, [this, generation = generation_](const Result<QString>& saved) {
        if (!saved || generation != generation_) {
            return;
        }
        inBackground(session_.readers(), this,
                     [path = archiver_->takeMhtml(), named = open_.listing.images] {
                         const QList<Pdq> pictures = picturesOfPage(path, named);
                         QFile::remove(path);
                         return pictures;
                     },
                     [this, generation](const QList<Pdq>& pictures) {
                         if (generation == generation_) {
                             open_.pictures = pictures;
                             ask(true);
                         }
                     });
    });
}

void PageLook::askAgain() {
    if (!open_.listing.canonicalUrl.isEmpty()) {
        ask(false);
    }
}

void PageLook::ask(bool isLast) {
    inBackground(session_.readers(), this,
                 [library = &session_.library(), pictures = pictures_, open = open_] { return LookalikeRepository(*library, pictures.get()).find(open); },
                 [this, isLast, generation = generation_](const Result<SeenBefore>& found) {
                     if (generation != generation_) {
                         return;
                     }
                     found ? take(*found) : Q_EMIT session_.troubled(found.error());
                     if (isLast) {
                         Q_EMIT done();
                     }
                 });
}

void PageLook::take(const SeenBefore& seen) {
    if (seen.mine != seen_.mine || seen.alike != seen_.alike) {
        seen_ = seen;
        Q_EMIT changed();
    }
}

} // namespace cyberspotter
