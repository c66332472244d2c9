// SPDX-License-Identifier: Apache-2.0
#include "ui/presence/observation_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace cyberspotter {

namespace {

struct Presences {
    Q_DECLARE_TR_FUNCTIONS(Presence)
};

QString signText(PresenceSign sign) {
    switch (sign) {
    case PresenceSign::Fields:
        return {};
    case PresenceSign::NotFound:
        return Presences::tr("its address does not exist any more");
    case PresenceSign::SaysRemoved:
        return Presences::tr("the page says that it is over");
    case PresenceSign::LedToSearch:
        return Presences::tr("its address leads to a search");
    case PresenceSign::LedElsewhere:
        return Presences::tr("its address leads to another page");
    case PresenceSign::LoginWall:
        return Presences::tr("the site asks for a login");
    case PresenceSign::Captcha:
        return Presences::tr("the site asks to prove that a person is there");
    case PresenceSign::HttpError:
        return Presences::tr("the site answered with an error");
    case PresenceSign::NoAnswer:
        return Presences::tr("the site did not answer");
    case PresenceSign::NotUnderstood:
        return Presences::tr("the page shows no listing");
    }
    return {};
}

QString presenceText(Presence presence) {
    switch (presence) {
    case Presence::Same:
        return Presences::tr("Observed: still there, the same");
    case Presence::Changed:
        return Presences::tr("Observed: still there, changed");
    case Presence::Gone:
        return Presences::tr("Observed: gone");
    case Presence::Unknown:
        return Presences::tr("Could not be seen");
    }
    return {};
}

QString fieldName(const QString& field) {
    if (field == QLatin1String("title")) {
        return Presences::tr("Title");
    }
    if (field == QLatin1String("price")) {
        return Presences::tr("Price");
    }
    if (field == QLatin1String("currency")) {
        return Presences::tr("Currency");
    }
    return field == QLatin1String("availability") ? Presences::tr("Availability") : Presences::tr("Seller");
}

} // namespace

QString observationText(const ListingPresence& seen) {
    const QString sign = signText(seen.sign);
    QString text = sign.isEmpty() ? presenceText(seen.presence) : presenceText(seen.presence) + QStringLiteral(" – ") + sign;
    return seen.words.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(seen.words.simplified().left(120));
}

QString changesText(const QList<FieldChange>& changes) {
    QStringList lines;
    for (const FieldChange& change : changes) {
        lines.append(Presences::tr("%1: %2 → %3").arg(fieldName(change.field), change.before.left(100), change.now.left(100)));
    }
    return lines.join(u'\n');
}

QString presenceSummary(const PresenceProgress& progress) {
    const QList<std::pair<Presence, QString>> parts{
        {Presence::Gone, Presences::tr("%n gone", nullptr, progress.counts.value(Presence::Gone))},
        {Presence::Changed, Presences::tr("%n changed", nullptr, progress.counts.value(Presence::Changed))},
        {Presence::Same, Presences::tr("%n the same", nullptr, progress.counts.value(Presence::Same))},
        {Presence::Unknown, Presences::tr("%n could not be seen", nullptr, progress.counts.value(Presence::Unknown))}};
    QStringList words;
    for (const auto& [presence, text] : parts) {
        if (progress.counts.value(presence) > 0) {
            words.append(text);
        }
    }
    return Presences::tr("%n looked at: %1", nullptr, progress.done).arg(words.join(QStringLiteral(", ")));
}

} // namespace cyberspotter
