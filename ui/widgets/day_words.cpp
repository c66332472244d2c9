// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/day_words.h"

#include <QDate>
#include <QLocale>

namespace cyberspotter {

QString dayInWords(const QString& day) {
    if (const QDate whole = QDate::fromString(day.left(10), Qt::ISODate); whole.isValid()) {
        return QLocale().toString(whole, QLocale::ShortFormat);
    }
    const QDate month = QDate::fromString(day + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : day;
}

} // namespace cyberspotter
