// SPDX-License-Identifier: Apache-2.0
#include "ui/session/time_stamper.h"

#include "core/evidence/timestamp/time_stamp_queue.h"

#include <algorithm>

namespace cyberspotter {

namespace {

// A capture is stamped once it can no longer be taken back, so nothing tells when: it is looked for.
constexpr qint64 lookMilliseconds = 20'000;

} // namespace

TimeStamper::TimeStamper(Library& library, QObject* parent) : QObject(parent), library_(library) {
    qRegisterMetaType<WantedStamp>();
    qRegisterMetaType<Problem>();
    thread_ = std::jthread([this](const std::stop_token& stop) { loop(stop); });
}

TimeStamper::~TimeStamper() {
    cancelled_ = true;
    thread_.request_stop();
    woken_.notify_all();
}

void TimeStamper::wake() {
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        isWoken_ = true;
    }
    woken_.notify_all();
}

void TimeStamper::loop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            isWoken_ = false;
        }
        const qint64 wait = workOnce();
        std::unique_lock<std::mutex> lock(mutex_);
        const auto ready = [this] { return isWoken_; };
        if (wait < 0) {
            woken_.wait(lock, stop, ready);
        } else {
            woken_.wait_for(lock, stop, std::chrono::milliseconds(wait), ready);
        }
    }
}

qint64 TimeStamper::workOnce() {
    const Result<StampSettings> settings = stampSettings(library_);
    if (!settings) {
        Q_EMIT troubled(settings.error());
        return -1;
    }
    if (!settings->isOn) {
        return -1; // nothing leaves the computer, not even what waits
    }
    const Result<int> entered = TimeStampRepository(library_).wantMissing(*settings);
    StampLimits limits;
    limits.cancelled = [this] { return cancelled_.load(); };
    const Result<StampRound> round = entered ? askForDue(library_, limits, [this](const WantedStamp& stamp) { Q_EMIT changed(stamp); })
                                             : std::unexpected(entered.error());
    if (!round) {
        if (round.error().type != QStringLiteral("cancelled")) {
            Q_EMIT troubled(round.error());
        }
        return lookMilliseconds * 15; // a full disk is not told of every moment
    }
    const qint64 due = round->nextDue.isValid() ? std::max<qint64>(50, library_.now().msecsTo(round->nextDue)) : lookMilliseconds;
    return std::min(due, lookMilliseconds);
}

} // namespace cyberspotter
