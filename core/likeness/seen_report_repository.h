// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"
#include "core/storage/database.h"

#include <optional>

/// The columns of a SeenReport in the order that seenFromRow reads them; macros because literals are joined to statements.
#define CYBERSPOTTER_SEEN_COLUMNS                                                                                       \
    "number, id, state, coalesce(capture_id, ''), created_at, coalesce(submitted_at, ''), url, title, marketplace, "   \
    "item_id, seller_name"
#define CYBERSPOTTER_SEEN_CAPTURE_COLUMNS "0, '', '', id, finished_at, '', final_url, title, '', '', ''"

namespace cyberspotter {

/// One row of a statement over `report` or `capture` with these columns; `reasons` is empty.
SeenReport seenFromRow(SQLite::Statement& row);

std::optional<SeenReport> seenReport(Database& database, qint64 number);
/// A capture as itself, whether it has a report or not.
std::optional<SeenReport> seenCapture(Database& database, const QString& captureId);

} // namespace cyberspotter
