// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"

namespace cyberspotter {

class Library;

/// Writes a consistent copy of an open database to `target` (VACUUM INTO a temporary name, fsync, rename).
/// Refuses to overwrite: problem "file-exists".
Result<void> copyDatabase(Database& database, const QString& target);

/// What a backup holds.
struct BackupSummary {
    qint64 files = 0; ///< evidence files
    qint64 bytes = 0; ///< their bytes
};

/// Writes the whole library (database and evidence files) into one plain .tar at `file`, atomically. Secrets are
/// in the keychain and never in a backup. Problems "file-exists", "disk-full", "file-unwritable", "evidence-missing".
Result<BackupSummary> backUpLibrary(Library& library, const QString& file);

/// Unpacks a backup into `folder`, which must not hold a library yet (problem "library-exists"). Every evidence file is
/// checked against its digest on the way in and the database against its own structure; on any problem ("backup-damaged",
/// "disk-full") the folder is left as it was.
Result<BackupSummary> restoreLibrary(const QString& file, const QString& folder);

} // namespace cyberspotter
