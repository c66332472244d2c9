// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/submission/sender.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace cyberspotter {

/// Sends what is queued, on a thread of its own, for as long as it lives. The journal is its only memory. When another
/// process sends for the library it waits for that one to end.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Library& library, std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr);
    /// Stops at once; what was sent is kept and goes on with the next start.
    ~Outbox() override;

    /// What batches are composed with from now on. From any thread.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Looks again for work: call after a batch was queued or a retry was asked. From any thread.
    void wake();

Q_SIGNALS:
    /// Emitted on the outbox's thread; connect queued (the default between threads).
    void submissionChanged(const cyberspotter::Submission& submission);
    void progressed(const cyberspotter::SendProgress& progress);
    void troubled(const cyberspotter::Problem& problem);

private:
    void loop(const std::stop_token& stop);
    /// Works on all that is due; milliseconds until something will be due, -1 for nothing.
    qint64 workOnce(const std::stop_token& stop);

    Library& library_;
    std::mutex mutex_;
    std::shared_ptr<const Catalogue> catalogue_; ///< behind the mutex
    std::condition_variable_any changed_;
    bool woken_ = true;
    std::atomic<bool> cancelled_ = false;
    std::jthread thread_;
};

} // namespace cyberspotter
