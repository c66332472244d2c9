// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// Days for which a search that was opened is not offered again on the same site.
inline constexpr int daysBetweenSearches = 7;

/// Searches that one list may have; more are no help to anybody.
inline constexpr int mostSearches = 2000;

/// One term on one site of a marketplace.
struct Search {
    QString marketplace; ///< its id
    QString site;        ///< the domain ("ebay.fr")
    QString language;    ///< of the term
    QString term;
    QString taxon; ///< scientific name that the term stands for, may be empty
    QString group; ///< group of taxa where no single one is meant
    QString url;   ///< where the search is opened
    int opened = 0; ///< earlier searches of this term, on any site
    int found = 0;  ///< those of them that found something

    bool operator==(const Search&) const = default;
};

/// What somebody wants to search for.
struct SearchWish {
    QString taxon; ///< scientific name or synonym; or else
    QString group; ///< a group of taxa ("elephants")
    /// Only sites that speak one of these; a site of no country is searched in all of them. Empty: each site in its own.
    QStringList languages;
    QStringList marketplaces; ///< ids; empty: all that have a search
    int mostPerSite = 20;
    /// Of a team of `parts` people this one takes the part numbered `part`, from 1.
    int part = 1;
    int parts = 1;

    bool operator==(const SearchWish&) const = default;
};

/// What a term has brought so far.
struct SearchYield {
    QString term;
    QString language;
    int opened = 0; ///< searches of it that were opened
    int found = 0;  ///< those that found something
    int finds = 0;  ///< how much they found together

    bool operator==(const SearchYield&) const = default;
};

/// A search that must not be offered now.
struct PastSearch {
    QString marketplace;
    QString site;
    QString foldedTerm;
    QDateTime openedAt; ///< invalid where it still waits in a list

    bool operator==(const PastSearch&) const = default;
};

/// What was searched before, as plans need it.
struct SearchHistory {
    std::vector<SearchYield> yields;
    std::vector<PastSearch> recent; ///< opened within `daysBetweenSearches`, or waiting in a list under way

    bool operator==(const SearchHistory&) const = default;
};

/// Waiting: not opened yet. Seen: opened, and nothing said. Nothing, Found: what came of it.
enum class SearchState { Waiting, Seen, Nothing, Found };

/// "waiting", "seen", "nothing", "found", as they are stored.
QString searchStateName(SearchState state);
/// The state of that name; Waiting for any other word.
SearchState searchStateFromName(const QString& name);

/// A search of a list.
struct ListedSearch {
    qint64 id = 0;
    QString listId;
    int position = 0; ///< in its list, from 1
    Search search;    ///< without `opened` and `found`, which are of the moment of a plan
    SearchState state = SearchState::Waiting;
    int finds = 0; ///< what was found by it: captures, or one where the person only said so
    QDateTime openedAt;
    QDateTime decidedAt;

    bool operator==(const ListedSearch&) const = default;
};

/// A list of searches that somebody works through, and how far.
struct SearchList {
    QString id;
    QString title;
    QString subject; ///< scientific name or group
    int part = 1;
    int parts = 1;
    QDateTime madeAt;
    int total = 0;
    int done = 0;  ///< not waiting any more
    int found = 0; ///< searches that found something

    bool operator==(const SearchList&) const = default;
};

} // namespace cyberspotter
