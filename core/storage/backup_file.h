// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

namespace cyberspotter {

/// A file inside a backup and where its bytes lie in it.
struct BackupEntry {
    QString name;
    qint64 offset = 0;
    qint64 size = 0;
};

/// Walks through a backup (a plain tar as `backUpLibrary` writes it) and checks all that is not the content of a file:
/// each header against its own sum, byte for byte as it was written, and that what fills up is zero to the end. Stricter
/// than tar asks, so that no changed byte passes. Contents are the caller's to compare. Problem "backup-damaged".
Result<QList<BackupEntry>> readBackupEntries(const QString& path);

/// True for the only names a backup may hold: library.sqlite and evidence/ab/<62 hex>.
bool isBackupName(const QString& name);

/// True when the file begins like a backup, be it damaged.
bool looksLikeBackup(const QString& path);

Problem backupDamaged(const QString& file, const QString& reason);

} // namespace cyberspotter
