// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

namespace cyberspotter {

Clock systemClock() {
    return [] { return QDateTime::currentDateTimeUtc(); };
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
