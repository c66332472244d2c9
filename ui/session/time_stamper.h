// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp_repository.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace cyberspotter {

/// Has new captures and each day's head of the custody log stamped, on a thread of its own, while the settings say so. The
/// library is its only memory: what is wanted waits there through lost lines and restarts.
class TimeStamper : public QObject {
    Q_OBJECT
public:
    explicit TimeStamper(Library& library, QObject* parent = nullptr);
    /// Stops at once.
    ~TimeStamper() override;

    /// Looks at the settings and the queue again. From any thread.
    void wake();

Q_SIGNALS:
    /// Emitted on the stamper's thread; connect queued (the default between threads).
    void changed(const cyberspotter::WantedStamp& stamp);
    void troubled(const cyberspotter::Problem& problem);

private:
    void loop(const std::stop_token& stop);
    /// Asks for all that is due; milliseconds until it looks again, -1 for not before it is woken.
    qint64 workOnce();

    Library& library_;
    std::mutex mutex_;
    std::condition_variable_any woken_;
    bool isWoken_ = true;
    std::atomic<bool> cancelled_ = false;
    std::jthread thread_;
};

} // namespace cyberspotter
