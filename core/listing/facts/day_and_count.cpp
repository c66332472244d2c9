// SPDX-License-Identifier: Apache-2.0
#include "core/listing/facts/day_and_count.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QRegularExpression>

#include "core/listing/price/price.h"

namespace cyberspotter {
namespace {

constexpr qsizetype longest = 120;

QString iso(const QDate& day) {
    return day.isValid() && day.year() >= 1995 && day.year() <= 2100 ? day.toString(Qt::ISODate) : QString();
}

// Month names and their short forms in the languages markets are written in, lower case, without a final point.
const QHash<QString, int>& months() {
    static const QHash<QString, int> table = [] {
        QHash<QString, int> result;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::French, QLocale::German, QLocale::Spanish, QLocale::Portuguese, QLocale::Italian, QLocale::Dutch,
              QLocale::Polish, QLocale::Czech, QLocale::Slovak, QLocale::Hungarian, QLocale::Romanian, QLocale::Russian, QLocale::Ukrainian,
              QLocale::Bulgarian, QLocale::Turkish, QLocale::Swedish, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Finnish,
              QLocale::Greek, QLocale::Indonesian, QLocale::Malay, QLocale::Croatian, QLocale::Slovenian, QLocale::Estonian,
              QLocale::Latvian, QLocale::Lithuanian}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QString& name : {locale.monthName(month, QLocale::LongFormat), locale.monthName(month, QLocale::ShortFormat),
                                            locale.standaloneMonthName(month, QLocale::LongFormat)}) {
                    QString plain = name.toLower();
                    plain.remove(QLatin1Char('.'));
                    const bool isWord = plain.size() >= 3 && plain.at(0).isLetter();
                    if (isWord && !result.contains(plain)) {
                        result.insert(plain, month);
                    }
                }
            }
        }
        return result;
    }();
    return table;
}

QDate namedDay(const QString& text) {
    static const QRegularExpression dayFirst(QStringLiteral("(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)"));
    static const QRegularExpression monthFirst(QStringLiteral("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"));
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = months().value(match.captured(2).toLower())) {
            return QDate(match.captured(3).toInt(), month, match.captured(1).toInt());
        }
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = months().value(match.captured(1).toLower())) {
            return QDate(match.captured(3).toInt(), month, match.captured(2).toInt());
        }
    }
    return {};
}

QDate numberedDay(const QString& text, const QString& country) {
    static const QRegularExpression yearFirst(QStringLiteral("(?<!\\d)(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)"));
    static const QRegularExpression yearLast(QStringLiteral("(?<![\\d.])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = yearLast.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool points = match.captured(2) == QLatin1String("."); // nobody puts the month first there
    if (points || first > 12 || first == second) {
        return QDate(year, second, first);
    }
    if (second > 12) {
        return QDate(year, first, second);
    }
    return country.isEmpty()                    ? QDate()
           : country == QLatin1String("US")     ? QDate(year, first, second)
                                                : QDate(year, second, first);
}

} // namespace

QString listingDay(const QString& written, const QString& country) {
    const QString text = written.left(longest).simplified();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        const qint64 seconds = number > 100'000'000'000 ? number / 1000 : number;
        return seconds > 800'000'000 && seconds < 4'000'000'000 ? iso(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date()) : QString();
    }
    if (const QDate day = numberedDay(text, country); day.isValid()) {
        return iso(day);
    }
    return iso(namedDay(text));
}

QString wholeNumber(const QString& written) {
    QString text = written.left(longest).trimmed();
    text.remove(QLatin1Char('+'));
    const auto read = parseAmount(text.toStdString());
    if (!read || read->amount.isEmpty() || read->negative || read->amount.size() > 12) {
        return {};
    }
    return read->amount.section(QLatin1Char('.'), 0, 0);
}

} // namespace cyberspotter
