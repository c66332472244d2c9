// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/seen_report_repository.h"

#include "core/base/clock.h"

namespace cyberspotter {

SeenReport seenFromRow(SQLite::Statement& row) {
    SeenReport seen;
    seen.number = row.getColumn(0).getInt64();
    seen.reportId = columnText(row, 1);
    seen.state = reportStateFromWord(columnText(row, 2)).value_or(ReportState::Draft);
    seen.captureId = columnText(row, 3);
    seen.createdAt = fromRfc3339(columnText(row, 4));
    seen.submittedAt = fromRfc3339(columnText(row, 5));
    seen.url = columnText(row, 6);
    seen.title = columnText(row, 7);
    seen.marketplace = columnText(row, 8);
    seen.itemId = columnText(row, 9);
    seen.sellerName = columnText(row, 10);
    return seen;
}

std::optional<SeenReport> seenReport(Database& database, qint64 number) {
    SQLite::Statement& query = database.prepare("SELECT " CYBERSPOTTER_SEEN_COLUMNS " FROM report WHERE number = ?");
    query.bind(1, int64_t(number));
    return query.executeStep() ? std::optional(seenFromRow(query)) : std::nullopt;
}

std::optional<SeenReport> seenCapture(Database& database, const QString& captureId) {
    SQLite::Statement& query = database.prepare("SELECT " CYBERSPOTTER_SEEN_CAPTURE_COLUMNS " FROM capture WHERE id = ?");
    bindText(query, 1, captureId);
    return query.executeStep() ? std::optional(seenFromRow(query)) : std::nullopt;
}

} // namespace cyberspotter
