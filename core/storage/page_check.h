// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace cyberspotter {

/// One place of a database's files that is not as this program wrote it.
struct PageFault {
    qint64 page = 0; ///< counted from 1; 0 for the file as a whole
    QString detail;
    bool isTorn = false; ///< perhaps only half of it was written when something ended the program
};

struct PageCheck {
    bool sealed = true; ///< false: from before there were check values, so nothing was found out
    QList<PageFault> faults;
    QSet<qint64> inForce; ///< of a log: pages that SQLite takes from it, whatever stands in the database
};

/// Reads every byte of the database at `path` past SQLite and compares each page with its check value (page_seal.h).
/// The write-ahead log beside it has its own check: `checkLog`. Not found: changes on pages that SQLite never wrote (all
/// zero before and after). With `offset` and `size`: of a database that lies inside another file.
PageCheck checkPages(const QString& path, qint64 offset = 0, qint64 size = -1);

/// The same for the write-ahead log at `path` ("…-wal"): its header, and each change in it that is in force, by the sums
/// that SQLite keeps there. What lies behind the last of them is left over from before, in use by nobody, and not looked
/// at; a change that was cut off at the end (the program was killed) is no fault, nor is a log without a whole header.
PageCheck checkLog(const QString& path);

} // namespace cyberspotter
