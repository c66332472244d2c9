// SPDX-License-Identifier: Apache-2.0
#include "core/matching/suggestion.h"
#include "tests/support/print_text.h"

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class SuggestionTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        catalogue_ = Catalogue::load().value();
        matcher_ = new KeywordMatcher(catalogue_->keywords());
    }
    static void TearDownTestSuite() {
        delete matcher_;
        matcher_ = nullptr;
        catalogue_.reset();
    }

    static Suggestions of(const QString& text) { return suggestionsOf(text, *matcher_, *catalogue_); }

    inline static std::shared_ptr<const Catalogue> catalogue_;
    inline static KeywordMatcher* matcher_ = nullptr;
};

TEST_F(SuggestionTest, aPageWithoutTermsSuggestsNothing) {
    EXPECT_TRUE(of(u"Cotton bed linen, king size"_qs).hits.empty());
    EXPECT_TRUE(of({}).suggestions.empty());
}

TEST_F(SuggestionTest, placesCutTheTextWhereTheWordsStandWhateverIsBefore) {
    // Characters outside the first plane are two QChars each.
    const QString text = u"🐘🐘 夢 carved 1v0ry tusk\nand pangolin scales"_qs;
    const Suggestions found = of(text);
    ASSERT_GE(found.hits.size(), 2U);
    QStringList words;
    for (const MarkedHit& hit : found.hits) {
        words += text.mid(hit.start, hit.end - hit.start);
    }
    EXPECT_TRUE(words.contains(u"pangolin scales"_qs)) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.filter(u"1v0ry"_qs).size() == 1) << words.join(u'|').toStdString();
}

TEST_F(SuggestionTest, termsOfOneTaxonAndProductAreOneSuggestionWithTheWordsOfThePage) {
    const Suggestions found = of(u"pangolin scales\nPangolin  scales and pangolin scale powder"_qs);
    int withScales = 0;
    for (const Suggestion& one : found.suggestions) {
        withScales += one.texts.contains(u"pangolin scales"_qs) ? 1 : 0;
        EXPECT_GE(one.count, 1);
        EXPECT_LE(one.texts.size(), 5);
    }
    EXPECT_EQ(withScales, 1);
    int places = 0;
    for (const Suggestion& one : found.suggestions) {
        places += one.count;
    }
    EXPECT_EQ(places, int(found.hits.size()));
}

TEST_F(SuggestionTest, everyHitNamesTheSuggestionItSpeaksFor) {
    const Suggestions found = of(u"ivory tusk, pangolin scales, tiger bone wine, agarwood chips, ivory"_qs);
    ASSERT_GE(found.suggestions.size(), 3U);
    std::vector<int> counted(found.suggestions.size());
    for (std::size_t i = 0; i < found.hits.size(); ++i) {
        const int place = found.hits[i].suggestion;
        ASSERT_GE(place, 0);
        ASSERT_LT(place, int(found.suggestions.size()));
        if (counted[std::size_t(place)]++ == 0) {
            EXPECT_EQ(found.suggestions[std::size_t(place)].firstHit, int(i));
        }
    }
    for (std::size_t i = 0; i < counted.size(); ++i) {
        EXPECT_EQ(counted[i], found.suggestions[i].count);
    }
    // The likeliest first.
    for (std::size_t i = 1; i < found.suggestions.size(); ++i) {
        EXPECT_GE(found.suggestions[i - 1].score, found.suggestions[i].score);
    }
}

TEST_F(SuggestionTest, whereATermNamesNoProductWordsBesideItDo) {
    const KeywordMatcher matcher({{u"panthera"_qs, u"en"_qs, u"Panthera tigris"_qs, {}, {}, u"plain"_qs, {}, {}, u"test"_qs}});
    const Suggestions beside = suggestionsOf(u"panthera skin for sale"_qs, matcher, *catalogue_);
    ASSERT_EQ(beside.suggestions.size(), 1U);
    EXPECT_EQ(beside.suggestions[0].product, u"SKI"_qs);
    const Suggestions elsewhere = suggestionsOf(u"panthera\nskin"_qs, matcher, *catalogue_);
    ASSERT_EQ(elsewhere.suggestions.size(), 1U);
    EXPECT_TRUE(elsewhere.suggestions[0].product.isEmpty());
}

TEST_F(SuggestionTest, aTermOfAGroupSpeaksForItsTaxonOrForTheGroup) {
    const KeywordMatcher matcher({{u"qqscale"_qs, u"en"_qs, {}, u"pangolins"_qs, {}, u"plain"_qs, {}, {}, u"test"_qs},
                                  {u"qqgecko"_qs, u"en"_qs, {}, u"no such group"_qs, {}, u"plain"_qs, {}, {}, u"test"_qs}});
    const Suggestions found = suggestionsOf(u"qqscale qqgecko"_qs, matcher, *catalogue_);
    ASSERT_EQ(found.suggestions.size(), 2U);
    for (const Suggestion& one : found.suggestions) {
        EXPECT_NE(one.taxon.isEmpty(), one.group.isEmpty()); // one of the two, never both
        if (!one.taxon.isEmpty()) {
            ASSERT_NE(catalogue_->taxon(one.taxon), nullptr);
            EXPECT_EQ(catalogue_->taxon(one.taxon)->group, u"pangolins"_qs);
        }
    }
}

} // namespace

} // namespace cyberspotter
