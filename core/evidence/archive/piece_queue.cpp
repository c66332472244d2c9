// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/piece_queue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace cyberspotter {

namespace {

constexpr size_t mostWaiting = 8;

} // namespace

struct PieceQueue::State {
    std::function<Result<void>(QByteArrayView)> take;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> waiting;
    bool ended = false;
    std::optional<Problem> problem;
    std::thread thread;

    void run() {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return ended || !waiting.empty(); });
            if (waiting.empty()) {
                return;
            }
            const QByteArray piece = std::move(waiting.front());
            waiting.pop_front();
            lock.unlock();
            changed.notify_all();
            Result<void> taken = take(piece);
            lock.lock();
            if (!taken) {
                problem = taken.error();
                waiting.clear();
                changed.notify_all();
                return;
            }
        }
    }

    void join() {
        {
            const std::lock_guard lock(mutex);
            ended = true;
        }
        changed.notify_all();
        if (thread.joinable()) {
            thread.join();
        }
    }
};

PieceQueue::PieceQueue(std::function<Result<void>(QByteArrayView)> take) : state_(std::make_unique<State>()) {
    state_->take = std::move(take);
    state_->thread = std::thread([state = state_.get()] { state->run(); });
}

PieceQueue::~PieceQueue() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->waiting.clear();
    }
    state_->join();
}

Result<void> PieceQueue::push(QByteArray piece) {
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [this] { return state_->problem || state_->waiting.size() < mostWaiting; });
    if (state_->problem) {
        return std::unexpected(*state_->problem);
    }
    state_->waiting.push_back(std::move(piece));
    lock.unlock();
    state_->changed.notify_all();
    return {};
}

Result<void> PieceQueue::finish() {
    state_->join();
    if (state_->problem) {
        return std::unexpected(*state_->problem);
    }
    return {};
}

} // namespace cyberspotter
