// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/library_restore.h"

#include "core/base/atomic_file.h"
#include "core/evidence/custody_log.h"
#include "core/storage/process_lock.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Backup", text);
}

/// "practice" or "real"; empty for a library that was never opened by the window.
Result<QString> modeOf(Library& library) {
    return SettingRepository(library).value(QStringLiteral("library.mode"));
}

Result<void> checkPrepared(Library& present, const QString& file, const PreparedRestore& prepared) {
    const Result<std::unique_ptr<Library>> library = Library::open(prepared.folder);
    if (!library) {
        return std::unexpected(library.error());
    }
    const Result<QString> mode = modeOf(**library);
    const Result<QString> wanted = modeOf(present);
    if (!mode || !wanted) {
        return std::unexpected(mode ? wanted.error() : mode.error());
    }
    if (!mode->isEmpty() && !wanted->isEmpty() && *mode != *wanted) {
        return fail("library-mode", translated(QT_TRANSLATE_NOOP("Backup", "Practice and real reports are never mixed")),
                    *mode == QStringLiteral("practice") ? translated(QT_TRANSLATE_NOOP("Backup", "%1 is the backup of a library for practice.")).arg(file)
                                                        : translated(QT_TRANSLATE_NOOP("Backup", "%1 is the backup of a library of real reports.")).arg(file),
                    translated(QT_TRANSLATE_NOOP("Backup", "Choose another backup; nothing was changed.")));
    }
    return logRestore(**library, file, prepared.summary);
}

Result<void> rename(const QString& from, const QString& to, unsigned flags) {
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(), flags) != 0) {
        return std::unexpected(writeProblem(to, errno, QString::fromLocal8Bit(std::strerror(errno))));
    }
    return {};
}

} // namespace

Result<void> logRestore(Library& library, const QString& file, const BackupSummary& summary) {
    const QString actor = SettingRepository(library).value(QStringLiteral("collector.pseudonym")).value_or(QString());
    const Result<CustodyEntry> entered = CustodyLog(library).append(actor, QLatin1String(custody::restored), QStringLiteral("library"),
                                                                    {{"file", QFileInfo(file).fileName()}, {"files", summary.files}, {"bytes", summary.bytes}});
    return entered ? Result<void>() : std::unexpected(entered.error());
}

Result<PreparedRestore> prepareRestore(Library& present, const QString& file) {
    const QString folder = QDir(present.folder()).absolutePath();
    PreparedRestore prepared;
    prepared.folder = folder + QStringLiteral(".restoring");
    prepared.kept = folder + QStringLiteral(".before-restore-") + present.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QDir(prepared.folder).removeRecursively(); // of a restore that was cut off
    const Result<BackupSummary> summary = restoreLibrary(file, prepared.folder);
    Result<void> checked = summary ? Result<void>() : std::unexpected(summary.error());
    if (checked) {
        prepared.summary = *summary;
        checked = checkPrepared(present, file, prepared);
    }
    if (!checked) {
        QDir(prepared.folder).removeRecursively();
        return std::unexpected(checked.error());
    }
    return prepared;
}

Result<void> putInPlace(const QString& folder, const PreparedRestore& prepared) {
    const QString place = QDir(folder).absolutePath();
    // Held over the exchange: a command line that is sending must not lose the library it writes receipts to.
    const Result<ProcessLock> sender = ProcessLock::acquire(place, Role::Sender);
    if (!sender) {
        return std::unexpected(sender.error());
    }
    Result<void> done = rename(prepared.folder, place, RENAME_EXCHANGE);
    if (done) {
        done = rename(prepared.folder, prepared.kept, RENAME_NOREPLACE);
    } else {
        // A file system without the exchange: two steps, the first undone when the second fails.
        done = rename(place, prepared.kept, 0);
        if (done) {
            done = rename(prepared.folder, place, 0);
            if (!done) {
                static_cast<void>(rename(prepared.kept, place, 0));
            }
        }
    }
    syncFolder(QFileInfo(place).absolutePath());
    return done;
}

} // namespace cyberspotter
