// SPDX-License-Identifier: Apache-2.0
#include "core/submission/submission_repository.h"

#include "core/base/digest.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/evidence/custody_log.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

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

void insertReceipt(Database& database, const QDateTime& now, const QString& submissionId, const QString& kind,
                   const QByteArray& body, const QString& reference) {
    // A replayed answer is the same paper once more.
    const QString sha256 = sha256Hex(body);
    SQLite::Statement& known =
        database.prepare("SELECT 1 FROM receipt WHERE submission_id = ? AND kind = ? AND sha256 = ?");
    bindText(known, 1, submissionId);
    bindText(known, 2, kind);
    bindText(known, 3, sha256);
    if (known.executeStep()) {
        return;
    }
    SQLite::Statement& insert =
        database.prepare("INSERT INTO receipt (id, submission_id, kind, received_at, body, sha256, reference) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, newId());
    bindText(insert, 2, submissionId);
    bindText(insert, 3, kind);
    bindText(insert, 4, toRfc3339(now));
    bindBlob(insert, 5, body);
    bindText(insert, 6, sha256);
    bindText(insert, 7, reference);
    insert.exec();
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

/// Evidence of a report that was turned away is not sent, unless another report of the batch has the same file.
void dropUploads(Database& database, const QString& submissionId, const QString& reportId, const QStringList& wanted) {
    SQLite::Statement& query = database.prepare("SELECT sha256 FROM upload WHERE submission_id = ? AND report_id = ?");
    bindText(query, 1, submissionId);
    bindText(query, 2, reportId);
    QStringList files;
    while (query.executeStep()) {
        files += columnText(query, 0);
    }
    for (const QString& sha256 : std::as_const(files)) {
        if (!wanted.contains(sha256)) {
            SQLite::Statement& drop = database.prepare("DELETE FROM upload WHERE submission_id = ? AND sha256 = ?");
            bindText(drop, 1, submissionId);
            bindText(drop, 2, sha256);
            drop.exec();
        }
    }
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
            SQLite::Statement& upload = database.prepare(
                "INSERT OR IGNORE INTO upload (submission_id, sha256, report_id, path, media_type, bytes) "
                "VALUES (?, ?, ?, ?, ?, ?)");
            bindText(upload, 1, id);
            bindText(upload, 2, file.sha256);
            bindText(upload, 3, file.reportId);
            bindText(upload, 4, file.path);
            bindText(upload, 5, file.mediaType);
            upload.bind(6, int64_t(file.bytes));
            upload.exec();
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

Result<QList<Upload>> SubmissionRepository::uploads(const QString& id) const {
    return library_.read([&](Database& database) -> Result<QList<Upload>> {
        QList<Upload> uploads;
        SQLite::Statement& query = database.prepare("SELECT sha256, report_id, path, media_type, bytes, upload_url, "
                                                    "state FROM upload WHERE submission_id = ? ORDER BY path");
        bindText(query, 1, id);
        while (query.executeStep()) {
            uploads.append({columnText(query, 0), columnText(query, 1), columnText(query, 2), columnText(query, 3),
                            query.getColumn(4).getInt64(), columnText(query, 5),
                            columnText(query, 6) == QStringLiteral("sent")});
        }
        return uploads;
    });
}

Result<QList<Receipt>> SubmissionRepository::receipts(const QString& id) const {
    return library_.read([&](Database& database) -> Result<QList<Receipt>> {
        QList<Receipt> receipts;
        SQLite::Statement& query =
            database.prepare("SELECT id, submission_id, kind, received_at, body, sha256, reference FROM receipt WHERE "
                             "submission_id = ? ORDER BY received_at");
        bindText(query, 1, id);
        while (query.executeStep()) {
            receipts.append({columnText(query, 0), columnText(query, 1), columnText(query, 2),
                             fromRfc3339(columnText(query, 3)), columnBlob(query, 4), columnText(query, 5),
                             columnText(query, 6)});
        }
        return receipts;
    });
}

Result<std::optional<Receipt>> SubmissionRepository::receiptOfBatch(const QString& batchId) const {
    const Result<Submission> submission = ofBatch(batchId);
    if (!submission) {
        return std::unexpected(submission.error());
    }
    const Result<QList<Receipt>> all = receipts(submission->id);
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const Receipt& receipt : *all) {
        if (receipt.kind == QStringLiteral("receipt")) {
            return receipt;
        }
    }
    return std::nullopt;
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
                dropUploads(database, id, items[i].reportId, wantedSha256);
            }
        }
        for (const QString& sha256 : haveSha256) {
            SQLite::Statement& have =
                database.prepare("UPDATE upload SET state = 'sent' WHERE submission_id = ? AND sha256 = ?");
            bindText(have, 1, id);
            bindText(have, 2, sha256);
            have.exec();
        }
        insertReceipt(database, library_.now(), id, QStringLiteral("batch"), answer, {});
        SQLite::Statement& waiting =
            database.prepare("SELECT 1 FROM upload WHERE submission_id = ? AND state <> 'sent' LIMIT 1");
        bindText(waiting, 1, id);
        const SubmissionState next = !anyTaken               ? SubmissionState::Rejected
                                     : waiting.executeStep() ? SubmissionState::AwaitingUploads
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
        SQLite::Statement& forget = database.prepare("UPDATE upload SET upload_url = '' WHERE submission_id = ?");
        bindText(forget, 1, id);
        forget.exec();
        return {};
    });
}

Result<void> SubmissionRepository::setUploadUrls(const QString& id, const QList<Upload>& uploads) {
    return library_.write([&](Database& database) -> Result<void> {
        for (const Upload& upload : uploads) {
            SQLite::Statement& update =
                database.prepare("UPDATE upload SET upload_url = ?, state = ? WHERE submission_id = ? AND sha256 = ?");
            bindText(update, 1, upload.uploadUrl);
            bindText(update, 2, upload.sent ? QStringLiteral("sent") : QStringLiteral("waiting"));
            bindText(update, 3, id);
            bindText(update, 4, upload.sha256);
            update.exec();
        }
        return {};
    });
}

Result<void> SubmissionRepository::setUploaded(const QString& id, const QStringList& sha256) {
    return library_.write([&](Database& database) -> Result<void> {
        for (const QString& digest : sha256) {
            SQLite::Statement& update = database.prepare(
                "UPDATE upload SET state = 'sent', sent = bytes WHERE submission_id = ? AND sha256 = ?");
            bindText(update, 1, id);
            bindText(update, 2, digest);
            update.exec();
        }
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
        insertReceipt(database, library_.now(), id, QStringLiteral("receipt"), body, reference);
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

Result<SubmissionRepository::OutcomeCursor> SubmissionRepository::outcomeCursor(const QString& partnerId) const {
    return library_.read([&](Database& database) -> Result<OutcomeCursor> {
        SQLite::Statement& query = database.prepare("SELECT cursor, etag FROM outcome_cursor WHERE partner_id = ?");
        bindText(query, 1, partnerId);
        return query.executeStep() ? OutcomeCursor{columnText(query, 0), columnText(query, 1)} : OutcomeCursor{};
    });
}

void SubmissionRepository::setOutcomeCursor(Database& database, const QString& partnerId, const OutcomeCursor& cursor,
                                            const QDateTime& now) {
    SQLite::Statement& set =
        database.prepare("INSERT INTO outcome_cursor (partner_id, cursor, etag, polled_at) VALUES (?, ?, ?, ?) ON "
                         "CONFLICT (partner_id) DO UPDATE "
                         "SET cursor = excluded.cursor, etag = excluded.etag, polled_at = excluded.polled_at");
    bindText(set, 1, partnerId);
    bindText(set, 2, cursor.cursor);
    bindText(set, 3, cursor.etag);
    bindText(set, 4, toRfc3339(now));
    set.exec();
}

} // namespace cyberspotter
