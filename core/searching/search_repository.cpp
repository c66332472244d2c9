// SPDX-License-Identifier: Apache-2.0
#include "core/searching/search_repository.h"

#include "core/base/identifiers.h"
#include "core/searching/search_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

// A clock that was ahead for a while must not block a term for ever.
constexpr int daysAhead = 1;

constexpr const char* stateNames[] = {"waiting", "seen", "nothing", "found"};

#define LISTED_SEARCH \
    "SELECT id, list_id, position, marketplace, site, language, term, taxon, taxon_group, url, state, opened_at, decided_at, " \
    "(SELECT count(*) FROM search_find WHERE search_id = search.id) FROM search "
#define SEARCH_LIST \
    "SELECT id, title, subject, part, parts, made_at, " \
    "(SELECT count(*) FROM search WHERE list_id = search_list.id), " \
    "(SELECT count(*) FROM search WHERE list_id = search_list.id AND state <> 'waiting'), " \
    "(SELECT count(*) FROM search WHERE list_id = search_list.id AND state = 'found') FROM search_list "

ListedSearch readSearch(SQLite::Statement& row) {
    ListedSearch listed;
    listed.id = row.getColumn(0).getInt64();
    listed.listId = columnText(row, 1);
    listed.position = row.getColumn(2).getInt();
    listed.search.marketplace = columnText(row, 3);
    listed.search.site = columnText(row, 4);
    listed.search.language = columnText(row, 5);
    listed.search.term = columnText(row, 6);
    listed.search.taxon = columnText(row, 7);
    listed.search.group = columnText(row, 8);
    listed.search.url = columnText(row, 9);
    listed.state = searchStateFromName(columnText(row, 10));
    listed.openedAt = fromRfc3339(columnText(row, 11));
    listed.decidedAt = fromRfc3339(columnText(row, 12));
    listed.finds = row.getColumn(13).getInt();
    return listed;
}

SearchList readList(SQLite::Statement& row) {
    SearchList list;
    list.id = columnText(row, 0);
    list.title = columnText(row, 1);
    list.subject = columnText(row, 2);
    list.part = row.getColumn(3).getInt();
    list.parts = row.getColumn(4).getInt();
    list.madeAt = fromRfc3339(columnText(row, 5));
    list.total = row.getColumn(6).getInt();
    list.done = row.getColumn(7).getInt();
    list.found = row.getColumn(8).getInt();
    return list;
}

Result<SearchList> listOf(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare(SEARCH_LIST "WHERE id = ?");
    bindText(query, 1, id);
    if (!query.executeStep()) {
        return fail("search-list-unknown", QCoreApplication::translate("Searching", "There is no such search list"),
                    QCoreApplication::translate("Searching", "No list has the id \"%1\".").arg(id.left(80)),
                    QCoreApplication::translate("Searching", "Choose one of the lists, or make a new one."));
    }
    SearchList list = readList(query);
    query.reset();
    return list;
}

Result<ListedSearch> searchOf(Database& database, qint64 id) {
    SQLite::Statement& query = database.prepare(LISTED_SEARCH "WHERE id = ?");
    query.bind(1, int64_t(id));
    if (!query.executeStep()) {
        return fail("search-unknown", QCoreApplication::translate("Searching", "There is no such search"),
                    QCoreApplication::translate("Searching", "No search has the number %1.").arg(id),
                    QCoreApplication::translate("Searching", "Open the next search of its list."));
    }
    ListedSearch listed = readSearch(query);
    query.reset();
    return listed;
}

void setState(Database& database, qint64 id, SearchState state, const QString& decidedAt) {
    SQLite::Statement& update = database.prepare("UPDATE search SET state = ?, decided_at = ? WHERE id = ?");
    bindText(update, 1, searchStateName(state));
    bindTextOrNull(update, 2, decidedAt);
    update.bind(3, int64_t(id));
    update.exec();
    update.reset();
}

/// Whether the same search was opened on that site since then, whatever list it stood in.
bool wasOpenedSince(Database& database, const ListedSearch& listed, const QString& since, const QString& until) {
    SQLite::Statement& query = database.prepare(
        "SELECT 1 FROM search WHERE marketplace = ? AND site = ? AND folded_term = ? AND opened_at > ? AND opened_at <= ? LIMIT 1");
    bindText(query, 1, listed.search.marketplace);
    bindText(query, 2, listed.search.site);
    bindText(query, 3, searchKey(listed.search.term));
    bindText(query, 4, since);
    bindText(query, 5, until);
    const bool found = query.executeStep();
    query.reset();
    return found;
}

void writeSearch(Database& database, const QString& listId, int position, const Search& search) {
    SQLite::Statement& insert = database.prepare(
        "INSERT INTO search (list_id, position, marketplace, site, language, term, folded_term, taxon, taxon_group, url) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, listId);
    insert.bind(2, position);
    bindText(insert, 3, search.marketplace);
    bindText(insert, 4, search.site);
    bindText(insert, 5, search.language);
    bindText(insert, 6, search.term);
    bindText(insert, 7, searchKey(search.term));
    bindTextOrNull(insert, 8, search.taxon);
    bindTextOrNull(insert, 9, search.group);
    bindText(insert, 10, search.url);
    insert.exec();
    insert.reset();
}

std::vector<SearchYield> yieldsOf(Database& database) {
    std::vector<SearchYield> yields;
    SQLite::Statement& query = database.prepare(
        "SELECT min(term), language, count(*), sum(state = 'found'), sum((SELECT count(*) FROM search_find WHERE search_id = search.id)) "
        "FROM search WHERE opened_at IS NOT NULL GROUP BY language, folded_term");
    while (query.executeStep()) {
        yields.push_back({columnText(query, 0), columnText(query, 1), query.getColumn(2).getInt(), query.getColumn(3).getInt(), query.getColumn(4).getInt()});
    }
    query.reset();
    std::stable_sort(yields.begin(), yields.end(), [](const SearchYield& a, const SearchYield& b) {
        const double left = expectedYield(a.opened, a.found);
        const double right = expectedYield(b.opened, b.found);
        return left != right ? left > right : a.finds > b.finds;
    });
    return yields;
}

} // namespace

QString searchStateName(SearchState state) {
    return QString::fromLatin1(stateNames[int(state)]);
}

SearchState searchStateFromName(const QString& name) {
    for (const SearchState state : {SearchState::Seen, SearchState::Nothing, SearchState::Found}) {
        if (name == searchStateName(state)) {
            return state;
        }
    }
    return SearchState::Waiting;
}

Result<SearchList> SearchRepository::add(SearchList list, const std::vector<Search>& searches) {
    if (searches.empty()) {
        return fail("search-list-empty", QCoreApplication::translate("Searching", "There is nothing to search"),
                    QCoreApplication::translate("Searching", "The list \"%1\" has no searches.").arg(list.title),
                    QCoreApplication::translate("Searching", "Choose more languages or marketplaces."));
    }
    if (searches.size() > std::size_t(mostSearches)) {
        return fail("search-list-long", QCoreApplication::translate("Searching", "The list is too long"),
                    QCoreApplication::translate("Searching", "A list has no more than %1 searches; this one has %2.").arg(mostSearches).arg(searches.size()),
                    QCoreApplication::translate("Searching", "Choose fewer marketplaces or fewer searches for each site."));
    }
    return library_.write([&](Database& database) -> Result<SearchList> {
        list.id = list.id.isEmpty() ? newId() : list.id;
        list.madeAt = list.madeAt.isValid() ? list.madeAt : library_.now();
        SQLite::Statement& insert = database.prepare("INSERT INTO search_list (id, title, subject, part, parts, made_at) VALUES (?, ?, ?, ?, ?, ?)");
        bindText(insert, 1, list.id);
        bindText(insert, 2, list.title);
        bindText(insert, 3, list.subject);
        insert.bind(4, list.part);
        insert.bind(5, list.parts);
        bindText(insert, 6, toRfc3339(list.madeAt));
        insert.exec();
        int position = 0;
        for (const Search& search : searches) {
            writeSearch(database, list.id, ++position, search);
        }
        return listOf(database, list.id);
    });
}

Result<QList<SearchList>> SearchRepository::lists() const {
    return library_.read([](Database& database) -> Result<QList<SearchList>> {
        QList<SearchList> lists;
        SQLite::Statement& query = database.prepare(SEARCH_LIST "WHERE removed_at IS NULL ORDER BY made_at DESC, id");
        while (query.executeStep()) {
            lists.append(readList(query));
        }
        return lists;
    });
}

Result<SearchList> SearchRepository::list(const QString& id) const {
    return library_.read([&](Database& database) { return listOf(database, id); });
}

Result<QList<ListedSearch>> SearchRepository::searches(const QString& listId) const {
    return library_.read([&](Database& database) -> Result<QList<ListedSearch>> {
        QList<ListedSearch> searches;
        SQLite::Statement& query = database.prepare(LISTED_SEARCH "WHERE list_id = ? ORDER BY position");
        bindText(query, 1, listId);
        while (query.executeStep()) {
            searches.append(readSearch(query));
        }
        return searches;
    });
}

Result<QList<ListedSearch>> SearchRepository::takeNext(const QString& listId, int most) {
    return library_.write([&](Database& database) -> Result<QList<ListedSearch>> {
        if (const Result<SearchList> list = listOf(database, listId); !list) {
            return std::unexpected(list.error());
        }
        const QDateTime now = library_.now();
        const QString since = toRfc3339(now.addDays(-daysBetweenSearches));
        const QString until = toRfc3339(now.addDays(daysAhead));
        QList<ListedSearch> waiting;
        SQLite::Statement& query = database.prepare(LISTED_SEARCH "WHERE list_id = ? AND state = 'waiting' ORDER BY position");
        bindText(query, 1, listId);
        while (query.executeStep()) {
            waiting.append(readSearch(query));
        }
        query.reset();
        QList<ListedSearch> taken;
        for (ListedSearch& listed : waiting) {
            if (taken.size() >= most) {
                break;
            }
            if (wasOpenedSince(database, listed, since, until)) {
                setState(database, listed.id, SearchState::Seen, {});
                continue;
            }
            SQLite::Statement& update = database.prepare("UPDATE search SET state = 'seen', opened_at = ? WHERE id = ?");
            bindText(update, 1, toRfc3339(now));
            update.bind(2, int64_t(listed.id));
            update.exec();
            update.reset();
            listed.state = SearchState::Seen;
            listed.openedAt = now;
            taken.append(listed);
        }
        return taken;
    });
}

Result<ListedSearch> SearchRepository::decide(qint64 id, SearchState state) {
    return library_.write([&](Database& database) -> Result<ListedSearch> {
        if (const Result<ListedSearch> known = searchOf(database, id); !known) {
            return known;
        }
        // The find that was only said goes with what it was said of; captures stay what they are.
        SQLite::Statement& forget = database.prepare("DELETE FROM search_find WHERE search_id = ? AND capture_id IS NULL");
        forget.bind(1, int64_t(id));
        forget.exec();
        const Result<ListedSearch> captured = searchOf(database, id);
        if (captured && captured->finds > 0) {
            state = SearchState::Found;
        } else if (state == SearchState::Found) {
            SQLite::Statement& insert = database.prepare("INSERT INTO search_find (search_id) VALUES (?)");
            insert.bind(1, int64_t(id));
            insert.exec();
        }
        const bool isDecided = state == SearchState::Nothing || state == SearchState::Found;
        setState(database, id, state, isDecided ? toRfc3339(library_.now()) : QString());
        return searchOf(database, id);
    });
}

Result<ListedSearch> SearchRepository::addFind(qint64 id, const QString& captureId) {
    return library_.write([&](Database& database) -> Result<ListedSearch> {
        if (const Result<ListedSearch> known = searchOf(database, id); !known) {
            return known;
        }
        SQLite::Statement& insert = database.prepare("INSERT OR IGNORE INTO search_find (search_id, capture_id) VALUES (?, ?)");
        insert.bind(1, int64_t(id));
        bindText(insert, 2, captureId);
        insert.exec();
        // Said before it was captured: one find, not two.
        SQLite::Statement& forget = database.prepare("DELETE FROM search_find WHERE search_id = ? AND capture_id IS NULL");
        forget.bind(1, int64_t(id));
        forget.exec();
        setState(database, id, SearchState::Found, toRfc3339(library_.now()));
        return searchOf(database, id);
    });
}

Result<std::optional<ListedSearch>> SearchRepository::openedAt(const QString& url) const {
    return library_.read([&](Database& database) -> Result<std::optional<ListedSearch>> {
        SQLite::Statement& query = database.prepare(
            LISTED_SEARCH "WHERE url = ? AND opened_at IS NOT NULL AND list_id IN (SELECT id FROM search_list WHERE removed_at IS NULL) "
                          "ORDER BY opened_at DESC, id DESC LIMIT 1");
        bindText(query, 1, url);
        return query.executeStep() ? std::optional(readSearch(query)) : std::nullopt;
    });
}

Result<void> SearchRepository::remove(const QString& listId) {
    return library_.write([&](Database& database) -> Result<void> {
        if (const Result<SearchList> list = listOf(database, listId); !list) {
            return std::unexpected(list.error());
        }
        SQLite::Statement& update = database.prepare("UPDATE search_list SET removed_at = ? WHERE id = ? AND removed_at IS NULL");
        bindText(update, 1, toRfc3339(library_.now()));
        bindText(update, 2, listId);
        update.exec();
        return {};
    });
}

Result<void> SearchRepository::restore(const QString& listId) {
    return library_.write([&](Database& database) -> Result<void> {
        if (const Result<SearchList> list = listOf(database, listId); !list) {
            return std::unexpected(list.error());
        }
        SQLite::Statement& update = database.prepare("UPDATE search_list SET removed_at = NULL WHERE id = ?");
        bindText(update, 1, listId);
        update.exec();
        return {};
    });
}

Result<std::vector<SearchYield>> SearchRepository::yields() const {
    return library_.read([](Database& database) -> Result<std::vector<SearchYield>> { return yieldsOf(database); });
}

Result<SearchHistory> SearchRepository::history() const {
    return library_.read([&](Database& database) -> Result<SearchHistory> {
        SearchHistory history{yieldsOf(database), {}};
        const QDateTime now = library_.now();
        SQLite::Statement& query = database.prepare(
            "SELECT marketplace, site, folded_term, opened_at FROM search WHERE opened_at > ? AND opened_at <= ? "
            "UNION ALL SELECT marketplace, site, folded_term, NULL FROM search "
            "WHERE state = 'waiting' AND list_id IN (SELECT id FROM search_list WHERE removed_at IS NULL)");
        bindText(query, 1, toRfc3339(now.addDays(-daysBetweenSearches)));
        bindText(query, 2, toRfc3339(now.addDays(daysAhead)));
        while (query.executeStep()) {
            history.recent.push_back({columnText(query, 0), columnText(query, 1), columnText(query, 2), fromRfc3339(columnText(query, 3))});
        }
        return history;
    });
}

} // namespace cyberspotter
