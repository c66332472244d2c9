// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_check.h"
#include "app/partner/intake/in_progress.h"
#include "app/partner/intake/intake_routes.h"

#include "core/base/digest.h"
#include "core/base/json.h"

#include <memory>

namespace cyberspotter::partner {

namespace {

/// The text of a quoted structured-field string (RFC 8941, 3.3.3); empty for anything else.
QString keyOf(const QByteArray& field) {
    const QByteArray text = field.trimmed();
    if (text.size() < 3 || text.size() > 257 || !text.startsWith('"') || !text.endsWith('"')) {
        return {};
    }
    const QByteArray key = text.mid(1).chopped(1);
    for (const char c : key) {
        if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') {
            return {};
        }
    }
    return QString::fromLatin1(key);
}

/// RFC 9530: "sha-256=:base64:" must be that of the body.
bool digestHolds(const QByteArray& field, const QString& bodySha256) {
    const QByteArray expected = "sha-256=:" + QByteArray::fromHex(bodySha256.toLatin1()).toBase64() + ':';
    return field.trimmed() == expected;
}

void postBatch(const Intake& intake, KeysInProgress& keys, const httplib::Request& request,
               httplib::Response& response) {
    const QByteArray body = QByteArray::fromRawData(request.body.data(), qsizetype(request.body.size()));
    const QString key = keyOf(header(request, "Idempotency-Key"));
    if (key.isEmpty()) {
        return answerProblem(
            response, 400,
            {"key-missing", "No idempotency key", "Idempotency-Key must be a quoted string.", {}, 0, {}});
    }
    const QString sha256 = sha256Hex(body);
    if (!digestHolds(header(request, "Content-Digest"), sha256)) {
        return answerProblem(response, 400,
                             {"digest-mismatch",
                              "The body does not have its digest",
                              "Content-Digest must be sha-256=:…: of the body.",
                              {},
                              0,
                              {}});
    }
    const KeysInProgress::Hold hold(keys, key.toStdString());
    if (!hold.taken) {
        response.set_header("Retry-After", "1");
        return answerProblem(
            response, 409,
            {"in-progress", "The batch is being worked on", "A request with this key has not ended.", {}, 0, {}});
    }
    const Result<std::optional<IntakeStore::Replay>> replay = intake.store.replayOf(key);
    if (!replay) {
        return answerProblem(response, 503, replay.error());
    }
    if (*replay) {
        if ((*replay)->bodySha256 != sha256) {
            return answerProblem(response, 422,
                                 {"key-reused",
                                  "The key was used for another batch",
                                  "Its body was different.",
                                  "Use a new key for a new batch.",
                                  0,
                                  {}});
        }
        response.set_header("Idempotency-Replayed", "true");
        return answerJson(response, 201, (*replay)->answer);
    }
    const Result<CheckedBatch> checked = checkBatch(body, intake.schema, intake.limits.reports);
    if (!checked) {
        return answerProblem(response, checked.error().status, checked.error());
    }
    const Result<QByteArray> answer =
        intake.store.enterBatch(key, sha256, body, checked->batchId, checked->items, checked->evidence);
    if (!answer) {
        // The only conflict possible is the batch's id under another key.
        return answerProblem(response, answer.error().type == QStringLiteral("library-conflict") ? 409 : 503,
                             answer.error());
    }
    response.set_header("Location", "/v1/batches/" + checked->batchId.toStdString());
    answerJson(response, 201, *answer);
}

void getBatch(const Intake& intake, const httplib::Request& request, httplib::Response& response) {
    const Result<std::optional<QJsonObject>> batch = intake.store.batch(QString::fromStdString(request.matches[1]));
    if (!batch) {
        return answerProblem(response, 503, batch.error());
    }
    if (!*batch) {
        return answerProblem(response, 404, {"batch-unknown", "There is no such batch", {}, {}, 0, {}});
    }
    const QByteArray body = compactJson(**batch);
    const std::string etag = '"' + sha256Hex(body).left(32).toStdString() + '"';
    response.set_header("ETag", etag);
    if (request.get_header_value("If-None-Match") == etag) {
        response.status = 304;
        return;
    }
    answerJson(response, 200, body);
}

void finishBatch(const Intake& intake, const httplib::Request& request, httplib::Response& response) {
    const Result<std::optional<IntakeStore::Finished>> finished =
        intake.store.finish(QString::fromStdString(request.matches[1]));
    if (!finished) {
        return answerProblem(response, 503, finished.error());
    }
    if (!*finished) {
        return answerProblem(response, 404, {"batch-unknown", "There is no such batch", {}, {}, 0, {}});
    }
    if (!(*finished)->missing.isEmpty()) {
        Problem problem{
            "evidence-missing", "Evidence is still missing", {}, "Upload the named files, then finish again.", 0, {}};
        for (const IntakeEvidence& file : (*finished)->missing) {
            problem.errors.append({QStringLiteral("/evidence/") + file.sha256, QStringLiteral("not received")});
        }
        return answerProblem(response, 409, problem);
    }
    answerJson(response, 200, (*finished)->receipt);
}

} // namespace

void addBatchRoutes(httplib::Server& server, const Intake& intake) {
    server.Get("/v1/capabilities", [most = intake.limits](const httplib::Request&, httplib::Response& response) {
        answerJson(response, 200,
                   QJsonObject{{"schemas", QJsonArray{"https://cyberspotter.example/schema/batch/1.0"}},
                               {"limits", QJsonObject{{"reports_per_batch", most.reports},
                                                      {"json_bytes", most.jsonBytes},
                                                      {"evidence_bytes", limits::evidenceBytes},
                                                      {"batch_bytes", limits::batchBytes}}},
                               {"upload", QJsonObject{{"protocol", "tus"}, {"version", "1.0.0"}}},
                               {"idempotency_expiry_days", 7},
                               {"authentication", QJsonArray{"bearer"}}});
    });
    // A client asks this to learn whether its token holds, before it has anything to send.
    server.Get("/v1/session", [](const httplib::Request&, httplib::Response& response) {
        answerJson(response, 200, QJsonObject{{"authorised", true}});
    });
    const auto keys = std::make_shared<KeysInProgress>();
    server.Post("/v1/batches", [intake, keys](const httplib::Request& request, httplib::Response& response) {
        postBatch(intake, *keys, request, response);
    });
    server.Get(R"(/v1/batches/([0-9a-f-]{36}))",
               [intake](const httplib::Request& request, httplib::Response& response) {
                   getBatch(intake, request, response);
               });
    server.Post(R"(/v1/batches/([0-9a-f-]{36})/finish)",
                [intake](const httplib::Request& request, httplib::Response& response) {
                    finishBatch(intake, request, response);
                });
}

} // namespace cyberspotter::partner
