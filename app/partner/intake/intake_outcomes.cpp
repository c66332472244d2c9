// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/intake_store.h"

namespace cyberspotter::partner {

Result<std::optional<QString>> IntakeStore::statusOf(const QString& reportId) {
    return locked([&](Database& database) -> Result<std::optional<QString>> {
        SQLite::Statement& query = database.prepare("SELECT status FROM report WHERE id = ?");
        bindText(query, 1, reportId);
        return query.executeStep() ? std::optional(columnText(query, 0)) : std::nullopt;
    });
}

Result<void> IntakeStore::addOutcome(const IntakeOutcome& outcome) {
    return locked([&](Database& database) -> Result<void> {
        Transaction transaction(database);
        SQLite::Statement& add = database.prepare(
            "INSERT INTO outcome (report_id, status, decision, occurred_at, note, question) VALUES (?, ?, ?, ?, ?, ?)");
        bindText(add, 1, outcome.reportId);
        bindText(add, 2, outcome.status);
        bindText(add, 3, outcome.decision);
        bindText(add, 4, outcome.occurredAt.isEmpty() ? toRfc3339(now()) : outcome.occurredAt);
        bindText(add, 5, outcome.note);
        bindText(add, 6, outcome.question);
        add.exec();
        SQLite::Statement& update = database.prepare("UPDATE report SET status = ? WHERE id = ?");
        bindText(update, 1, outcome.status);
        bindText(update, 2, outcome.reportId);
        update.exec();
        transaction.commit();
        return {};
    });
}

Result<QList<IntakeOutcome>> IntakeStore::outcomesSince(qint64 cursor, int limit) {
    return locked([&](Database& database) -> Result<QList<IntakeOutcome>> {
        QList<IntakeOutcome> outcomes;
        SQLite::Statement& query =
            database.prepare("SELECT seq, report_id, status, decision, occurred_at, note, question "
                             "FROM outcome WHERE seq > ? ORDER BY seq LIMIT ?");
        query.bind(1, int64_t(cursor));
        query.bind(2, limit);
        while (query.executeStep()) {
            outcomes.append({query.getColumn(0).getInt64(), columnText(query, 1), columnText(query, 2),
                             columnText(query, 3), columnText(query, 4), columnText(query, 5), columnText(query, 6)});
        }
        return outcomes;
    });
}

Result<void> IntakeStore::addMessage(const QString& reportId, const QString& kind, const QString& text) {
    return locked([&](Database& database) -> Result<void> {
        SQLite::Statement& add =
            database.prepare("INSERT INTO message (report_id, kind, at, text) VALUES (?, ?, ?, ?)");
        bindText(add, 1, reportId);
        bindText(add, 2, kind);
        bindText(add, 3, toRfc3339(now()));
        bindText(add, 4, text);
        add.exec();
        return {};
    });
}

Result<QList<IntakeStore::OpenReport>> IntakeStore::openReports() {
    return locked([&](Database& database) -> Result<QList<OpenReport>> {
        QList<OpenReport> reports;
        SQLite::Statement& query = database.prepare(
            "SELECT report.id, url, confidence, status FROM report JOIN batch ON batch.id = report.batch_id "
            "WHERE receipt IS NOT NULL AND status IN ('received', 'in_review', 'clarification_required', 'clarified', "
            "'retract_requested') ORDER BY number");
        while (query.executeStep()) {
            reports.append({columnText(query, 0), columnText(query, 1), columnText(query, 2), columnText(query, 3)});
        }
        return reports;
    });
}

Result<QList<IntakeStore::OpenReport>> IntakeStore::upheldReports() {
    return locked([&](Database& database) -> Result<QList<OpenReport>> {
        QList<OpenReport> reports;
        SQLite::Statement& query = database.prepare("SELECT id, url, confidence, status FROM report "
                                                    "WHERE status IN ('removed', 'account_actioned') ORDER BY number");
        while (query.executeStep()) {
            reports.append({columnText(query, 0), columnText(query, 1), columnText(query, 2), columnText(query, 3)});
        }
        return reports;
    });
}

} // namespace cyberspotter::partner
