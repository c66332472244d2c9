// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/base/json.h"
#include "core/reporting/batch_repository.h"
#include "core/storage/process_lock.h"
#include "core/submission/receipt_repository.h"
#include "core/submission/submitting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <thread>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject toJson(Library& library, const Submission& submission) {
    QJsonArray reports;
    for (const SubmissionItem& item : submission.items) {
        reports.append(QJsonObject{{"report", item.reportId},
                                   {"status", stringOrNull(item.status)},
                                   {"reference", stringOrNull(item.reference)},
                                   {"problem", item.problem ? QJsonValue(item.problem->toJson()) : QJsonValue(QJsonValue::Null)}});
    }
    QJsonObject json{{"batch", submission.batchId}, {"submission", submission.id}, {"partner", submission.partnerId},
                     {"state", toWord(submission.state)}, {"reports", reports}, {"attempts", submission.attempts}};
    json["problem"] = submission.problem ? QJsonValue(submission.problem->toJson()) : QJsonValue(QJsonValue::Null);
    const Result<std::optional<Receipt>> receipt = ReceiptRepository(library).ofBatch(submission.batchId);
    const bool hasReceipt = receipt && *receipt;
    json["receipt"] = hasReceipt ? QJsonValue((*receipt)->reference) : QJsonValue(QJsonValue::Null);
    json["receipt_sha256"] = hasReceipt ? QJsonValue((*receipt)->sha256) : QJsonValue(QJsonValue::Null);
    return json;
}

bool isGood(SubmissionState state) {
    return state == SubmissionState::Acknowledged || state == SubmissionState::Delivered;
}

class SubmitCommand : public Command {
public:
    QString name() const override { return QStringLiteral("submit"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Send batches to their partners, and go on with what was broken off"));
    }
    QStringList usage() const override { return {QStringLiteral("submit [BATCH...] [--no-wait] [--ca-file F]")}; }
    QStringList examples() const override { return {QStringLiteral("cyberspotter-cli submit")}; }

    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({{QStringLiteral("no-wait"), translated(QT_TRANSLATE_NOOP("CommandLine", "Do not wait for the next try when the line is bad."))},
                           {QStringLiteral("ca-file"), translated(QT_TRANSLATE_NOOP("CommandLine", "Trust only the certificates of this file.")), QStringLiteral("F")}});
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        const Result<ProcessLock> lock = ProcessLock::acquire((*library)->folder(), Role::Sender);
        if (!lock) {
            return context.report(lock.error());
        }
        int status = done;
        QStringList submissions;
        const Result<QStringList> batches = words.isEmpty() ? neverQueued(**library) : Result<QStringList>(words);
        if (!batches) {
            return context.report(batches.error());
        }
        if (words.isEmpty()) { // what was broken off goes first
            const Result<QList<Submission>> active = SubmissionRepository(**library).active();
            if (!active) {
                return context.report(active.error());
            }
            for (const Submission& submission : *active) {
                submissions += submission.id;
            }
        }
        for (const QString& batch : *batches) {
            Result<Submission> queued = queueBatch(**library, **catalogue, batch);
            if (queued && (queued->state == SubmissionState::NeedsUser || queued->state == SubmissionState::Failed)) {
                queued = retrySubmission(**library, queued->id); // asking again is the person's word to try again
            }
            if (!queued) {
                status = context.report(queued.error());
                continue;
            }
            submissions += queued->id;
        }
        for (const QString& id : submissions) {
            status = std::max(status, sendOne(context, **library, **catalogue, id, parser));
        }
        return status;
    }

private:
    /// Batches that were created and have no submission yet, oldest first. A cancelled one stays cancelled.
    static Result<QStringList> neverQueued(Library& library) {
        const Result<QList<Batch>> batches = BatchRepository(library).list(std::numeric_limits<int>::max());
        if (!batches) {
            return std::unexpected(batches.error());
        }
        QStringList ids;
        for (const Batch& batch : *batches) {
            const Result<QString> word = SubmissionRepository(library).stateWordOfBatch(batch.id);
            if (!word) {
                return std::unexpected(word.error());
            }
            if (*word == QStringLiteral("draft")) {
                ids.prepend(batch.id);
            }
        }
        return ids;
    }

    static int sendOne(Context& context, Library& library, const Catalogue& catalogue, const QString& id, const QCommandLineParser& parser) {
        SenderOptions options;
        options.caFile = parser.value(QStringLiteral("ca-file"));
        options.progress = [&context](const SendProgress& progress) {
            context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2 kB of evidence sent")).arg(progress.sent / 1000).arg(progress.total / 1000));
        };
        Result<Submission> submission = runSubmission(library, catalogue, id, options);
        while (submission && isActive(submission->state) && !parser.isSet(QStringLiteral("no-wait"))) {
            const qint64 wait = std::max<qint64>(0, library.now().msecsTo(submission->nextAttemptAt));
            context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Trying again in %1 s: %2")).arg((wait + 999) / 1000).arg(submission->problem ? submission->problem->toText() : QString()));
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            submission = runSubmission(library, catalogue, id, options);
        }
        if (!submission) {
            return context.report(submission.error());
        }
        print(context, library, *submission);
        return isGood(submission->state) ? done : problem;
    }

    static void print(Context& context, Library& library, const Submission& submission) {
        const QJsonObject json = toJson(library, submission);
        context.printJson(json);
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Batch %1: %2")).arg(submission.batchId, displayName(submission.state)));
        if (submission.problem) {
            context.print(QStringLiteral("  ") + submission.problem->toText());
        }
        for (const SubmissionItem& item : submission.items) {
            context.print(QStringLiteral("  %1  %2  %3").arg(item.reportId, item.status, item.reference));
            if (item.problem) {
                context.print(QStringLiteral("    ") + item.problem->toText());
            }
        }
        if (json["receipt"].isString()) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Receipt: %1")).arg(json["receipt"].toString()));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSubmitCommand() {
    return std::make_unique<SubmitCommand>();
}

} // namespace cyberspotter::cli
