// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/sending.h"

#include "app/cli/support/submission_printing.h"
#include "core/catalogue/partner/partner_repository.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/batch/handover.h"
#include "core/storage/process_lock.h"
#include "core/submission/journal/split_repository.h"
#include "core/submission/submitting.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

namespace cyberspotter::cli {

namespace {

constexpr std::chrono::milliseconds lookAgain{200};
constexpr std::chrono::milliseconds watchPause{500};

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

bool isGood(SubmissionState state) {
    return state == SubmissionState::Acknowledged || state == SubmissionState::Delivered;
}

bool waitsForThePerson(const Submission& submission) {
    return submission.state == SubmissionState::NeedsUser || submission.state == SubmissionState::Failed;
}

} // namespace

Sending::Sending(Context& context, Library& library, const Catalogue& catalogue, SendingOptions options)
    : context_(context), library_(library), catalogue_(catalogue), options_(std::move(options)), line_(!context.json()) {}

void Sending::queue(const QString& batchId) {
    Result<Submission> queued = queueBatch(library_, catalogue_, batchId);
    if (queued && waitsForThePerson(*queued)) {
        queued = retrySubmission(library_, queued->id);
    }
    if (!queued) {
        status_ = reportOnBatch(context_, batchId, queued.error());
        return;
    }
    todo_ += queued->id;
}

void Sending::queueAll() {
    const Result<QList<Submission>> open = SubmissionRepository(library_).open();
    if (!open) {
        status_ = context_.report(open.error());
        return;
    }
    for (const Submission& submission : *open) {
        if (isActive(submission.state)) {
            todo_ += submission.id;
        } else {
            print(submission); // it stands until the person names it, which a script must not take for sent
        }
    }
    queueDrafts();
}

void Sending::queueDrafts() {
    const Result<QStringList> drafts = SubmissionRepository(library_).batchesNeverQueued();
    if (!drafts) {
        status_ = context_.report(drafts.error());
        return;
    }
    for (const QString& id : *drafts) {
        const Result<Submission> queued = queueBatch(library_, catalogue_, id);
        if (queued) {
            todo_ += queued->id;
        } else {
            // That only the volunteer can hand it over is how this partner works, no failure.
            passOver(id, queued.error(), queued.error().type != QStringLiteral("channel-unsupported"));
        }
    }
}

void Sending::passOver(const QString& batchId, const Problem& why, bool isFailure) {
    if (passed_.value(batchId) == why.toText()) {
        return;
    }
    passed_.insert(batchId, why.toText());
    line_.clear();
    const Result<Batch> batch = BatchRepository(library_).get(batchId);
    printPassedOver(context_, batch.value_or(Batch{batchId, {}, 1, {}, 0}), why);
    status_ = isFailure ? problem : status_;
}

void Sending::send() {
    while (!todo_.isEmpty() && !isStopped()) {
        sendOne(todo_.takeFirst());
    }
}

void Sending::sendOne(const QString& submissionId) {
    bool isSaid = false;
    while (!isStopped()) {
        const std::optional<Result<Submission>> tried = tryOnce(submissionId);
        const Result<Submission> now = tried ? *tried : SubmissionRepository(library_).get(submissionId);
        if (!now || !isActive(now->state) || !options_.isPatient) {
            print(now);
            return;
        }
        const qint64 wait = std::max<qint64>(0, library_.now().msecsTo(now->nextAttemptAt));
        if (!tried) {
            if (!std::exchange(isSaid, true)) {
                line_.say(translated(QT_TRANSLATE_NOOP("CommandLine", "Queued; another process is sending for this library.")));
            }
            rest(lookAgain);
        } else {
            line_.say(translated(QT_TRANSLATE_NOOP("CommandLine", "Trying again in %1 s: %2"))
                          .arg((wait + 999) / 1000)
                          .arg(now->problem ? now->problem->toText() : QString()));
            rest(std::chrono::milliseconds(wait));
        }
    }
}

std::optional<Result<Submission>> Sending::tryOnce(const QString& submissionId) {
    const Result<ProcessLock> lock = ProcessLock::acquire(library_.folder(), Role::Sender);
    if (!lock) {
        return lock.error().type == QStringLiteral("already-sending") ? std::nullopt
                                                                      : std::optional(Result<Submission>(std::unexpected(lock.error())));
    }
    SenderOptions options;
    options.caFile = options_.caFile;
    options.cancelled = options_.stop == nullptr ? nullptr : &options_.stop->asked();
    options.split = [this](const QList<Submission>& halves) {
        for (qsizetype i = halves.size(); i-- > 0;) {
            todo_.prepend(halves[i].id);
        }
    };
    options.progress = [this](const SendProgress& progress) { line_.show(progress); };
    return runSubmission(library_, catalogue_, submissionId, options);
}

void Sending::print(const Result<Submission>& submission) {
    line_.clear();
    if (!submission) {
        status_ = context_.report(submission.error());
        return;
    }
    if (wasSplit(*submission)) {
        line_.say(submission->problem->detail); // its halves are printed as they end
        return;
    }
    cli::print(context_, library_, *submission);
    // Queued under another process's hands is no failure: that one sends it.
    status_ = isGood(submission->state) || submission->state == SubmissionState::Queued ? status_ : problem;
}

void Sending::watch(bool draftsToo) {
    send();
    while (!isStopped()) {
        if (draftsToo) {
            queueDrafts();
            todo_.clear(); // they are in the journal, from where they are taken now
        }
        const Result<QList<Submission>> active = SubmissionRepository(library_).active();
        if (!active) {
            status_ = context_.report(active.error());
            return;
        }
        for (const Submission& submission : *active) {
            if (isStopped() || library_.now() < submission.nextAttemptAt) {
                continue;
            }
            const std::optional<Result<Submission>> tried = tryOnce(submission.id);
            if (!tried) {
                break; // another process sends; its turn
            }
            const QString state = *tried ? toWord((*tried)->state) : tried->error().type;
            if (!isStopped() && said_.value(submission.id) != state) {
                said_.insert(submission.id, state);
                print(*tried);
            }
        }
        std::fflush(stdout); // who reads along through a pipe sees each batch as it ends
        if (std::exchange(todo_, {}).isEmpty()) {
            rest(watchPause); // halves of a batch that was split are due at once
        }
    }
    line_.say(translated(QT_TRANSLATE_NOOP("CommandLine", "Ended; what is left goes on with the next “submit”.")));
}

void Sending::rest(std::chrono::milliseconds time) {
    if (options_.stop != nullptr) {
        options_.stop->waitFor(time);
    } else {
        std::this_thread::sleep_for(time);
    }
}

} // namespace cyberspotter::cli
