// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace cyberspotter {

/// Where the time comes from; tests hand in their own. Always UTC.
using Clock = std::function<QDateTime()>;

/// The computer's clock, UTC, milliseconds.
Clock systemClock();

/// What a clock says that nobody can set: milliseconds since the computer was started (sleep counted), and which start.
struct SteadyTime {
    qint64 milliseconds = 0;
    QString bootId;
};
using SteadyClock = std::function<SteadyTime()>;

/// The kernel's: CLOCK_BOOTTIME and /proc/sys/kernel/random/boot_id.
SteadyClock systemSteadyClock();

/// "2026-11-24T08:32:31.123Z": RFC 3339, UTC, milliseconds. It sorts as text as it does in time. Empty for no time.
QString toRfc3339(const QDateTime& time);

/// Reads RFC 3339 or ISO 8601 with or without fractions and offset (none means UTC); an invalid time for anything else.
QDateTime fromRfc3339(const QString& text);

} // namespace cyberspotter
