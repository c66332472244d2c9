// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_client.h"

#include "core/network/http_client.h"

#include <QCoreApplication>
#include <QUrl>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

Problem refused(const QString& type, const StampAuthority& authority, const QString& detail) {
    return {type, translated(QT_TRANSLATE_NOOP("TimeStamp", "No time stamp came")),
            QStringLiteral("%1: %2").arg(QUrl(authority.url).host(), detail),
            translated(QT_TRANSLATE_NOOP("TimeStamp", "It is asked again later by itself. If it stays so, choose another authority.")), 0, {}};
}

/// The answer's media type without parameters.
QByteArray mediaTypeOf(const HttpAnswer& answer) {
    const QByteArray type = answer.headers.value("content-type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

} // namespace

Result<FreshStamp> askAuthority(const StampAuthority& authority, const QByteArray& sha256, const StampLimits& limits) {
    const Result<TimeStampRequest> request = makeTimeStampRequest(sha256);
    if (!request) {
        return std::unexpected(request.error());
    }
    HttpOptions options;
    options.connectSeconds = limits.connectSeconds;
    options.totalSeconds = limits.totalSeconds;
    options.largestAnswer = largestTimeStamp;
    options.plainHttp = true;
    options.cancelled = limits.cancelled;
    HttpRequest post;
    post.method = QStringLiteral("POST");
    post.url = authority.url;
    post.headers = {"Content-Type: application/timestamp-query", "Accept: application/timestamp-reply"};
    post.body = request->der;
    const HttpAnswer answer = HttpClient(options).perform(post);
    if (answer.problem && answer.problem->type == QStringLiteral("cancelled")) {
        return std::unexpected(*answer.problem);
    }
    if (answer.problem) {
        const QString why = answer.problem->type == QStringLiteral("answer-too-large")
                                ? translated(QT_TRANSLATE_NOOP("TimeStamp", "its answer is too large for a time stamp."))
                                : answer.problem->detail;
        return std::unexpected(refused(answer.problem->type, authority, why));
    }
    if (answer.status != 200) {
        return std::unexpected(refused(QStringLiteral("timestamp-answer"), authority,
                                       translated(QT_TRANSLATE_NOOP("TimeStamp", "it answers with status %1.")).arg(answer.status)));
    }
    if (const QByteArray type = mediaTypeOf(answer); type != "application/timestamp-reply") {
        return std::unexpected(refused(QStringLiteral("timestamp-answer"), authority,
                                       translated(QT_TRANSLATE_NOOP("TimeStamp", "its answer is no time stamp but “%1”."))
                                           .arg(QString::fromUtf8(type.left(100)))));
    }
    const TimeStampCheck check = verifyTimeStamp(answer.body, {sha256, request->nonce}, {{}, authority.caPem});
    for (const Finding& finding : check.findings) {
        if (finding.fault) {
            return std::unexpected(refused(finding.rule, authority, finding.detail));
        }
    }
    return FreshStamp{answer.body, *check.stamp};
}

} // namespace cyberspotter
