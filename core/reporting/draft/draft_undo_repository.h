// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QStringList>

namespace cyberspotter {

/// Undoing a capture together with the draft report that was made of it.
class DraftUndoRepository {
public:
    explicit DraftUndoRepository(Library& library) : library_(library) {}

    /// Takes a capture back within a minute of its being kept, with its draft, in one transaction: all of it or nothing.
    /// `actor` is the pseudonym of who does it. Gives the ids of the reports that went. Problems "undo-changed" (somebody
    /// worked on the report, or it left the drafts) and those of CaptureUndoRepository::takeBack; nothing has changed then.
    Result<QStringList> undo(const QString& captureId, const QString& actor);

private:
    Library& library_;
};

} // namespace cyberspotter
