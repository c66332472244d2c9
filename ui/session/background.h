// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace cyberspotter {

/// Runs `work` on `pool` and hands its value to `then` on the receiver's thread. When the receiver is gone by then, the
/// value is dropped.
template <typename Work, typename Then>
void inBackground(QThreadPool& pool, QObject* receiver, Work work, Then then) {
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<std::shared_ptr<Value>>>();
    promise->future().then(receiver, [then = std::move(then)](const std::shared_ptr<Value>& value) { then(std::move(*value)); });
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(std::make_shared<Value>(work()));
        promise->finish();
    });
}

} // namespace cyberspotter
