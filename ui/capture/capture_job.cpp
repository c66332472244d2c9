// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_job.h"

#include "ui/capture/capture_problems.h"
#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/picture/stitched_picture.h"
#include "ui/capture/picture/tiled_picture.h"

#include "core/base/identifiers.h"
#include "core/evidence/evidence_store.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickWidget>
#include <QThreadPool>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto attachLimit = 12s;
/// A page that leads on by itself (meta refresh, a script) does so in this time after it was loaded; one that does it later
/// is left behind, and the capture says so.
constexpr auto steadyTime = 250ms;

QJsonObject objectOf(const QVariant& answer) {
    return QJsonDocument::fromJson(answer.toString().toUtf8()).object();
}

QUrl withoutFragment(const QString& address) {
    return QUrl(address).adjusted(QUrl::RemoveFragment);
}

} // namespace

CaptureJob::CaptureJob(CaptureContext context, CaptureRequest request, QThreadPool& workers, QObject* parent)
    : QObject(parent), context_(std::move(context)), request_(std::move(request)), workers_(workers) {
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, [this] { fail(tooSlowProblem(step_, request_.url)); });
    steady_.setSingleShot(true);
    connect(&steady_, &QTimer::timeout, this, &CaptureJob::goOn);
    poll_.setInterval(40ms);
    connect(&poll_, &QTimer::timeout, this, &CaptureJob::askScroll);
}

CaptureJob::~CaptureJob() {
    dropPage();
}

void CaptureJob::captureCopy(BrowserProfile* profile) {
    ownView_ = std::make_unique<QWebEngineView>();
    // Never on the screen, yet a view of full size to the engine: one that was never shown paints nothing.
    ownView_->setAttribute(Qt::WA_DontShowOnScreen);
    ownView_->setAttribute(Qt::WA_ShowWithoutActivating);
    ownView_->setAttribute(Qt::WA_QuitOnClose, false);
    ownView_->setFocusPolicy(Qt::NoFocus);
    // A window to which something drawn by the graphics card is added late is made anew, and then is on the screen after
    // all (Qt 6.4). So there is such a child from the beginning.
    (new QQuickWidget(ownView_.get()))->hide();
    auto* page = new TrackedPage(profile, ownView_.get());
    page->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, false);
    page->setAudioMuted(true);
    ownView_->setPage(page);
    ownView_->resize(request_.viewportSize);
    ownView_->show();
    view_ = ownView_.get();

    watch(page);
    connect(page, &TrackedPage::settled, this, &CaptureJob::loaded);
    connect(page, &QWebEnginePage::loadStarted, this, &CaptureJob::ledOn);
    connect(profile, &BrowserProfile::downloadRefused, this, [this](const QUrl& url, const QString& name) {
        const QStringList& redirects = page_->trail().redirects;
        const QString asked = redirects.isEmpty() ? request_.url : redirects.last();
        if (step_ == CaptureStep::Loading && url == QUrl(asked)) {
            fail(downloadProblem(request_.url, name));
        }
    });
    enter(CaptureStep::Loading, request_.limits.load);
    if (request_.history.isEmpty()) {
        page->load(QUrl(request_.url));
    } else {
        QDataStream tab(request_.history);
        tab >> *page->history();
    }
    page->setZoomFactor(request_.zoom);
}

void CaptureJob::captureView(QWebEngineView* view) {
    ofTab_ = true;
    view_ = view;
    auto* page = qobject_cast<TrackedPage*>(view->page());
    watch(page);
    connect(page, &QWebEnginePage::loadStarted, this, [this] { fail(pageLeftProblem(request_.url)); });
    attachBridge();
    enter(CaptureStep::Reading, request_.limits.step);
    read();
}

void CaptureJob::watch(TrackedPage* page) {
    page_ = page;
    captured_.startedAt = context_.library->now();
    total_.start();
    lap_.start();
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] { fail(rendererDiedProblem(request_.url)); });
    connect(page, &QObject::destroyed, this, [this] { fail(pageLeftProblem(request_.url)); });
    connect(page->profile(), &QWebEngineProfile::downloadRequested, this, &CaptureJob::followSave);
}

void CaptureJob::attachBridge() {
    if (!bridgeWanted_) {
        bridgeTried_ = true;
        return;
    }
    bridge_ = std::make_unique<DevToolsBridge>(page_);
    bridge_->attach(attachLimit, [this](bool) {
        bridgeTried_ = true;
        if (const auto go = std::exchange(whenBridgeTried_, nullptr)) {
            go();
        }
    });
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
    steady_.start(steadyTime);
}

// The page loads another in its own place before anything was taken of it.
void CaptureJob::ledOn() {
    if (steady_.isActive()) {
        steady_.stop();
        isLedOn_ = true;
    }
}

void CaptureJob::goOn() {
    const NavigationTrail& before = request_.trail;
    const bool differs =
        !request_.history.isEmpty() &&
        (page_->url().adjusted(QUrl::RemoveFragment) != withoutFragment(request_.url) ||
         (before.httpStatus != 0 && page_->trail().httpStatus != 0 && before.httpStatus != page_->trail().httpStatus));
    if (differs) {
        fail(copyDiffersProblem(request_.url, page_->url().toString()));
        return;
    }
    lap(QStringLiteral("load"));
    // Not before: a navigation after the front end has attached takes its channel away.
    attachBridge();
    scroll();
}

void CaptureJob::scroll() {
    enter(CaptureStep::Scrolling, request_.limits.scroll + request_.limits.step);
    const QString bounds = QStringLiteral("{ const LIMIT_PX = %1, LIMIT_MS = %2;\n%3\n}")
                               .arg(request_.limits.heightPx)
                               .arg(request_.limits.scroll.count())
                               .arg(BrowserProfile::pageScript(QStringLiteral("scroll_through.js")));
    page_->runJavaScript(bounds, QWebEngineScript::ApplicationWorld);
    poll_.start();
}

void CaptureJob::askScroll() {
    page_->runJavaScript(QStringLiteral("JSON.stringify(globalThis.cyberspotterScroll || {})"),
                         QWebEngineScript::ApplicationWorld, [self = QPointer<CaptureJob>(this)](const QVariant& answer) {
                             if (self == nullptr || self->step_ != CaptureStep::Scrolling) {
                                 return;
                             }
                             const QJsonObject outcome = objectOf(answer);
                             if (!outcome.value(QStringLiteral("done")).toBool()) {
                                 return;
                             }
                             self->poll_.stop();
                             self->captured_.facts.insert(
                                 QStringLiteral("scrolled"),
                                 QJsonObject{{QStringLiteral("to_px"), outcome.value(QStringLiteral("reached"))},
                                             {QStringLiteral("stopped"), outcome.value(QStringLiteral("stopped"))},
                                             {QStringLiteral("pictures_missing"),
                                              outcome.value(QStringLiteral("pending"))}});
                             self->lap(QStringLiteral("scroll"));
                             self->enter(CaptureStep::Reading, self->request_.limits.step);
                             self->read();
                         });
}

void CaptureJob::read() {
    page_->runJavaScript(BrowserProfile::pageScript(QStringLiteral("read_page.js")), QWebEngineScript::ApplicationWorld,
                         [self = QPointer<CaptureJob>(this)](const QVariant& answer) {
                             if (self == nullptr || self->step_ != CaptureStep::Reading) {
                                 return;
                             }
                             self->measures_ = objectOf(answer);
                             if (self->measures_.isEmpty()) {
                                 self->fail(unreadableProblem(self->request_.url));
                                 return;
                             }
                             self->captured_.text = self->measures_.take(QStringLiteral("text")).toString();
                             self->captured_.structured = self->measures_.take(QStringLiteral("structured")).toObject();
                             self->lap(QStringLiteral("text"));
                             self->readHtml();
                         });
}

void CaptureJob::readHtml() {
    page_->toHtml([self = QPointer<CaptureJob>(this)](const QString& html) {
        if (self == nullptr || self->step_ != CaptureStep::Reading) {
            return;
        }
        if (html.size() > self->request_.limits.htmlBytes) {
            self->fail(tooLargeProblem(self->request_.url));
            return;
        }
        self->captured_.html = html;
        self->captured_.finalUrl = self->page_->url().toString(QUrl::FullyEncoded);
        self->captured_.title = self->measures_.value(QStringLiteral("title")).toString();
        self->lap(QStringLiteral("html"));
        self->picture();
    });
}

QSize CaptureJob::pictureSize() const {
    const int width = std::max(1, measures_.value(QStringLiteral("viewport")).toArray().at(0).toInt());
    const double ratio = std::max(0.1, measures_.value(QStringLiteral("device_pixel_ratio")).toDouble(1));
    const auto byArea = static_cast<int>(static_cast<double>(request_.limits.areaPx) / (width * ratio * ratio));
    const int height = std::max(1, measures_.value(QStringLiteral("height")).toInt());
    return {width, std::min({height, request_.limits.heightPx, byArea})};
}

void CaptureJob::picture() {
    enter(CaptureStep::Picturing, request_.limits.picture);
    whenBridgeTried_ = [this] {
        if (step_ == CaptureStep::Picturing) {
            viewportPicture();
        }
    };
    if (bridgeTried_) {
        std::exchange(whenBridgeTried_, nullptr)();
    }
}

// What the volunteer saw is better than what a copy shows; only without it the copy's own first screen is taken.
void CaptureJob::viewportPicture() {
    if (!request_.viewport.isNull()) {
        captured_.viewport = PagePicture{{}, std::exchange(request_.viewport, {}), {}, QStringLiteral("widget"), 0};
        fullPicture();
        return;
    }
    const QJsonArray viewport = measures_.value(QStringLiteral("viewport")).toArray();
    take({viewport.at(0).toInt(), viewport.at(1).toInt()}, request_.limits.step, [this](Result<PagePicture> picture) {
        if (picture) {
            captured_.viewport = std::move(*picture);
        }
        fullPicture();
    });
}

void CaptureJob::fullPicture() {
    const auto left = std::chrono::milliseconds(limit_.remainingTime()) - 500ms;
    take(pictureSize(), left, [this](Result<PagePicture> picture) { pictureTaken(std::move(picture)); });
}

// By the bridge, or without it by scrolling; `done` is not called any more when the capture has ended meanwhile.
void CaptureJob::take(QSize size, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done) {
    auto whileWanted = [self = QPointer<CaptureJob>(this), done = std::move(done)](Result<PagePicture> picture) {
        if (self != nullptr && self->step_ == CaptureStep::Picturing) {
            self->taker_->deleteLater();
            done(std::move(picture));
        }
    };
    if (bridge_ != nullptr && bridge_->attached()) {
        auto* tiled = new TiledPicture(bridge_.get(), EvidenceStore(*context_.library), workers_,
                                       request_.limits.tilePx, this);
        taker_ = tiled;
        tiled->take(size, page_->zoomFactor(), limit, std::move(whileWanted));
        return;
    }
    auto* stitched = new StitchedPicture(view_, this);
    taker_ = stitched;
    stitched->take(size, limit, std::move(whileWanted));
}

void CaptureJob::pictureTaken(Result<PagePicture> picture) {
    if (!picture) {
        fail(picture.error());
        return;
    }
    captured_.full = std::move(*picture);
    lap(QStringLiteral("screenshot"));
    archive();
}

void CaptureJob::archive() {
    enter(CaptureStep::Archiving, request_.limits.step);
    // Of a picture or of data that stands alone the engine makes no archive, and says nothing.
    const QString type = measures_.value(QStringLiteral("content_type")).toString();
    if (!type.contains(QLatin1String("html")) && type != QLatin1String("text/plain")) {
        store();
        return;
    }
    const QString folder = EvidenceStore(*context_.library).incomingFolder();
    QDir().mkpath(folder);
    captured_.mhtmlPath = folder + QLatin1Char('/') + newId() + QStringLiteral(".mhtml");
    page_->save(captured_.mhtmlPath, QWebEngineDownloadRequest::MimeHtmlSaveFormat);
}

void CaptureJob::followSave(QWebEngineDownloadRequest* download) {
    const QString path = download->downloadDirectory() + QLatin1Char('/') + download->downloadFileName();
    if (step_ != CaptureStep::Archiving || path != captured_.mhtmlPath) {
        return;
    }
    const auto look = [this, download] {
        if (step_ != CaptureStep::Archiving || !download->isFinished()) {
            return;
        }
        if (download->state() == QWebEngineDownloadRequest::DownloadCompleted) {
            lap(QStringLiteral("mhtml"));
            store();
        } else {
            fail(saveProblem(captured_.mhtmlPath, *download, captured_.html.size()));
        }
    };
    connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, look);
    look();
}

void CaptureJob::store() {
    const NavigationTrail& trail = request_.history.isEmpty() && !ofTab_ ? page_->trail() : request_.trail;
    captured_.requestedUrl = trail.requestedUrl.isEmpty() || !redirects_.isEmpty() ? request_.url : trail.requestedUrl;
    captured_.finishedAt = context_.library->now();
    QJsonObject& facts = captured_.facts;
    facts.insert(QStringLiteral("source"), ofTab_                       ? QStringLiteral("tab")
                                           : request_.history.isEmpty() ? QStringLiteral("loaded")
                                                                        : QStringLiteral("copy_of_tab"));
    facts.insert(QStringLiteral("redirects"), QJsonArray::fromStringList(redirects_ + trail.redirects));
    facts.insert(QStringLiteral("http_status"),
                 page_->trail().httpStatus == 0 ? QJsonValue() : QJsonValue(page_->trail().httpStatus));
    facts.insert(QStringLiteral("methods"), QJsonObject{{QStringLiteral("screenshot_full"), captured_.full.method},
                                                        {QStringLiteral("screenshot_viewport"), captured_.viewport.method},
                                                        {QStringLiteral("mhtml"), captured_.mhtmlPath.isEmpty() ? QJsonValue() : QJsonValue(QStringLiteral("engine"))}});
    for (const auto& name : {QStringLiteral("device_pixel_ratio"), QStringLiteral("viewport"),
                             QStringLiteral("scrolled_to"), QStringLiteral("height"), QStringLiteral("language"), QStringLiteral("content_type")}) {
        facts.insert(name, measures_.value(name));
    }
    if (captured_.full.height < measures_.value(QStringLiteral("height")).toInt()) {
        facts.insert(QStringLiteral("cut_at_px"), captured_.full.height);
    }
    facts.insert(QStringLiteral("dom_changed"), false);
    // Whoever is logged in is known to the page alone; a profile off the record begins without any login.
    facts.insert(QStringLiteral("profile"), QStringLiteral("off-the-record"));

    enter(CaptureStep::Storing, 60s);
    CapturedPage taken = std::exchange(captured_, {});
    dropPage();
    workers_.start([self = QPointer<CaptureJob>(this), context = context_, request = request_,
                    page = std::move(taken)]() mutable {
        auto result = std::make_shared<Result<CaptureResult>>(storeCapture(context, request, std::move(page)));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, result] {
                if (self == nullptr || self->step_ != CaptureStep::Storing) {
                    return;
                }
                if (!*result) {
                    self->fail(result->error());
                    return;
                }
                self->lap(QStringLiteral("store"));
                self->limit_.stop();
                self->ms_.insert(QStringLiteral("total"), static_cast<int>(self->total_.elapsed()));
                (*result)->ms = self->ms_;
                self->step_ = CaptureStep::Done;
                Q_EMIT self->finished(**result);
            },
            Qt::QueuedConnection);
    });
}

void CaptureJob::fail(const Problem& problem) {
    if (!mayMove(step_, CaptureStep::Failed)) {
        return;
    }
    step_ = CaptureStep::Failed;
    limit_.stop();
    steady_.stop();
    poll_.stop();
    dropPage();
    Q_EMIT failed(problem);
}

// The engine may be in the middle of calling us, so its page goes when the event loop is reached again.
void CaptureJob::dropPage() {
    if (taker_ != nullptr) {
        taker_->deleteLater();
    }
    if (page_ != nullptr) {
        page_->disconnect(this);
        page_->profile()->disconnect(this);
    }
    if (bridge_ != nullptr) {
        bridge_.release()->deleteLater();
    }
    if (ownView_ != nullptr) {
        ownView_->hide();
        ownView_.release()->deleteLater();
    }
    if (!captured_.mhtmlPath.isEmpty()) {
        QFile::remove(captured_.mhtmlPath);
    }
    page_ = nullptr;
}

void CaptureJob::lap(const QString& name) {
    ms_.insert(name, static_cast<int>(lap_.restart()));
}

} // namespace cyberspotter
