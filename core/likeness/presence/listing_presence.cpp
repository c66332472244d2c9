// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/presence/listing_presence.h"

#include "core/base/text_folding.h"
#include "core/likeness/presence/presence_words.h"
#include "core/likeness/presence/shown_page.h"
#include "core/likeness/title_similarity.h"
#include "core/listing/listing_extractor.h"
#include "core/listing/price/price.h"

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr qsizetype shortPage = 3000; ///< bytes of text; a page of a listing has more, one that turns people away less
constexpr qsizetype mostWords = 200;

template <typename Value, std::size_t Count>
QString nameIn(const std::array<std::pair<Value, const char*>, Count>& names, Value value) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == value; });
    return QString::fromLatin1(found->second);
}

template <typename Value, std::size_t Count>
Value valueIn(const std::array<std::pair<Value, const char*>, Count>& names, const QString& name, Value otherwise) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return name == QLatin1String(one.second); });
    return found == names.end() ? otherwise : found->first;
}

constexpr std::array presenceNames{std::pair{Presence::Same, "same"}, std::pair{Presence::Changed, "changed"},
                                   std::pair{Presence::Gone, "gone"}, std::pair{Presence::Unknown, "unknown"}};

constexpr std::array signNames{std::pair{PresenceSign::Fields, "fields"},
                               std::pair{PresenceSign::NotFound, "not_found"},
                               std::pair{PresenceSign::SaysRemoved, "says_removed"},
                               std::pair{PresenceSign::LedToSearch, "led_to_search"},
                               std::pair{PresenceSign::LedElsewhere, "led_elsewhere"},
                               std::pair{PresenceSign::LoginWall, "login_wall"},
                               std::pair{PresenceSign::Captcha, "captcha"},
                               std::pair{PresenceSign::HttpError, "http_error"},
                               std::pair{PresenceSign::NoAnswer, "no_answer"},
                               std::pair{PresenceSign::NotUnderstood, "not_understood"}};

bool isTyped(const Listing& listing, const QString& field) {
    return listing.provenance.value(field) == QLatin1String("user");
}

bool isAlike(const QString& title, const QString& other) {
    return !title.isEmpty() && !other.isEmpty() &&
           (foldForSearch(title) == foldForSearch(other) || similarityOf(trigramsOf(title), trigramsOf(other)) >= sameTitleFrom);
}

/// Addresses of searches at sites that the catalogue does not know.
bool looksLikeSearch(const QString& url) {
    const QUrl address(url);
    const QStringList parts = address.path().toLower().split(u'/', Qt::SkipEmptyParts);
    static const QStringList words{QStringLiteral("search"), QStringLiteral("s"), QStringLiteral("sch"), QStringLiteral("recherche"),
                                   QStringLiteral("suche"), QStringLiteral("buscar"), QStringLiteral("busca"), QStringLiteral("results")};
    const bool named = std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return words.contains(part.section(u'.', 0, 0)); });
    const QUrlQuery query(address);
    static const QStringList keys{QStringLiteral("q"), QStringLiteral("query"), QStringLiteral("search"), QStringLiteral("keyword"),
                                  QStringLiteral("keywords"), QStringLiteral("_nkw"), QStringLiteral("k")};
    return named || std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return query.hasQueryItem(key); });
}

/// A listing and the page that its address gives now, compared sign by sign.
class Comparison {
public:
    Comparison(const Listing& then, const ReopenedPage& now, const MarketplaceIndex& marketplaces)
        : then_(then), now_(now), document_(HtmlDocument::parse(now.html, "utf-8")), shown_(shownPage(document_)),
          before_(understandUrl(then.url, marketplaces)), after_(understandUrl(now.finalUrl, marketplaces)),
          listing_(extractListing(document_, after_)) {
        showsListing_ = isAlike(then.title, listing_.title) || isAlike(then.title, shown_.heading) || isAlike(then.title, shown_.title);
    }

    ListingPresence judge() const {
        if (now_.httpStatus == 404 || now_.httpStatus == 410) {
            return told(Presence::Gone, PresenceSign::NotFound, QString::number(now_.httpStatus));
        }
        if (!showsListing_) {
            if (const auto wall = turnedAway()) {
                return *wall;
            }
        }
        if (now_.httpStatus >= 400) {
            return told(Presence::Unknown, PresenceSign::HttpError, QString::number(now_.httpStatus));
        }
        if (ledToSearch()) {
            return told(Presence::Gone, PresenceSign::LedToSearch, now_.finalUrl);
        }
        if (const QString words = removedWords(); !words.isEmpty()) {
            return told(Presence::Gone, PresenceSign::SaysRemoved, words);
        }
        if (ledElsewhere()) {
            return told(Presence::Gone, PresenceSign::LedElsewhere, now_.finalUrl);
        }
        return compareFields();
    }

private:
    static ListingPresence told(Presence presence, PresenceSign sign, const QString& words = {}) {
        return {presence, sign, words.left(mostWords), {}};
    }

    bool sameAddress() const {
        const bool sameItem = !before_.itemId.isEmpty() && before_.marketplace == after_.marketplace && before_.itemId == after_.itemId;
        return sameItem || before_.canonicalUrl == after_.canonicalUrl;
    }

    /// Title and heading, and the rest where there is little of it.
    QStringList firstSight() const {
        QStringList words{shown_.title.toLower(), shown_.heading.toLower()};
        return shown_.characters < shortPage ? words + shown_.notices : words;
    }

    template <typename Says>
    QString firstThat(const QStringList& texts, Says says) const {
        const auto found = std::find_if(texts.begin(), texts.end(), says);
        return found == texts.end() ? QString() : *found;
    }

    std::optional<ListingPresence> turnedAway() const {
        const PresenceWords& words = PresenceWords::shipped();
        const bool isLogin = words.isLoginAddress(now_.finalUrl) && !words.isLoginAddress(then_.url);
        if (now_.httpStatus == 401 || isLogin || shown_.asksPassword) {
            return told(Presence::Unknown, PresenceSign::LoginWall, shown_.heading.isEmpty() ? shown_.title : shown_.heading);
        }
        const QStringList sight = firstSight();
        const QString doubt = firstThat(sight, [&](const QString& text) { return words.saysCaptcha(text); });
        const bool isShort = shown_.characters < shortPage;
        if (!doubt.isEmpty() || (isShort && words.marksCaptcha(now_.html.toLower()))) {
            return told(Presence::Unknown, PresenceSign::Captcha, doubt);
        }
        // A button "Log in" stands on every page; one that has hardly anything else is a wall.
        const QString login = firstThat({shown_.title.toLower(), shown_.heading.toLower()}, [&](const QString& text) { return words.saysLogin(text); });
        if (isShort && !login.isEmpty() && removedWords().isEmpty()) {
            return told(Presence::Unknown, PresenceSign::LoginWall, login);
        }
        return std::nullopt;
    }

    bool ledToSearch() const {
        if (sameAddress()) {
            return false;
        }
        return (after_.kind == PageKind::Search && before_.kind != PageKind::Search) ||
               (after_.kind == PageKind::Other && looksLikeSearch(now_.finalUrl) && !looksLikeSearch(then_.url));
    }

    /// A listing can speak of what was removed; only where it is not offered any more, or in its heading, is that meant of it.
    QString removedWords() const {
        const PresenceWords& words = PresenceWords::shipped();
        const auto says = [&](const QString& text) { return words.saysRemoved(text); };
        const bool isOffered = showsListing_ && !listing_.price.isEmpty() && !then_.price.isEmpty();
        QStringList texts;
        if (!showsListing_) {
            texts = firstSight() + shown_.notices.mid(0, 60);
        } else if (!isOffered) {
            texts = shown_.notices;
        } else {
            texts = shown_.notices.mid(0, shown_.aboveHeading); // a banner above a listing that is shown in full all the same
        }
        // What the listing itself said of this before is no news of it.
        const QString known = then_.title.toLower() + u'\n' + then_.description.toLower();
        texts.removeIf([&](const QString& text) { return !text.isEmpty() && known.contains(text); });
        return firstThat(texts, says);
    }

    bool ledElsewhere() const {
        if (sameAddress()) {
            return false;
        }
        const bool otherItem = !before_.itemId.isEmpty() && !after_.itemId.isEmpty() && before_.itemId != after_.itemId;
        return otherItem || !showsListing_;
    }

    ListingPresence compareFields() const {
        QList<FieldChange> changes;
        const auto compare = [&](const char* name, const QString& before, const QString& now, auto same) {
            const QString field = QString::fromLatin1(name);
            if (!isTyped(then_, field) && !before.isEmpty() && !now.isEmpty() && !same(before, now)) {
                changes.append({field, before, now});
            }
        };
        const auto folded = [](const QString& a, const QString& b) { return foldForSearch(a) == foldForSearch(b); };
        const auto equal = [](const QString& a, const QString& b) { return a == b; };
        compare("title", then_.title, listing_.title, folded);
        compare("price", then_.price, listing_.price, sameAmount);
        compare("currency", then_.currency, listing_.currency, equal);
        compare("availability", then_.availability, listing_.availability, equal);
        compare("seller.name", then_.seller.name, listing_.seller.name, folded);
        const bool hasNothing = listing_.title.isEmpty() && listing_.price.isEmpty();
        if (hasNothing || (!showsListing_ && listing_.price.isEmpty() && !isTyped(then_, QStringLiteral("title")))) {
            return told(Presence::Unknown, PresenceSign::NotUnderstood, shown_.title);
        }
        return {changes.isEmpty() ? Presence::Same : Presence::Changed, PresenceSign::Fields, {}, changes};
    }

    const Listing& then_;
    const ReopenedPage& now_;
    HtmlDocument document_;
    ShownPage shown_;
    ListingUrl before_;
    ListingUrl after_;
    Listing listing_;
    bool showsListing_ = false;
};

} // namespace

QString presenceName(Presence presence) {
    return nameIn(presenceNames, presence);
}

Presence presenceFromName(const QString& name) {
    return valueIn(presenceNames, name, Presence::Unknown);
}

QString presenceSignName(PresenceSign sign) {
    return nameIn(signNames, sign);
}

PresenceSign presenceSignFromName(const QString& name) {
    return valueIn(signNames, name, PresenceSign::NotUnderstood);
}

QJsonArray changesToJson(const QList<FieldChange>& changes) {
    QJsonArray json;
    for (const FieldChange& change : changes) {
        json.append(QJsonObject{{"field", change.field}, {"before", change.before}, {"now", change.now}});
    }
    return json;
}

QList<FieldChange> changesFromJson(const QJsonArray& json) {
    QList<FieldChange> changes;
    for (const QJsonValue& value : json) {
        const QJsonObject change = value.toObject();
        changes.append({change["field"].toString(), change["before"].toString(), change["now"].toString()});
    }
    return changes;
}

ListingPresence presenceOf(const Listing& then, const ReopenedPage& now, const MarketplaceIndex& marketplaces) {
    if (!now.failure.isEmpty()) {
        return {Presence::Unknown, PresenceSign::NoAnswer, now.failure.left(mostWords), {}};
    }
    return Comparison(then, now, marketplaces).judge();
}

} // namespace cyberspotter
