// SPDX-License-Identifier: Apache-2.0
#include "core/storage/library.h"

#include "core/base/atomic_file.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cyberspotter {

namespace {

constexpr size_t keptReaders = 4;

QString translated(const char* text) {
    return QCoreApplication::translate("Storage", text);
}

Result<void> makeFolder(const QString& folder) {
    errno = 0;
    if (!QDir().mkpath(folder + QStringLiteral("/evidence"))) {
        return std::unexpected(writeProblem(folder, errno == 0 ? EACCES : errno, translated(QT_TRANSLATE_NOOP("Storage", "the folder cannot be made"))));
    }
    const QByteArray name = QFile::encodeName(folder);
    // Reports and evidence are nobody else's business on a shared computer.
    if (::access(name.constData(), W_OK) != 0) {
        return std::unexpected(writeProblem(folder, errno, translated(QT_TRANSLATE_NOOP("Storage", "no right to write"))));
    }
    ::chmod(name.constData(), 0700);
    return {};
}

} // namespace

Library::Library(const QString& folder, Mode mode, Clock clock)
    : folder_(folder), mode_(mode), clock_(std::move(clock)) {}

Library::~Library() = default;

QString Library::databasePath() const {
    return folder_ + QStringLiteral("/library.sqlite");
}

QString Library::evidenceFolder() const {
    return folder_ + QStringLiteral("/evidence");
}

Result<std::unique_ptr<Library>> Library::open(const QString& folder, Mode mode, Clock clock, Maker maker) {
    std::unique_ptr<Library> library(new Library(QDir(folder).absolutePath(), mode, std::move(clock)));
    if (mode == Mode::ReadOnly) {
        if (!QFile::exists(library->databasePath())) {
            return fail("library-missing", translated(QT_TRANSLATE_NOOP("Storage", "There is no library here")),
                        translated(QT_TRANSLATE_NOOP("Storage", "%1 holds no library.")).arg(library->folder_),
                        translated(QT_TRANSLATE_NOOP("Storage", "Choose its folder with --library.")));
        }
        // The reader checks the version too: an old program must not misread a newer library.
        Result<ReaderLease> reader = library->borrowReader();
        if (!reader) {
            return std::unexpected(reader.error());
        }
        const QList<Migration> known = builtInMigrations();
        return guarded(*reader->database, [&]() -> Result<std::unique_ptr<Library>> {
            if (schemaVersion(*reader->database) > known.back().number) {
                return std::unexpected(migrate(*reader->database, known).error());
            }
            return std::move(library);
        });
    }
    if (const Result<void> made = makeFolder(library->folder_); !made) {
        return std::unexpected(made.error());
    }
    Result<std::unique_ptr<Database>> writer = Database::open(library->databasePath(), Database::Mode::ReadWrite);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    library->writer_ = std::move(*writer);
    library->writer_->setMaker(std::move(maker));
    if (const Result<void> migrated = migrate(*library->writer_, builtInMigrations()); !migrated) {
        return std::unexpected(migrated.error());
    }
    // Once in the life of a library from before there were seals; the copy that migration 0008 left is as it was. Cut off,
    // it is the old library still.
    Database& database = *library->writer_;
    const Result<void> sealed = guarded(database, [&]() -> Result<void> {
        database.seal();
        return {};
    });
    if (!sealed) {
        return std::unexpected(sealed.error());
    }
    return library;
}

Library::ReaderLease::ReaderLease(Library* owner, std::unique_ptr<Database> connection)
    : library(owner), database(std::move(connection)) {}

Library::ReaderLease::~ReaderLease() {
    if (!database) {
        return;
    }
    // An unfinished statement would hold its snapshot, and the WAL with it, for as long as the connection rests.
    for (sqlite3_stmt* statement = sqlite3_next_stmt(database->handle().getHandle(), nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(database->handle().getHandle(), statement)) {
        sqlite3_reset(statement);
    }
    const std::lock_guard<std::mutex> lock(library->readersMutex_);
    if (library->readers_.size() < keptReaders) {
        library->readers_.push_back(std::move(database));
    }
}

Result<Library::ReaderLease> Library::borrowReader() {
    {
        const std::lock_guard<std::mutex> lock(readersMutex_);
        if (!readers_.empty()) {
            ReaderLease lease(this, std::move(readers_.back()));
            readers_.pop_back();
            return lease;
        }
    }
    Result<std::unique_ptr<Database>> reader = Database::open(databasePath(), Database::Mode::ReadOnly);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    return ReaderLease(this, std::move(*reader));
}

Problem Library::readOnlyProblem() const {
    return {"folder-read-only", translated(QT_TRANSLATE_NOOP("Storage", "The library is open for reading only")),
            translated(QT_TRANSLATE_NOOP("Storage", "%1 cannot be changed now.")).arg(folder_), {}, 0, {}};
}

QString defaultLibraryFolder(bool practice) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + (practice ? QStringLiteral("/cyberspotter/practice") : QStringLiteral("/cyberspotter/library"));
}

} // namespace cyberspotter
