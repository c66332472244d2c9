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

/// Brings `database` (the file at its path) up to the last of `migrations`, each in a transaction of its own; the
/// version is kept in `PRAGMA user_version`. Before each step of a library that holds data, a copy is written beside it
/// as `<file>.before-NNNN` and kept. Problem "library-newer" when the file's version is beyond the last migration.
Result<void> migrate(Database& database, const QList<Migration>& migrations);

/// The schema version of an open database.
int schemaVersion(Database& database);

} // namespace cyberspotter
