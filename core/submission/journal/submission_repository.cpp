// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/submission_repository.h"

#include "core/base/digest.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/reporting/batch/handover.h"
#include "core/submission/journal/upload_repository.h"

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

/// The kind of channel of core/catalogue/partner/partner.h.
QString channelWord(HandoverWay way) {
    switch (way) {
    case HandoverWay::Intake:
        return QStringLiteral("https");
    case HandoverWay::OwnForm:
    case HandoverWay::ListingForm:
        return QStringLiteral("web_form");
    case HandoverWay::Folder:
    case HandoverWay::File:
        break;
    }
    return QStringLiteral("file");
}

} // namespace

Result<Submission> SubmissionRepository::get(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare("SELECT " SUBMISSION_COLUMNS " FROM submission WHERE id = ?");
    bindText(query, 1, id);
    if (!query.executeStep()) {
        return fail("submission-unknown", translated(QT_TRANSLATE_NOOP("Submission", "There is no such submission")),
                    id);
    }
    return fromRow(database, query);
}

Result<Submission> SubmissionRepository::ofBatch(Database& database, const QString& batchId) {
    SQLite::Statement& query = database.prepare("SELECT " SUBMISSION_COLUMNS " FROM submission WHERE batch_id = ? "
                                                "ORDER BY created_at DESC, state = 'cancelled' LIMIT 1");
    bindText(query, 1, batchId);
    if (!query.executeStep()) {
        return fail("submission-unknown", translated(QT_TRANSLATE_NOOP("Submission", "The batch was never queued")),
                    batchId, translated(QT_TRANSLATE_NOOP("Submission", "Submit it first.")));
    }
    return fromRow(database, query);
}

Result<Submission> SubmissionRepository::move(Database& database, const QDateTime& now, const QString& id, SubmissionState state,
                                              const std::optional<Problem>& problem, const QDateTime& nextAttemptAt, int attempts) {
    const Result<Submission> stored = get(database, id);
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
    return get(database, id);
}

QString SubmissionRepository::insert(Database& database, const QDateTime& time, const Handover& handover,
                                     const Batch& batch, const BatchDocument& document) {
    const QString id = newId();
    const QString now = toRfc3339(time);
    SQLite::Statement& statement =
        database.prepare("INSERT INTO submission (id, batch_id, partner_id, channel, endpoint, state, "
                         "idempotency_key, body, body_sha256, "
                         "created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?)");
    bindText(statement, 1, id);
    bindText(statement, 2, batch.id);
    bindText(statement, 3, batch.partnerId);
    bindText(statement, 4, channelWord(handover.way));
    bindText(statement, 5, handover.address);
    bindText(statement, 6, newId());
    bindBlob(statement, 7, document.body);
    bindText(statement, 8, sha256Hex(document.body));
    bindText(statement, 9, now);
    bindText(statement, 10, now);
    statement.exec();
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
    return id;
}

Result<Submission> SubmissionRepository::queue(const Partner& partner, const Batch& batch,
                                               const BatchDocument& document) {
    const Handover handover = handoverOf(partner);
    if (!isAutomatic(handover)) {
        return fail("channel-unsupported",
                    translated(QT_TRANSLATE_NOOP("Submission", "%1 takes no batches from a program")).arg(partner.name),
                    handoverAdvice(partner),
                    translated(QT_TRANSLATE_NOOP("Submission", "The Batches page leads you through it; “batch sent” records it.")));
    }
    return library_.write([&](Database& database) -> Result<Submission> {
        const Result<Submission> known = ofBatch(database, batch.id);
        if (known && known->state != SubmissionState::Cancelled) {
            return known;
        }
        // The partner may have taken it before it was cancelled: the same bytes go under the same key, and count once.
        const bool isSame = known && known->bodySha256 == sha256Hex(document.body) && known->channel == channelWord(handover.way);
        if (isSame) {
            return move(database, library_.now(), known->id, SubmissionState::Queued, {}, {}, 0);
        }
        const QString id = insert(database, library_.now(), handover, batch, document);
        return get(database, id);
    });
}

Result<Submission> SubmissionRepository::get(const QString& id) const {
    return library_.read([&](Database& database) { return get(database, id); });
}

Result<Submission> SubmissionRepository::ofBatch(const QString& batchId) const {
    return library_.read([&](Database& database) { return ofBatch(database, batchId); });
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
    Result<QList<Submission>> submissions = open();
    if (submissions) {
        submissions->removeIf([](const Submission& submission) { return !isActive(submission.state); });
    }
    return submissions;
}

Result<QList<Submission>> SubmissionRepository::open() const {
    return library_.read([&](Database& database) -> Result<QList<Submission>> {
        QList<Submission> submissions;
        SQLite::Statement& query =
            database.prepare("SELECT " SUBMISSION_COLUMNS
                             " FROM submission WHERE state IN ('queued', 'sending', 'awaiting_uploads', 'finishing', "
                             "'retry_wait', 'uncertain', 'needs_user', 'failed') ORDER BY created_at");
        while (query.executeStep()) {
            submissions.append(fromRow(database, query));
        }
        return submissions;
    });
}

Result<QStringList> SubmissionRepository::batchesNeverQueued() const {
    return library_.read([](Database& database) -> Result<QStringList> {
        QStringList ids;
        SQLite::Statement& query =
            database.prepare("SELECT id FROM batch WHERE NOT EXISTS (SELECT 1 FROM submission WHERE batch_id = batch.id) "
                             "ORDER BY created_at, id");
        while (query.executeStep()) {
            ids += columnText(query, 0);
        }
        return ids;
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
        [&](Database& database) { return move(database, library_.now(), id, state, problem, nextAttemptAt, 0); });
}

Result<Submission> SubmissionRepository::beginAttempt(const QString& id) {
    return library_.write(
        [&](Database& database) { return move(database, library_.now(), id, SubmissionState::Sending, {}, {}, 1); });
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

} // namespace cyberspotter
