// SPDX-License-Identifier: Apache-2.0
#include "core/submission/intake/intake_protocol.h"

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

namespace cyberspotter::intake {

namespace {

constexpr int longestRetryAfter = 3600;
constexpr qsizetype longestText = 4000;

QString translated(const char* text) {
    return QCoreApplication::translate("Intake", text);
}

HttpRequest request(const Access& access, const QString& method, const QString& url) {
    HttpRequest made;
    made.method = method;
    made.url = url.startsWith(u'/') ? access.base + url : url;
    made.headers += "Accept: application/json, application/problem+json";
    if (!access.token.isEmpty()) {
        made.headers += "Authorization: Bearer " + access.token.toUtf8();
    }
    return made;
}

HttpRequest postJson(const Access& access, const QString& path, const QByteArray& body) {
    HttpRequest made = request(access, QStringLiteral("POST"), path);
    made.headers += "Content-Type: application/json";
    made.body = body;
    return made;
}

bool isJson(const HttpAnswer& answer) {
    const QByteArray type = answer.headers.value("content-type").toLower();
    return type.startsWith("application/json") || type.startsWith("application/problem+json");
}

/// Seconds until the time a Retry-After names (RFC 9110, 10.2.3), bounded; -1 without one.
int retryAfter(const HttpAnswer& answer) {
    const QByteArray value = answer.headers.value("retry-after").trimmed();
    if (value.isEmpty()) {
        return -1;
    }
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        if (!date.isValid()) {
            return -1;
        }
        seconds = QDateTime::currentDateTimeUtc().secsTo(QDateTime(date.date(), date.time(), Qt::UTC));
    }
    return int(std::clamp<qint64>(seconds, 0, longestRetryAfter));
}

Problem partnersProblem(const HttpAnswer& answer) {
    if (isJson(answer)) {
        if (const Result<QJsonObject> json = parseJsonObject(answer.body, QString())) {
            Problem problem = Problem::fromJson(*json);
            problem.status = answer.status;
            if (!problem.title.isEmpty()) {
                return problem;
            }
        }
    }
    return {"partner-answer",
            translated(QT_TRANSLATE_NOOP("Intake", "The partner did not take it")),
            translated(QT_TRANSLATE_NOOP("Intake", "It answered with HTTP status %1.")).arg(answer.status),
            {},
            answer.status,
            {}};
}

std::unexpected<Problem> invalidAnswer(const QString& detail) {
    return fail("answer-invalid", translated(QT_TRANSLATE_NOOP("Intake", "The partner’s answer cannot be understood")),
                detail, translated(QT_TRANSLATE_NOOP("Intake", "It is kept. Tell the partner if it happens again.")));
}

Verdict verdictOfStatus(int status) {
    switch (status) {
    case 401:
    case 403:
    case 407:
        return Verdict::NeedsUser;
    case 404:
    case 410:
        return Verdict::Gone;
    case 409:
        return Verdict::Conflict;
    case 413:
        return Verdict::TooLarge;
    case 460:
        return Verdict::Integrity;
    case 408:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
    case 507:
        return Verdict::Transient;
    default:
        return status >= 200 && status < 300   ? Verdict::Success
               : status >= 300 && status < 400 ? Verdict::NeedsUser
                                               : Verdict::Invalid;
    }
}

Verdict verdictOfBrokenLine(const HttpAnswer& answer) {
    const QString& type = answer.problem->type;
    if (type == QStringLiteral("cancelled")) {
        return Verdict::Cancelled;
    }
    if (type == QStringLiteral("tls") || type == QStringLiteral("address-refused") ||
        type == QStringLiteral("file-unreadable")) {
        return Verdict::NeedsUser;
    }
    return answer.bytesWentOut ? Verdict::Uncertain : Verdict::Transient;
}

} // namespace

HttpRequest capabilities(const Access& access) {
    return request(access, QStringLiteral("GET"), QStringLiteral("/v1/capabilities"));
}

HttpRequest session(const Access& access) {
    return request(access, QStringLiteral("GET"), QStringLiteral("/v1/session"));
}

HttpRequest postBatch(const Access& access, const QString& idempotencyKey, const QByteArray& body) {
    HttpRequest made = postJson(access, QStringLiteral("/v1/batches"), body);
    made.headers += "Idempotency-Key: \"" + idempotencyKey.toLatin1() + '"';
    made.headers +=
        "Content-Digest: sha-256=:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() + ':';
    return made;
}

HttpRequest beginUpload(const Access& access, const QString& batchId, const Upload& upload) {
    HttpRequest made = request(access, QStringLiteral("POST"), QStringLiteral("/v1/batches/%1/evidence").arg(batchId));
    made.headers += "Tus-Resumable: 1.0.0";
    made.headers += "Upload-Length: " + QByteArray::number(upload.bytes);
    made.headers += "Upload-Metadata: sha256 " + upload.sha256.toLatin1().toBase64() + ",filetype " +
                    upload.mediaType.toUtf8().toBase64();
    return made;
}

HttpRequest askOffset(const Access& access, const QString& uploadUrl) {
    HttpRequest made = request(access, QStringLiteral("HEAD"), uploadUrl);
    made.headers += "Tus-Resumable: 1.0.0";
    return made;
}

HttpRequest sendBytes(const Access& access, const QString& uploadUrl, const QString& file, qint64 offset,
                      qint64 bytes) {
    HttpRequest made = request(access, QStringLiteral("PATCH"), uploadUrl);
    made.headers += "Tus-Resumable: 1.0.0";
    made.headers += "Content-Type: application/offset+octet-stream";
    made.headers += "Upload-Offset: " + QByteArray::number(offset);
    made.bodyFile = file;
    made.bodyOffset = offset;
    made.bodyBytes = bytes - offset;
    return made;
}

HttpRequest finish(const Access& access, const QString& batchId) {
    return postJson(access, QStringLiteral("/v1/batches/%1/finish").arg(batchId), {});
}

HttpRequest outcomes(const Access& access, const QString& cursor, const QString& etag) {
    HttpRequest made =
        request(access, QStringLiteral("GET"),
                QStringLiteral("/v1/outcomes?since=") + QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    if (!etag.isEmpty()) {
        made.headers += "If-None-Match: " + etag.toLatin1();
    }
    return made;
}

HttpRequest retract(const Access& access, const QString& reportId, const QString& reason) {
    return postJson(access, QStringLiteral("/v1/reports/%1/retract").arg(reportId), compactJson({{"reason", reason}}));
}

HttpRequest clarify(const Access& access, const QString& reportId, const QString& text) {
    return postJson(access, QStringLiteral("/v1/reports/%1/clarifications").arg(reportId),
                    compactJson({{"text", text}}));
}

Judgement judge(const HttpAnswer& answer, bool expectsJson) {
    if (answer.problem) {
        return {verdictOfBrokenLine(answer), *answer.problem, -1};
    }
    const Verdict verdict = verdictOfStatus(answer.status);
    if (verdict == Verdict::Success && expectsJson && answer.status != 204 && !isJson(answer)) {
        // A hotel's or an airport's network answers everything with its log-in page.
        return {Verdict::Transient,
                {"captive-portal",
                 translated(QT_TRANSLATE_NOOP("Intake", "Something else answered in the partner’s place")),
                 translated(QT_TRANSLATE_NOOP(
                     "Intake", "A web page came where data was due: the network here may ask you to log in.")),
                 translated(QT_TRANSLATE_NOOP("Intake", "Log in to the network; sending goes on by itself.")),
                 answer.status,
                 {}},
                -1};
    }
    if (verdict == Verdict::Success) {
        return {};
    }
    return {verdict, partnersProblem(answer), retryAfter(answer)};
}

Result<BatchAnswer> readBatchAnswer(const QByteArray& body, const Submission& submission) {
    const Result<QJsonObject> json =
        parseJsonObject(body, translated(QT_TRANSLATE_NOOP("Intake", "the partner’s answer")));
    if (!json) {
        return std::unexpected(json.error());
    }
    const QJsonArray items = json->value("items").toArray();
    if (items.size() != submission.items.size()) {
        return invalidAnswer(translated(QT_TRANSLATE_NOOP("Intake", "%1 reports were sent and %2 answered."))
                                 .arg(submission.items.size())
                                 .arg(items.size()));
    }
    BatchAnswer answer;
    for (qsizetype i = 0; i < items.size(); ++i) {
        SubmissionItem item;
        item.reportId = items[i]["report_id"].toString();
        item.status = items[i]["status"].toString();
        item.reference = items[i]["reference"].toString().left(200);
        if (item.reportId != submission.items[i].reportId) {
            return invalidAnswer(translated(QT_TRANSLATE_NOOP("Intake", "The reports are not in the order sent.")));
        }
        if (!QStringList{"accepted", "rejected", "duplicate"}.contains(item.status)) {
            return invalidAnswer(
                translated(QT_TRANSLATE_NOOP("Intake", "“%1” is no answer to a report.")).arg(item.status.left(40)));
        }
        if (items[i]["problem"].isObject()) {
            item.problem = Problem::fromJson(items[i]["problem"].toObject());
        }
        answer.items.append(item);
    }
    const QJsonArray evidence = json->value("evidence").toArray();
    for (const QJsonValue& file : evidence) {
        QStringList& list = file["state"].toString() == QStringLiteral("have") ? answer.have : answer.wanted;
        list += file["sha256"].toString();
    }
    return answer;
}

Result<QString> readUploadUrl(const HttpAnswer& answer, const Access& access) {
    const QUrl base(access.base + u'/');
    const QByteArray location = answer.headers.value("location");
    const QUrl url = location.isEmpty() ? QUrl() : base.resolved(QUrl(QString::fromUtf8(location), QUrl::StrictMode));
    // The token goes along: only to where the batch went.
    if (!url.isValid() || url.scheme() != base.scheme() || url.host() != base.host() || url.port() != base.port() ||
        url.path().size() < 2) {
        return invalidAnswer(translated(QT_TRANSLATE_NOOP("Intake", "It sends evidence to another place: %1"))
                                 .arg(url.toString().left(200)));
    }
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> readReceipt(const QByteArray& body, const QString& batchId) {
    const Result<QJsonObject> json = parseJsonObject(body, translated(QT_TRANSLATE_NOOP("Intake", "the receipt")));
    if (!json) {
        return std::unexpected(json.error());
    }
    const QString id = json->value("receipt_id").toString().left(200);
    if (id.isEmpty() || json->value("batch_id").toString() != batchId) {
        return invalidAnswer(translated(QT_TRANSLATE_NOOP("Intake", "The receipt is not for this batch.")));
    }
    return id;
}

Result<OutcomePage> readOutcomes(const QByteArray& body) {
    const Result<QJsonObject> json = parseJsonObject(body, translated(QT_TRANSLATE_NOOP("Intake", "the outcomes")));
    if (!json) {
        return std::unexpected(json.error());
    }
    OutcomePage page;
    page.cursor = json->value("cursor").toString().left(500);
    const QJsonArray list = json->value("outcomes").toArray();
    for (const QJsonValue& entry : list) {
        Outcome outcome{entry["outcome_id"].toString().left(200),      entry["report_id"].toString(),
                        entry["status"].toString().left(100),          entry["decision"].toString().left(100),
                        fromRfc3339(entry["occurred_at"].toString()),  entry["note"].toString().left(longestText),
                        entry["question"].toString().left(longestText)};
        if (outcome.outcomeId.isEmpty() || outcome.reportId.isEmpty() || outcome.status.isEmpty() ||
            !outcome.occurredAt.isValid()) {
            return invalidAnswer(
                translated(QT_TRANSLATE_NOOP("Intake", "An outcome lacks its number, report, status or time.")));
        }
        page.outcomes.append(outcome);
    }
    return page;
}

} // namespace cyberspotter::intake
