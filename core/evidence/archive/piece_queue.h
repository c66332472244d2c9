// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace cyberspotter {

/// Hands pieces of bytes to another thread in their order, a few at a time, so that two stages of writing take two cores and
/// memory stays flat.
class PieceQueue {
public:
    /// `take` is called on a thread of the queue's own.
    explicit PieceQueue(std::function<Result<void>(QByteArrayView)> take);
    /// Waits for what is under way and forgets the rest.
    ~PieceQueue();

    /// Waits for room. The first problem of `take` is told here, and nothing is taken after it.
    Result<void> push(QByteArray piece);
    /// Waits until all was taken. Call once.
    Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace cyberspotter
