// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"
#include "core/evidence/timestamp/time_stamp.h"
#include "core/evidence/timestamp/time_stamp_settings.h"
#include "core/storage/library.h"

#include <QList>

namespace cyberspotter {

/// A time stamp that is wanted, or there.
struct WantedStamp {
    QString id;
    QString subject; ///< id of a capture, or "library" for the head of the custody log
    QString covers;  ///< wacz (the digest of the capture's archive) | record (that of its row, `captureDigest`) | head
    QString digest;  ///< 64 hex digits: exactly what is sent
    qint64 headSeq = 0;
    StampAuthority authority;
    bool isStamped = false;
    int attempts = 0;
    QDateTime nextAttemptAt;
    QString problem; ///< why the last attempt failed, translated
    QString tokenSha256;
    qint64 tokenBytes = 0;
    QDateTime stampedAt; ///< the authority's time
    QDateTime createdAt;

    bool operator==(const WantedStamp&) const = default;
};

/// The wanted and the present time stamps of a library.
class TimeStampRepository {
public:
    explicit TimeStampRepository(Library& library) : library_(library) {}

    /// Enters a wish for each authority; what is there or waited for already is given back as it is. Problems
    /// "capture-unknown", "timestamp-nobody" without an authority, "custody-empty" for the head of an empty log.
    Result<QList<WantedStamp>> wantCapture(const QString& captureId, const QList<StampAuthority>& authorities);
    Result<QList<WantedStamp>> wantHead(const QList<StampAuthority>& authorities);
    /// What the settings wish and nobody entered yet: captures kept since it was switched on, once they can no longer be
    /// taken back, and each day's head when something happened since the last. Gives how many were entered.
    Result<int> wantMissing(const StampSettings& settings);

    Result<QList<WantedStamp>> list() const;
    Result<QList<WantedStamp>> of(const QString& subject) const;
    /// Those that are due, oldest first, at most `limit`. Wishes for captures that were taken back go.
    Result<QList<WantedStamp>> due(int limit = 20);
    /// When the next one is due; invalid when none waits.
    Result<QDateTime> nextDue() const;

    /// Keeps a verified token, whose file is in the store already: its row and the custody entry "timestamped".
    /// `clockDiffersMs`: how far the computer's clock was ahead of the authority's, when that is worth telling, else 0.
    Result<WantedStamp> keep(const WantedStamp& wanted, const StoredFile& token, const TimeStamp& stamp, qint64 clockDiffersMs = 0);
    /// The attempt failed: tried again after 1, 2, 4 ... minutes, at most a day.
    Result<WantedStamp> postpone(const WantedStamp& wanted, const QString& problem);
    /// All that wait are due now.
    Result<void> retryNow();

private:
    Library& library_;
};

} // namespace cyberspotter
