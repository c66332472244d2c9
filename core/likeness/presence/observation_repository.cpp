// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/presence/observation_repository.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/reporting/report_repository.h"

#include <QJsonDocument>

namespace cyberspotter {

QJsonObject toJson(const Observation& observation) {
    return {{"report", observation.reportId},
            {"observed_at", toRfc3339(observation.observedAt)},
            {"presence", presenceName(observation.seen.presence)},
            {"sign", presenceSignName(observation.seen.sign)},
            {"words", stringOrNull(observation.seen.words)},
            {"http_status", observation.httpStatus > 0 ? QJsonValue(observation.httpStatus) : QJsonValue()},
            {"final_url", stringOrNull(observation.finalUrl)},
            {"changes", changesToJson(observation.seen.changes)}};
}

Result<Observation> ObservationRepository::add(Observation observation) {
    return library_.write([&](Database& database) -> Result<Observation> {
        const Result<Report> report = ReportRepository::get(database, observation.reportId);
        if (!report) {
            return std::unexpected(report.error());
        }
        observation.reportId = report->id;
        observation.observedAt = observation.observedAt.isValid() ? observation.observedAt : library_.now();
        SQLite::Statement& insert = database.prepare(
            "INSERT INTO observation (report_id, observed_at, presence, sign, words, http_status, final_url, changes) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        bindText(insert, 1, observation.reportId);
        bindText(insert, 2, toRfc3339(observation.observedAt));
        bindText(insert, 3, presenceName(observation.seen.presence));
        bindText(insert, 4, presenceSignName(observation.seen.sign));
        bindText(insert, 5, observation.seen.words);
        insert.bind(6, observation.httpStatus);
        bindText(insert, 7, observation.finalUrl);
        bindText(insert, 8, QString::fromUtf8(QJsonDocument(changesToJson(observation.seen.changes)).toJson(QJsonDocument::Compact)));
        insert.exec();
        observation.seq = database.handle().getLastInsertRowid();
        return observation;
    });
}

Result<QList<Observation>> ObservationRepository::of(const QString& reportId) const {
    return library_.read([&](Database& database) -> Result<QList<Observation>> {
        QList<Observation> observations;
        SQLite::Statement& query = database.prepare(
            "SELECT seq, observed_at, presence, sign, words, http_status, final_url, changes FROM observation WHERE report_id = ? ORDER BY seq");
        bindText(query, 1, reportId);
        while (query.executeStep()) {
            Observation observation;
            observation.seq = query.getColumn(0).getInt64();
            observation.reportId = reportId;
            observation.observedAt = fromRfc3339(columnText(query, 1));
            observation.seen.presence = presenceFromName(columnText(query, 2));
            observation.seen.sign = presenceSignFromName(columnText(query, 3));
            observation.seen.words = columnText(query, 4);
            observation.httpStatus = query.getColumn(5).getInt();
            observation.finalUrl = columnText(query, 6);
            observation.seen.changes = changesFromJson(QJsonDocument::fromJson(columnText(query, 7).toUtf8()).array());
            observations.append(observation);
        }
        return observations;
    });
}

} // namespace cyberspotter
