// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/searching/search.h"

namespace cyberspotter {

/// Searches to make, and what was left out and why.
struct SearchPlan {
    std::vector<Search> searches; ///< best first
    int sites = 0;                ///< that they are on
    int leftOut = 0;              ///< opened within the last `daysBetweenSearches`
    QDateTime nextBack;           ///< when the first of these may be offered again; invalid without any
    QDateTime allBack;            ///< when the last of them may
    int inOtherLists = 0;         ///< left out because they wait in a list under way
    int overLimit = 0;            ///< left out because a site or the list had enough

    bool operator==(const SearchPlan&) const = default;
};

/// Share of searches that find something, as far as anybody can tell: a term that was never tried counts like one that found something
/// in a quarter of four searches, so that new ones get their turn before those that brought nothing.
double expectedYield(int opened, int found);

/// Which part of `parts` (from 1) a search belongs to: the same on every computer and in every version.
int partOf(const QString& marketplace, const QString& site, const QString& foldedTerm, int parts);

/// The form of a term by which two searches are the same one.
QString searchKey(const QString& term);

/// The searches that `wish` asks for: on each site the subject's terms in the sellers' language, best first by what they brought before,
/// whether they belong to the place, how sure they are, and their kind. The part of a team is taken before all that differs between its
/// members (history, limits), so parts never overlap. Problems "taxon-unknown", "group-unknown", "marketplace-unknown" and "search-part".
Result<SearchPlan> planSearches(const Catalogue& catalogue, const SearchWish& wish, const SearchHistory& history);

} // namespace cyberspotter
