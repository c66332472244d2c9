// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_step.h"
#include "ui/capture/storage/capture_storage.h"
#include "ui/capture/engine/prepared_page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QThreadPool;
class QWebEngineView;

namespace cyberspotter {

class PageKeeper;
class PageReader;
struct TakenPictures;

/// One capture, from a page to what is stored; see CaptureStep for its course. Every step that waits for the page has a
/// time limit, and ends in `finished` or `failed`, of which exactly one comes. Destroyed before, it leaves nothing.
class CaptureJob : public QObject {
    Q_OBJECT
public:
    /// `workers` does the hashing and writing; it must be done before the library goes.
    CaptureJob(CaptureContext context, CaptureRequest request, QThreadPool& workers, QObject* parent = nullptr);
    ~CaptureJob() override;

    /// Captures an unseen copy of the page: loads the address, or the volunteer's tab as it was. `prepared`: a page that
    /// is ready already; else one is made.
    void captureCopy(BrowserProfile* profile, std::unique_ptr<PreparedPage> prepared = {});

    /// Captures the page in `view` itself, where a copy would not be the same page. It is not scrolled through.
    void captureView(QWebEngineView* view);

    /// Stores nothing: what was taken is given out by `taken` in place of `finished`, and belongs to a visit.
    void onlyTake() { onlyTakes_ = true; }

    /// Leaves the DevTools bridge out; the tests of the fallback do so.
    void withoutBridge() { bridgeWanted_ = false; }

    CaptureStep step() const { return step_; }
    const CaptureRequest& request() const { return request_; }
    /// The page at work; null before and after.
    TrackedPage* page() const { return page_; }

Q_SIGNALS:
    void stepped(cyberspotter::CaptureStep step); ///< a step has begun
    void finished(const cyberspotter::CaptureResult& result);
    void taken(const std::shared_ptr<cyberspotter::CapturedPage>& page);
    void failed(const cyberspotter::Problem& problem);

private:
    void watch(TrackedPage* page);
    void load();
    void enter(CaptureStep step, std::chrono::milliseconds limit);
    void loaded(bool ok);
    void ledOn();
    void steadied();
    void goOn();
    void scroll();
    void beginToRead();
    void read();
    void nameTokens();
    void pictures();
    void takePictures();
    void picturesTaken(Result<TakenPictures> taken);
    void archived();
    void store();
    void handOut();
    void stored(Result<CaptureResult> result);
    bool isAsked(const QUrl& url) const;
    bool isSignedIn() const;
    void fail(const Problem& problem);
    void dropPage();
    void lap(const QString& name);
    QSize pictureSize() const;
    DevToolsBridge* bridge() const;
    QString incomingFolder() const;

    CaptureContext context_;
    CaptureRequest request_;
    QThreadPool& workers_;
    CaptureStep step_ = CaptureStep::Waiting;
    bool ofTab_ = false; ///< the page is the volunteer's own
    bool bridgeWanted_ = true;

    std::unique_ptr<PreparedPage> prepared_;       ///< the copy
    std::unique_ptr<DevToolsBridge> tabBridge_;    ///< to the volunteer's own page
    QPointer<TrackedPage> page_;
    QPointer<QWebEngineView> view_;
    std::unique_ptr<PageReader> reader_;
    QPointer<PageKeeper> keeper_; ///< of all that is not a picture
    QPointer<QObject> taker_;     ///< of pictures

    NavigationTrail loadedTrail_;
    QStringList redirects_; ///< where pages led by themselves before the last one
    bool isLedOn_ = false;
    bool isScrolled_ = false;

    QTimer limit_;
    QTimer steady_;
    QElapsedTimer loading_;
    QElapsedTimer lap_;
    QElapsedTimer total_;
    QMap<QString, int> ms_;
    bool onlyTakes_ = false;
    CapturedPage captured_;
};

} // namespace cyberspotter
