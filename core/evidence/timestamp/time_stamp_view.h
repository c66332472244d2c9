// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp_repository.h"

#include <QMap>

namespace cyberspotter {

/// A time stamp as a person is told of it.
struct TimeStampView {
    QString subject;
    QString covers;     ///< wacz | record | head
    QString authority;  ///< its address
    bool isThere = false;
    QDateTime genTime;  ///< the authority's time; invalid while it is waited for
    bool valid = false; ///< verified just now, with its chain, against what the library holds
    QString words;      ///< one or two sentences in plain words, translated
    QString tokenSha256; ///< of the .tsr in the evidence store
    QList<Finding> findings;
};

/// The time stamps of one capture, each verified now against what the library holds. Reads files: not on the window's thread.
Result<QList<TimeStampView>> timeStampsOf(Library& library, const QString& captureId);
/// One as a person is told of it.
TimeStampView viewOf(Library& library, const WantedStamp& stamp);

/// Holds every time stamp of a library against what it stamps and against the custody log: "timestamp-missing" (logged, but
/// not there), "timestamp-unlogged", and the rules of `verifyTimeStamp`. The tokens go to `named` (digest -> bytes), to be
/// read with all other files.
Result<void> verifyTimeStamps(Library& library, QMap<QString, qint64>& named, Verification& verification);

} // namespace cyberspotter
