// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch_repository.h"

#include "core/base/identifiers.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Batches", text);
}

constexpr auto selectBatch = "SELECT id, partner_id, revision, created_at, "
                             "(SELECT count(*) FROM report WHERE batch_id = batch.id) FROM batch WHERE id = ?";
constexpr auto selectBatches = "SELECT id, partner_id, revision, created_at, "
                               "(SELECT count(*) FROM report WHERE batch_id = batch.id) FROM batch "
                               "ORDER BY created_at DESC, id LIMIT ?";

Batch fromRow(SQLite::Statement& row) {
    return {columnText(row, 0), columnText(row, 1), row.getColumn(2).getInt(), fromRfc3339(columnText(row, 3)),
            row.getColumn(4).getInt()};
}

QStringList readyReports(Database& database, const QString& partnerId, const QStringList& wanted) {
    QStringList ids;
    SQLite::Statement& query =
        database.prepare("SELECT id FROM report WHERE state = 'ready' AND partner_id = ? ORDER BY number");
    bindText(query, 1, partnerId);
    while (query.executeStep()) {
        const QString id = columnText(query, 0);
        if (wanted.isEmpty() || wanted.contains(id)) {
            ids += id;
        }
    }
    return ids;
}

Result<Batch> makeBatch(Database& database, const QDateTime& now, const QString& partnerId, const QStringList& ids) {
    Batch batch{newId(), partnerId, 1, now, int(ids.size())};
    SQLite::Statement& insert =
        database.prepare("INSERT INTO batch (id, partner_id, revision, created_at) VALUES (?, ?, 1, ?)");
    bindText(insert, 1, batch.id);
    bindText(insert, 2, partnerId);
    bindText(insert, 3, toRfc3339(now));
    insert.exec();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        SQLite::Statement& assign =
            database.prepare("UPDATE report SET batch_id = ?, batch_position = ? WHERE id = ?");
        bindText(assign, 1, batch.id);
        assign.bind(2, int64_t(i));
        bindText(assign, 3, ids[i]);
        assign.exec();
        ReportEvent event;
        event.reportId = ids[i];
        event.state = ReportState::Batched;
        event.source = QStringLiteral("user");
        if (const Result<void> moved = ReportRepository::move(database, now, event); !moved) {
            return std::unexpected(moved.error());
        }
    }
    return batch;
}

} // namespace

Result<QList<Batch>> BatchRepository::create(const Partner& partner, const QStringList& reportIds) {
    return library_.write([&](Database& database) -> Result<QList<Batch>> {
        const QStringList ids = readyReports(database, partner.id, reportIds);
        if (ids.isEmpty()) {
            return fail("nothing-ready", translated(QT_TRANSLATE_NOOP("Batches", "No report is ready")),
                        translated(QT_TRANSLATE_NOOP("Batches", "No ready report is addressed to %1.")).arg(partner.name),
                        translated(QT_TRANSLATE_NOOP("Batches", "Mark reports as ready first.")));
        }
        const int limit = qMax(1, partner.limits.reportsPerBatch);
        QList<Batch> batches;
        for (qsizetype start = 0; start < ids.size(); start += limit) {
            const Result<Batch> batch = makeBatch(database, library_.now(), partner.id, ids.mid(start, limit));
            if (!batch) {
                return std::unexpected(batch.error());
            }
            batches += *batch;
        }
        return batches;
    });
}

Result<QList<Batch>> BatchRepository::list(int limit) const {
    return library_.read([&](Database& database) -> Result<QList<Batch>> {
        QList<Batch> batches;
        SQLite::Statement& query = database.prepare(selectBatches);
        query.bind(1, limit);
        while (query.executeStep()) {
            batches += fromRow(query);
        }
        return batches;
    });
}

Result<Batch> BatchRepository::get(const QString& id) const {
    return library_.read([&](Database& database) { return get(database, id); });
}

Result<Batch> BatchRepository::get(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare(selectBatch);
    bindText(query, 1, id);
    if (!query.executeStep()) {
        return fail("batch-unknown", translated(QT_TRANSLATE_NOOP("Batches", "There is no such batch")), id,
                    translated(QT_TRANSLATE_NOOP("Batches", "“batch list” shows the batches there are.")));
    }
    return fromRow(query);
}

Result<void> BatchRepository::takeOut(const QString& reportId) {
    return library_.write([&](Database& database) -> Result<void> {
        const Result<Report> report = ReportRepository::get(database, reportId);
        if (!report) {
            return std::unexpected(report.error());
        }
        SQLite::Statement& sent = database.prepare("SELECT 1 FROM submission WHERE batch_id = ? LIMIT 1");
        bindText(sent, 1, report->batchId);
        if (sent.executeStep()) {
            return fail("batch-sent", translated(QT_TRANSLATE_NOOP("Batches", "The batch is on its way")),
                        translated(QT_TRANSLATE_NOOP("Batches", "A report cannot leave a batch that was queued for sending.")));
        }
        ReportEvent event;
        event.reportId = report->id;
        event.state = ReportState::Ready;
        event.source = QStringLiteral("user");
        if (const Result<void> moved = ReportRepository::move(database, library_.now(), event); !moved) {
            return moved;
        }
        SQLite::Statement& update =
            database.prepare("UPDATE report SET batch_id = NULL, batch_position = NULL WHERE id = ?");
        bindText(update, 1, report->id);
        update.exec();
        return {};
    });
}

} // namespace cyberspotter
