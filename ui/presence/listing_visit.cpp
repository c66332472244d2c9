// SPDX-License-Identifier: Apache-2.0
#include "ui/presence/listing_visit.h"

#include <QWebEngineSettings>

namespace cyberspotter {

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(300);
constexpr int mostLooks = 14;                   ///< some four seconds for a page that writes itself by script
constexpr qsizetype largestPage = 16'000'000;   ///< characters

QString failureWords(const TrackedPage& page) {
    switch (page.failure()) {
    case LoadFailure::Offline:
        return QStringLiteral("offline");
    case LoadFailure::UnknownHost:
        return QStringLiteral("unknown host");
    case LoadFailure::Refused:
        return QStringLiteral("connection refused");
    case LoadFailure::TimedOut:
        return QStringLiteral("timed out");
    case LoadFailure::BadCertificate:
        return QStringLiteral("bad certificate: ") + page.failureDetail();
    case LoadFailure::RedirectLoop:
        return QStringLiteral("redirected in a circle");
    case LoadFailure::NeedsLogin:
        return QStringLiteral("asks for a password");
    default:
        return page.failureDetail().isEmpty() ? QStringLiteral("no page") : page.failureDetail();
    }
}

} // namespace

ListingVisit::ListingVisit(BrowserProfile* profile, const QUrl& url, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), page_(std::make_unique<TrackedPage>(profile)) {
    page_->settings()->setAttribute(QWebEngineSettings::AutoLoadImages, false);
    page_->setAudioMuted(true);
    rest_.setSingleShot(true);
    rest_.setInterval(betweenLooks);
    connect(&rest_, &QTimer::timeout, this, &ListingVisit::look);
    limit_.setSingleShot(true);
    limit_.setInterval(limit);
    connect(&limit_, &QTimer::timeout, this, [this] {
        rest_.stop();
        looks_ >= 1 ? finish({}, QStringLiteral("the page does not answer")) : finish({}, QStringLiteral("timed out"));
    });
    connect(page_.get(), &TrackedPage::settled, this, &ListingVisit::onSettled);
    connect(page_.get(), &QWebEnginePage::renderProcessTerminated, this, [this] { finish({}, QStringLiteral("the page broke the browser")); });
    limit_.start();
    page_->load(url);
}

ListingVisit::~ListingVisit() = default;

void ListingVisit::onSettled(bool ok) {
    if (ok) {
        before_ = -1;
        rest_.start();
        return;
    }
    finish({}, failureWords(*page_));
}

// A page that leads on or writes itself by script is at rest when it says as much as a moment ago.
void ListingVisit::look() {
    page_->toHtml([self = QPointer<ListingVisit>(this)](const QString& html) {
        if (self == nullptr || self->isDone_ || self->page_->isLoading()) {
            return; // `settled` comes again, or the limit
        }
        const bool isAtRest = html.size() == self->before_ || ++self->looks_ >= mostLooks;
        self->before_ = html.size();
        isAtRest ? self->finish(html.left(largestPage).toUtf8()) : self->rest_.start();
    });
}

void ListingVisit::finish(const QByteArray& html, const QString& failure) {
    if (std::exchange(isDone_, true)) {
        return;
    }
    limit_.stop();
    rest_.stop();
    Q_EMIT read({page_->url().toString(QUrl::FullyEncoded), page_->trail().httpStatus, html, failure});
}

} // namespace cyberspotter
