// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QString>

namespace cyberspotter {

/// How long after it was kept a capture may be taken back, in seconds: a slip of the key, not a change of mind about
/// evidence.
inline constexpr qint64 undoSeconds = 60;

/// Taking a capture back. Its row goes, its files go with the next sweep unless another capture names them; what the
/// custody log says of it stays, with one more entry "undone".
class CaptureUndoRepository {
public:
    /// Within the caller's transaction, in which the reports of the capture went before; `actor` is the pseudonym of who
    /// takes it back, `reportIds` are the drafts that went with it. Problems "capture-unknown"; "undo-too-late" when it was
    /// kept over a minute ago (or the clock no longer tells); "undo-foreign" for what others made; "undo-used" when it was
    /// exported or sent.
    static Result<void> takeBack(Database& database, const QDateTime& now, const QString& captureId, const QString& actor,
                                 const QStringList& reportIds);
};

} // namespace cyberspotter
