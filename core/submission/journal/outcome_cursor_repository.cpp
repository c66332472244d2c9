// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/outcome_cursor_repository.h"

namespace cyberspotter {

Result<OutcomeCursor> OutcomeCursorRepository::of(const QString& partnerId) const {
    return library_.read([&](Database& database) -> Result<OutcomeCursor> {
        SQLite::Statement& query = database.prepare("SELECT cursor, etag FROM outcome_cursor WHERE partner_id = ?");
        bindText(query, 1, partnerId);
        return query.executeStep() ? OutcomeCursor{columnText(query, 0), columnText(query, 1)} : OutcomeCursor{};
    });
}

void OutcomeCursorRepository::set(Database& database, const QString& partnerId, const OutcomeCursor& cursor,
                                  const QDateTime& now) {
    SQLite::Statement& upsert =
        database.prepare("INSERT INTO outcome_cursor (partner_id, cursor, etag, polled_at) VALUES (?, ?, ?, ?) ON "
                         "CONFLICT (partner_id) DO UPDATE "
                         "SET cursor = excluded.cursor, etag = excluded.etag, polled_at = excluded.polled_at");
    bindText(upsert, 1, partnerId);
    bindText(upsert, 2, cursor.cursor);
    bindText(upsert, 3, cursor.etag);
    bindText(upsert, 4, toRfc3339(now));
    upsert.exec();
}

} // namespace cyberspotter
