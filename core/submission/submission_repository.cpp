// SPDX-License-Identifier: Apache-2.0
#include "core/submission/submission_repository.h"

#include "core/base/digest.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/evidence/custody_log.h"
#include "core/reporting/report_repository.h"
#include "core/submission/receipt_repository.h"
#include "core/submission/upload_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#define SUBMISSION_COLUMNS                                                                                             \
    "id, batch_id, partner_id, channel, endpoint, state, idempotency_key, body_sha256, attempts, next_attempt_at, "    \
    "problem, created_at, updated_at"

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Submission", text);
}

std::optional<Problem> problemFrom(const QByteArray& json) {
    return json.isEmpty() ? std::nullopt : std::optional(Problem::fromJson(QJsonDocument::fromJson(json).object()));
}

QString toText(const std::optional<Problem>& problem) {
    return problem ? QString::fromUtf8(compactJson(problem->toJson())) : QString();
}

Submission fromRow(Database& database, SQLite::Statement& row) {
    Submission submission;
    submission.id = columnText(row, 0);
    submission.batchId = columnText(row, 1);
    submission.partnerId = columnText(row, 2);
    submission.channel = columnText(row, 3);
    submission.endpoint = columnText(row, 4);
    submission.state = submissionStateFromWord(columnText(row, 5)).value_or(SubmissionState::Failed);
    submission.idempotencyKey = columnText(row, 6);
    submission.bodySha256 = columnText(row, 7);
    submission.attempts = row.getColumn(8).getInt();
    submission.nextAttemptAt = fromRfc3339(columnText(row, 9));
    submission.problem = problemFrom(columnBlob(row, 10));
    submission.createdAt = fromRfc3339(columnText(row, 11));
    submission.updatedAt = fromRfc3339(columnText(row, 12));
    SQLite::Statement& items = database.prepare(
        "SELECT report_id, status, reference, problem FROM submission_item WHERE submission_id = ? ORDER BY position");
    bindText(items, 1, submission.id);
    while (items.executeStep()) {
        submission.items.append(
            {columnText(items, 0), columnText(items, 1), columnText(items, 2), problemFrom(columnBlob(items, 3))});
    }
    return submission;
}

Result<Submission> getFrom(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare("SELECT " SUBMISSION_COLUMNS " FROM submission WHERE id = ?");
    bindText(query, 1, id);
    if (!query.executeStep()) {
        return fail("submission-unknown", translated(QT_TRANSLATE_NOOP("Submission", "There is no such submission")),
                    id);
    }
    return fromRow(database, query);
}

Result<Submission> latestOfBatch(Database& database, const QString& batchId) {
    SQLite::Statement& query = database.prepare("SELECT " SUBMISSION_COLUMNS " FROM submission WHERE batch_id = ? "
                                                "ORDER BY created_at DESC LIMIT 1");
    bindText(query, 1, batchId);
    if (!query.executeStep()) {
        return fail("submission-unknown", translated(QT_TRANSLATE_NOOP("Submission", "The batch was never queued")),
                    batchId, translated(QT_TRANSLATE_NOOP("Submission", "Submit it first.")));
    }
    return fromRow(database, query);
}

Result<Submission> moveIn(Database& database, const QDateTime& now, const QString& id, SubmissionState state,
                          const std::optional<Problem>& problem, const QDateTime& nextAttemptAt, int attempts) {
    const Result<Submission> stored = getFrom(database, id);
    if (!stored) {
        return stored;
    }
    if (stored->state != state && !mayMove(stored->state, state)) {
        return fail("move-forbidden", translated(QT_TRANSLATE_NOOP("Submission", "A submission cannot take that step")),
                    translated(QT_TRANSLATE_NOOP("Submission", "It is “%1”; it cannot become “%2”."))
                        .arg(displayName(stored->state), displayName(state)));
    }
    SQLite::Statement& update = database.prepare(
        "UPDATE submission SET state = ?, problem = ?, next_attempt_at = ?, attempts = ?, updated_at = ? WHERE id = ?");
    bindText(update, 1, toWord(state));
    bindText(update, 2, toText(problem));
    bindTextOrNull(update, 3, toRfc3339(nextAttemptAt));
    // Asked for by the person, the tries are counted from the first again.
    update.bind(4, state == SubmissionState::Queued ? 0 : stored->attempts + attempts);
    bindText(update, 5, toRfc3339(now));
    bindText(update, 6, id);
    update.exec();
    return getFrom(database, id);
}

/// What the partner's word for one report makes of it here.
ReportState stateOf(const QString& status) {
    if (status == QStringLiteral("rejected")) {
        return ReportState::Rejected;
    }
    return ReportState::Received; // `duplicate` at the intake means that it came before: it is there
}

Result<void> enterItem(Database& database, const QDateTime& now, const QString& submissionId, qsizetype position,
                       const SubmissionItem& item) {
    SQLite::Statement& update = database.prepare(
        "UPDATE submission_item SET status = ?, reference = ?, problem = ? WHERE submission_id = ? AND position = ?");
    bindText(update, 1, item.status);
    bindText(update, 2, item.reference);
    bindText(update, 3, toText(item.problem));
    bindText(update, 4, submissionId);
    update.bind(5, int64_t(position));
    update.exec();
    const Result<Report> report = ReportRepository::get(database, item.reportId);
    if (!report) {
        return std::unexpected(report.error());
    }
    // A replayed answer says again what is known already, and outcomes may have gone further meanwhile.
    if (report->state != ReportState::Batched && report->state != ReportState::Submitted) {
        return {};
    }
    ReportEvent event;
    event.reportId = item.reportId;
    event.state = stateOf(item.status);
    event.source = QStringLiteral("api");
    event.partnerWord = item.status;
    event.externalId = QStringLiteral("intake:") + submissionId;
    event.note = item.problem ? item.problem->toText() : QString();
    if (const Result<void> moved = ReportRepository::move(database, now, event); !moved) {
        return moved;
    }
    ReportRepository::setSubmitted(database, item.reportId, item.reference, now);
    return {};
}

QString collectorOf(Database& database) {
    SQLite::Statement& query = database.prepare("SELECT value FROM setting WHERE key = 'collector.pseudonym'");
    return query.executeStep() ? columnText(query, 0) : QString();
}

} // namespace

Result<Submission> SubmissionRepository::queue(const Partner& partner, const Batch& batch,
                                               const BatchDocument& document) {
    const PartnerChannel* channel = partner.preferredChannel();
    if (channel == nullptr || (channel->kind != QStringLiteral("https") && channel->kind != QStringLiteral("file"))) {
        return fail(
            "channel-unsupported",
            translated(QT_TRANSLATE_NOOP("Submission", "%1 takes no batches from a program")).arg(partner.name),
            partner.reporting.note.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("Submission", "No intake of this partner is known."))
                : partner.reporting.note,
            translated(QT_TRANSLATE_NOOP("Submission", "Export the batch as a bag and hand it to your coordinator, or "
                                                       "report each listing in the partner’s own form.")));
    }
    return library_.write([&](Database& database) -> Result<Submission> {
        if (const Result<Submission> known = latestOfBatch(database, batch.id);
            known && known->state != SubmissionState::Cancelled) {
            return known;
        }
        const QString id = newId();
        const QString now = toRfc3339(library_.now());
        SQLite::Statement& insert =
            database.prepare("INSERT INTO submission (id, batch_id, partner_id, channel, endpoint, state, "
                             "idempotency_key, body, body_sha256, "
                             "created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?)");
        bindText(insert, 1, id);
        bindText(insert, 2, batch.id);
        bindText(insert, 3, partner.id);
        bindText(insert, 4, channel->kind);
        bindText(insert, 5, channel->url);
        bindText(insert, 6, newId());
        bindBlob(insert, 7, document.body);
        bindText(insert, 8, sha256Hex(document.body));
        bindText(insert, 9, now);
        bindText(insert, 10, now);
        insert.exec();
        for (qsizetype i = 0; i < document.reports.size(); ++i) {
            SQLite::Statement& item =
                database.prepare("INSERT INTO submission_item (submission_id, position, report_id) VALUES (?, ?, ?)");
            bindText(item, 1, id);
            item.bind(2, int64_t(i));
            bindText(item, 3, document.reports[i].id);
            item.exec();
        }
        for (const BatchEvidence& file : document.evidence) {
            UploadRepository::add(database, id, file);
        }
        return getFrom(database, id);
    });
}

Result<Submission> SubmissionRepository::get(const QString& id) const {
    return library_.read([&](Database& database) { return getFrom(database, id); });
}

Result<Submission> SubmissionRepository::ofBatch(const QString& batchId) const {
    return library_.read([&](Database& database) { return latestOfBatch(database, batchId); });
}

Result<QString> SubmissionRepository::stateWordOfBatch(const QString& batchId) const {
    const Result<Submission> latest = ofBatch(batchId);
    if (!latest && latest.error().type != QStringLiteral("submission-unknown")) {
        return std::unexpected(latest.error());
    }
    return latest ? toWord(latest->state) : QStringLiteral("draft");
}

Result<QList<Submission>> SubmissionRepository::list(int limit) const {
    return library_.read([&](Database& database) -> Result<QList<Submission>> {
        QList<Submission> submissions;
        SQLite::Statement& query =
            database.prepare("SELECT " SUBMISSION_COLUMNS " FROM submission ORDER BY created_at DESC LIMIT ?");
        query.bind(1, limit);
        while (query.executeStep()) {
            submissions.append(fromRow(database, query));
        }
        return submissions;
    });
}

Result<QList<Submission>> SubmissionRepository::active() const {
    return library_.read([&](Database& database) -> Result<QList<Submission>> {
        QList<Submission> submissions;
        SQLite::Statement& query =
            database.prepare("SELECT " SUBMISSION_COLUMNS
                             " FROM submission WHERE state IN ('queued', 'sending', 'awaiting_uploads', 'finishing', "
                             "'retry_wait', 'uncertain') ORDER BY created_at");
        while (query.executeStep()) {
            submissions.append(fromRow(database, query));
        }
        return submissions;
    });
}

Result<QByteArray> SubmissionRepository::body(const QString& id) const {
    return library_.read([&](Database& database) -> Result<QByteArray> {
        SQLite::Statement& query = database.prepare("SELECT body FROM submission WHERE id = ?");
        bindText(query, 1, id);
        return query.executeStep() ? columnBlob(query, 0) : QByteArray();
    });
}

Result<Submission> SubmissionRepository::move(const QString& id, SubmissionState state,
                                              const std::optional<Problem>& problem, const QDateTime& nextAttemptAt) {
    return library_.write(
        [&](Database& database) { return moveIn(database, library_.now(), id, state, problem, nextAttemptAt, 0); });
}

Result<Submission> SubmissionRepository::beginAttempt(const QString& id) {
    return library_.write(
        [&](Database& database) { return moveIn(database, library_.now(), id, SubmissionState::Sending, {}, {}, 1); });
}

Result<Submission> SubmissionRepository::enterAnswer(const QString& id, const QList<SubmissionItem>& items,
                                                     const QStringList& haveSha256, const QStringList& wantedSha256,
                                                     const QByteArray& answer) {
    return library_.write([&](Database& database) -> Result<Submission> {
        bool anyTaken = false;
        for (qsizetype i = 0; i < items.size(); ++i) {
            anyTaken = anyTaken || items[i].status != QStringLiteral("rejected");
            if (const Result<void> entered = enterItem(database, library_.now(), id, i, items[i]); !entered) {
                return std::unexpected(entered.error());
            }
            if (items[i].status == QStringLiteral("rejected")) {
                UploadRepository::drop(database, id, items[i].reportId, wantedSha256);
            }
        }
        UploadRepository::setKnown(database, id, haveSha256);
        ReceiptRepository::add(database, library_.now(), id, QStringLiteral("batch"), answer, {});
        const SubmissionState next = !anyTaken ? SubmissionState::Rejected
                                     : UploadRepository::anyWaiting(database, id) ? SubmissionState::AwaitingUploads
                                                                                  : SubmissionState::Finishing;
        return moveIn(database, library_.now(), id, next, {}, {}, 0);
    });
}

Result<void> SubmissionRepository::setEndpoint(const QString& id, const QString& endpoint) {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& update = database.prepare("UPDATE submission SET endpoint = ? WHERE id = ?");
        bindText(update, 1, endpoint);
        bindText(update, 2, id);
        update.exec();
        UploadRepository::forgetAddresses(database, id);
        return {};
    });
}

Result<Submission> SubmissionRepository::enterReceipt(const QString& id, const QByteArray& body,
                                                      const QString& reference) {
    return library_.write([&](Database& database) -> Result<Submission> {
        const Result<Submission> submission = getFrom(database, id);
        if (!submission) {
            return submission;
        }
        const bool anyRejected =
            std::any_of(submission->items.begin(), submission->items.end(),
                        [](const SubmissionItem& item) { return item.status == QStringLiteral("rejected"); });
        ReceiptRepository::add(database, library_.now(), id, QStringLiteral("receipt"), body, reference);
        CustodyLog::append(database, library_.now(), collectorOf(database), QLatin1String(custody::receipt),
                           submission->batchId,
                           {{"partner", submission->partnerId},
                            {"receipt_sha256", sha256Hex(body)},
                            {"reference", reference},
                            {"body_sha256", submission->bodySha256}});
        return moveIn(database, library_.now(), id,
                      anyRejected ? SubmissionState::PartiallyAcknowledged : SubmissionState::Acknowledged, {}, {}, 0);
    });
}

Result<Submission> SubmissionRepository::enterDelivered(const QString& id, const QString& where) {
    return library_.write([&](Database& database) -> Result<Submission> {
        const Result<Submission> submission = getFrom(database, id);
        if (!submission) {
            return submission;
        }
        for (const SubmissionItem& item : submission->items) {
            ReportEvent event;
            event.reportId = item.reportId;
            event.state = ReportState::Delivered;
            event.source = QStringLiteral("user");
            event.note = where;
            event.externalId = QStringLiteral("delivered:") + id;
            if (const Result<void> moved = ReportRepository::move(database, library_.now(), event); !moved) {
                return std::unexpected(moved.error());
            }
            ReportRepository::setSubmitted(database, item.reportId, {}, library_.now());
        }
        CustodyLog::append(
            database, library_.now(), collectorOf(database), QLatin1String(custody::submitted), submission->batchId,
            {{"partner", submission->partnerId}, {"where", where}, {"body_sha256", submission->bodySha256}});
        return moveIn(database, library_.now(), id, SubmissionState::Delivered, {}, {}, 0);
    });
}

} // namespace cyberspotter
