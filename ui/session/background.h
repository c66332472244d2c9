// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace cyberspotter {

/// Runs `work` on `pool` and hands its value to `then` on the window's thread, where `receiver` lives. When the receiver is
/// gone by then, the value is dropped. (QFuture::then with a context asks for the receiver on the pool's thread, and falls
/// over when it is gone: Qt 6.4.)
template <typename Work, typename Then>
void inBackground(QThreadPool& pool, QObject* receiver, Work work, Then then) {
    using Value = decltype(work());
    pool.start([guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
        auto value = std::make_shared<Value>(work());
        const auto deliver = [guard, value, then] {
            if (guard != nullptr) {
                then(std::move(*value));
            }
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    });
}

} // namespace cyberspotter
