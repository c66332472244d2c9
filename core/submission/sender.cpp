// SPDX-License-Identifier: Apache-2.0
#include "core/submission/sender.h"

#include "core/base/digest.h"
#include "core/evidence/evidence_store.h"
#include "core/submission/journal/answer_repository.h"
#include "core/submission/partner_tokens.h"
#include "core/submission/journal/split_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyberspotter {

namespace {

using intake::Judgement;
using intake::Verdict;

constexpr int firstWaitSeconds = 2;
constexpr int longestWaitSeconds = 900;
constexpr qsizetype filesPerCommit = 32;
constexpr qint64 lookMilliseconds = 250;

HttpOptions httpOptions(const SenderOptions& options, SendProgress* progress, std::function<bool()> isStopped) {
    HttpOptions http;
    http.caFile = options.caFile;
    http.parallel = options.parallel;
    http.cancelled = std::move(isStopped);
    http.sent = [progress, report = options.progress](qint64 bytes) {
        progress->sent = std::min(progress->total, progress->sent + bytes);
        if (report && progress->total > 0) {
            report(*progress);
        }
    };
    return http;
}

Judgement integrityTrouble(const QString& path) {
    return {Verdict::NeedsUser,
            {"evidence-differs",
             QCoreApplication::translate("Submission", "Evidence has changed on this computer"),
             path,
             QCoreApplication::translate(
                 "Submission", "Nothing more was sent. Run “verify” to see what differs, and restore a backup."),
             0,
             {}},
            -1};
}

/// The first trouble wins; later ones of the same phase are its company.
void note(std::optional<Judgement>& trouble, Judgement judgement) {
    if (!trouble) {
        trouble = std::move(judgement);
    }
}

} // namespace

Sender::Sender(Library& library, SenderOptions options)
    : library_(library), repository_(library), uploads_(library), options_(std::move(options)),
      client_(httpOptions(options_, &progress_, [this] { return isStopped(); })) {
    sinceLook_.start();
}

bool Sender::isStopped() {
    if (options_.cancelled != nullptr && options_.cancelled->load()) {
        return true;
    }
    if (sinceLook_.elapsed() < lookMilliseconds) {
        return false;
    }
    sinceLook_.restart();
    const Result<Submission> submission = repository_.get(current_);
    return submission && submission->state == SubmissionState::Cancelled;
}

Result<Submission> Sender::told(Result<Submission> submission) {
    if (submission && options_.changed) {
        options_.changed(*submission);
    }
    return submission;
}

Result<intake::Access> Sender::accessFor(const Submission& submission) {
    const Result<std::optional<QString>> token = tokenFor(library_, submission.partnerId);
    if (!token) {
        return std::unexpected(token.error());
    }
    QString base = submission.endpoint;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return intake::Access{base, token->value_or(QString())};
}

Result<Submission> Sender::run(const QString& submissionId) {
    current_ = submissionId;
    Result<Submission> submission = drive(submissionId);
    if (!submission) {
        // The volunteer cancelled it under our hands.
        const Result<Submission> now = repository_.get(submissionId);
        if (now && now->state == SubmissionState::Cancelled) {
            return now;
        }
    }
    return submission;
}

Result<Submission> Sender::drive(const QString& submissionId) {
    Result<Submission> submission = repository_.get(submissionId);
    if (!submission || !isActive(submission->state)) {
        return submission;
    }
    const Result<intake::Access> access = accessFor(*submission);
    if (!access) {
        submission =
            submission->state == SubmissionState::Sending ? submission : repository_.beginAttempt(submissionId);
        return submission ? repository_.move(submissionId, SubmissionState::NeedsUser, access.error()) : submission;
    }
    // Wherever the last sender was stopped, replaying the same key with the same bytes tells what the partner has.
    submission = told(sendBatch(*submission, *access));
    if (submission && submission->state == SubmissionState::AwaitingUploads) {
        submission = told(sendEvidence(*submission, *access));
    }
    if (submission && submission->state == SubmissionState::Finishing) {
        submission = told(finish(*submission, *access));
    }
    return submission;
}

Result<Submission> Sender::sendBatch(const Submission& submission, const intake::Access& access) {
    const Result<QByteArray> body = repository_.body(submission.id);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (sha256Hex(*body) != submission.bodySha256) {
        return stand(submission, integrityTrouble(submission.id));
    }
    if (submission.state == SubmissionState::AwaitingUploads || submission.state == SubmissionState::Finishing) {
        return submission; // the answer to the reports is on the disk
    }
    const Result<Submission> sending = told(repository_.beginAttempt(submission.id));
    if (!sending) {
        return sending;
    }
    const HttpAnswer answer = client_.perform(intake::postBatch(access, submission.idempotencyKey, *body));
    const Judgement judgement = intake::judge(answer);
    if (judgement.verdict == Verdict::Conflict) {
        return stand(*sending, {Verdict::Transient, judgement.problem, judgement.retryAfterSeconds});
    }
    if (judgement.verdict == Verdict::TooLarge) {
        return splitUp(*sending, judgement);
    }
    if (judgement.verdict != Verdict::Success) {
        return stand(*sending, judgement);
    }
    const Result<intake::BatchAnswer> read = intake::readBatchAnswer(answer.body, *sending);
    if (!read) {
        return stand(*sending, {Verdict::Invalid, read.error(), -1});
    }
    return AnswerRepository(library_).enterAnswer(submission.id, read->items, read->have, read->wanted, answer.body);
}

Result<Submission> Sender::splitUp(const Submission& submission, const Judgement& judgement) {
    if (submission.items.size() < 2) {
        Problem problem = judgement.problem;
        problem.title = QCoreApplication::translate("Submission", "One report alone is too large for the partner");
        problem.cure =
            QCoreApplication::translate("Submission", "Export the batch and hand it over as a file, or ask the partner.");
        return repository_.move(submission.id, SubmissionState::Failed, problem);
    }
    const Result<QList<Submission>> halves = SplitRepository(library_).split(submission.id);
    if (!halves) {
        return std::unexpected(halves.error());
    }
    if (options_.split) {
        options_.split(*halves);
    }
    return repository_.get(submission.id);
}

Result<Submission> Sender::sendEvidence(const Submission& submission, const intake::Access& access) {
    const Result<QList<Upload>> all = uploads_.of(submission.id);
    if (!all) {
        return std::unexpected(all.error());
    }
    QList<Upload> waiting;
    progress_ = {submission.id, 0, 0};
    for (const Upload& upload : *all) {
        progress_.total += upload.bytes;
        if (upload.sent) {
            progress_.sent += upload.bytes;
        } else {
            waiting += upload;
        }
    }
    // Those whose address is known from before may be half there.
    QList<bool> resumed;
    for (const Upload& upload : waiting) {
        resumed += !upload.uploadUrl.isEmpty();
    }
    QList<qint64> offsets(waiting.size(), 0);
    std::optional<Judgement> trouble = beginUploads(submission, access, waiting);
    if (!trouble) {
        trouble = askOffsets(submission, access, waiting, resumed, offsets);
    }
    if (!trouble) {
        trouble = sendFiles(submission, access, waiting, offsets);
    }
    progress_ = {};
    if (trouble) {
        return stand(submission, *trouble);
    }
    return repository_.move(submission.id, SubmissionState::Finishing);
}

std::optional<Judgement> Sender::beginUploads(const Submission& submission, const intake::Access& access,
                                              QList<Upload>& uploads) {
    QList<HttpRequest> requests;
    QList<qsizetype> which;
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        if (uploads[i].uploadUrl.isEmpty()) {
            requests += intake::beginUpload(access, submission.batchId, uploads[i]);
            which += i;
        }
    }
    std::optional<Judgement> trouble;
    client_.performAll(requests, [&](qsizetype index, HttpAnswer&& answer) {
        Upload& upload = uploads[which[index]];
        const Judgement judgement = intake::judge(answer, false);
        if (judgement.verdict != Verdict::Success) {
            return note(trouble, judgement);
        }
        if (answer.status == 200) {
            upload.sent = true; // it came with an earlier batch
            return;
        }
        const Result<QString> url = intake::readUploadUrl(answer, access);
        url ? void(upload.uploadUrl = *url) : note(trouble, {Verdict::Invalid, url.error(), -1});
    });
    if (!requests.isEmpty()) {
        if (const Result<void> kept = uploads_.setAddresses(submission.id, uploads); !kept) {
            note(trouble, {Verdict::NeedsUser, kept.error(), -1});
        }
    }
    return trouble;
}

std::optional<Judgement> Sender::askOffsets(const Submission& submission, const intake::Access& access,
                                            QList<Upload>& uploads, const QList<bool>& asked, QList<qint64>& offsets) {
    QList<HttpRequest> requests;
    QList<qsizetype> which;
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        if (asked[i] && !uploads[i].sent) {
            requests += intake::askOffset(access, uploads[i].uploadUrl);
            which += i;
        }
    }
    std::optional<Judgement> trouble;
    bool anyGone = false;
    client_.performAll(requests, [&](qsizetype index, HttpAnswer&& answer) {
        const Judgement judgement = intake::judge(answer, false);
        if (judgement.verdict == Verdict::Gone) {
            uploads[which[index]].uploadUrl.clear(); // it expired: the next try begins it anew
            anyGone = true;
            return note(trouble, {Verdict::Transient, judgement.problem, 0});
        }
        if (judgement.verdict != Verdict::Success) {
            return note(trouble, judgement);
        }
        const qint64 offset = answer.headers.value("upload-offset").toLongLong();
        offsets[which[index]] = std::clamp<qint64>(offset, 0, uploads[which[index]].bytes);
        progress_.sent += offsets[which[index]];
    });
    if (anyGone) {
        if (const Result<void> kept = uploads_.setAddresses(submission.id, uploads); !kept) {
            note(trouble, {Verdict::NeedsUser, kept.error(), -1});
        }
    }
    return trouble;
}

std::optional<Judgement> Sender::sendFiles(const Submission& submission, const intake::Access& access,
                                           const QList<Upload>& uploads, const QList<qint64>& offsets) {
    const EvidenceStore store(library_);
    QList<HttpRequest> requests;
    QList<qsizetype> which;
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        if (!uploads[i].sent) {
            requests += intake::sendBytes(access, uploads[i].uploadUrl, store.pathOf(uploads[i].sha256), offsets[i],
                                          uploads[i].bytes);
            which += i;
        }
    }
    std::optional<Judgement> trouble;
    QStringList done;
    const auto commit = [&] {
        if (const Result<void> kept = uploads_.setSent(submission.id, done); !kept) {
            note(trouble, {Verdict::NeedsUser, kept.error(), -1});
        }
        done.clear();
    };
    client_.performAll(requests, [&](qsizetype index, HttpAnswer&& answer) {
        const Upload& upload = uploads[which[index]];
        Judgement judgement = intake::judge(answer, false);
        if (judgement.verdict == Verdict::Integrity) {
            const Result<FileDigest> digest = digestOfFile(store.pathOf(upload.sha256));
            const bool sound = digest && digest->sha256 == upload.sha256;
            judgement = sound ? Judgement{Verdict::Transient, judgement.problem, -1} : integrityTrouble(upload.path);
        }
        // Bytes have nothing to be invalid but their way: the next try asks how far they came.
        const bool cut = judgement.verdict == Verdict::Invalid && answer.status == 400;
        if (cut || judgement.verdict == Verdict::Conflict || judgement.verdict == Verdict::Uncertain ||
            judgement.verdict == Verdict::Gone) {
            judgement.verdict = Verdict::Transient;
        }
        if (judgement.verdict != Verdict::Success) {
            return note(trouble, judgement);
        }
        done += upload.sha256;
        if (done.size() >= filesPerCommit) {
            commit();
        }
    });
    if (!done.isEmpty()) {
        commit();
    }
    return trouble;
}

Result<Submission> Sender::finish(const Submission& submission, const intake::Access& access) {
    const HttpAnswer answer = client_.perform(intake::finish(access, submission.batchId));
    const Judgement judgement = intake::judge(answer);
    if (judgement.verdict == Verdict::Conflict) {
        // It lacks files that were sent: each is asked for again.
        Result<QList<Upload>> uploads = uploads_.of(submission.id);
        if (!uploads) {
            return std::unexpected(uploads.error());
        }
        for (Upload& upload : *uploads) {
            upload.sent = false;
            upload.uploadUrl.clear();
        }
        if (const Result<void> kept = uploads_.setAddresses(submission.id, *uploads); !kept) {
            return std::unexpected(kept.error());
        }
        return stand(submission, {Verdict::Transient, judgement.problem, -1});
    }
    if (judgement.verdict != Verdict::Success) {
        return stand(submission, judgement);
    }
    const Result<QString> receipt = intake::readReceipt(answer.body, submission.batchId);
    if (!receipt) {
        return stand(submission, {Verdict::Invalid, receipt.error(), -1});
    }
    return AnswerRepository(library_).enterReceipt(submission.id, answer.body, *receipt);
}

QDateTime Sender::nextAttempt(int attempts, int retryAfterSeconds) {
    const double chance =
        options_.random ? options_.random() : std::uniform_real_distribution<double>(0, 1)(generator_);
    const double cap = std::min<double>(longestWaitSeconds, firstWaitSeconds * std::pow(2.0, std::min(attempts, 12)));
    // Full jitter, but never before the partner's own word.
    const qint64 wait = qint64(1000 * std::max<double>(chance * cap, retryAfterSeconds));
    return library_.now().addMSecs(wait);
}

Result<Submission> Sender::stand(const Submission& submission, const Judgement& judgement) {
    switch (judgement.verdict) {
    case Verdict::Cancelled:
        return repository_.get(submission.id); // stopped by the program: the next sender goes on
    case Verdict::NeedsUser:
        return repository_.move(submission.id, SubmissionState::NeedsUser, judgement.problem);
    case Verdict::Invalid:
    case Verdict::TooLarge:
    case Verdict::Integrity:
    case Verdict::Gone:
    case Verdict::Conflict:
    case Verdict::Success:
        return repository_.move(submission.id, SubmissionState::Failed, judgement.problem);
    case Verdict::Transient:
    case Verdict::Uncertain:
        break;
    }
    if (submission.attempts >= options_.mostAttempts) {
        return repository_.move(submission.id, SubmissionState::NeedsUser, judgement.problem);
    }
    const SubmissionState state =
        judgement.verdict == Verdict::Uncertain ? SubmissionState::Uncertain : SubmissionState::RetryWait;
    return repository_.move(submission.id, state, judgement.problem,
                            nextAttempt(submission.attempts, judgement.retryAfterSeconds));
}

} // namespace cyberspotter
