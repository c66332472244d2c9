// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_queue.h"

namespace cyberspotter {

namespace {

// An authority may give whole seconds, and a clock that is kept right is right within two.
constexpr qint64 toleratedMilliseconds = 3000;

/// How far the clock was ahead of `stamp` when it must have been made between `before` and `after`; 0 within tolerance.
qint64 clockDiffers(const QDateTime& before, const QDateTime& after, const TimeStamp& stamp) {
    const qint64 tolerated = toleratedMilliseconds + stamp.accuracyMs;
    const qint64 ahead = stamp.time.msecsTo(before);
    const qint64 behind = after.msecsTo(stamp.time);
    return ahead > tolerated ? ahead : behind > tolerated ? -behind : 0;
}

} // namespace

Result<WantedStamp> askFor(Library& library, const WantedStamp& wanted, const StampLimits& limits) {
    TimeStampRepository repository(library);
    const QDateTime before = library.now();
    const Result<FreshStamp> fresh = askAuthority(wanted.authority, QByteArray::fromHex(wanted.digest.toLatin1()), limits);
    if (!fresh) {
        return fresh.error().type == QStringLiteral("cancelled") ? std::unexpected(fresh.error())
                                                                 : repository.postpone(wanted, fresh.error().toText());
    }
    const qint64 differs = clockDiffers(before, library.now(), fresh->stamp);
    const Result<StoredFile> stored = EvidenceStore(library).store(fresh->tsr);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    return repository.keep(wanted, *stored, fresh->stamp, differs);
}

Result<StampRound> askForDue(Library& library, const StampLimits& limits, const std::function<void(const WantedStamp&)>& changed) {
    TimeStampRepository repository(library);
    const Result<QList<WantedStamp>> due = repository.due();
    if (!due) {
        return std::unexpected(due.error());
    }
    StampRound round;
    for (const WantedStamp& wanted : *due) {
        const Result<WantedStamp> asked = askFor(library, wanted, limits);
        if (!asked && asked.error().type == QStringLiteral("timestamp-unknown")) {
            continue; // its capture was taken back while the authority was asked
        }
        if (!asked) {
            return std::unexpected(asked.error());
        }
        (asked->isStamped ? round.stamped : round.failed) += 1;
        if (changed) {
            changed(*asked);
        }
    }
    const Result<QDateTime> next = repository.nextDue();
    if (!next) {
        return std::unexpected(next.error());
    }
    round.nextDue = *next;
    return round;
}

} // namespace cyberspotter
