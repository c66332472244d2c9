// SPDX-License-Identifier: Apache-2.0
#include "core/listing/rules/site_rules.h"

#include "core/listing/listing_extractor.h"
#include "tests/support/print_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

std::string taken(const char* selector, const QByteArray& html) {
    const auto read = Selector::parse(selector);
    return read ? read->take(HtmlDocument::parse(html, "utf-8")) : std::string("no selector");
}

Listing extractedOn(const char* marketplace, const QByteArray& html) {
    ListingUrl address;
    address.input = QStringLiteral("https://www.example.com/item/4711");
    address.marketplace = QString::fromLatin1(marketplace);
    return extractListing(HtmlDocument::parse(html, "utf-8"), address);
}

TEST(Selector, pointsAtElements) {
    const QByteArray html = "<div id=top class='a b'><p class=price data-x=1>5 <s>9</s></p></div><p class='price old'>7</p>";
    EXPECT_EQ(taken("#top", html), "5 9");
    EXPECT_EQ(taken(".old", html), "7");
    EXPECT_EQ(taken("div.b p", html), "5 9");
    EXPECT_EQ(taken("#top .price@own", html), "5  ");
    EXPECT_EQ(taken("p[data-x=1]@data-x", html), "1");
    EXPECT_EQ(taken("[data-x] s", html), "9");
    EXPECT_EQ(taken(".pric", html), "");
    EXPECT_EQ(taken("#top p.old", html), "");
}

TEST(Selector, refusesWhatItDoesNotKnow) {
    for (const char* wrong : {"", "#", ".", "a > b", "[x", "a:hover()", "@href", " a", "a@", "a,b", "[=x]"}) {
        EXPECT_FALSE(Selector::parse(wrong)) << wrong;
    }
}

TEST(SiteRules, theShippedOnesAreSound) {
    EXPECT_FALSE(SiteRules::shipped().edition().isEmpty());
    for (const char* site : {"amazon", "ebay", "craigslist", "olx", "olx-asia", "liveauctioneers"}) {
        EXPECT_TRUE(SiteRules::shipped().knows(QString::fromLatin1(site))) << site;
    }
    EXPECT_FALSE(SiteRules::shipped().knows(QString()));
}

TEST(SiteRules, damagedOnesAreNamed) {
    EXPECT_EQ(SiteRules::fromJson("{}").error().type, "rules-damaged");
    const auto wrong = SiteRules::fromJson(R"({"schema":"site-rules/1","sites":[{"marketplace":"x","fields":{"price":["a > b"]}}]})");
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().detail.contains(QStringLiteral("a > b")));
    EXPECT_FALSE(SiteRules::fromJson(R"({"schema":"site-rules/1","sites":[{"marketplace":"x","fields":{"colour":["a"]}}]})"));
}

TEST(Selector, passesOverTheCardsOfOtherGoods) {
    const QByteArray cards = "<ul><li><a href=/1><b class=price>7</b></a></li></ul>";
    EXPECT_EQ(taken(".price", cards + "<section><b class=price>5</b></section>"), "5");
    EXPECT_EQ(taken(".price", cards), "7") << "where nothing else fits";
}

TEST(SiteRules, onesOwnStandInForTheShipped) {
    const QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("site_rules.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    EXPECT_EQ(SiteRules::chosenFrom(folder.path()).rules.edition(), SiteRules::shipped().edition());
    EXPECT_FALSE(SiteRules::chosenFrom(folder.path()).problem);

    write(R"({"schema":"site-rules/1","edition":"mine","sites":[{"marketplace":"bazaar","fields":{"price":["#p"]}}]})");
    const auto own = SiteRules::chosenFrom(folder.path());
    EXPECT_EQ(own.rules.edition(), "mine");
    EXPECT_TRUE(own.rules.knows(QStringLiteral("bazaar")));
    EXPECT_FALSE(own.problem);

    write(R"({"schema":"site-rules/1","sites":[{"marketplace":"bazaar","fields":{"price":["a > b"]}}]})");
    const auto wrong = SiteRules::chosenFrom(folder.path());
    ASSERT_TRUE(wrong.problem);
    EXPECT_EQ(wrong.problem->type, "own-rules");
    EXPECT_TRUE(wrong.problem->detail.contains(QStringLiteral("a > b")) && wrong.problem->detail.contains(folder.path()));
    EXPECT_EQ(wrong.rules.edition(), SiteRules::shipped().edition()) << "the shipped ones stay";
}

TEST(SiteRules, comeBeforeOneSourceAndAfterTwoThatAgree) {
    const QByteArray rule = "<h1>Old chest</h1><span id=priceblock_ourprice>$20.00</span>";
    const QByteArray markup = "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Old chest\",\"offers\":{\"price\":\"30.00\",\"priceCurrency\":\"USD\"}}</script>";
    const QByteArray more = "<div itemscope itemtype='http://schema.org/Product'><b itemprop=name>Old chest</b><i itemprop=offers itemscope><meta itemprop=price content=30.00></i></div>";
    EXPECT_EQ(extractedOn("amazon", rule + markup).price, "20.00");
    EXPECT_EQ(extractedOn("amazon", rule + markup).provenance.value(QStringLiteral("price")), "rule");
    EXPECT_TRUE(extractedOn("amazon", rule + markup).alternatives.value(QStringLiteral("price")).contains(QStringLiteral("30.00")));
    const QByteArray unseen = "<h1>Old chest</h1><span id=priceblock_ourprice style='display:none'>$20.00</span>";
    EXPECT_EQ(extractedOn("amazon", unseen + markup + more).price, "30.00");
    EXPECT_EQ(extractedOn("amazon", rule + markup + more).price, "20.00") << "what is seen speaks for the rule";
    EXPECT_NE(extractedOn("", rule + markup).provenance.value(QStringLiteral("price")), "rule");
}

} // namespace
} // namespace cyberspotter
