// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/storage/maker.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace cyberspotter {

/// One SQLite connection with its prepared statements. Not shared between threads: a Library hands connections out.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (and in ReadWrite creates) the file at `path`: WAL, foreign keys, synchronous=FULL, 10 s busy time-out. Each
    /// page of a database made here carries a check value (sealed_vfs.h), and a page that lost a byte is refused.
    /// Problems: "library-damaged", "folder-read-only", "disk-full", "library-unreadable".
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);

    /// A cached prepared statement, reset and with its bindings cleared. `sql` must be a literal; throws
    /// SQLite::Exception (caught by `guarded`).
    SQLite::Statement& prepare(const char* sql);

    /// Runs statements without results; throws SQLite::Exception.
    void execute(const char* sql);

    /// Ends every statement that was not read to its end. One left open keeps the connection at the state of its start:
    /// later reads would be stale, and a write after another process's would find the library "busy" for ever.
    void endStatements();

    /// Whether each page carries its check value: every database made since there are any, and older ones after `seal`.
    bool isSealed();

    /// Writes an older database anew (VACUUM) so that each page carries its check value. Nothing when it does already.
    /// Throws SQLite::Exception.
    void seal();

    SQLite::Database& handle() { return database_; }
    QString path() const { return path_; }

    /// Who writes over this connection; the library says it.
    const Maker& maker() const { return maker_; }
    void setMaker(Maker maker) { maker_ = std::move(maker); }

private:
    Database(const QString& path, int flags);

    QString path_;
    Maker maker_;
    SQLite::Database database_;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> statements_;
};

/// A transaction that rolls back unless committed. BEGIN IMMEDIATE: a writer waits for its turn here, never half way.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool done_ = false;
};

/// Turns what SQLite threw into a problem that a person can act on: "disk-full", "library-damaged",
/// "folder-read-only", "library-busy", "library-unreadable".
Problem storageProblem(const SQLite::Exception& error, const QString& path);
/// The same, and for "library-damaged" the page that was refused.
Problem storageProblem(const SQLite::Exception& error, Database& database);

/// Binds text (UTF-8) and reads it back; an empty QString is an empty text, never NULL.
void bindText(SQLite::Statement& statement, int index, const QString& text);
/// Binds NULL for an empty text.
void bindTextOrNull(SQLite::Statement& statement, int index, const QString& text);
void bindBlob(SQLite::Statement& statement, int index, const QByteArray& bytes);
QString columnText(SQLite::Statement& statement, int index);
QByteArray columnBlob(SQLite::Statement& statement, int index);

/// Runs `work` (which returns a Result<T>) and turns a thrown SQLite::Exception into its problem. Statements of the
/// connection are ended afterwards.
template <typename Work>
auto guarded(Database& database, Work&& work) -> decltype(work()) {
    struct End {
        Database& database;
        ~End() { database.endStatements(); }
    };
    const End end{database};
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return std::unexpected(storageProblem(error, database));
    }
}

} // namespace cyberspotter
