// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_service.h"

#include "ui/capture/capture_problems.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QWebEngineHistory>
#include <QWebEngineView>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int atOnce = 2;
constexpr int failuresKept = 10; ///< each with a picture of the screen

/// A picture of the view as the volunteer sees it.
QImage seen(QWebEngineView* view) {
    return view->isVisible() ? view->grab().toImage() : QImage();
}

} // namespace

CaptureService::CaptureService(CaptureContext context, BrowserProfile* profile, QObject* parent)
    : QObject(parent), context_(std::move(context)), profile_(profile) {
    workers_.setMaxThreadCount(2);
    if (context_.key == nullptr) {
        context_.key = std::make_shared<const SigningKeyAhead>(*context_.library);
    }
    prepared_ = std::make_unique<PreparedPages>(profile_, EvidenceStore(*context_.library).incomingFolder(), workers_);
}

CaptureService::~CaptureService() {
    qDeleteAll(jobs_);
    prepared_.reset();
    workers_.waitForDone();
    // Pages of ended captures go now, before their profile does.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

int CaptureService::capture(QWebEngineView* view, const CaptureWishes& wishes) {
    auto* page = qobject_cast<TrackedPage*>(view->page());
    if (!page->showsSite()) {
        const int number = ++lastNumber_;
        QMetaObject::invokeMethod(
            this, [this, number] { Q_EMIT failed(number, noPageProblem()); }, Qt::QueuedConnection);
        return number;
    }
    Order order;
    order.tab = view;
    order.profile = page->browserProfile();
    order.request.url = page->url().toString(QUrl::FullyEncoded);
    order.request.trail = page->trail();
    order.request.viewport = seen(view);
    order.request.viewportSize = view->size();
    order.request.zoom = page->zoomFactor();
    order.request.pdf = wishes.pdf;
    order.request.elements = wishes.elements;
    order.request.taxa = wishes.taxa;
    order.request.term = wishes.term;
    order.request.reason = wishes.reason;
    order.request.limits = wishes.limits;
    order.request.isCopyOfTab = true;
    if (order.request.trail.posted) {
        QDataStream history(&order.request.history, QIODevice::WriteOnly);
        history << *page->history();
    }
    return enqueue(std::move(order));
}

int CaptureService::capture(CaptureRequest request) {
    return enqueue({0, std::move(request), {}, profile_});
}

int CaptureService::enqueue(Order order) {
    order.number = ++lastNumber_;
    const QString title = order.tab != nullptr ? order.tab->title() : order.request.url;
    const QImage seen = order.request.viewport;
    waiting_.enqueue(std::move(order));
    Q_EMIT begun(lastNumber_, title, seen);
    next();
    return lastNumber_;
}

bool CaptureService::retry(int number) {
    for (qsizetype i = 0; i < failed_.size(); ++i) {
        if (failed_[i].number == number) {
            waiting_.enqueue(failed_.takeAt(i));
            Q_EMIT stepped(number, CaptureStep::Waiting);
            next();
            return true;
        }
    }
    return false;
}

void CaptureService::forget(int number) {
    failed_.removeIf([number](const Order& order) { return order.number == number; });
}

int CaptureService::runningIn(const BrowserProfile* profile) const {
    const auto waiting = std::count_if(waiting_.begin(), waiting_.end(), [&](const Order& order) { return order.profile == profile; });
    const auto atWork = std::count(profiles_.begin(), profiles_.end(), profile);
    return static_cast<int>(waiting + atWork);
}

void CaptureService::keepFailed(const Order& order) {
    failed_.append(order);
    if (failed_.size() > failuresKept) {
        failed_.removeFirst();
    }
}

void CaptureService::next() {
    while (!waiting_.isEmpty() && jobs_.size() < atOnce) {
        start(waiting_.dequeue(), false);
    }
}

bool CaptureService::stillThere(const Order& order) const {
    const auto* page = order.tab == nullptr ? nullptr : qobject_cast<TrackedPage*>(order.tab->page());
    return page != nullptr && page->showsSite() && page->trail().finished && !page->isLoading() &&
           page->url().toString(QUrl::FullyEncoded) == order.request.url;
}

void CaptureService::start(const Order& order, bool ofTab) {
    if (order.profile == nullptr) {
        // Signed out since: without that profile it would be another page.
        QMetaObject::invokeMethod(this, [this, order] { Q_EMIT failed(order.number, signedOutProblem(order.request.url)); }, Qt::QueuedConnection);
        return;
    }
    profiles_.insert(order.number, order.profile);
    auto* job = new CaptureJob(context_, order.request, workers_, this);
    jobs_.insert(order.number, job);
    connect(job, &CaptureJob::stepped, this, [this, number = order.number](CaptureStep step) { Q_EMIT stepped(number, step); });
    connect(job, &CaptureJob::finished, this, [this, number = order.number](const CaptureResult& result) {
        drop(number);
        Q_EMIT finished(number, result);
    });
    connect(job, &CaptureJob::failed, this, [this, order, ofTab](const Problem& problem) {
        drop(order.number);
        const bool copyWasAnother = problem.type == QLatin1String("copy-differs") ||
                                    problem.type == QLatin1String("page-unreachable") ||
                                    problem.type == QLatin1String("page-is-download");
        if (!ofTab && copyWasAnother && stillThere(order)) {
            start(order, true);
            return;
        }
        keepFailed(order);
        Q_EMIT failed(order.number, problem);
    });
    if (ofTab) {
        job->captureView(order.tab);
    } else {
        const bool isReady = order.request.history.isEmpty() && order.profile == profile_;
        job->captureCopy(order.profile, isReady ? prepared_->take() : nullptr);
    }
}

void CaptureService::drop(int number) {
    if (CaptureJob* job = jobs_.take(number)) {
        job->deleteLater();
    }
    profiles_.remove(number);
    if (!waiting_.isEmpty()) {
        prepared_->warm();
    }
    QMetaObject::invokeMethod(this, &CaptureService::next, Qt::QueuedConnection);
}

} // namespace cyberspotter
