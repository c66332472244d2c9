// SPDX-License-Identifier: Apache-2.0
#include "core/searching/search_plan.h"
#include "core/searching/search_terms.h"
#include "support/print_text.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

Keyword keyword(const QString& text, const QString& language, const QString& taxon, const QString& confidence = QStringLiteral("high"),
                const QString& kind = QStringLiteral("plain")) {
    Keyword keyword;
    keyword.text = text;
    keyword.language = language;
    keyword.taxon = taxon;
    keyword.confidence = confidence;
    keyword.kind = kind;
    return keyword;
}

Taxon taxon(const QString& name, const QString& rank, const QString& family, const QString& group) {
    Taxon taxon;
    taxon.scientificName = name;
    taxon.rank = rank;
    taxon.family = family;
    taxon.group = group;
    return taxon;
}

Marketplace market(const QString& id, const QList<std::array<QString, 3>>& sites, const QString& kind = QStringLiteral("marketplace")) {
    Marketplace marketplace;
    marketplace.id = marketplace.name = id;
    marketplace.kind = kind;
    marketplace.search = QStringLiteral("https://{host}/search?q={query}");
    marketplace.queryStyle = QStringLiteral("form");
    for (const auto& [domain, country, language] : sites) {
        MarketplaceDomain site;
        site.domain = domain;
        site.host = QStringLiteral("www.") + domain;
        site.country = country;
        site.language = language;
        marketplace.domains.push_back(site);
    }
    return marketplace;
}

/// The built-in catalogue with animals, words and places of this test's own, which nothing else knows.
class SearchPlanTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        CatalogueAdditions own;
        Taxon zork = taxon("Zorkus magnus", "species", "Zorkidae", "zorks");
        zork.synonyms = QStringList{"Zorkus grandis"};
        zork.names = {{"en", {"great zork"}}, {"de", {"Großer Zork"}}};
        zork.products = QStringList{"SKI"};
        own.taxa = {zork, taxon("Zorkus parvus", "species", "Zorkidae", "zorks"), taxon("Zorkus", "genus", "Zorkidae", "zorks")};
        Keyword ambiguous = keyword("zork dust", "en", "Zorkus magnus");
        ambiguous.context = QStringList{"real"};
        Keyword ofGroup = keyword("zork tooth", "en", {});
        ofGroup.group = QStringLiteral("zorks");
        Keyword french = keyword("poudre de zork", "fr", "Zorkus magnus");
        Keyword traditional = keyword(QStringLiteral("佐克龍"), "zh", "Zorkus magnus");
        traditional.script = QStringLiteral("Hant");
        Keyword simplified = keyword(QStringLiteral("佐克龙"), "zh", "Zorkus magnus");
        simplified.script = QStringLiteral("Hans");
        own.keywords = {ambiguous, keyword("zork slang", "en", "Zorkus magnus", "high", "slang"), keyword("zork horn", "en", "Zorkus magnus"),
                        keyword("ZORK horn", "en", "Zorkus magnus"), keyword("zork maybe", "en", "Zorkus magnus", "low"),
                        keyword("zork genus", "en", "Zorkus"), keyword("zork family", "en", "Zorkidae"), keyword("little zork", "en", "Zorkus parvus"),
                        ofGroup, french, simplified, traditional};
        own.marketplaces = {market("zmart", {{{"zmart.example", "GB", "en"}, {"zmart-fr.example", "FR", "fr"}, {"zmart-de.example", "DE", "de"},
                                              {"zmart-tw.example", "TW", "zh"}, {"zmart-cn.example", "CN", "zh"}}}),
                            market("zforum", {{{"zforum.example", "US", "en"}}}, "social"), market("zmute", {{{"zmute.example", "GB", "en"}}})};
        own.marketplaces.back().search.clear();
        catalogue_ = Catalogue::with(**Catalogue::load(), own);
    }
    static void TearDownTestSuite() { catalogue_.reset(); }

    static SearchWish wish(const QStringList& languages = {}, const QStringList& marketplaces = {"zmart"}) {
        SearchWish wish;
        wish.taxon = QStringLiteral("Zorkus magnus");
        wish.languages = languages;
        wish.marketplaces = marketplaces;
        return wish;
    }
    static SearchPlan plan(const SearchWish& wish, const SearchHistory& history = {}) { return planSearches(*catalogue_, wish, history).value(); }
    static QStringList terms(const SearchPlan& plan, const QString& site) {
        QStringList terms;
        for (const Search& search : plan.searches) {
            if (search.site == site) {
                terms += search.term;
            }
        }
        return terms;
    }

    static std::shared_ptr<const Catalogue> catalogue_;
};

std::shared_ptr<const Catalogue> SearchPlanTest::catalogue_;

TEST_F(SearchPlanTest, TakesTheTermsOfTheSellersLanguage) {
    const SearchPlan all = plan(wish());
    EXPECT_TRUE(terms(all, "zmart-fr.example").contains("poudre de zork"));
    EXPECT_FALSE(terms(all, "zmart-fr.example").contains("zork horn"));
    EXPECT_TRUE(terms(all, "zmart.example").contains("zork horn"));
    EXPECT_FALSE(terms(all, "zmart.example").contains("poudre de zork"));
    EXPECT_EQ(all.sites, 5);
}

TEST_F(SearchPlanTest, KeepsToTheChosenLanguages) {
    const SearchPlan french = plan(wish({"fr"}));
    EXPECT_EQ(french.sites, 1);
    EXPECT_EQ(terms(french, "zmart-fr.example").size(), qsizetype(french.searches.size()));
    EXPECT_TRUE(plan(wish({"sw"})).searches.empty());
}

TEST_F(SearchPlanTest, OnASiteOfEverybodyEachChosenLanguageIsSearched) {
    const QStringList both = terms(plan(wish({"fr", "en"}, {"zforum"})), "zforum.example");
    EXPECT_TRUE(both.contains("poudre de zork"));
    EXPECT_TRUE(both.contains("zork horn"));
    EXPECT_FALSE(terms(plan(wish({}, {"zforum"})), "zforum.example").contains("poudre de zork"));
}

TEST_F(SearchPlanTest, KnowsTheTaxaAboveAndTheGroupButNoSister) {
    const QStringList english = terms(plan(wish()), "zmart.example");
    for (const char* term : {"zork genus", "zork family", "zork tooth", "great zork", "Zorkus magnus"}) {
        EXPECT_TRUE(english.contains(term)) << term;
    }
    EXPECT_FALSE(english.contains("little zork"));
}

TEST_F(SearchPlanTest, AGenusAndAGroupAreSoldByTheirSpecies) {
    SearchWish genus = wish();
    genus.taxon = QStringLiteral("Zorkus");
    EXPECT_TRUE(terms(plan(genus), "zmart.example").contains("little zork"));
    SearchWish group = wish();
    group.taxon.clear();
    group.group = QStringLiteral("zorks");
    const QStringList english = terms(plan(group), "zmart.example");
    for (const char* term : {"little zork", "zork horn", "zork tooth", "great zork"}) {
        EXPECT_TRUE(english.contains(term)) << term;
    }
}

TEST_F(SearchPlanTest, ASynonymIsTheSameTaxon) {
    SearchWish synonym = wish();
    synonym.taxon = QStringLiteral("zorkus grandis");
    EXPECT_EQ(plan(synonym), plan(wish()));
}

TEST_F(SearchPlanTest, JoinsProductWordsWhereThereAreNoTerms) {
    const SearchSubject subject = SearchSubject::of(*catalogue_, "Zorkus magnus", {}).value();
    QStringList german;
    for (const SearchTerm& term : subject.terms("de")) {
        german += term.text;
    }
    EXPECT_TRUE(german.contains(QStringLiteral("Großer Zork")));
    QStringList english;
    for (const SearchTerm& term : subject.terms("en")) {
        english += term.text;
    }
    EXPECT_FALSE(english.contains("great zork skin")); // there are terms
    Taxon mute = taxon("Zorkus mutus", "species", {}, {});
    mute.names = {{"en", {"mute beast"}}};
    mute.products = QStringList{"SKI"};
    CatalogueAdditions own;
    own.taxa = {mute};
    const auto catalogue = Catalogue::with(**Catalogue::load(), own);
    const std::vector<SearchTerm> joined = SearchSubject::of(*catalogue, "Zorkus mutus", {})->terms("en");
    EXPECT_TRUE(std::any_of(joined.begin(), joined.end(), [](const SearchTerm& term) { return term.text == u"mute beast skin"; }));
}

TEST_F(SearchPlanTest, EnglishStandsInWhereALanguageHasNoWord) {
    const SearchSubject subject = SearchSubject::of(*catalogue_, "Zorkus magnus", {}).value();
    const std::vector<SearchTerm> standIns = subject.terms("eo");
    ASSERT_EQ(standIns.size(), subject.terms("en").size());
    EXPECT_EQ(standIns.front(), subject.terms("en").front()); // and says that it is English
    EXPECT_EQ(standIns.front().language, QStringLiteral("en"));
    EXPECT_EQ(subject.terms("fr").front().text, QStringLiteral("poudre de zork"));
    const QStringList languages = subject.languages();
    EXPECT_TRUE(languages.contains("fr") && languages.contains("de") && languages.contains("zh") && !languages.contains("eo"));
}

TEST_F(SearchPlanTest, BestTermsComeFirst) {
    const QStringList english = terms(plan(wish()), "zmart.example");
    EXPECT_EQ(english.first(), QStringLiteral("zork horn"));
    // High before low confidence, plain before slang, clear before ambiguous.
    EXPECT_LT(english.indexOf("zork horn"), english.indexOf("zork slang"));
    EXPECT_LT(english.indexOf("zork slang"), english.indexOf("zork dust"));
    EXPECT_LT(english.indexOf("zork dust"), english.indexOf("zork maybe"));
    // Each once, whatever its case.
    EXPECT_FALSE(english.contains("ZORK horn"));
}

TEST_F(SearchPlanTest, AScriptGoesFirstWhereItIsRead) {
    EXPECT_EQ(terms(plan(wish()), "zmart-tw.example").first(), QStringLiteral("佐克龍"));
    EXPECT_EQ(terms(plan(wish()), "zmart-cn.example").first(), QStringLiteral("佐克龙"));
}

TEST_F(SearchPlanTest, WhatPaidGoesFirstAndWhatBroughtNothingLast) {
    const SearchHistory history{{{"zork maybe", "en", 4, 3, 5}, {"Zork Horn", "en", 6, 0, 0}}, {}};
    const SearchPlan ranked = plan(wish(), history);
    const QStringList english = terms(ranked, "zmart.example");
    EXPECT_EQ(english.first(), QStringLiteral("zork maybe"));
    EXPECT_EQ(english.last(), QStringLiteral("zork horn"));
    const auto paid = std::find_if(ranked.searches.begin(), ranked.searches.end(), [](const Search& search) { return search.term == u"zork maybe"; });
    EXPECT_EQ(paid->opened, 4);
    EXPECT_EQ(paid->found, 3);
    // Of another language's term of the same letters it says nothing.
    EXPECT_EQ(terms(plan(wish(), {{{"zork horn", "fr", 6, 0, 0}}, {}}), "zmart.example").first(), QStringLiteral("zork horn"));
}

TEST_F(SearchPlanTest, ANewTermIsTriedBeforeOneThatBroughtNothing) {
    EXPECT_GT(expectedYield(0, 0), expectedYield(1, 0));
    EXPECT_GT(expectedYield(1, 1), expectedYield(0, 0));
    EXPECT_GT(expectedYield(100, 60), expectedYield(1, 1)); // once is luck
    EXPECT_LT(expectedYield(3, 9), 1.0);
}

TEST_F(SearchPlanTest, WhatWasSearchedWithinAWeekIsLeftOutOnThatSiteOnly) {
    const QDateTime opened(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    const SearchHistory history{{}, {{"zmart", "zmart.example", "zork horn", opened}, {"zmart", "zmart.example", "zork slang", opened.addDays(2)},
                                     {"zmart", "zmart.example", "zork dust", {}}}};
    const SearchPlan all = plan(wish({"en"}, {"zmart", "zforum"}), history);
    EXPECT_FALSE(terms(all, "zmart.example").contains("zork horn"));
    EXPECT_TRUE(terms(all, "zforum.example").contains("zork horn"));
    EXPECT_EQ(all.leftOut, 2);
    EXPECT_EQ(all.inOtherLists, 1);
    EXPECT_EQ(all.nextBack, opened.addDays(7));
    EXPECT_EQ(all.allBack, opened.addDays(9));
}

TEST_F(SearchPlanTest, PartsAreDisjointAndTogetherEverything) {
    SearchWish whole = wish({}, {});
    whole.group = QStringLiteral("elephants");
    whole.taxon.clear();
    whole.mostPerSite = 1'000'000;
    whole.marketplaces = QStringList{"zmart", "zforum", "etsy"};
    const auto addresses = [](const SearchPlan& plan) {
        QSet<QString> all;
        for (const Search& search : plan.searches) {
            all.insert(search.site + u' ' + searchKey(search.term));
        }
        return all;
    };
    const QSet<QString> everything = addresses(plan(whole));
    ASSERT_GT(everything.size(), 300);
    ASSERT_LT(everything.size(), mostSearches);
    QSet<QString> together;
    qsizetype sum = 0;
    for (int part = 1; part <= 3; ++part) {
        SearchWish mine = whole;
        mine.part = part;
        mine.parts = 3;
        // What each of them did before differs, and must not matter to whose a search is.
        const QSet<QString> own = addresses(plan(mine, part == 2 ? SearchHistory{{{"ivory", "en", 9, 9, 9}}, {}} : SearchHistory{}));
        EXPECT_GT(own.size(), everything.size() / 5);
        sum += own.size();
        together.unite(own);
    }
    EXPECT_EQ(sum, everything.size());
    EXPECT_EQ(together, everything);
}

TEST_F(SearchPlanTest, APartIsTheSameOnEveryComputer) {
    // Written down once: another hash would give two people of two versions the same searches.
    EXPECT_EQ(partOf("ebay", "ebay.fr", "ivoire", 7), 1);
    EXPECT_EQ(partOf("etsy", "etsy.com", QStringLiteral("象牙"), 5), 1);
    EXPECT_EQ(partOf("ebay", "ebay.fr", "ivoire", 1), 1);
}

TEST_F(SearchPlanTest, ASiteGetsNoMoreThanItsShare) {
    SearchWish few = wish();
    few.mostPerSite = 2;
    const SearchPlan limited = plan(few);
    EXPECT_EQ(terms(limited, "zmart.example").size(), 2);
    EXPECT_EQ(limited.overLimit, int(plan(wish()).searches.size() - limited.searches.size()));
    few.mostPerSite = -1;
    EXPECT_TRUE(plan(few).searches.empty());
}

TEST_F(SearchPlanTest, AddressesAreTheMarketplacesOwn) {
    for (const Search& search : plan(wish()).searches) {
        EXPECT_EQ(search.url, catalogue_->marketplaceIndex().searchUrl(search.marketplace, search.site, search.term));
        EXPECT_FALSE(search.url.isEmpty());
    }
    EXPECT_TRUE(plan(wish({}, {"zmute"})).searches.empty()); // no search page
}

TEST_F(SearchPlanTest, OneSiteOfTwoDomainsIsSearchedOnce) {
    QSet<QString> addresses;
    SearchWish everywhere = wish({"en"}, {});
    everywhere.mostPerSite = 5;
    for (const Search& search : plan(everywhere).searches) {
        EXPECT_FALSE(addresses.contains(search.url)) << search.url.toStdString();
        addresses.insert(search.url);
    }
    EXPECT_GT(addresses.size(), 100);
}

TEST_F(SearchPlanTest, SaysWhatItDoesNotKnow) {
    const auto problem = [](SearchWish wish) { return planSearches(*catalogue_, wish, {}).error().type; };
    SearchWish unknown = wish();
    unknown.taxon = QStringLiteral("Nemo nusquam");
    EXPECT_EQ(problem(unknown), QStringLiteral("taxon-unknown"));
    unknown.taxon.clear();
    EXPECT_EQ(problem(unknown), QStringLiteral("group-unknown"));
    EXPECT_EQ(problem(wish({}, {"nowhere"})), QStringLiteral("marketplace-unknown"));
    for (const auto& [part, parts] : {std::pair(0, 3), std::pair(4, 3), std::pair(1, 0), std::pair(1, 1000)}) {
        SearchWish wrong = wish();
        wrong.part = part;
        wrong.parts = parts;
        EXPECT_EQ(problem(wrong), QStringLiteral("search-part")) << part << '/' << parts;
    }
}

TEST_F(SearchPlanTest, AnEmojiIsATermOfItsOwn) {
    EXPECT_EQ(searchKey(QStringLiteral(" 🐘 ")), searchKey(QStringLiteral("🐘")));
    EXPECT_NE(searchKey(QStringLiteral("🐘")), searchKey(QStringLiteral("🐅")));
    EXPECT_EQ(searchKey(QStringLiteral("Éléphant")), searchKey(QStringLiteral("elephant")));
}

TEST_F(SearchPlanTest, TheStartPagesWordsAreTermsAndThenNames) {
    EXPECT_EQ(searchWords(*catalogue_, "Zorkus magnus", "fr"), QStringList{"poudre de zork"});
    EXPECT_EQ(searchWords(*catalogue_, "Zorkus magnus", "de"), QStringList{QStringLiteral("Großer Zork")});
    EXPECT_EQ(searchWords(*catalogue_, "Zorkus magnus", "eo"), searchWords(*catalogue_, "Zorkus magnus", "en"));
    EXPECT_EQ(searchWords(*catalogue_, "Nemo nusquam", "fr"), QStringList{"Nemo nusquam"});
}

} // namespace

} // namespace cyberspotter
