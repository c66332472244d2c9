// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/batch_repository.h"

#include "core/base/identifiers.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"

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

QList<Report> readyReports(Database& database, const QString& partnerId, const QStringList& wanted) {
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
    QList<Report> reports;
    for (const QString& id : std::as_const(ids)) {
        reports += ReportRepository::get(database, id).value();
    }
    return reports;
}

/// Whether a batch holds a submission that was not cancelled, or any at all.
bool hasSubmission(Database& database, const QString& batchId, bool cancelledToo) {
    SQLite::Statement& query =
        database.prepare("SELECT 1 FROM submission WHERE batch_id = ? AND (? OR state <> 'cancelled') LIMIT 1");
    bindText(query, 1, batchId);
    query.bind(2, cancelledToo ? 1 : 0);
    return query.executeStep();
}

void removeIfEmpty(Database& database, const QString& batchId) {
    if (hasSubmission(database, batchId, true)) {
        return;
    }
    SQLite::Statement& remove =
        database.prepare("DELETE FROM batch WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM report WHERE batch_id = ?1)");
    bindText(remove, 1, batchId);
    remove.exec();
}

void insertBatch(Database& database, const Batch& batch) {
    SQLite::Statement& insert =
        database.prepare("INSERT INTO batch (id, partner_id, revision, created_at) VALUES (?, ?, ?, ?)");
    bindText(insert, 1, batch.id);
    bindText(insert, 2, batch.partnerId);
    insert.bind(3, batch.revision);
    bindText(insert, 4, toRfc3339(batch.createdAt));
    insert.exec();
}

void assign(Database& database, const QString& reportId, const QString& batchId, qsizetype position) {
    SQLite::Statement& update = database.prepare("UPDATE report SET batch_id = ?, batch_position = ? WHERE id = ?");
    bindText(update, 1, batchId);
    update.bind(2, int64_t(position));
    bindText(update, 3, reportId);
    update.exec();
}

Result<Batch> makeBatch(Database& database, const QDateTime& now, const QString& partnerId, const QList<Report>& reports) {
    Batch batch{newId(), partnerId, 1, now, int(reports.size())};
    insertBatch(database, batch);
    for (qsizetype i = 0; i < reports.size(); ++i) {
        assign(database, reports[i].id, batch.id, i);
        ReportEvent event;
        event.reportId = reports[i].id;
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
        const QList<Report> reports = readyReports(database, partner.id, reportIds);
        if (reports.isEmpty()) {
            return fail("nothing-ready", translated(QT_TRANSLATE_NOOP("Batches", "No report is ready")),
                        translated(QT_TRANSLATE_NOOP("Batches", "No ready report is addressed to %1.")).arg(partner.name),
                        translated(QT_TRANSLATE_NOOP("Batches", "Mark reports as ready first.")));
        }
        if (const Result<void> complete = requireComplete(reports, partner); !complete) {
            return std::unexpected(complete.error());
        }
        const int limit = qMax(1, partner.limits.reportsPerBatch);
        QList<Batch> batches;
        for (qsizetype start = 0; start < reports.size(); start += limit) {
            const Result<Batch> batch = makeBatch(database, library_.now(), partner.id, reports.mid(start, limit));
            if (!batch) {
                return std::unexpected(batch.error());
            }
            batches += *batch;
        }
        return batches;
    });
}

Result<BatchRepository::ReadyReports> BatchRepository::ready(const Partner& partner) const {
    return library_.read([&](Database& database) -> Result<ReadyReports> {
        ReadyReports ready;
        const QList<Report> reports = readyReports(database, partner.id, {});
        for (const Report& report : reports) {
            if (missingFields(report, partner).isEmpty()) {
                ready.complete += report.id;
            } else {
                ready.incomplete += report;
            }
        }
        return ready;
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
        if (report->batchId.isEmpty()) {
            return fail("report-not-batched", translated(QT_TRANSLATE_NOOP("Batches", "The report is in no batch")),
                        translated(QT_TRANSLATE_NOOP("Batches", "Report %1 was not put into a batch.")).arg(report->number));
        }
        if (hasSubmission(database, report->batchId, false)) {
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
        removeIfEmpty(database, report->batchId);
        return {};
    });
}

Batch BatchRepository::splitOff(Database& database, const QDateTime& now, const Batch& batch, const QStringList& reportIds) {
    const Batch other{newId(), batch.partnerId, 1, now, int(reportIds.size())};
    insertBatch(database, other);
    for (qsizetype i = 0; i < reportIds.size(); ++i) {
        assign(database, reportIds[i], other.id, i);
    }
    SQLite::Statement& next = database.prepare("UPDATE batch SET revision = revision + 1 WHERE id = ?");
    bindText(next, 1, batch.id);
    next.exec();
    return other;
}

} // namespace cyberspotter
