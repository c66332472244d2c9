// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <QFile>

#include <ctime>

namespace cyberspotter {

namespace {

QString bootId() {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed() : QString();
}

} // namespace

Clock systemClock() {
    return [] { return QDateTime::currentDateTimeUtc(); };
}

SteadyClock systemSteadyClock() {
    return [boot = bootId()] {
        // CLOCK_MONOTONIC stands still while the computer sleeps, and would then seem to differ from the calendar.
        timespec now{};
        ::clock_gettime(CLOCK_BOOTTIME, &now);
        return SteadyTime{qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000, boot};
    };
}

QString toRfc3339(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromRfc3339(const QString& text) {
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

} // namespace cyberspotter
