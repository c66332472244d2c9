// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/seen_words.h"

#include "ui/widgets/status_badge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cyberspotter {

namespace {

struct Seen {
    Q_DECLARE_TR_FUNCTIONS(Seen)
};

QString pictureReason(const Likeness& likeness) {
    switch (likeness.variant) {
    case PdqVariant::Original:
        return likeness.distance == 0 ? Seen::tr("same picture") : Seen::tr("same picture, a little changed");
    case PdqVariant::FlippedX:
    case PdqVariant::FlippedY:
        return Seen::tr("same picture, mirrored");
    default:
        return Seen::tr("same picture, turned");
    }
}

QString reason(const Likeness& likeness) {
    switch (likeness.reason) {
    case LikenessReason::SameAddress:
        return Seen::tr("same address");
    case LikenessReason::SameItem:
        return Seen::tr("same item number");
    case LikenessReason::SameSellerAndTitle:
        return Seen::tr("same seller, title %1 % alike").arg(qRound(likeness.similarity * 100));
    case LikenessReason::SamePicture:
        return pictureReason(likeness);
    }
    return {};
}

} // namespace

QString seenState(const SeenReport& report) {
    return report.reportId.isEmpty() ? Seen::tr("Captured only") : statusText(report.state);
}

QString seenDay(const SeenReport& report) {
    const QDateTime& moment = report.submittedAt.isValid() ? report.submittedAt : report.createdAt;
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

QString seenName(const SeenReport& report) {
    return (report.title.isEmpty() ? report.url : report.title).simplified().left(200);
}

QString seenReasons(const SeenReport& report) {
    QStringList reasons;
    for (const Likeness& likeness : report.reasons) {
        if (const QString words = reason(likeness); !reasons.contains(words)) {
            reasons.append(words);
        }
    }
    return reasons.join(QStringLiteral("; "));
}

QString seenBrief(const SeenBefore& seen) {
    if (!seen.mine.isEmpty()) {
        return seenState(seen.mine.first()) + QStringLiteral(" · ") + seenDay(seen.mine.first());
    }
    return seen.alike.isEmpty() ? QString() : Seen::tr("%n look-alike(s)", nullptr, int(seen.alike.size()));
}

QString seenSentence(const SeenBefore& seen) {
    if (!seen.mine.isEmpty()) {
        const SeenReport& newest = seen.mine.first();
        return newest.reportId.isEmpty() ? Seen::tr("You captured this listing on %1, without a report.").arg(seenDay(newest))
                                         : Seen::tr("You have a report of this listing, of %1: %2.").arg(seenDay(newest), seenState(newest));
    }
    return seen.alike.isEmpty()
               ? QString()
               : Seen::tr("This listing is like %n that you have.", nullptr, int(seen.alike.size()));
}

} // namespace cyberspotter
