// SPDX-License-Identifier: Apache-2.0
#include "core/submission/outbox.h"

#include "core/storage/process_lock.h"
#include "core/submission/submitting.h"

#include <QElapsedTimer>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 askAgainMilliseconds = 5000;
constexpr qint64 tellMilliseconds = 100;

} // namespace

Outbox::Outbox(Library& library, std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QObject(parent), library_(library), catalogue_(std::move(catalogue)) {
    qRegisterMetaType<Submission>();
    qRegisterMetaType<SendProgress>();
    qRegisterMetaType<Problem>();
    thread_ = std::jthread([this](const std::stop_token& stop) { loop(stop); });
}

Outbox::~Outbox() {
    cancelled_ = true;
    thread_.request_stop();
    changed_.notify_all();
}

void Outbox::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    const std::lock_guard<std::mutex> lock(mutex_);
    catalogue_ = std::move(catalogue);
}

void Outbox::wake() {
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        woken_ = true;
    }
    changed_.notify_all();
}

void Outbox::loop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            woken_ = false;
        }
        const qint64 wait = workOnce(stop);
        std::unique_lock<std::mutex> lock(mutex_);
        const auto ready = [this] { return woken_; };
        if (wait < 0) {
            changed_.wait(lock, stop, ready);
        } else {
            changed_.wait_for(lock, stop, std::chrono::milliseconds(wait), ready);
        }
    }
}

qint64 Outbox::workOnce(const std::stop_token& stop) {
    const std::shared_ptr<const Catalogue> catalogue = [this] {
        const std::lock_guard<std::mutex> lock(mutex_);
        return catalogue_;
    }();
    SubmissionRepository repository(library_);
    Result<QList<Submission>> active = repository.active();
    if (!active) {
        Q_EMIT troubled(active.error());
        return askAgainMilliseconds;
    }
    if (active->isEmpty()) {
        return -1;
    }
    const Result<ProcessLock> lock = ProcessLock::acquire(library_.folder(), Role::Sender);
    if (!lock) {
        return askAgainMilliseconds; // the other process sends what is queued here too
    }
    qint64 next = -1;
    QElapsedTimer sinceTold;
    for (const Submission& submission : *active) {
        if (stop.stop_requested()) {
            return -1;
        }
        const qint64 due = submission.nextAttemptAt.isValid() ? library_.now().msecsTo(submission.nextAttemptAt) : 0;
        if (due > 0) {
            next = next < 0 ? due : std::min(next, due);
            continue;
        }
        SenderOptions options;
        options.cancelled = &cancelled_;
        options.changed = [this](const Submission& changed) { Q_EMIT submissionChanged(changed); };
        options.progress = [this, &sinceTold](const SendProgress& progress) {
            // Each is an event for the window's thread: some ten a second are enough, and the last.
            if (progress.sent >= progress.total || !sinceTold.isValid() || sinceTold.elapsed() >= tellMilliseconds) {
                sinceTold.start();
                Q_EMIT progressed(progress);
            }
        };
        options.split = [&next](const QList<Submission>&) { next = 0; };
        const Result<Submission> result = runSubmission(library_, *catalogue, submission.id, options);
        if (!result) {
            Q_EMIT troubled(result.error());
            next = askAgainMilliseconds;
            continue;
        }
        Q_EMIT submissionChanged(*result);
        if (isActive(result->state)) {
            const qint64 wait = std::max<qint64>(50, library_.now().msecsTo(result->nextAttemptAt));
            next = next < 0 ? wait : std::min(next, wait);
        }
    }
    return next;
}

} // namespace cyberspotter
