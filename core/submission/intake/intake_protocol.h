// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/http_client.h"
#include "core/submission/journal/submission.h"

#include <QStringList>

namespace cyberspotter {

/// The intake API of resources/schemas/intake.openapi.json as the client speaks it: requests made, hostile answers
/// read.
namespace intake {

/// Where and as whom.
struct Access {
    QString base;  ///< "https://intake.example/wildlife", without a slash at the end
    QString token; ///< empty: none is sent
};

HttpRequest capabilities(const Access& access);
/// Whether the token holds, before there is anything to send.
HttpRequest session(const Access& access);
HttpRequest postBatch(const Access& access, const QString& idempotencyKey, const QByteArray& body);
HttpRequest beginUpload(const Access& access, const QString& batchId, const Upload& upload);
HttpRequest askOffset(const Access& access, const QString& uploadUrl);
HttpRequest sendBytes(const Access& access, const QString& uploadUrl, const QString& file, qint64 offset, qint64 bytes);
HttpRequest finish(const Access& access, const QString& batchId);
HttpRequest outcomes(const Access& access, const QString& cursor, const QString& etag);
HttpRequest retract(const Access& access, const QString& reportId, const QString& reason);
HttpRequest clarify(const Access& access, const QString& reportId, const QString& text);

/// What an answer means for what is done next.
enum class Verdict {
    Success,
    Transient, ///< try again later, with `retryAfter` when the partner says when
    Uncertain, ///< the other side may have acted: replay the same key
    NeedsUser, ///< auth, TLS, address
    Invalid,   ///< 400, 422: the content is refused
    TooLarge,  ///< 413: in smaller pieces it may be taken
    Integrity, ///< digests differ
    Conflict,  ///< 409: wrong offset, missing evidence
    Gone,      ///< 404, 410
    Cancelled,
};

struct Judgement {
    Verdict verdict = Verdict::Success;
    Problem problem; ///< unless Success
    int retryAfterSeconds = -1;
};

/// Sorts an answer into the classes of the protocol; a 2xx that is not JSON where JSON is due is a captive portal:
/// transient.
Judgement judge(const HttpAnswer& answer, bool expectsJson = true);

/// The partner's answer to a batch, strictly read: an item for each report, in the order sent.
struct BatchAnswer {
    QList<SubmissionItem> items;
    QStringList have;   ///< SHA-256 of evidence that it has already
    QStringList wanted; ///< SHA-256 of evidence that it waits for
};
/// Problem "answer-invalid" when reports are missing, added, in another order or have an unknown status.
Result<BatchAnswer> readBatchAnswer(const QByteArray& body, const Submission& submission);

/// The upload's address from Location, made absolute and of the same origin as the access (problem "answer-invalid").
Result<QString> readUploadUrl(const HttpAnswer& answer, const Access& access);

/// The receipt's id; it must name the batch.
Result<QString> readReceipt(const QByteArray& body, const QString& batchId);

struct Outcome {
    QString outcomeId;
    QString reportId;
    QString status; ///< the partner's word
    QString decision;
    QDateTime occurredAt;
    QString note;
    QString question;
};
struct OutcomePage {
    QString cursor;
    QList<Outcome> outcomes;
};
Result<OutcomePage> readOutcomes(const QByteArray& body);

} // namespace intake

} // namespace cyberspotter
