// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"

namespace cyberspotter {

/// Reads every byte of the databases in a library's folder, past SQLite: library.sqlite, its write-ahead log and the
/// copies kept from before (library.sqlite.before-…). Rules: database-page, database-log, and the note database-unsealed
/// for one from before there were check values. Not covered: library.sqlite-shm (made anew at each opening) and the
/// lock files (which hold nothing that is kept).
void verifyDatabaseFiles(const QString& folder, Verification& verification);

/// Verifies a backup file: its frame, each page of its database, each evidence file by its name. Rules: backup-damaged,
/// database-page, database-unsealed, file-differs. Unpacks nothing.
Verification verifyBackup(const QString& path);

} // namespace cyberspotter
