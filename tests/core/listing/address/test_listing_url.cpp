// SPDX-License-Identifier: Apache-2.0
#include "core/listing/address/listing_url.h"
#include "core/listing/address/url_text.h"
#include "tests/core/catalogue/catalogue_files.h"
#include "tests/core/listing/address/listing_addresses.h"
#include "tests/support/cpu_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class ListingUrlTest : public testing::Test {
protected:
    static void SetUpTestSuite() { index_ = new MarketplaceIndex(test::shippedMarketplaces()); }
    static void TearDownTestSuite() {
        delete index_;
        index_ = nullptr;
    }

    static ListingUrl understand(const QString& input) { return understandUrl(input, *index_); }

    static void expectFixedPoint(const ListingUrl& url) {
        if (!url.valid) {
            EXPECT_EQ(url.canonicalUrl, QString());
            return;
        }
        ListingUrl again = understand(url.canonicalUrl);
        EXPECT_EQ(again.canonicalUrl, url.canonicalUrl) << url.input.left(300).toStdString();
        EXPECT_EQ(again.marketplace, url.marketplace) << url.input.left(300).toStdString();
        EXPECT_EQ(again.itemId, url.itemId) << url.input.left(300).toStdString();
        EXPECT_EQ(again.kind, url.kind) << url.input.left(300).toStdString();
    }

    static MarketplaceIndex* index_;
};

MarketplaceIndex* ListingUrlTest::index_ = nullptr;

TEST_F(ListingUrlTest, allAddressesOfAListingBecomeOne) {
    for (const test::ListingAddresses& listing : test::listingAddresses()) {
        for (const QString& input : listing.inputs) {
            SCOPED_TRACE(input.toStdString());
            const ListingUrl url = understand(input);
            EXPECT_TRUE(url.valid);
            EXPECT_EQ(url.kind, PageKind::Listing);
            EXPECT_EQ(url.canonicalUrl, listing.canonical);
            EXPECT_EQ(url.marketplace, listing.marketplace);
            EXPECT_EQ(url.itemId, listing.itemId);
            expectFixedPoint(url);
        }
    }
}

TEST_F(ListingUrlTest, noTwoListingsBecomeOne) {
    QSet<QString> canonical;
    QSet<QString> items;
    for (const test::ListingAddresses& listing : test::listingAddresses()) {
        const ListingUrl url = understand(listing.inputs.front());
        EXPECT_FALSE(canonical.contains(url.canonicalUrl)) << url.canonicalUrl.toStdString();
        canonical.insert(url.canonicalUrl);
        items.insert(url.marketplace + u' ' + url.itemId);
        // The next item number is another listing.
        QString other = listing.inputs.front();
        const qsizetype at = other.lastIndexOf(listing.itemId.right(4));
        if (at < 0 || !other[at + 3].isDigit()) {
            continue;
        }
        other[at + 3] = other[at + 3] == u'9' ? u'8' : QChar(other[at + 3].unicode() + 1);
        const ListingUrl next = understand(other);
        EXPECT_NE(next.canonicalUrl, url.canonicalUrl) << other.toStdString();
        EXPECT_NE(next.itemId, url.itemId) << other.toStdString();
    }
}

TEST_F(ListingUrlTest, everyMarketplaceHasAnAddressInThisTest) {
    QSet<QString> covered;
    for (const test::ListingAddresses& listing : test::listingAddresses()) {
        covered.insert(listing.marketplace);
    }
    for (const Marketplace* marketplace : index_->marketplaces()) {
        EXPECT_TRUE(covered.contains(marketplace->id)) << marketplace->id.toStdString();
    }
}

TEST_F(ListingUrlTest, searchesSellersAndOtherPagesAreToldApart) {
    for (const test::PageAddress& page : test::otherPages()) {
        SCOPED_TRACE(page.input.toStdString());
        const ListingUrl url = understand(page.input);
        EXPECT_EQ(pageKindName(url.kind), page.kind);
        EXPECT_EQ(url.marketplace, page.marketplace);
        EXPECT_EQ(url.canonicalUrl, page.canonical);
        EXPECT_EQ(url.itemId, QString());
        expectFixedPoint(url);
    }
}

TEST_F(ListingUrlTest, aSearchStaysASearchForTheSameWords) {
    for (const Marketplace* marketplace : index_->marketplaces()) {
        for (const MarketplaceDomain& domain : marketplace->domains) {
            const auto search = index_->searchUrl(marketplace->id, domain.domain, "pangolin scales");
            if (!search) {
                continue;
            }
            SCOPED_TRACE(search->toStdString());
            const ListingUrl url = understand(*search + (search->contains(u'?') ? "&" : "?") + "utm_source=x");
            EXPECT_EQ(pageKindName(url.kind), "search");
            EXPECT_EQ(url.marketplace, marketplace->id);
            EXPECT_TRUE(url.canonicalUrl.contains("pangolin")) << url.canonicalUrl.toStdString();
            EXPECT_FALSE(url.canonicalUrl.contains("utm_source"));
            expectFixedPoint(url);
        }
    }
}

TEST_F(ListingUrlTest, anAddressOfAnUnknownSiteIsWrittenNormally) {
    for (const auto& [input, canonical] : test::plainAddresses()) {
        SCOPED_TRACE(input.toStdString());
        const ListingUrl url = understand(input);
        EXPECT_TRUE(url.valid);
        EXPECT_EQ(url.canonicalUrl, canonical);
        EXPECT_EQ(url.marketplace, QString());
        EXPECT_EQ(url.kind, PageKind::Other);
        expectFixedPoint(url);
    }
}

TEST_F(ListingUrlTest, whatIsNoWebAddressIsNotValid) {
    const QStringList inputs{"",
                             " \t\r\n",
                             "javascript:alert(1)",
                             "JAVASCRIPT:alert(document.domain)",
                             "java\nscript:alert(1)",
                             "data:text/html,<h1>x</h1>",
                             "file:///etc/passwd",
                             "mailto:a@b.example",
                             "ftp://example.com/x",
                             "blob:https://example.com/1",
                             "https://",
                             "https:///",
                             "https://?q",
                             "https://#x",
                             "https://user@/x",
                             "https://exa mple.com/",
                             "https://exa<mple.com/",
                             "https://example.com:99999/",
                             "https://example.com:port/",
                             "https://[::1/",
                             "https://a..b/",
                             "https://./",
                             "/relative/path",
                             "../x",
                             "?q=1",
                             "#top",
                             "hello",
                             "two words",
                             QString("https://exam") + QChar(0) + "ple.com/",
                             QString("https://") + QString(70000, u'a') + ".com/"};
    for (const QString& input : inputs) {
        const ListingUrl url = understand(input);
        EXPECT_FALSE(url.valid) << input.left(80).toStdString();
        EXPECT_EQ(url.canonicalUrl, QString());
        EXPECT_EQ(url.kind, PageKind::Other);
    }
}

TEST_F(ListingUrlTest, secretsInAnAddressAreLeftOut) {
    const ListingUrl url = understand("https://bob:hunter2@www.ebay.fr/sch/i.html?_nkw=x");
    EXPECT_EQ(url.canonicalUrl, "https://www.ebay.fr/sch/i.html?_nkw=x");
    EXPECT_EQ(understand("https://www.ebay.fr@evil.example/itm/123456789012").marketplace, QString());
    EXPECT_EQ(understand("https://www.ebay.fr:x@evil.example/").canonicalUrl, "https://evil.example/");
}

TEST_F(ListingUrlTest, aLookAlikeHostIsNotTheMarketplace) {
    for (const char* input :
         {"https://www.ebay.fr.evil.example/itm/123456789012", "https://еbay.com/itm/123456789012",
          "https://wwwebay.com/itm/123456789012", "https://evil.example/www.ebay.com/itm/123456789012",
          "https://evil.example/?u=https://www.ebay.com/itm/123456789012"}) {
        const ListingUrl url = understand(QString::fromUtf8(input));
        EXPECT_TRUE(url.valid) << input;
        EXPECT_EQ(url.marketplace, QString()) << input;
        EXPECT_EQ(url.itemId, QString()) << input;
    }
    // A full stop of another script is one to browsers.
    EXPECT_EQ(understand(QString::fromUtf8("https://www。ebay。com/itm/123456789012")).marketplace, "ebay");
}

TEST_F(ListingUrlTest, hugeInputIsReadInBoundedTime) {
    const qsizetype size = 2 * 1024 * 1024 - 100;
    const QString host = QStringLiteral("https://www.ebay.fr/");
    const QStringList inputs{host + QString(size, u'a'),
                             host + QString(size, u'/'),
                             host + QString(size, u'%'),
                             host + QStringLiteral("../").repeated(size / 3),
                             host + u'?' + QStringLiteral("a=b&").repeated(size / 4),
                             host + u'?' + QString(size, u'&'),
                             host + QStringLiteral("#/") + QString(size - 10, u'#'),
                             QString(size, u'@'),
                             QStringLiteral("https://") + QString(size - 10, u'@') + QStringLiteral("x.example"),
                             QStringLiteral("https://") + QString(size - 10, u'/'),
                             QStringLiteral("https://") + QStringLiteral("a.").repeated(size / 2 - 10),
                             QStringLiteral("https://www.avito.ru/") + QStringLiteral("a_").repeated(4000) + u'x',
                             QStringLiteral("https://jiji.ng/") + QStringLiteral("a-/").repeated(2700) + u'x',
                             QString(4 * 1024 * 1024, u'x')};
    for (const QString& input : inputs) {
        const tests::CpuClock timer;
        const ListingUrl url = understand(input);
        // A plain build under a sanitizer on a busy computer still keeps far below this.
        EXPECT_LT(timer.elapsed(), 10'000) << input.left(60).toStdString();
        expectFixedPoint(url);
    }
    EXPECT_FALSE(understand(inputs.back()).valid);
}

TEST_F(ListingUrlTest, randomAddressesHaveAFixedPoint) {
    // A fixed seed: a failure must come back.
    QRandomGenerator random(20261124);
    const QStringList seeds = [] {
        QStringList all;
        for (const test::ListingAddresses& listing : test::listingAddresses()) {
            all += listing.inputs;
        }
        return all;
    }();
    const QString marks = QStringLiteral("/?&=#%.:;@+-_~!$'()*,[]{}|\\^`<>\" \t") + QChar(0) + QChar(0x7f) +
                          QStringLiteral("é象ا") + QChar(0x202e) + QChar(0xd800);
    for (int round = 0; round < 20'000; ++round) {
        QString input = seeds[random.bounded(seeds.size())];
        const int changes = 1 + random.bounded(4);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(input.size());
            if (random.bounded(3) == 0) {
                input.remove(at, 1 + random.bounded(3));
            } else {
                input.insert(at, marks[random.bounded(marks.size())]);
            }
            if (input.isEmpty()) {
                input = QStringLiteral("a");
            }
        }
        expectFixedPoint(understand(input));
        if (HasFailure()) {
            break;
        }
    }
}

TEST_F(ListingUrlTest, theCasesOfOthersAreReadWithoutLosingTheirPoint) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    for (const char* name : {"/urls/w3lib_cases.json", "/urls/normalize_url_cases.json"}) {
        QFile file(tests::testDataFolder() + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        EXPECT_GT(cases.size(), 20);
        for (const QJsonValue& value : cases) {
            expectFixedPoint(
                understand(value[u"url"].isString() ? value[u"url"].toString() : value[u"args"][0].toString()));
        }
    }
}

TEST_F(ListingUrlTest, productPagesOfTheTestDataAreKnownByAddress) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile file(tests::testDataFolder() + "/pages/products/expected.json");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int listings = 0;
    const QJsonObject pages = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& page : pages) {
        const ListingUrl url = understand(page[u"url"].toString());
        EXPECT_TRUE(url.valid);
        listings += url.kind == PageKind::Listing ? 1 : 0;
        EXPECT_EQ(url.marketplace.isEmpty(), url.kind != PageKind::Listing) << url.input.toStdString();
    }
    EXPECT_GE(listings, 14);
}

TEST_F(ListingUrlTest, theObjectOfTheCommandLineHasNullForTheUnknown) {
    const QJsonObject known = toJson(understand("http://m.ebay.de/itm/123456789012?hash=1"));
    EXPECT_EQ(known, (QJsonObject{{"input", "http://m.ebay.de/itm/123456789012?hash=1"},
                                  {"valid", true},
                                  {"canonical_url", "https://www.ebay.de/itm/123456789012"},
                                  {"marketplace", "ebay"},
                                  {"item_id", "123456789012"},
                                  {"kind", "listing"},
                                  {"seller_id", QJsonValue()},
                                  {"registrable_domain", "ebay.de"},
                                  {"host", "m.ebay.de"},
                                  {"short_link", false},
                                  {"warnings", QJsonArray()}}));
    const QJsonObject none = toJson(understand("javascript:1"));
    EXPECT_EQ(none[u"valid"], false);
    EXPECT_TRUE(none[u"canonical_url"].isNull());
    EXPECT_TRUE(none[u"marketplace"].isNull());
    EXPECT_TRUE(none[u"item_id"].isNull());
    EXPECT_EQ(none[u"kind"], "other");
}

TEST(UrlText, dotSegmentsAreResolvedAsTheStandardSays) {
    const std::pair<const char*, const char*> cases[] = {{"", "/"},
                                                         {"/", "/"},
                                                         {"/a/b/c/./../../g", "/a/g"},
                                                         {"/..", "/"},
                                                         {"/../a", "/a"},
                                                         {"/a/..", "/"},
                                                         {"/a/.", "/a/"},
                                                         {"/a/b/..", "/a/"},
                                                         {"/a//b", "/a//b"},
                                                         {"//", "//"},
                                                         {"/a/../../b", "/b"},
                                                         {"/...", "/..."},
                                                         {"/.a/..b", "/.a/..b"}};
    for (const auto& [path, expected] : cases) {
        EXPECT_EQ(withoutDotSegments(path), expected) << path;
    }
}

TEST(UrlText, percentCodesHaveOneWriting) {
    EXPECT_EQ(normalPercent(u"/%7e%41%2f%c3%a9é%", PartOfUrl::Path), "/~A%2F%C3%A9%C3%A9%25");
    EXPECT_EQ(normalPercent(u"/%4", PartOfUrl::Path), "/%254");
    EXPECT_EQ(normalPercent(u"/%zz", PartOfUrl::Path), "/%25zz");
    EXPECT_EQ(normalPercent(u"q=a b%20c+d", PartOfUrl::Query), "q=a+b+c+d");
    EXPECT_EQ(normalPercent(u"a?b[c]", PartOfUrl::Query), "a?b%5Bc%5D");
    EXPECT_EQ(decodedQueryText("a%2Bb+c"), "a+b c");
}

} // namespace

} // namespace cyberspotter
