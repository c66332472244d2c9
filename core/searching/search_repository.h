// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searching/search.h"
#include "core/storage/library.h"

#include <optional>

namespace cyberspotter {

/// Lists of searches and how far they are. Each change is one transaction; times are the library's.
class SearchRepository {
public:
    explicit SearchRepository(Library& library) : library_(library) {}

    /// Enters a list with its searches in their order; `id` and `madeAt` are set where they are not. Problem "search-list-empty", or
    /// "search-list-long" above `mostSearches`.
    Result<SearchList> add(SearchList list, const std::vector<Search>& searches);

    /// The lists that were not removed, newest first, with how far they are.
    Result<QList<SearchList>> lists() const;
    /// One of them, removed or not. Problem "search-list-unknown".
    Result<SearchList> list(const QString& id) const;
    /// Its searches in their order.
    Result<QList<ListedSearch>> searches(const QString& listId) const;

    /// Takes the next searches of a list, at most `most`: they count as opened and seen from now on. One that was opened in another list
    /// within `daysBetweenSearches` is passed over, as seen but not opened. Fewer or none when the list is at its end. Problem
    /// "search-list-unknown".
    Result<QList<ListedSearch>> takeNext(const QString& listId, int most);

    /// What came of a search: Seen, Nothing or Found. Found without a capture counts as one find. One that has captures stays found.
    /// Gives it as it is then. Problem "search-unknown".
    Result<ListedSearch> decide(qint64 id, SearchState state);
    /// A listing was captured from a search: it is found, and counts this capture once. Problem "search-unknown".
    Result<ListedSearch> addFind(qint64 id, const QString& captureId);

    /// The search of a list (not a removed one) that was opened at this address, the latest; nothing when there is none.
    Result<std::optional<ListedSearch>> openedAt(const QString& url) const;

    /// Takes a list out of `lists`; what was opened in it still counts. Nothing changes for one that is removed. Problem
    /// "search-list-unknown".
    Result<void> remove(const QString& listId);
    /// Takes the removal back.
    Result<void> restore(const QString& listId);

    /// What each term has brought over all searches, those of removed lists too; most finds for an opened search first.
    Result<std::vector<SearchYield>> yields() const;
    /// What a plan of this moment must know.
    Result<SearchHistory> history() const;

private:
    Library& library_;
};

} // namespace cyberspotter
