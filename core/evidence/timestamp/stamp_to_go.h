// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/storage/library.h"

#include <QList>

namespace cyberspotter {

/// A time stamp of a capture on its way to others, with all that they need to verify it.
struct StampToGo {
    QString covers;    ///< wacz (the capture's archive) | record (what `captureRecord` gives)
    QString digest;    ///< SHA-256 of what it covers, hex
    QString authority; ///< its address
    QDateTime time;    ///< UTC, as the authority says it
    QByteArray tsr;    ///< the authority's answer, byte for byte
    QByteArray chain;  ///< PEM: the certificates that vouch for it

    bool operator==(const StampToGo&) const = default;
};

/// The time stamps that a capture has, oldest first; what is only waited for is left out. A stamp that no longer
/// is what the authority gave never leaves as if it were: problems "evidence-missing", "evidence-differs".
Result<QList<StampToGo>> stampsToGo(Library& library, const QString& captureId);

} // namespace cyberspotter
