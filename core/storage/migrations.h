// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"

#include <QList>

namespace cyberspotter {

/// One numbered step of the schema: files `NNNN_name.sql` under migrations/, embedded in the program.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
};

/// The program's own migrations in order.
QList<Migration> builtInMigrations();

/// Applies every one of `migrations` that `database` (the file at its path) has not had yet, in order, each in a
/// transaction of its own. Numbers may have gaps and a lower one may come later than a higher one: the table
/// `applied_migration` holds which were applied, `PRAGMA user_version` the highest. Before each step of a library that
/// holds data, a copy is written beside it as `<file>.before-NNNN` and kept. Problem "library-newer" when the file has had
/// a migration that is beyond the last of these.
Result<void> migrate(Database& database, const QList<Migration>& migrations);

/// The schema version of an open database.
int schemaVersion(Database& database);

} // namespace cyberspotter
