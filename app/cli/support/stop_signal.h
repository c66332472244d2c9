// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace cyberspotter::cli {

/// While it lives, SIGINT and SIGTERM ask the program to end in its own time. Make it before any other thread: only
/// threads made later inherit that the signals wait for it.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    const std::atomic<bool>& asked() const { return asked_; }
    /// Waits, at most so long; true as soon as the end is asked for.
    bool waitFor(std::chrono::milliseconds time);

private:
    std::atomic<bool> asked_ = false;
    std::atomic<bool> over_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::thread thread_;
};

} // namespace cyberspotter::cli
