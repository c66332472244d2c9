// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/visit_recorder.h"

#include "core/evidence/evidence_store.h"
#include "ui/capture/capture_problems.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QWebEngineView>

namespace cyberspotter {

namespace {

Problem visitEmptyProblem() {
    return {QStringLiteral("visit-empty"), VisitRecorder::tr("The visit was not kept"),
            VisitRecorder::tr("No page of it could be taken."),
            VisitRecorder::tr("Switch recording on, then go through the pages; wait until each has loaded."), 0, {}};
}

} // namespace

VisitRecorder::VisitRecorder(CaptureContext context, BrowserProfile* profile, QObject* parent)
    : QObject(parent), context_(std::move(context)), profile_(profile) {
    workers_.setMaxThreadCount(2);
    if (context_.key == nullptr) {
        context_.key = std::make_shared<const SigningKeyAhead>(*context_.library);
    }
    prepared_ = std::make_unique<PreparedPages>(profile_, EvidenceStore(*context_.library).incomingFolder(), workers_);
    prepared_->warm();
}

VisitRecorder::~VisitRecorder() {
    delete job_;
    prepared_.reset();
    workers_.waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool VisitRecorder::add(QWebEngineView* view) {
    auto* page = qobject_cast<TrackedPage*>(view->page());
    if (page == nullptr || !page->showsSite() || isKept_ || addresses_.size() >= mostPages) {
        return false;
    }
    CaptureRequest request;
    request.url = page->url().toString(QUrl::FullyEncoded);
    // The same page again, or another place in it.
    if (!addresses_.isEmpty() && QUrl(addresses_.last()).adjusted(QUrl::RemoveFragment) == page->url().adjusted(QUrl::RemoveFragment)) {
        return false;
    }
    request.isCopyOfTab = true;
    request.trail = page->trail();
    request.viewport = view->isVisible() ? view->grab().toImage() : QImage();
    request.viewportSize = view->size();
    request.zoom = page->zoomFactor();
    const int number = static_cast<int>(addresses_.size());
    addresses_.append(request.url);
    waiting_.enqueue({number, std::move(request)});
    next();
    return true;
}

// One at a time: the volunteer reads on, and the next page is loading.
void VisitRecorder::next() {
    if (job_ != nullptr || waiting_.isEmpty()) {
        return;
    }
    const auto [number, request] = waiting_.dequeue();
    job_ = new CaptureJob(context_, request, workers_, this);
    job_->onlyTake();
    connect(job_, &CaptureJob::taken, this, [this, number = number](const std::shared_ptr<CapturedPage>& page) {
        taken_[number] = page;
        ended(number);
        Q_EMIT pageTaken(static_cast<int>(taken_.size()));
    });
    connect(job_, &CaptureJob::failed, this, [this, number = number, url = request.url](const Problem& problem) {
        missed_.append(QJsonObject{{QStringLiteral("url"), url}, {QStringLiteral("problem"), problem.type}});
        ended(number);
        Q_EMIT pageMissed(problem);
    });
    job_->captureCopy(profile_, prepared_->take());
}

void VisitRecorder::ended(int) {
    job_->deleteLater();
    job_ = nullptr;
    if (!isKept_) {
        prepared_->warm();
    }
    QMetaObject::invokeMethod(this, [this] { waiting_.isEmpty() && isKept_ ? store() : next(); }, Qt::QueuedConnection);
}

void VisitRecorder::keep() {
    isKept_ = true;
    if (job_ == nullptr && waiting_.isEmpty()) {
        QMetaObject::invokeMethod(this, &VisitRecorder::store, Qt::QueuedConnection);
    }
}

void VisitRecorder::storeNow() {
    delete job_;
    waiting_.clear();
    isKept_ = true;
    if (!isStoring_ && !taken_.empty()) {
        isStoring_ = true;
        static_cast<void>(storeCapture(context_, {}, takenPages()));
    }
    workers_.waitForDone();
}

QList<CapturedPage> VisitRecorder::takenPages() {
    QList<CapturedPage> pages;
    const auto count = static_cast<int>(taken_.size());
    for (auto& [number, page] : taken_) {
        pages.append(std::move(*page));
        pages.last().facts.insert(QStringLiteral("visit"), QJsonObject{{QStringLiteral("pages"), count},
                                                                       {QStringLiteral("pages_missed"), missed_},
                                                                       {QStringLiteral("full"), addresses_.size() >= mostPages}});
    }
    taken_.clear();
    return pages;
}

void VisitRecorder::store() {
    if (isStoring_ || job_ != nullptr) {
        return;
    }
    isStoring_ = true;
    if (taken_.empty()) {
        Q_EMIT failed(visitEmptyProblem());
        return;
    }
    workers_.start([self = QPointer<VisitRecorder>(this), context = context_, pages = takenPages()]() mutable {
        auto result = std::make_shared<Result<CaptureResult>>(storeCapture(context, {}, std::move(pages)));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, result] {
                if (self == nullptr) {
                    return;
                }
                if (*result) {
                    Q_EMIT self->finished(**result);
                } else {
                    Q_EMIT self->failed(result->error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace cyberspotter
