// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/intake_routes.h"

#include "core/base/digest.h"
#include "core/base/json.h"

namespace cyberspotter::partner {

namespace {

QJsonObject toJson(const IntakeOutcome& outcome) {
    return {{"outcome_id", QString::number(outcome.seq)},
            {"report_id", outcome.reportId},
            {"status", outcome.status},
            {"decision", stringOrNull(outcome.decision)},
            {"occurred_at", outcome.occurredAt},
            {"note", stringOrNull(outcome.note)},
            {"question", stringOrNull(outcome.question)}};
}

void getOutcomes(const Intake& intake, const httplib::Request& request, httplib::Response& response) {
    if (intake.beforeOutcomes) {
        intake.beforeOutcomes();
    }
    const QByteArray cursor = parameter(request, "since").toUtf8();
    const std::optional<qint64> after = cursor.isEmpty() ? 0 : wholeNumber(cursor);
    if (!after) {
        return answerProblem(response, 400, {"cursor-unknown", "This is no cursor of ours", {}, {}, 0, {}});
    }
    const qint64 since = *after;
    const Result<QList<IntakeOutcome>> outcomes = intake.store.outcomesSince(since);
    if (!outcomes) {
        return answerProblem(response, 503, outcomes.error());
    }
    QJsonArray list;
    qint64 last = since;
    for (const IntakeOutcome& outcome : *outcomes) {
        list.append(toJson(outcome));
        last = outcome.seq;
    }
    const QByteArray body = compactJson({{"cursor", QString::number(last)}, {"outcomes", list}});
    const std::string etag = '"' + sha256Hex(body).left(32).toStdString() + '"';
    response.set_header("ETag", etag);
    if (request.get_header_value("If-None-Match") == etag) {
        response.status = 304;
        return;
    }
    answerJson(response, 200, body);
}

/// A message about a report: its text under `member`; `status` is what the report becomes.
void postMessage(const Intake& intake, const httplib::Request& request, httplib::Response& response,
                 const QString& kind, const char* member, const QString& status) {
    const QString reportId = QString::fromStdString(request.matches[1]);
    const Result<std::optional<QString>> known = intake.store.statusOf(reportId);
    if (!known) {
        return answerProblem(response, 503, known.error());
    }
    if (!*known) {
        return answerProblem(response, 404, {"report-unknown", "There is no such report", reportId, {}, 0, {}});
    }
    const Result<QJsonObject> body =
        parseJsonObject(QByteArray::fromStdString(request.body), QStringLiteral("the message"));
    if (!body || body->value(QLatin1String(member)).toString().trimmed().isEmpty()) {
        return answerProblem(response, 422,
                             {"message-empty",
                              "The message is empty",
                              {},
                              {},
                              0,
                              {{QStringLiteral("/") + QLatin1String(member), "must not be empty"}}});
    }
    const Result<void> kept =
        intake.store.addMessage(reportId, kind, body->value(QLatin1String(member)).toString().left(10'000));
    if (!kept) {
        return answerProblem(response, 503, kept.error());
    }
    const Result<void> entered = intake.store.addOutcome({0, reportId, status, {}, {}, {}, {}});
    if (!entered) {
        return answerProblem(response, 503, entered.error());
    }
    answerJson(response, 202, QJsonObject{{"report_id", reportId}, {"status", status}});
}

} // namespace

void addOutcomeRoutes(httplib::Server& server, const Intake& intake) {
    server.Get("/v1/outcomes", [intake](const httplib::Request& request, httplib::Response& response) {
        getOutcomes(intake, request, response);
    });
    server.Post(R"(/v1/reports/([0-9a-f-]{36})/retract)",
                [intake](const httplib::Request& request, httplib::Response& response) {
                    postMessage(intake, request, response, QStringLiteral("retraction"), "reason",
                                QStringLiteral("retract_requested"));
                });
    server.Post(R"(/v1/reports/([0-9a-f-]{36})/clarifications)", [intake](const httplib::Request& request,
                                                                          httplib::Response& response) {
        postMessage(intake, request, response, QStringLiteral("clarification"), "text", QStringLiteral("in_review"));
    });
}

} // namespace cyberspotter::partner
