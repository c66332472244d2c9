// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

namespace cyberspotter {

/// Writes `bytes` to `path` so that after a crash the file is either the old or the whole new one (temporary file,
/// fsync, rename). Problems "disk-full" and "file-unwritable" name the file and the cure.
Result<void> writeAtomically(const QString& path, QByteArrayView bytes);

/// Reads a whole file of at most `limit` bytes. Problems "file-unreadable", "file-too-large".
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// The problem for a failed write, told apart by `errorNumber` (errno): full disk, read-only, no permission.
Problem writeProblem(const QString& path, int errorNumber, const QString& reason);

/// Makes a rename in `folder` durable (fsync of the folder); silently does nothing where that is not possible.
void syncFolder(const QString& folder);

} // namespace cyberspotter
