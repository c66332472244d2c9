// SPDX-License-Identifier: Apache-2.0
#include "core/searching/search_plan.h"
#include "core/searching/search_repository.h"
#include "support/print_text.h"
#include "support/report_fixture.h"


#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

class SearchRepositoryTest : public testing::Test {
protected:
    static Search search(const QString& term, const QString& site = QStringLiteral("market.example")) {
        Search search;
        search.marketplace = QStringLiteral("market");
        search.site = site;
        search.language = QStringLiteral("en");
        search.term = term;
        search.taxon = QStringLiteral("Loxodonta africana");
        search.url = QStringLiteral("https://www.%1/search?q=%2").arg(site, term);
        return search;
    }
    SearchRepository searches() { return SearchRepository(*library_); }
    SearchList add(const std::vector<Search>& wanted) {
        SearchList list;
        list.title = QStringLiteral("Elephants");
        list.subject = QStringLiteral("elephants");
        return searches().add(list, wanted).value();
    }
    ListedSearch takeOne(const SearchList& list) { return searches().takeNext(list.id, 1).value().at(0); }

    tests::ScratchLibrary library_;
};

TEST_F(SearchRepositoryTest, AListIsWorkedThroughInItsOrder) {
    const SearchList list = add({search("one"), search("two"), search("three")});
    EXPECT_EQ(list.total, 3);
    EXPECT_EQ(list.done, 0);
    EXPECT_EQ(list.madeAt, library_->now());
    const QList<ListedSearch> first = searches().takeNext(list.id, 2).value();
    ASSERT_EQ(first.size(), 2);
    EXPECT_EQ(first[0].search, search("one"));
    EXPECT_EQ(first[1].position, 2);
    EXPECT_EQ(first[1].state, SearchState::Seen);
    EXPECT_EQ(first[1].openedAt, library_->now());
    EXPECT_EQ(takeOne(list).search.term, QStringLiteral("three"));
    EXPECT_TRUE(searches().takeNext(list.id, 5)->isEmpty());
}

TEST_F(SearchRepositoryTest, ProgressIsKeptOverARestart) {
    const SearchList list = add({search("one"), search("two"), search("three")});
    const qint64 one = takeOne(list).id;
    const qint64 two = takeOne(list).id;
    ASSERT_TRUE(searches().decide(one, SearchState::Nothing));
    ASSERT_TRUE(searches().decide(two, SearchState::Found));
    library_.reopen();
    const SearchList again = searches().lists()->at(0);
    EXPECT_EQ(again.done, 2);
    EXPECT_EQ(again.found, 1);
    const QList<ListedSearch> all = searches().searches(list.id).value();
    EXPECT_EQ(all[0].state, SearchState::Nothing);
    EXPECT_EQ(all[0].decidedAt, library_->now());
    EXPECT_EQ(all[1].state, SearchState::Found);
    EXPECT_EQ(all[2].state, SearchState::Waiting);
}

TEST_F(SearchRepositoryTest, EachCaptureCountsOnceAndMakesItFound) {
    const SearchList list = add({search("one")});
    const qint64 id = takeOne(list).id;
    const QString capture = tests::addCapture(*library_, "a");
    EXPECT_EQ(searches().addFind(id, capture)->state, SearchState::Found);
    EXPECT_EQ(searches().addFind(id, capture)->finds, 1);
    EXPECT_EQ(searches().addFind(id, tests::addCapture(*library_, "b"))->finds, 2);
    // What was captured from it was found by it, whatever is said.
    EXPECT_EQ(searches().decide(id, SearchState::Nothing)->state, SearchState::Found);
    EXPECT_EQ(searches().lists()->at(0).found, 1);
}

TEST_F(SearchRepositoryTest, WhatWasOnlySaidCanBeTakenBack) {
    const SearchList list = add({search("one")});
    const qint64 id = takeOne(list).id;
    EXPECT_EQ(searches().decide(id, SearchState::Found)->finds, 1);
    EXPECT_EQ(searches().decide(id, SearchState::Found)->finds, 1);
    const ListedSearch nothing = searches().decide(id, SearchState::Nothing).value();
    EXPECT_EQ(nothing.state, SearchState::Nothing);
    EXPECT_EQ(nothing.finds, 0);
    ASSERT_TRUE(searches().decide(id, SearchState::Found));
    EXPECT_EQ(searches().addFind(id, tests::addCapture(*library_, "a"))->finds, 1); // said and captured is one
}

TEST_F(SearchRepositoryTest, ACaptureTakenBackWasNotFound) {
    const SearchList list = add({search("one")});
    const qint64 id = takeOne(list).id;
    const QString capture = tests::addCapture(*library_, "a");
    ASSERT_TRUE(searches().addFind(id, capture));
    ASSERT_TRUE(library_->write([&](Database& database) -> Result<void> {
        SQLite::Statement& remove = database.prepare("DELETE FROM capture WHERE id = ?");
        bindText(remove, 1, capture);
        remove.exec();
        return {};
    }));
    const ListedSearch after = searches().searches(list.id)->at(0);
    EXPECT_EQ(after.state, SearchState::Seen);
    EXPECT_EQ(after.finds, 0);
    EXPECT_FALSE(after.decidedAt.isValid());
}

TEST_F(SearchRepositoryTest, WithinAWeekTheSameSearchIsNotOfferedAgain) {
    const SearchList list = add({search("One"), search("two")});
    takeOne(list);
    const auto recent = [&] { return searches().history()->recent; };
    ASSERT_EQ(recent().size(), 2U);
    EXPECT_EQ(recent()[0], (PastSearch{"market", "market.example", "one", library_->now()}));
    EXPECT_EQ(recent()[1], (PastSearch{"market", "market.example", "two", {}})); // it waits there
    library_.advance(7 * day - 1);
    EXPECT_EQ(recent().size(), 2U);
    library_.advance(1);
    EXPECT_EQ(recent().size(), 1U);
    ASSERT_TRUE(searches().remove(list.id));
    EXPECT_TRUE(recent().empty());
}

TEST_F(SearchRepositoryTest, ARemovedListsSearchesStayOutForTheirWeek) {
    const SearchList list = add({search("one"), search("two")});
    takeOne(list);
    ASSERT_TRUE(searches().remove(list.id));
    ASSERT_EQ(searches().history()->recent.size(), 1U);
    EXPECT_EQ(searches().yields()->at(0).opened, 1);
}

TEST_F(SearchRepositoryTest, AClockThatWasAheadBlocksNothingForEver) {
    library_.setClockBy(4000 * day);
    takeOne(add({search("one")}));
    library_.setClockBy(-4000 * day);
    EXPECT_TRUE(searches().history()->recent.empty());
}

TEST_F(SearchRepositoryTest, WhatAnotherListOpenedThisWeekIsPassedOver) {
    const SearchList mine = add({search("one"), search("two")});
    const SearchList other = add({search("ONE"), search("one", "elsewhere.example")});
    ASSERT_EQ(takeOne(other).search.term, QStringLiteral("ONE"));
    EXPECT_EQ(takeOne(mine).search.term, QStringLiteral("two"));
    const ListedSearch passed = searches().searches(mine.id)->at(0);
    EXPECT_EQ(passed.state, SearchState::Seen);
    EXPECT_FALSE(passed.openedAt.isValid());
    EXPECT_EQ(searches().list(mine.id)->done, 2);
    EXPECT_EQ(searches().yields()->size(), 2U);
    EXPECT_EQ(takeOne(other).search.site, QStringLiteral("elsewhere.example")); // another site is another search
}

TEST_F(SearchRepositoryTest, AfterAWeekItIsOpenedAgain) {
    const SearchList mine = add({search("one")});
    takeOne(add({search("one")}));
    library_.advance(7 * day);
    EXPECT_EQ(searches().takeNext(mine.id, 1)->size(), 1);
}

TEST_F(SearchRepositoryTest, YieldsAreOverAllSearchesOfATerm) {
    const SearchList list = add({search("one"), search("ONE", "elsewhere.example"), search("two"), search("three")});
    const QList<ListedSearch> taken = searches().takeNext(list.id, 3).value();
    ASSERT_TRUE(searches().addFind(taken[1].id, tests::addCapture(*library_, "a")));
    ASSERT_TRUE(searches().addFind(taken[1].id, tests::addCapture(*library_, "b")));
    ASSERT_TRUE(searches().decide(taken[2].id, SearchState::Nothing));
    const std::vector<SearchYield> yields = searches().yields().value();
    ASSERT_EQ(yields.size(), 2U); // what was not opened has no yield
    EXPECT_EQ(searchKey(yields[0].term), QStringLiteral("one"));
    EXPECT_EQ(yields[0].opened, 2);
    EXPECT_EQ(yields[0].found, 1);
    EXPECT_EQ(yields[0].finds, 2);
    EXPECT_EQ(yields[1], (SearchYield{"two", "en", 1, 0, 0}));
}

TEST_F(SearchRepositoryTest, RemovingIsTakenBack) {
    const SearchList list = add({search("one")});
    ASSERT_TRUE(searches().remove(list.id));
    EXPECT_TRUE(searches().lists()->isEmpty());
    ASSERT_TRUE(searches().restore(list.id));
    EXPECT_EQ(searches().lists()->at(0), list);
}

TEST_F(SearchRepositoryTest, TheNewestListComesFirst) {
    add({search("one")});
    library_.advance(1000);
    const SearchList newer = add({search("two")});
    EXPECT_EQ(searches().lists()->at(0), newer);
}

TEST_F(SearchRepositoryTest, FindsTheSearchOfAnAddress) {
    const SearchList list = add({search("one"), search("two")});
    const ListedSearch one = takeOne(list);
    EXPECT_EQ(searches().openedAt(one.search.url)->value().id, one.id);
    EXPECT_FALSE(searches().openedAt(search("two").url)->has_value()); // waits
    EXPECT_FALSE(searches().openedAt("https://other.example/")->has_value());
    ASSERT_TRUE(searches().remove(list.id));
    EXPECT_FALSE(searches().openedAt(one.search.url)->has_value());
}

TEST_F(SearchRepositoryTest, AListOfNothingOrTooMuchIsRefusedAndLeavesNothing) {
    EXPECT_EQ(searches().add({}, {}).error().type, QStringLiteral("search-list-empty"));
    EXPECT_EQ(searches().add({}, std::vector<Search>(mostSearches + 1, search("one"))).error().type, QStringLiteral("search-list-long"));
    EXPECT_TRUE(searches().lists()->isEmpty());
}

TEST_F(SearchRepositoryTest, WhatIsNotThereIsSaid) {
    EXPECT_EQ(searches().takeNext("nowhere", 1).error().type, QStringLiteral("search-list-unknown"));
    EXPECT_EQ(searches().remove("nowhere").error().type, QStringLiteral("search-list-unknown"));
    EXPECT_EQ(searches().restore("nowhere").error().type, QStringLiteral("search-list-unknown"));
    EXPECT_EQ(searches().list("nowhere").error().type, QStringLiteral("search-list-unknown"));
    EXPECT_EQ(searches().decide(7, SearchState::Nothing).error().type, QStringLiteral("search-unknown"));
    EXPECT_EQ(searches().addFind(7, "x").error().type, QStringLiteral("search-unknown"));
    const SearchList list = add({search("one")});
    const qint64 id = takeOne(list).id;
    EXPECT_FALSE(searches().addFind(id, "no such capture"));
    EXPECT_EQ(searches().searches(list.id)->at(0).state, SearchState::Seen);
}

} // namespace

} // namespace cyberspotter
