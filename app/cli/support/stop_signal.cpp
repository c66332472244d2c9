// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/stop_signal.h"

#include <csignal>
#include <pthread.h>

namespace cyberspotter::cli {

namespace {

sigset_t endingSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopSignal::StopSignal() {
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    thread_ = std::thread([this, set] {
        int signal = 0;
        sigwait(&set, &signal);
        if (over_) {
            return;
        }
        const std::lock_guard<std::mutex> lock(mutex_);
        asked_ = true;
        changed_.notify_all();
    });
}

StopSignal::~StopSignal() {
    over_ = true;
    if (!asked_) {
        pthread_kill(thread_.native_handle(), SIGTERM); // ends its wait
    }
    thread_.join();
}

bool StopSignal::waitFor(std::chrono::milliseconds time) {
    std::unique_lock<std::mutex> lock(mutex_);
    return changed_.wait_for(lock, time, [this] { return asked_.load(); });
}

} // namespace cyberspotter::cli
