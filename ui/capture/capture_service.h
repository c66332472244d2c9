// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_job.h"
#include "ui/capture/engine/prepared_pages.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QThreadPool>

namespace cyberspotter {

/// The captures of one window: the key press costs a grab of the screen and a copy of the tab's history; the rest is
/// done behind, at most two at a time, while the volunteer goes on. Destroy it before the profile and the library.
class CaptureService : public QObject {
    Q_OBJECT
public:
    CaptureService(CaptureContext context, BrowserProfile* profile, QObject* parent = nullptr);
    ~CaptureService() override;

    /// Captures the page that `view` (which holds a TrackedPage) shows, by a copy of it; where the copy turns out to be
    /// another page, the volunteer's own page is captured as it is, as long as it is still there.
    /// Gives a number that names this capture in the signals. Problem "no-page" where no site's page is shown.
    int capture(QWebEngineView* view, const CaptureWishes& wishes = {});

    /// Captures an address without a tab.
    int capture(CaptureRequest request);

    /// Captures once more what failed, under the same number, from what the tab was then. False when it is no longer kept:
    /// the last ten failures are.
    bool retry(int number);
    /// What failed is not wanted any more.
    void forget(int number);

    int running() const { return static_cast<int>(jobs_.size() + waiting_.size()); }
    /// Of those the ones in that profile, which must stay until they are done.
    int runningIn(const BrowserProfile* profile) const;

Q_SIGNALS:
    /// `seen` is what the volunteer saw at the key press; null for an address without a tab.
    void begun(int number, const QString& title, const QImage& seen);
    void stepped(int number, cyberspotter::CaptureStep step);
    void finished(int number, const cyberspotter::CaptureResult& result);
    void failed(int number, const cyberspotter::Problem& problem);

private:
    struct Order {
        int number = 0;
        CaptureRequest request;
        QPointer<QWebEngineView> tab;
        QPointer<BrowserProfile> profile; ///< that of the tab; its copy is loaded in the same one
    };

    int enqueue(Order order);
    void next();
    void start(const Order& order, bool ofTab);
    bool stillThere(const Order& order) const;
    void keepFailed(const Order& order);
    void drop(int number);

    CaptureContext context_;
    BrowserProfile* profile_;
    QThreadPool workers_;
    std::unique_ptr<PreparedPages> prepared_;
    int lastNumber_ = 0;
    QQueue<Order> waiting_;
    QList<Order> failed_; ///< oldest first
    QHash<int, CaptureJob*> jobs_;
    QHash<int, const BrowserProfile*> profiles_; ///< in which the jobs are
};

} // namespace cyberspotter
