// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/submission_printing.h"

#include "core/base/json.h"
#include "core/submission/journal/receipt_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QJsonValue orNull(const std::optional<Problem>& problem) {
    return problem ? QJsonValue(problem->toJson()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(Library& library, const Submission& submission) {
    QJsonArray reports;
    for (const SubmissionItem& item : submission.items) {
        reports.append(QJsonObject{{"report", item.reportId},
                                   {"status", stringOrNull(item.status)},
                                   {"reference", stringOrNull(item.reference)},
                                   {"problem", orNull(item.problem)}});
    }
    const Result<std::optional<Receipt>> receipt = ReceiptRepository(library).ofBatch(submission.batchId);
    const Receipt kept = receipt ? receipt->value_or(Receipt{}) : Receipt{};
    return {{"batch", submission.batchId},
            {"submission", submission.id},
            {"partner", submission.partnerId},
            {"state", toWord(submission.state)},
            {"reports", reports},
            {"attempts", submission.attempts},
            {"problem", orNull(submission.problem)},
            {"receipt", stringOrNull(kept.reference)},
            {"receipt_sha256", stringOrNull(kept.sha256)}};
}

Problem namingBatch(const QString& batchId, Problem problem) {
    problem.title = translated(QT_TRANSLATE_NOOP("CommandLine", "Batch %1: %2")).arg(batchId, problem.title);
    return problem;
}

} // namespace

void print(Context& context, Library& library, const Submission& submission) {
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

void printPassedOver(const Context& context, const Batch& batch, const Problem& why) {
    if (!context.json()) {
        context.report(namingBatch(batch.id, why));
        return;
    }
    context.printJson({{"batch", batch.id},
                       {"submission", QJsonValue::Null},
                       {"partner", batch.partnerId},
                       {"state", "draft"},
                       {"reports", QJsonArray{}},
                       {"attempts", 0},
                       {"problem", why.toJson()},
                       {"receipt", QJsonValue::Null},
                       {"receipt_sha256", QJsonValue::Null}});
}

int reportOnBatch(const Context& context, const QString& batchId, const Problem& why) {
    if (!context.json()) {
        return context.report(namingBatch(batchId, why));
    }
    QJsonObject json = why.toJson();
    json["batch"] = batchId;
    context.printJson(json);
    return problem;
}

} // namespace cyberspotter::cli
