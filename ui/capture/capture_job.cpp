// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_job.h"

#include "ui/capture/capture_facts.h"
#include "ui/capture/capture_problems.h"
#include "ui/capture/contents/page_keeper.h"
#include "ui/capture/contents/picture_taker.h"
#include "ui/capture/engine/prepared_page.h"
#include "ui/capture/page_reader.h"

#include "core/base/identifiers.h"
#include "core/evidence/evidence_store.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QJsonArray>
#include <QThreadPool>
#include <QWebEngineHistory>
#include <QWebEngineView>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto attachLimit = 12s;
constexpr auto bodiesLimit = 8s; ///< for what of the network is still on its way when all else is done
constexpr auto pdfLimit = 15s;
/// A page that leads on by itself (meta refresh, a script) does so in this time after it was loaded; one that does it later
/// is left behind, and the capture says so.
constexpr auto steadyTime = 250ms;

QUrl withoutFragment(const QString& address) {
    return QUrl(address).adjusted(QUrl::RemoveFragment);
}

} // namespace

CaptureJob::CaptureJob(CaptureContext context, CaptureRequest request, QThreadPool& workers, QObject* parent)
    : QObject(parent), context_(std::move(context)), request_(std::move(request)), workers_(workers) {
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, [this] { fail(tooSlowProblem(step_, request_.url)); });
    steady_.setSingleShot(true);
    connect(&steady_, &QTimer::timeout, this, &CaptureJob::steadied);
}

CaptureJob::~CaptureJob() {
    dropPage();
}

void CaptureJob::captureCopy(BrowserProfile* profile, std::unique_ptr<PreparedPage> prepared) {
    const bool isReady = prepared != nullptr;
    prepared_ = isReady ? std::move(prepared) : std::make_unique<PreparedPage>(profile);
    view_ = prepared_->view();
    view_->resize(request_.viewportSize);
    TrackedPage* page = prepared_->page();
    watch(page);
    connect(page, &TrackedPage::settled, this, &CaptureJob::loaded);
    connect(page, &QWebEnginePage::loadStarted, this, &CaptureJob::ledOn);
    connect(profile, &BrowserProfile::downloadRefused, this, [this](const QUrl& url, const QString& name) {
        if (step_ == CaptureStep::Loading && isAsked(url)) {
            fail(downloadProblem(request_.url, name));
        }
    });
    enter(CaptureStep::Loading, attachLimit + request_.limits.load);
    // A tab's history makes the page anew, and the bridge would be lost: it is attached once that page is there.
    if (isReady || !bridgeWanted_ || !request_.history.isEmpty()) {
        load();
        return;
    }
    prepared_->prepare(attachLimit, incomingFolder() + QLatin1Char('/') + newId() + QStringLiteral(".bodies"), workers_,
                       [self = QPointer<CaptureJob>(this)] {
                           if (self != nullptr && self->step_ == CaptureStep::Loading) {
                               self->load();
                           }
                       });
}

void CaptureJob::load() {
    loading_.start();
    limit_.start(request_.limits.load);
    if (const NetworkRecorder* recorder = prepared_->recorder()) {
        const auto nothing = [this](const QUrl& url) {
            if (step_ == CaptureStep::Loading && isAsked(url)) {
                fail(unreachableProblem(LoadFailure::NoContent, url, {}));
            }
        };
        connect(recorder, &NetworkRecorder::emptyDocument, this, nothing, Qt::QueuedConnection);
        const auto tooMuch = [this](const QUrl& url) {
            if (step_ == CaptureStep::Loading && isAsked(url)) {
                fail(tooLargeProblem(request_.url));
            }
        };
        connect(recorder, &NetworkRecorder::documentTooLarge, this, tooMuch, Qt::QueuedConnection);
    }
    if (request_.history.isEmpty()) {
        page_->load(QUrl(request_.url));
    } else {
        QDataStream tab(request_.history);
        tab >> *page_->history();
    }
    page_->setZoomFactor(request_.zoom);
}

// What the page itself is asked from now, as far as it was led on.
bool CaptureJob::isAsked(const QUrl& url) const {
    const QStringList& redirects = page_->trail().redirects;
    return url == QUrl(redirects.isEmpty() ? request_.url : redirects.last());
}

void CaptureJob::captureView(QWebEngineView* view) {
    ofTab_ = true;
    view_ = view;
    auto* page = qobject_cast<TrackedPage*>(view->page());
    watch(page);
    connect(page, &QWebEnginePage::loadStarted, this, [this] { fail(pageLeftProblem(request_.url)); });
    enter(CaptureStep::Reading, request_.limits.step);
    tabBridge_ = std::make_unique<DevToolsBridge>(page);
    tabBridge_->attach(attachLimit, [self = QPointer<CaptureJob>(this)](bool) {
        if (self != nullptr && self->step_ == CaptureStep::Reading) {
            self->read();
        }
    });
}

void CaptureJob::watch(TrackedPage* page) {
    page_ = page;
    reader_ = std::make_unique<PageReader>(page);
    captured_.startedAt = context_.library->now();
    total_.start();
    lap_.start();
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] { fail(rendererDiedProblem(request_.url)); });
    connect(page, &QObject::destroyed, this, [this] { fail(pageLeftProblem(request_.url)); });
}

QString CaptureJob::incomingFolder() const {
    const QString folder = EvidenceStore(*context_.library).incomingFolder();
    QDir().mkpath(folder);
    return folder;
}

DevToolsBridge* CaptureJob::bridge() const {
    if (tabBridge_ != nullptr) {
        return tabBridge_->attached() ? tabBridge_.get() : nullptr;
    }
    return prepared_ != nullptr ? prepared_->bridge() : nullptr;
}

void CaptureJob::enter(CaptureStep step, std::chrono::milliseconds limit) {
    Q_ASSERT(mayMove(step_, step));
    step_ = step;
    limit_.start(limit);
    Q_EMIT stepped(step);
}

void CaptureJob::loaded(bool ok) {
    if (step_ != CaptureStep::Loading) {
        if (step_ != CaptureStep::Failed && step_ != CaptureStep::Storing && step_ != CaptureStep::Done) {
            fail(pageLeftProblem(request_.url));
        }
        return;
    }
    if (!ok) {
        fail(unreachableProblem(page_->failure(), QUrl(request_.url), page_->failureDetail()));
        return;
    }
    // A refresh that the engine counts as a redirect goes on with the same trail.
    const NavigationTrail& now = page_->trail();
    if (std::exchange(isLedOn_, false) && now.requestedUrl != loadedTrail_.requestedUrl) {
        redirects_ += loadedTrail_.redirects;
        redirects_ += now.requestedUrl;
    }
    loadedTrail_ = page_->trail();
    isScrolled_ = false;
    steady_.start(steadyTime);
    // Where the bridge is there already, the page is scrolled through meanwhile.
    if (bridge() != nullptr) {
        goOn();
    }
}

// The page loads another in its own place before anything was taken of it.
void CaptureJob::ledOn() {
    if (!steady_.isActive()) {
        return;
    }
    steady_.stop();
    isLedOn_ = true;
    if (step_ == CaptureStep::Scrolling) {
        // All pages together have the time of one.
        enter(CaptureStep::Loading, std::max(request_.limits.load - std::chrono::milliseconds(loading_.elapsed()), 1ms));
    }
}

void CaptureJob::steadied() {
    if (step_ == CaptureStep::Loading) {
        goOn();
    } else if (step_ == CaptureStep::Scrolling && isScrolled_) {
        beginToRead();
    }
}

void CaptureJob::goOn() {
    const NavigationTrail& before = request_.trail;
    const bool differs =
        request_.isCopyOfTab &&
        (page_->url().adjusted(QUrl::RemoveFragment) != withoutFragment(request_.url) ||
         (before.httpStatus != 0 && page_->trail().httpStatus != 0 && before.httpStatus != page_->trail().httpStatus));
    if (differs) {
        fail(copyDiffersProblem(request_.url, page_->url().toString()));
        return;
    }
    lap(QStringLiteral("load"));
    if (!bridgeWanted_ || bridge() != nullptr) {
        scroll();
        return;
    }
    enter(CaptureStep::Scrolling, attachLimit + 1s);
    prepared_->attach(attachLimit, [self = QPointer<CaptureJob>(this)] {
        if (self != nullptr && self->step_ == CaptureStep::Scrolling) {
            self->scroll();
        }
    });
}

void CaptureJob::scroll() {
    if (step_ != CaptureStep::Scrolling) {
        enter(CaptureStep::Scrolling, 0s);
    }
    limit_.start(request_.limits.scroll + request_.limits.step);
    reader_->scroll(request_.limits, [this](const QJsonObject& outcome) {
        if (step_ == CaptureStep::Scrolling) {
            captured_.facts.insert(QStringLiteral("scrolled"), outcome);
            isScrolled_ = true;
            if (!steady_.isActive()) {
                beginToRead();
            }
        }
    });
}

void CaptureJob::beginToRead() {
    lap(QStringLiteral("scroll"));
    enter(CaptureStep::Reading, request_.limits.step);
    read();
}

void CaptureJob::read() {
    reader_->read(request_.limits, [this](Result<ReadPage> page) {
        if (step_ != CaptureStep::Reading) {
            return;
        }
        if (!page) {
            fail(page.error());
            return;
        }
        captured_.page = std::move(*page);
        captured_.finalUrl = page_->url().toString(QUrl::FullyEncoded);
        lap(QStringLiteral("text"));
        ms_[QStringLiteral("text")] -= captured_.page.htmlMs;
        ms_.insert(QStringLiteral("html"), captured_.page.htmlMs);
        isSignedIn() ? nameTokens() : pictures();
    });
}

bool CaptureJob::isSignedIn() const {
    return page_->browserProfile()->kind() == BrowserProfile::Kind::SignedIn;
}

// The page is kept as it is, also where it holds what lets its own scripts act for whoever is signed in: whoever sends the
// capture on is told so.
void CaptureJob::nameTokens() {
    reader_->nameTokens([this](const QJsonArray& names) {
        if (step_ == CaptureStep::Reading) {
            captured_.facts.insert(QStringLiteral("page_may_hold_tokens"), names);
            pictures();
        }
    });
}

QSize CaptureJob::pictureSize() const {
    const int width = std::max(1, captured_.page.measures.value(QStringLiteral("viewport")).toArray().at(0).toInt());
    const double ratio = std::max(0.1, captured_.page.measures.value(QStringLiteral("device_pixel_ratio")).toDouble(1));
    const auto byArea = static_cast<int>(static_cast<double>(request_.limits.areaPx) / (width * ratio * ratio));
    const int height = std::max(1, captured_.page.measures.value(QStringLiteral("height")).toInt());
    return {width, std::min({height, request_.limits.heightPx, byArea})};
}

// The engine writes its archive while pictures are taken: each waits mostly for the other's process.
void CaptureJob::pictures() {
    enter(CaptureStep::Picturing, request_.limits.picture);
    NetworkRecorder* recorder = prepared_ == nullptr ? nullptr : prepared_->recorder();
    keeper_ = new PageKeeper(context_, workers_, page_, recorder, captured_, this);
    connect(keeper_, &PageKeeper::idle, this, &CaptureJob::archived);
    connect(keeper_, &PageKeeper::failed, this, &CaptureJob::fail);
    keeper_->begin(request_.pdf);
    takePictures();
}

// What the volunteer saw is better than what a copy shows; only without it the copy's own first screen is taken. The
// volunteer's own tab is left as it stands: its boxes are not scrolled, and the facts say so.
void CaptureJob::takePictures() {
    PictureTaker::Wanted wanted;
    if (request_.viewport.isNull()) {
        const QJsonArray screen = captured_.page.measures.value(QStringLiteral("viewport")).toArray();
        wanted.firstScreen = {screen.at(0).toInt(), screen.at(1).toInt()};
    } else {
        keeper_->keepViewport(PagePicture{{}, std::exchange(request_.viewport, {}), {}, QStringLiteral("widget"), 0});
    }
    wanted.whole = pictureSize();
    wanted.elements = request_.elements;
    wanted.boxes = ofTab_ ? QJsonArray() : captured_.page.measures.value(QStringLiteral("boxes")).toArray();
    wanted.limits = request_.limits;
    auto* taker = new PictureTaker(page_, view_, bridge(), EvidenceStore(*context_.library), workers_, this);
    taker_ = taker;
    connect(taker, &PictureTaker::firstScreenTaken, keeper_, &PageKeeper::keepViewport);
    connect(taker, &PictureTaker::wholeTaken, this, [this] {
        lap(QStringLiteral("screenshot"));
        limit_.start(request_.limits.picture);
    });
    taker->take(std::move(wanted), [self = QPointer<CaptureJob>(this)](Result<TakenPictures> taken) {
        if (self != nullptr && self->step_ == CaptureStep::Picturing) {
            self->taker_->deleteLater();
            self->picturesTaken(std::move(taken));
        }
    });
}

void CaptureJob::picturesTaken(Result<TakenPictures> taken) {
    if (!taken) {
        fail(taken.error());
        return;
    }
    captured_.full = std::move(taken->full);
    captured_.elements = std::move(taken->elements);
    captured_.boxes = std::move(taken->boxes);
    if (!captured_.boxes.isEmpty()) {
        lap(QStringLiteral("boxes"));
    }
    enter(CaptureStep::Archiving, request_.limits.step + bodiesLimit + (request_.pdf ? pdfLimit : 0s));
    archived();
}

// What of the network is still on its way is asked for last: pictures load until then.
void CaptureJob::archived() {
    if (step_ != CaptureStep::Archiving || keeper_->isBusy()) {
        return;
    }
    lap(QStringLiteral("mhtml"));
    NetworkRecorder* recorder = prepared_ == nullptr ? nullptr : prepared_->recorder();
    if (recorder == nullptr) {
        store();
        return;
    }
    recorder->finish(bodiesLimit, [self = QPointer<CaptureJob>(this)](RecordedNetwork network) {
        if (self != nullptr && self->step_ == CaptureStep::Archiving) {
            self->captured_.network = std::move(network);
            self->lap(QStringLiteral("network"));
            self->store();
        }
    });
}

void CaptureJob::store() {
    writeFacts(captured_, {request_, *page_, ofTab_, redirects_, pictureSize().width(), context_.library->now()});
    enter(CaptureStep::Storing, 60s);
    if (onlyTakes_) {
        handOut();
        return;
    }
    QList<CapturedPage> pages;
    pages.append(std::exchange(captured_, {}));
    dropPage();
    workers_.start([self = QPointer<CaptureJob>(this), context = context_, request = request_,
                    pages = std::move(pages)]() mutable {
        auto result = std::make_shared<Result<CaptureResult>>(storeCapture(context, request, std::move(pages)));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, result] {
                if (self != nullptr && self->step_ == CaptureStep::Storing) {
                    self->stored(std::move(*result));
                }
            },
            Qt::QueuedConnection);
    });
}

void CaptureJob::handOut() {
    limit_.stop();
    const auto page = std::make_shared<CapturedPage>(std::exchange(captured_, {}));
    dropPage();
    step_ = CaptureStep::Done;
    Q_EMIT taken(page);
}

void CaptureJob::stored(Result<CaptureResult> result) {
    if (!result) {
        fail(result.error());
        return;
    }
    lap(QStringLiteral("store"));
    limit_.stop();
    ms_.insert(QStringLiteral("total"), static_cast<int>(total_.elapsed()));
    result->ms = ms_;
    step_ = CaptureStep::Done;
    Q_EMIT finished(*result);
}

void CaptureJob::fail(const Problem& problem) {
    if (!mayMove(step_, CaptureStep::Failed)) {
        return;
    }
    step_ = CaptureStep::Failed;
    limit_.stop();
    steady_.stop();
    dropPage();
    Q_EMIT failed(problem);
}

// The engine may be in the middle of calling us, so what is at work goes when the event loop is reached again.
void CaptureJob::dropPage() {
    for (QObject* worker : std::initializer_list<QObject*>{taker_, keeper_}) {
        if (worker != nullptr) {
            worker->disconnect(this);
            worker->deleteLater();
        }
    }
    keeper_ = nullptr;
    if (page_ != nullptr) {
        page_->disconnect(this);
        page_->profile()->disconnect(this);
    }
    for (QObject* part : std::initializer_list<QObject*>{reader_.release(), tabBridge_.release()}) {
        if (part != nullptr) {
            part->deleteLater();
        }
    }
    prepared_.reset();
    page_ = nullptr;
}

void CaptureJob::lap(const QString& name) {
    ms_.insert(name, static_cast<int>(lap_.restart()));
}

} // namespace cyberspotter
