// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/storage/process_lock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cyberspotter {

/// Where the browser keeps what sites leave in signed-in tabs (cookies, storage), one place per library. It lies in the
/// person's data folder (XDG) and not in the library: whoever copies or hands over a library's folder never hands over a
/// login. What is kept is named by one small file, `current`: with that file gone nothing is kept, whatever else still lies
/// there, and the next sweep takes it away. So forgetting is one step that no crash can cut in half.
class SignedInFolder {
public:
    struct Kept {
        QString path;    ///< of the engine's own folder
        QDateTime since; ///< UTC
    };

    /// Of the library in that folder; nothing is made or read yet.
    explicit SignedInFolder(const QString& libraryFolder);

    /// The place of this library, mode 0700.
    QString place() const { return place_; }

    /// What is kept; nothing when nobody signed in or all was forgotten.
    std::optional<Kept> kept() const;

    /// The lock that who uses the folder holds: one process at a time. Problem "signed-in-open" when another one has it.
    Result<ProcessLock> lock() const;

    /// What is kept, begun at `now` where nothing is. Call it with the lock held. Problems of writing.
    Result<Kept> begin(const QDateTime& now) const;

    /// From here on nothing is kept, also after a crash in the next moment. The files go with `sweep`.
    Result<void> forget() const;

    /// Takes away all that is not kept (any more). Call it with the lock held and the engine's profile gone. Problem
    /// "signed-in-left" names what could not be taken away.
    Result<void> sweep() const;

private:
    QString currentFile() const;

    QString libraryFolder_;
    QString place_;
};

} // namespace cyberspotter
