// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/storage/library_backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace cyberspotter {

QList<Migration> builtInMigrations() {
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/storage/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            migrations.append({name.left(4).toInt(), name.chopped(4), file.readAll()});
        }
    }
    return migrations;
}

namespace {

/// An attempt that was cut off left its copy under the plain name; it is kept, and must not stand in the way of the next.
QString freeCopyName(const QString& path, int number) {
    const QString plain = QStringLiteral("%1.before-%2").arg(path).arg(number, 4, 10, QChar(u'0'));
    QString name = plain;
    for (int again = 2; QFile::exists(name); ++again) {
        name = QStringLiteral("%1-%2").arg(plain).arg(again);
    }
    return name;
}

} // namespace

int schemaVersion(Database& database) {
    return database.handle().execAndGet("PRAGMA user_version").getInt();
}

namespace {

/// A library from before this table existed has had every migration up to its version.
void makeAppliedTable(Database& database, const QList<Migration>& migrations) {
    if (database.handle().tableExists("applied_migration")) {
        return;
    }
    database.execute("CREATE TABLE applied_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)");
    const int version = schemaVersion(database);
    SQLite::Statement& insert = database.prepare("INSERT INTO applied_migration VALUES (?, ?)");
    for (const Migration& migration : migrations) {
        if (migration.number <= version) {
            insert.bind(1, migration.number);
            bindText(insert, 2, migration.name);
            insert.exec();
            insert.reset();
        }
    }
}

bool isApplied(Database& database, int number) {
    if (!database.handle().tableExists("applied_migration")) {
        return number <= schemaVersion(database);
    }
    SQLite::Statement& query = database.prepare("SELECT 1 FROM applied_migration WHERE number = ?");
    query.bind(1, number);
    const bool found = query.executeStep();
    query.reset();
    return found;
}

/// One step with its mark, in the transaction that is open.
void apply(Database& database, const Migration& migration, const QList<Migration>& migrations) {
    makeAppliedTable(database, migrations);
    database.execute(migration.sql.constData());
    SQLite::Statement& insert = database.prepare("INSERT INTO applied_migration VALUES (?, ?)");
    insert.bind(1, migration.number);
    bindText(insert, 2, migration.name);
    insert.exec();
    insert.reset();
    const int version = std::max(schemaVersion(database), migration.number);
    database.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(version)).constData());
}

} // namespace

Result<void> migrate(Database& database, const QList<Migration>& migrations) {
    return guarded(database, [&]() -> Result<void> {
        const int last = migrations.isEmpty() ? 0 : migrations.back().number;
        const int found = schemaVersion(database);
        if (found > last) {
            return fail("library-newer", QCoreApplication::translate("Storage", "The library is from a newer version"),
                        QCoreApplication::translate("Storage",
                                                    "%1 has version %2; this program understands up to %3.")
                            .arg(database.path())
                            .arg(found)
                            .arg(last),
                        QCoreApplication::translate(
                            "Storage", "Install the newer program, or choose another folder. Nothing was changed."));
        }
        for (const Migration& migration : migrations) {
            if (isApplied(database, migration.number)) {
                continue;
            }
            if (found > 0) { // a library made just now has nothing to keep
                const QString copy = freeCopyName(database.path(), migration.number);
                if (const Result<void> saved = copyDatabase(database, copy); !saved) {
                    return saved;
                }
            }
            Transaction transaction(database);
            // Another process may have migrated while this one waited for its turn.
            if (isApplied(database, migration.number)) {
                continue;
            }
            apply(database, migration, migrations);
            transaction.commit();
        }
        return {};
    });
}

} // namespace cyberspotter
