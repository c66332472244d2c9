// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"
#include "core/network/http_client.h"
#include "core/submission/intake/intake_protocol.h"
#include "core/submission/journal/submission_repository.h"
#include "core/submission/journal/upload_repository.h"

#include <QElapsedTimer>

#include <atomic>
#include <random>

namespace cyberspotter {

/// How far a submission has come.
struct SendProgress {
    QString submissionId;
    qint64 sent = 0; ///< evidence bytes that are at the partner
    qint64 total = 0;
};

struct SenderOptions {
    QString caFile;
    std::function<void(const SendProgress&)> progress; ///< called on the sender's thread
    std::function<void(const Submission&)> changed;    ///< at each step of the way, on the sender's thread
    std::function<void(const QList<Submission>&)> split; ///< a batch was too large: its halves are queued instead
    std::function<double()> random;                    ///< 0 to 1, for the jitter; a real one unless given
    const std::atomic<bool>* cancelled = nullptr;      ///< stops at once; what was sent is kept
    int parallel = 8;
    int mostAttempts = 10;
};

/// Drives submissions from the journal alone: it may be killed at any byte, and the next sender goes on from what was
/// committed. Blocking; lives on a thread of its own. One per library at a time (ProcessLock, Role::Sender).
class Sender {
public:
    Sender(Library& library, SenderOptions options = {});

    /// Takes one submission as far as it goes now: settled, or standing (retry_wait with its time, needs_user, failed).
    /// The problem of a Result is one of this computer (disk, library); the partner's are in the submission.
    Result<Submission> run(const QString& submissionId);

private:
    Result<Submission> drive(const QString& submissionId);
    Result<Submission> told(Result<Submission> submission);
    /// Whether the program ends or the volunteer cancelled, asked of the journal now and then.
    bool isStopped();
    Result<Submission> sendBatch(const Submission& submission, const intake::Access& access);
    Result<Submission> sendEvidence(const Submission& submission, const intake::Access& access);
    Result<Submission> finish(const Submission& submission, const intake::Access& access);
    Result<Submission> splitUp(const Submission& submission, const intake::Judgement& judgement);
    Result<Submission> stand(const Submission& submission, const intake::Judgement& judgement);
    QDateTime nextAttempt(int attempts, int retryAfterSeconds);
    Result<intake::Access> accessFor(const Submission& submission);

    /// Evidence by phases: addresses, offsets, bytes. The first trouble of a phase ends it.
    std::optional<intake::Judgement> beginUploads(const Submission& submission, const intake::Access& access,
                                                  QList<Upload>& uploads);
    std::optional<intake::Judgement> askOffsets(const Submission& submission, const intake::Access& access,
                                                QList<Upload>& uploads, const QList<bool>& asked,
                                                QList<qint64>& offsets);
    std::optional<intake::Judgement> sendFiles(const Submission& submission, const intake::Access& access,
                                               const QList<Upload>& uploads, const QList<qint64>& offsets);

    Library& library_;
    SubmissionRepository repository_;
    UploadRepository uploads_;
    SenderOptions options_;
    HttpClient client_;
    SendProgress progress_;
    QString current_; ///< the submission under way
    QElapsedTimer sinceLook_;
    std::mt19937 generator_{std::random_device{}()};
};

} // namespace cyberspotter
