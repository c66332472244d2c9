// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/listing.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

namespace cyberspotter {

class MarketplaceIndex;

/// Whether a listing that was reported is still where it was. What is seen so is an observation of the volunteer's computer,
/// never the partner's decision.
enum class Presence {
    Same,    ///< it is there, and says what it said
    Changed, ///< it is there, and a field says something else
    Gone,    ///< it is not there any more
    Unknown  ///< the page did not let it be seen
};

/// What tells it.
enum class PresenceSign {
    Fields,       ///< the listing's own fields: same, or changed
    NotFound,     ///< 404 or 410
    SaysRemoved,  ///< the page says in words that it is over
    LedToSearch,  ///< the address leads to a search or a list
    LedElsewhere, ///< the address leads to another page of the site
    LoginWall,    ///< one must log in first
    Captcha,      ///< the site doubts that a person is there
    HttpError,    ///< another status from 400 on
    NoAnswer,     ///< no page came
    NotUnderstood ///< a page came, and nothing in it is a listing
};

/// "same", "changed", "gone", "unknown".
QString presenceName(Presence presence);
Presence presenceFromName(const QString& name);
/// "fields", "not_found", "says_removed", "led_to_search", "led_elsewhere", "login_wall", "captcha", "http_error",
/// "no_answer", "not_understood".
QString presenceSignName(PresenceSign sign);
PresenceSign presenceSignFromName(const QString& name);

/// A page that was opened again.
struct ReopenedPage {
    QString finalUrl;   ///< where it ended
    int httpStatus = 0; ///< 0 when unknown
    QByteArray html;    ///< as rendered, UTF-8
    QString failure;    ///< what the engine said when no page came; then the rest does not count
};

struct FieldChange {
    QString field; ///< title, price, currency, availability, seller.name
    QString before;
    QString now;

    bool operator==(const FieldChange&) const = default;
};

/// [{"field","before","now"}]
QJsonArray changesToJson(const QList<FieldChange>& changes);
QList<FieldChange> changesFromJson(const QJsonArray& json);

struct ListingPresence {
    Presence presence = Presence::Unknown;
    PresenceSign sign = PresenceSign::NotUnderstood;
    QString words; ///< of the page, or of the engine, where they told it; at most 200 characters
    QList<FieldChange> changes;

    bool operator==(const ListingPresence&) const = default;
};

/// Compares a listing as it was kept with its page as it is now. Fields that a person typed are not compared, nor such as
/// the page does not name any more. Never fails; linear in the page. The words that sites use are data
/// (resources/listing/presence_words.json).
ListingPresence presenceOf(const Listing& then, const ReopenedPage& now, const MarketplaceIndex& marketplaces);

} // namespace cyberspotter
