// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/intake_store.h"

#include "app/partner/intake/intake_schema.h"
#include "core/base/atomic_file.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"

#include <QDir>
#include <QJsonDocument>

#include <cerrno>

namespace cyberspotter::partner {

namespace {

QJsonObject toJson(const IntakeItem& item) {
    QJsonObject json{
        {"report_id", item.reportId}, {"status", item.status}, {"reference", stringOrNull(item.reference)}};
    json["problem"] = item.problem.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(item.problem);
    return json;
}

QJsonObject toJson(const IntakeEvidence& evidence) {
    return {{"sha256", evidence.sha256},
            {"bytes", evidence.bytes},
            {"report_id", evidence.reportId},
            {"state", evidence.have ? QStringLiteral("have") : QStringLiteral("wanted")}};
}

template <typename T>
QJsonArray toArray(const QList<T>& list) {
    QJsonArray array;
    for (const T& one : list) {
        array.append(toJson(one));
    }
    return array;
}

/// The batch as a whole, from the fate of its reports.
QString statusOfBatch(const QList<IntakeItem>& items) {
    qsizetype rejected = 0;
    for (const IntakeItem& item : items) {
        rejected += item.status == QStringLiteral("rejected") ? 1 : 0;
    }
    return rejected == items.size() ? QStringLiteral("rejected")
           : rejected > 0           ? QStringLiteral("partially_accepted")
                                    : QStringLiteral("accepted");
}

QList<IntakeItem> itemsOf(Database& database, const QString& batchId) {
    QList<IntakeItem> items;
    SQLite::Statement& query =
        database.prepare("SELECT report_id, status, reference, problem FROM item WHERE batch_id = ? ORDER BY position");
    bindText(query, 1, batchId);
    while (query.executeStep()) {
        items.append({columnText(query, 0),
                      columnText(query, 1),
                      columnText(query, 2),
                      QJsonDocument::fromJson(columnBlob(query, 3)).object(),
                      {},
                      {}});
    }
    return items;
}

/// The reference of a report that came before, if it did.
std::optional<QString> earlierReference(Database& database, const QString& reportId) {
    SQLite::Statement& query = database.prepare("SELECT number FROM report WHERE id = ?");
    bindText(query, 1, reportId);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return QStringLiteral("CSP-%1").arg(query.getColumn(0).getInt64(), 8, 10, QChar(u'0'));
}

QString enterReport(Database& database, const QString& batchId, const IntakeItem& item) {
    SQLite::Statement& insert =
        database.prepare("INSERT INTO report (id, batch_id, url, confidence, status) VALUES (?, ?, ?, ?, 'received')");
    bindText(insert, 1, item.reportId);
    bindText(insert, 2, batchId);
    bindText(insert, 3, item.url);
    bindText(insert, 4, item.confidence);
    insert.exec();
    return QStringLiteral("CSP-%1").arg(database.handle().getLastInsertRowid(), 8, 10, QChar(u'0'));
}

} // namespace

IntakeStore::IntakeStore(QString folder, std::unique_ptr<Database> database, Clock clock)
    : folder_(std::move(folder)), clock_(std::move(clock)), database_(std::move(database)) {}

Result<std::unique_ptr<IntakeStore>> IntakeStore::open(const QString& folder, Clock clock) {
    for (const char* part : {"/evidence", "/uploads"}) {
        if (!QDir().mkpath(folder + QLatin1String(part))) {
            return std::unexpected(writeProblem(folder, errno, QStringLiteral("the folder cannot be made")));
        }
    }
    Result<std::unique_ptr<Database>> database =
        Database::open(folder + QStringLiteral("/intake.sqlite"), Database::Mode::ReadWrite);
    if (!database) {
        return std::unexpected(database.error());
    }
    const Result<void> made = guarded(**database, [&]() -> Result<void> {
        (*database)->execute(intakeSchema);
        return {};
    });
    if (!made) {
        return std::unexpected(made.error());
    }
    return std::unique_ptr<IntakeStore>(new IntakeStore(folder, std::move(*database), std::move(clock)));
}

Result<std::optional<IntakeStore::Replay>> IntakeStore::replayOf(const QString& key) {
    return locked([&](Database& database) -> Result<std::optional<Replay>> {
        SQLite::Statement& query = database.prepare("SELECT body_sha256, answer FROM batch WHERE key = ?");
        bindText(query, 1, key);
        if (!query.executeStep()) {
            return std::nullopt;
        }
        return Replay{columnText(query, 0), columnBlob(query, 1)};
    });
}

Result<QByteArray> IntakeStore::enterBatch(const QString& key, const QString& bodySha256, const QByteArray& body,
                                           const QString& batchId, QList<IntakeItem> items,
                                           QList<IntakeEvidence> evidence) {
    return locked([&](Database& database) -> Result<QByteArray> {
        Transaction transaction(database);
        SQLite::Statement& insert =
            database.prepare("INSERT INTO batch (id, key, body_sha256, answer, created_at) VALUES (?, ?, ?, x'', ?)");
        bindText(insert, 1, batchId);
        bindText(insert, 2, key);
        bindText(insert, 3, bodySha256);
        bindText(insert, 4, toRfc3339(now()));
        insert.exec();
        SQLite::Statement& keep = database.prepare("INSERT INTO batch_body (batch_id, body) VALUES (?, ?)");
        bindText(keep, 1, batchId);
        bindBlob(keep, 2, body);
        keep.exec();
        for (qsizetype i = 0; i < items.size(); ++i) {
            IntakeItem& item = items[i];
            if (item.status == QStringLiteral("accepted")) {
                if (const std::optional<QString> earlier = earlierReference(database, item.reportId)) {
                    item.status = QStringLiteral("duplicate");
                    item.reference = *earlier;
                } else {
                    item.reference = enterReport(database, batchId, item);
                }
            }
            SQLite::Statement& add = database.prepare("INSERT INTO item (batch_id, position, report_id, status, "
                                                      "reference, problem) VALUES (?, ?, ?, ?, ?, ?)");
            bindText(add, 1, batchId);
            add.bind(2, int64_t(i));
            bindText(add, 3, item.reportId);
            bindText(add, 4, item.status);
            bindText(add, 5, item.reference);
            bindText(add, 6, item.problem.isEmpty() ? QString() : QString::fromUtf8(compactJson(item.problem)));
            add.exec();
        }
        for (qsizetype i = 0; i < evidence.size(); ++i) {
            evidence[i].have = hasEvidence(evidence[i].sha256);
            SQLite::Statement& add = database.prepare(
                "INSERT INTO evidence (batch_id, position, report_id, sha256, bytes) VALUES (?, ?, ?, ?, ?)");
            bindText(add, 1, batchId);
            add.bind(2, int64_t(i));
            bindText(add, 3, evidence[i].reportId);
            bindText(add, 4, evidence[i].sha256);
            add.bind(5, int64_t(evidence[i].bytes));
            add.exec();
        }
        const QByteArray answer = compactJson({{"batch_id", batchId},
                                               {"status", statusOfBatch(items)},
                                               {"items", toArray(items)},
                                               {"evidence", toArray(evidence)}});
        SQLite::Statement& store = database.prepare("UPDATE batch SET answer = ? WHERE id = ?");
        bindBlob(store, 1, answer);
        bindText(store, 2, batchId);
        store.exec();
        transaction.commit();
        return answer;
    });
}

Result<std::optional<QJsonObject>> IntakeStore::batch(const QString& batchId) {
    return locked([&](Database& database) -> Result<std::optional<QJsonObject>> {
        SQLite::Statement& query = database.prepare("SELECT receipt IS NOT NULL FROM batch WHERE id = ?");
        bindText(query, 1, batchId);
        if (!query.executeStep()) {
            return std::nullopt;
        }
        const bool finished = query.getColumn(0).getInt() != 0;
        const QList<IntakeItem> items = itemsOf(database, batchId);
        QList<IntakeEvidence> evidence;
        SQLite::Statement& files =
            database.prepare("SELECT sha256, report_id, bytes FROM evidence WHERE batch_id = ? ORDER BY position");
        bindText(files, 1, batchId);
        while (files.executeStep()) {
            const QString sha256 = columnText(files, 0);
            evidence.append({sha256, columnText(files, 1), files.getColumn(2).getInt64(), hasEvidence(sha256)});
        }
        return QJsonObject{{"batch_id", batchId},
                           {"status", finished ? QStringLiteral("finished") : statusOfBatch(items)},
                           {"items", toArray(items)},
                           {"evidence", toArray(evidence)}};
    });
}

Result<std::optional<IntakeStore::Finished>> IntakeStore::finish(const QString& batchId) {
    const Result<std::optional<QJsonObject>> state = batch(batchId);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!*state) {
        return std::nullopt;
    }
    Finished finished;
    QJsonArray kept;
    const QJsonArray evidence = (**state)["evidence"].toArray();
    for (const QJsonValue& file : evidence) {
        if (file["state"].toString() == QStringLiteral("have")) {
            kept.append(QJsonObject{{"sha256", file["sha256"]}, {"bytes", file["bytes"]}});
        } else {
            finished.missing.append(
                {file["sha256"].toString(), file["report_id"].toString(), file["bytes"].toInteger(), false});
        }
    }
    if (!finished.missing.isEmpty()) {
        return finished;
    }
    return locked([&](Database& database) -> Result<std::optional<Finished>> {
        Transaction transaction(database);
        SQLite::Statement& query = database.prepare("SELECT receipt, body_sha256 FROM batch WHERE id = ?");
        bindText(query, 1, batchId);
        query.executeStep();
        if (!query.getColumn(0).isNull()) {
            finished.receipt = columnBlob(query, 0);
            return finished;
        }
        finished.receipt = compactJson({{"receipt_id", newId()},
                                        {"batch_id", batchId},
                                        {"batch_sha256", columnText(query, 1)},
                                        {"received_at", toRfc3339(now())},
                                        {"items", (**state)["items"]},
                                        {"evidence", kept}});
        SQLite::Statement& store = database.prepare("UPDATE batch SET receipt = ? WHERE id = ?");
        bindBlob(store, 1, finished.receipt);
        bindText(store, 2, batchId);
        store.exec();
        transaction.commit();
        return finished;
    });
}

Result<void> IntakeStore::reset() {
    return locked([&](Database& database) -> Result<void> {
        Transaction transaction(database);
        database.execute("DELETE FROM batch_body; DELETE FROM message; DELETE FROM outcome; DELETE FROM upload; DELETE "
                         "FROM evidence; "
                         "DELETE FROM report; DELETE FROM item; DELETE FROM batch");
        transaction.commit();
        for (const char* part : {"/evidence", "/uploads"}) {
            QDir files(folder_ + QLatin1String(part));
            files.removeRecursively();
            files.mkpath(files.path());
        }
        return {};
    });
}

} // namespace cyberspotter::partner
