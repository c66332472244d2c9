// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library_backup.h"

namespace cyberspotter {

/// A backup unpacked and checked, waiting beside the library whose place it is to take.
struct PreparedRestore {
    QString folder; ///< where it waits
    QString kept;   ///< where the present library will be kept, whole
    BackupSummary summary;
};

/// Enters in the library's custody log that its evidence is a copy from that backup.
Result<void> logRestore(Library& library, const QString& file, const BackupSummary& summary);

/// Unpacks a backup beside the present library, which stays as it is and may go on being used. Problems of
/// `restoreLibrary`, and "library-mode": a practice library never takes the place of a real one, nor the reverse.
Result<PreparedRestore> prepareRestore(Library& present, const QString& file);

/// Puts the prepared library in the place of the one in `folder`, which nobody may have open, and keeps that one whole at
/// `prepared.kept`. One atomic exchange where the file system knows it. Problems "already-sending", "file-unwritable";
/// then the present library is where it was.
Result<void> putInPlace(const QString& folder, const PreparedRestore& prepared);

} // namespace cyberspotter
