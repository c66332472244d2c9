// SPDX-License-Identifier: Apache-2.0
#include "core/storage/library_backup.h"

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/storage/backup_file.h"
#include "core/storage/library.h"
#include "core/storage/migrations.h"
#include "core/storage/page_check.h"
#include "core/storage/sealed_vfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Backup", text);
}

Problem existsProblem(const QString& path) {
    return {"file-exists", translated(QT_TRANSLATE_NOOP("Backup", "The file exists already")), path,
            translated(QT_TRANSLATE_NOOP("Backup", "Choose another name; nothing was overwritten.")), 0, {}};
}

using WriteArchive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using ReadArchive = std::unique_ptr<archive, decltype(&archive_read_free)>;

Result<void> addFile(archive* target, const QString& path, const QString& name) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail("file-unreadable", translated(QT_TRANSLATE_NOOP("Backup", "A file cannot be read")),
                    QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), file.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    bool written = archive_write_header(target, entry.get()) == ARCHIVE_OK;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    while (written) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got <= 0) {
            break;
        }
        written = archive_write_data(target, piece.constData(), size_t(got)) == got;
    }
    if (!written) {
        return std::unexpected(
            writeProblem(path, archive_errno(target), QString::fromLocal8Bit(archive_error_string(target))));
    }
    return {};
}

Result<void> unpackEntry(archive* source, const QString& target, const QString& backup) {
    QDir().mkpath(QFileInfo(target).absolutePath());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return std::unexpected(writeProblem(target, errno, file.errorString()));
    }
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(source, piece.data(), size_t(piece.size()));
        if (got < 0) {
            return std::unexpected(backupDamaged(backup, QString::fromLocal8Bit(archive_error_string(source))));
        }
        if (got == 0) {
            break;
        }
        errno = 0;
        if (file.write(piece.constData(), got) != got) {
            return std::unexpected(writeProblem(target, errno, file.errorString()));
        }
    }
    errno = 0;
    if (!file.flush() || ::fsync(file.handle()) != 0) {
        return std::unexpected(writeProblem(target, errno, file.errorString()));
    }
    return {};
}

Result<BackupSummary> unpack(const QString& backup, const QString& folder) {
    // The frame first, more strictly than a reader of tar would: not one byte of it may have changed.
    if (const Result<QList<BackupEntry>> entries = readBackupEntries(backup); !entries) {
        return std::unexpected(entries.error());
    }
    ReadArchive source(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(source.get());
    archive_read_support_filter_none(source.get());
    if (archive_read_open_filename(source.get(), QFile::encodeName(backup).constData(), 1 << 20) != ARCHIVE_OK) {
        return std::unexpected(backupDamaged(backup, QString::fromLocal8Bit(archive_error_string(source.get()))));
    }
    BackupSummary summary;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(source.get(), &entry)) == ARCHIVE_OK) {
        const QString name = QString::fromUtf8(archive_entry_pathname(entry));
        if (!isBackupName(name) || archive_entry_filetype(entry) != AE_IFREG) {
            return std::unexpected(backupDamaged(
                backup, translated(QT_TRANSLATE_NOOP("Backup", "it holds “%1”, which no backup does")).arg(name.left(200))));
        }
        const QString target = folder + u'/' + name;
        if (const Result<void> unpacked = unpackEntry(source.get(), target, backup); !unpacked) {
            return std::unexpected(unpacked.error());
        }
        if (name.startsWith(QStringLiteral("evidence/"))) {
            const Result<FileDigest> digest = digestOfFile(target);
            if (!digest) {
                return std::unexpected(digest.error());
            }
            if (digest->sha256 != name.mid(9, 2) + name.mid(12)) {
                return std::unexpected(backupDamaged(
                    backup, translated(QT_TRANSLATE_NOOP("Backup", "the evidence file %1 does not have its digest")).arg(name)));
            }
            summary.files += 1;
            summary.bytes += digest->bytes;
        }
    }
    if (status != ARCHIVE_EOF) {
        return std::unexpected(backupDamaged(backup, QString::fromLocal8Bit(archive_error_string(source.get()))));
    }
    return summary;
}

Result<void> checkDatabase(const QString& backup, const QString& path) {
    if (!QFile::exists(path)) {
        return std::unexpected(backupDamaged(backup, translated(QT_TRANSLATE_NOOP("Backup", "it holds no library"))));
    }
    if (const PageCheck pages = checkPages(path); !pages.faults.isEmpty()) {
        const PageFault& first = pages.faults.front();
        return std::unexpected(backupDamaged(
            backup, translated(QT_TRANSLATE_NOOP("Backup", "page %1 of its library is not as it was written")).arg(first.page)));
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        return std::unexpected(database.error());
    }
    return guarded(**database, [&]() -> Result<void> {
        const std::string verdict = (*database)->handle().execAndGet("PRAGMA integrity_check(1)").getString();
        if (verdict != "ok") {
            return std::unexpected(backupDamaged(backup, QString::fromStdString(verdict)));
        }
        return migrate(**database, builtInMigrations());
    });
}

} // namespace

Result<void> copyDatabase(Database& database, const QString& target) {
    if (QFile::exists(target)) {
        return std::unexpected(existsProblem(target));
    }
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    const Result<void> copied = guarded(database, [&]() -> Result<void> {
        sealed_vfs::reserveSeals(database.handle().getHandle()); // the copy of an older one is sealed too
        SQLite::Statement copy(database.handle(), "VACUUM INTO ?");
        bindText(copy, 1, partial);
        copy.exec();
        return {};
    });
    if (!copied) {
        QFile::remove(partial);
        return copied;
    }
    QFile file(partial);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0 || !file.rename(target)) {
        const Problem problem = writeProblem(target, errno, file.errorString());
        QFile::remove(partial);
        return std::unexpected(problem);
    }
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

Result<BackupSummary> backUpLibrary(Library& library, const QString& file) {
    if (QFile::exists(file)) {
        return std::unexpected(existsProblem(file));
    }
    QTemporaryDir scratch(QFileInfo(file).absolutePath() + QStringLiteral("/.backup-"));
    if (!scratch.isValid()) {
        return std::unexpected(writeProblem(file, EACCES, scratch.errorString()));
    }
    // The database first: every evidence file it names was on the disk before it was entered.
    const QString copy = scratch.filePath(QStringLiteral("library.sqlite"));
    const Result<void> copied =
        library.read([&](Database& database) -> Result<void> { return copyDatabase(database, copy); });
    if (!copied) {
        return std::unexpected(copied.error());
    }
    const QString partial = scratch.filePath(QStringLiteral("backup.tar"));
    WriteArchive target(archive_write_new(), archive_write_free);
    archive_write_set_format_pax_restricted(target.get());
    archive_write_add_filter_none(target.get());
    if (archive_write_open_filename(target.get(), QFile::encodeName(partial).constData()) != ARCHIVE_OK) {
        return std::unexpected(writeProblem(file, archive_errno(target.get()),
                                            QString::fromLocal8Bit(archive_error_string(target.get()))));
    }
    BackupSummary summary;
    if (const Result<void> added = addFile(target.get(), copy, QStringLiteral("library.sqlite")); !added) {
        return std::unexpected(added.error());
    }
    QDirIterator files(library.evidenceFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QStringLiteral("evidence/") + path.mid(library.evidenceFolder().size() + 1);
        if (!isBackupName(name)) {
            continue; // a file that is still being written
        }
        if (const Result<void> added = addFile(target.get(), path, name); !added) {
            return std::unexpected(added.error());
        }
        summary.files += 1;
        summary.bytes += QFileInfo(path).size();
    }
    if (archive_write_close(target.get()) != ARCHIVE_OK) {
        return std::unexpected(writeProblem(file, archive_errno(target.get()),
                                            QString::fromLocal8Bit(archive_error_string(target.get()))));
    }
    QFile finished(partial);
    if (!finished.open(QIODevice::ReadWrite) || ::fsync(finished.handle()) != 0 || !finished.rename(file)) {
        return std::unexpected(writeProblem(file, errno, finished.errorString()));
    }
    syncFolder(QFileInfo(file).absolutePath());
    return summary;
}

Result<BackupSummary> restoreLibrary(const QString& file, const QString& folder) {
    const QString target = QDir(folder).absolutePath();
    if (QFile::exists(target + QStringLiteral("/library.sqlite"))) {
        return fail("library-exists", translated(QT_TRANSLATE_NOOP("Backup", "There is a library here already")), target,
                    translated(QT_TRANSLATE_NOOP("Backup", "Choose another folder with --library; nothing was overwritten.")));
    }
    if (!QDir().mkpath(target)) {
        return std::unexpected(writeProblem(target, errno, translated(QT_TRANSLATE_NOOP("Backup", "the folder cannot be made"))));
    }
    QTemporaryDir scratch(target + QStringLiteral("/.restore-"));
    if (!scratch.isValid()) {
        return std::unexpected(writeProblem(target, EACCES, scratch.errorString()));
    }
    Result<BackupSummary> summary = unpack(file, scratch.path());
    if (!summary) {
        return summary;
    }
    if (const Result<void> checked = checkDatabase(file, scratch.filePath(QStringLiteral("library.sqlite"))); !checked) {
        return std::unexpected(checked.error());
    }
    // Evidence first and the database last: a restore that was cut off is no library.
    QDir().mkpath(scratch.filePath(QStringLiteral("evidence")));
    QDir(target).rmdir(QStringLiteral("evidence"));
    if (!QFile::rename(scratch.filePath(QStringLiteral("evidence")), target + QStringLiteral("/evidence"))
        || !QFile::rename(scratch.filePath(QStringLiteral("library.sqlite")), target + QStringLiteral("/library.sqlite"))) {
        return std::unexpected(
            writeProblem(target, EEXIST, translated(QT_TRANSLATE_NOOP("Backup", "its evidence folder is not empty"))));
    }
    syncFolder(target);
    return summary;
}

} // namespace cyberspotter
