// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/sealed_vfs.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace cyberspotter {

namespace {

constexpr int busyMilliseconds = 10'000;

QString translated(const char* text) {
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Database::Database(const QString& path, int flags)
    : path_(path), database_(QFile::encodeName(path).toStdString(), flags, busyMilliseconds, sealed_vfs::name()) {}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    const int flags = mode == Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    std::unique_ptr<Database> database;
    try {
        database.reset(new Database(path, flags));
        if (mode == Mode::ReadWrite) {
            sealed_vfs::reserveSeals(database->handle().getHandle());
            database->execute("PRAGMA journal_mode = WAL");
            database->execute("PRAGMA synchronous = FULL");
        }
        database->execute("PRAGMA foreign_keys = ON");
        // A hostile or damaged file must not run code through its own schema.
        database->execute("PRAGMA trusted_schema = OFF");
        database->execute("PRAGMA temp_store = MEMORY");
        database->execute("PRAGMA cache_size = -8192");
        return database;
    } catch (const SQLite::Exception& error) {
        return std::unexpected(database ? storageProblem(error, *database) : storageProblem(error, path));
    }
}

bool Database::isSealed() {
    handle().execAndGet("PRAGMA schema_version"); // reads the first page as it is now
    return sealed_vfs::isSealed(handle().getHandle());
}

void Database::seal() {
    if (!isSealed()) {
        sealed_vfs::reserveSeals(handle().getHandle());
        execute("VACUUM");
    }
}

SQLite::Statement& Database::prepare(const char* sql) {
    const auto found = statements_.find(sql);
    if (found == statements_.end()) {
        // What cannot be prepared throws, and must leave no empty place behind.
        auto statement = std::make_unique<SQLite::Statement>(database_, sql);
        return *(statements_[sql] = std::move(statement));
    }
    found->second->tryReset();
    found->second->clearBindings();
    return *found->second;
}

void Database::endStatements() {
    for (const auto& [sql, statement] : statements_) {
        statement->tryReset();
    }
}

void Database::execute(const char* sql) {
    database_.exec(sql);
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (done_) {
        return;
    }
    try {
        database_.execute("ROLLBACK");
    } catch (const SQLite::Exception&) {
        // SQLite rolled back by itself (disk full, I/O error): there is nothing left to undo.
    }
}

void Transaction::commit() {
    database_.execute("COMMIT");
    done_ = true;
}

namespace {

Problem damagedProblem(const QString& path, const QString& reason) {
    return {"library-damaged", translated(QT_TRANSLATE_NOOP("Storage", "The library is damaged")),
            translated(QT_TRANSLATE_NOOP("Storage", "%1: %2")).arg(path, reason),
            translated(QT_TRANSLATE_NOOP("Storage",
                                 "Nothing was overwritten. Restore your last backup into a new folder with "
                                 "“cyberspotter-cli --library NEW restore FILE”.")),
            0, {}};
}

} // namespace

Problem storageProblem(const SQLite::Exception& error, Database& database) {
    const sealed_vfs::RefusedPage refused = sealed_vfs::refusedPage(database.handle().getHandle());
    if (refused.page == 0 || (error.getErrorCode() & 0xff) != SQLITE_IOERR) {
        return storageProblem(error, database.path());
    }
    const QString file = refused.inLog ? database.path() + QStringLiteral("-wal") : database.path();
    return damagedProblem(file, translated(QT_TRANSLATE_NOOP("Storage", "page %1 is not as it was written")).arg(refused.page));
}

Problem storageProblem(const SQLite::Exception& error, const QString& path) {
    const QString reason = QString::fromUtf8(error.what());
    // The shared index of the log did not fit: the one fullness that SQLite gives another name.
    const int code = error.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : error.getErrorCode() & 0xff;
    switch (code) {
    case SQLITE_FULL:
        return {"disk-full", translated(QT_TRANSLATE_NOOP("Storage", "The disk is full")),
                translated(QT_TRANSLATE_NOOP("Storage", "The change to %1 was not kept; all that was there before is.")).arg(path),
                translated(QT_TRANSLATE_NOOP("Storage", "Free some space and try again.")), 0, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedProblem(path, reason);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {"folder-read-only", translated(QT_TRANSLATE_NOOP("Storage", "The library cannot be opened for writing")),
                translated(QT_TRANSLATE_NOOP("Storage", "%1: %2")).arg(path, reason),
                translated(QT_TRANSLATE_NOOP("Storage", "Check the rights of its folder, or choose another with --library.")), 0,
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"library-busy", translated(QT_TRANSLATE_NOOP("Storage", "The library is busy")),
                translated(QT_TRANSLATE_NOOP("Storage", "Another program has been writing to %1 for more than ten seconds."))
                    .arg(path),
                translated(QT_TRANSLATE_NOOP("Storage", "Wait for it to end, then try again.")), 0, {}};
    case SQLITE_CONSTRAINT:
        return {"library-conflict", translated(QT_TRANSLATE_NOOP("Storage", "The library refused the change")),
                translated(QT_TRANSLATE_NOOP("Storage", "%1: %2")).arg(path, reason), {}, 0, {}};
    default:
        return {"library-unreadable", translated(QT_TRANSLATE_NOOP("Storage", "The library cannot be used")),
                translated(QT_TRANSLATE_NOOP("Storage", "%1: %2")).arg(path, reason),
                translated(QT_TRANSLATE_NOOP("Storage", "Check the disk and the folder; nothing was overwritten.")), 0, {}};
    }
}

void bindText(SQLite::Statement& statement, int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    statement.bind(index, std::string(utf8.constData(), size_t(utf8.size())));
}

void bindTextOrNull(SQLite::Statement& statement, int index, const QString& text) {
    if (text.isEmpty()) {
        statement.bind(index);
    } else {
        bindText(statement, index, text);
    }
}

void bindBlob(SQLite::Statement& statement, int index, const QByteArray& bytes) {
    statement.bind(index, bytes.constData(), int(bytes.size()));
}

QString columnText(SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    return QString::fromUtf8(column.getText(), column.getBytes());
}

QByteArray columnBlob(SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    return QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

} // namespace cyberspotter
