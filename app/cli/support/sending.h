// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/support/progress_line.h"
#include "app/cli/support/stop_signal.h"
#include "core/submission/journal/submission.h"

#include <QHash>

namespace cyberspotter::cli {

struct SendingOptions {
    QString caFile;
    bool isPatient = true;      ///< waits for the next try when the line is bad
    StopSignal* stop = nullptr; ///< ends everything at once; what was sent is kept
};

/// What `submit` does: queues batches, sends what is queued and prints what came of each.
class Sending {
public:
    Sending(Context& context, Library& library, const Catalogue& catalogue, SendingOptions options);

    /// A batch asked for by its id; asking again is the person's word to try again.
    void queue(const QString& batchId);
    /// Everything that was broken off or waits in the queue, then every batch that was never queued. Batches that only
    /// the volunteer can hand over are named and passed over, each once.
    void queueAll();
    /// Sends what was queued by this object; where another process sends, waits for it.
    void send();
    /// Goes on with whatever becomes queued until the end is asked for; with `draftsToo` also with batches made later.
    void watch(bool draftsToo);

    /// 1 when a batch asked for cannot be sent, or sending one failed.
    int status() const { return status_; }

private:
    void queueDrafts();
    void passOver(const QString& batchId, const Problem& why, bool isFailure);
    void sendOne(const QString& submissionId);
    /// As far as it goes now; no value when another process sends.
    std::optional<Result<Submission>> tryOnce(const QString& submissionId);
    void print(const Result<Submission>& submission);
    bool isStopped() const { return options_.stop != nullptr && options_.stop->asked(); }
    void rest(std::chrono::milliseconds time);

    Context& context_;
    Library& library_;
    const Catalogue& catalogue_;
    SendingOptions options_;
    ProgressLine line_;
    QStringList todo_;              ///< submissions, in the order they are sent
    QHash<QString, QString> passed_; ///< what was said of a batch that was passed over
    QHash<QString, QString> said_;   ///< the last state printed of a submission, while watching
    int status_ = done;
};

} // namespace cyberspotter::cli
