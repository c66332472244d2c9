// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"
#include "core/likeness/presence/listing_presence.h"
#include "core/likeness/presence/observation_repository.h"
#include "core/likeness/presence/presence_words.h"
#include "core/reporting/report_repository.h"
#include "tests/support/print_text.h"
#include "tests/support/scratch_library.h"

#include <QFile>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

struct Answer {
    const char* name;
    int status;
    const char* finalUrl;
    const char* html;
    Presence presence;
    PresenceSign sign;
};

const char* const listingUrl = "https://www.ebay.com/itm/155512345678";

Listing reported() {
    Listing listing;
    listing.url = listing.canonicalUrl = QString::fromLatin1(listingUrl);
    listing.marketplace = QStringLiteral("ebay");
    listing.itemId = QStringLiteral("155512345678");
    listing.title = QStringLiteral("Old carved elephant figure, natural white");
    listing.price = QStringLiteral("240.00");
    listing.currency = QStringLiteral("USD");
    listing.availability = QStringLiteral("InStock");
    listing.seller.name = QStringLiteral("Attic Finds");
    return listing;
}

const char* const wholePage =
    "<html lang=en><head><title>Old carved elephant figure, natural white | eBay</title><script type=application/ld+json>"
    "{\"@type\":\"Product\",\"name\":\"Old carved elephant figure, natural white\",\"offers\":{\"price\":\"240.00\",\"priceCurrency\":\"USD\","
    "\"availability\":\"http://schema.org/InStock\"}}</script></head><body><nav><a href=/signin>Log in</a></nav>"
    "<h1>Old carved elephant figure, natural white</h1><div class=price>US $240.00</div>"
    "<p>From my grandmother. Similar items have been removed from our shop.</p></body></html>";

const Answer answers[] = {
    {"as it was", 200, listingUrl, wholePage, Presence::Same, PresenceSign::Fields},
    {"the price fell", 200, listingUrl,
     "<title>Old carved elephant figure, natural white | eBay</title><script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Old carved elephant figure, "
     "natural white\",\"offers\":{\"price\":\"190\",\"priceCurrency\":\"USD\",\"availability\":\"InStock\"}}</script><h1>Old carved elephant figure, natural white</h1>",
     Presence::Changed, PresenceSign::Fields},
    {"sold out", 200, listingUrl,
     "<title>Old carved elephant figure, natural white | eBay</title><script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Old carved elephant figure, "
     "natural white\",\"offers\":{\"price\":\"240\",\"priceCurrency\":\"USD\",\"availability\":\"http://schema.org/SoldOut\"}}</script><h1>Old carved elephant figure, natural white</h1>",
     Presence::Changed, PresenceSign::Fields},
    {"404", 404, listingUrl, "<title>Error</title><h1>Oops</h1>", Presence::Gone, PresenceSign::NotFound},
    {"410", 410, listingUrl, "", Presence::Gone, PresenceSign::NotFound},
    {"a 404 in words only", 200, listingUrl, "<title>Error Page</title><h1>We looked everywhere.</h1><p>Looks like this page is missing.</p>",
     Presence::Gone, PresenceSign::SaysRemoved},
    {"ended, with its title still there", 200, listingUrl,
     "<title>Old carved elephant figure, natural white for sale online | eBay</title><div class=statusmessage><span>This listing was ended by the seller because the item "
     "is no longer available.</span></div><h1>Old carved elephant figure, natural white</h1>",
     Presence::Gone, PresenceSign::SaysRemoved},
    {"ended, with title and price still there", 200, listingUrl,
     "<title>Old carved elephant figure, natural white</title><div role=alert>Bidding has ended on this item.</div><h1>Old carved elephant figure, natural white</h1>"
     "<div class=price>US $240.00</div>",
     Presence::Gone, PresenceSign::SaysRemoved},
    {"gone, in French", 200, listingUrl, "<title>Annonce</title><h1>Cette annonce est désactivée</h1><p>Cette annonce n’existe plus.</p>", Presence::Gone,
     PresenceSign::SaysRemoved},
    {"gone, in Chinese", 200, listingUrl, "<title>提示</title><div>很抱歉，您查看的宝贝不存在，可能已下架。</div>", Presence::Gone, PresenceSign::SaysRemoved},
    {"gone, in Vietnamese", 200, listingUrl, "<title>Chợ</title><h2>Tin đăng đã hết hạn hoặc không tồn tại</h2>", Presence::Gone, PresenceSign::SaysRemoved},
    {"gone, in Arabic", 200, listingUrl, "<html dir=rtl><title>سوق</title><h1>الإعلان غير موجود</h1>", Presence::Gone, PresenceSign::SaysRemoved},
    {"led to a search", 200, "https://www.ebay.com/sch/i.html?_nkw=Old+carved+elephant+figure%2C+natural+white",
     "<title>Old carved elephant figure, natural white for sale | eBay</title><h1>1,204 results for Old carved elephant figure, natural white</h1>", Presence::Gone,
     PresenceSign::LedToSearch},
    {"led to the first page", 200, "https://www.ebay.com/", "<title>Electronics, Cars, Fashion | eBay</title><h1>Deals for you</h1>", Presence::Gone, PresenceSign::LedElsewhere},
    {"led to another listing of the same name", 200, "https://www.ebay.com/itm/155500000001",
     "<title>Old carved elephant figure, natural white | eBay</title><h1>Old carved elephant figure, natural white</h1><div class=price>US $12.00</div>", Presence::Gone,
     PresenceSign::LedElsewhere},
    {"a login page", 200, "https://signin.ebay.com/signin/?ru=https%3A%2F%2Fwww.ebay.com%2Fitm%2F155512345678",
     "<title>Sign in or Register | eBay</title><h1>Hello</h1><input type=password>", Presence::Unknown, PresenceSign::LoginWall},
    {"a login page at the same address", 200, listingUrl, "<title>Log in to continue</title><h1>Log in</h1><form><input name=user></form>", Presence::Unknown,
     PresenceSign::LoginWall},
    {"401", 401, listingUrl, "<title>Unauthorized</title>", Presence::Unknown, PresenceSign::LoginWall},
    {"a puzzle", 200, "https://www.ebay.com/splashui/captcha?ap=1", "<title>Security Measure</title><h1>Please verify yourself to continue</h1><div class=h-captcha></div>",
     Presence::Unknown, PresenceSign::Captcha},
    {"a puzzle with 403", 403, listingUrl, "<title>Just a moment...</title><h1>Checking your browser</h1><script src='https://challenges.cloudflare.com/x.js'></script>",
     Presence::Unknown, PresenceSign::Captcha},
    {"a puzzle in Chinese", 200, listingUrl, "<title>安全验证</title><p>请按住滑块，拖动到最右边</p>", Presence::Unknown, PresenceSign::Captcha},
    {"500", 500, listingUrl, "<title>Internal Server Error</title>", Presence::Unknown, PresenceSign::HttpError},
    {"429", 429, listingUrl, "<title>Too many requests</title>", Presence::Unknown, PresenceSign::HttpError},
    {"an empty page", 200, listingUrl, "", Presence::Unknown, PresenceSign::NotUnderstood},
    {"a page of scripts alone", 200, listingUrl, "<title></title><div id=app></div><script>boot()</script>", Presence::Unknown, PresenceSign::NotUnderstood},
};

class ListingPresenceTest : public testing::Test {
protected:
    static const MarketplaceIndex& marketplaces() {
        static const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
        return catalogue->marketplaceIndex();
    }
    static ListingPresence look(const Listing& then, const ReopenedPage& now) { return presenceOf(then, now, marketplaces()); }
};

TEST_F(ListingPresenceTest, TellsTheWaysOfBeingGoneApart) {
    for (const Answer& answer : answers) {
        const ListingPresence seen = look(reported(), {QString::fromLatin1(answer.finalUrl), answer.status, QByteArray(answer.html), {}});
        EXPECT_EQ(presenceName(seen.presence), presenceName(answer.presence)) << answer.name << ": " << seen.words.toStdString();
        EXPECT_EQ(presenceSignName(seen.sign), presenceSignName(answer.sign)) << answer.name << ": " << seen.words.toStdString();
    }
}

TEST_F(ListingPresenceTest, NamesWhatChanged) {
    const ListingPresence seen = look(reported(), {QString::fromLatin1(listingUrl), 200, answers[1].html, {}});
    EXPECT_EQ(seen.changes, (QList<FieldChange>{{"price", "240.00", "190"}}));
}

TEST_F(ListingPresenceTest, WhatAPersonTypedIsNotComparedWithThePage) {
    Listing then = reported();
    then.price = QStringLiteral("1");
    then.provenance.insert(QStringLiteral("price"), QStringLiteral("user"));
    EXPECT_EQ(look(then, {QString::fromLatin1(listingUrl), 200, wholePage, {}}).presence, Presence::Same);
    then.provenance.clear();
    EXPECT_EQ(look(then, {QString::fromLatin1(listingUrl), 200, wholePage, {}}).presence, Presence::Changed);
}

TEST_F(ListingPresenceTest, ALineThatIsDownIsNoListingThatIsGone) {
    const ListingPresence seen = look(reported(), {{}, 0, {}, QStringLiteral("ERR_INTERNET_DISCONNECTED")});
    EXPECT_EQ(seen.presence, Presence::Unknown);
    EXPECT_EQ(seen.sign, PresenceSign::NoAnswer);
    EXPECT_EQ(seen.words, QStringLiteral("ERR_INTERNET_DISCONNECTED"));
}

TEST_F(ListingPresenceTest, AListingThatItselfSpeaksOfRemovalIsNotGone) {
    Listing then = reported();
    then.title = QStringLiteral("Plaque that has been removed from a temple");
    const QByteArray html = "<title>Plaque that has been removed from a temple</title><h1>Plaque that has been removed from a temple</h1><div class=price>US $240.00</div>";
    EXPECT_EQ(look(then, {QString::fromLatin1(listingUrl), 200, html, {}}).presence, Presence::Same);
}

TEST_F(ListingPresenceTest, HostilePagesEnd) {
    QByteArray deep;
    for (int i = 0; i < 100000; ++i) {
        deep += "<div>";
    }
    EXPECT_EQ(look(reported(), {QString::fromLatin1(listingUrl), 200, deep + "has been removed", {}}).presence, Presence::Gone);
    EXPECT_EQ(look(reported(), {QStringLiteral("javascript:alert(1)"), 200, QByteArray(1000, '\0'), {}}).presence, Presence::Gone)
        << "somewhere else, whatever it is";
}

TEST_F(ListingPresenceTest, TheShippedWordsAreRead) {
    EXPECT_TRUE(PresenceWords::shipped().saysRemoved(QStringLiteral("this listing was ended")));
    EXPECT_FALSE(PresenceWords::shipped().saysRemoved(QStringLiteral("zakończonej"))) << "a word goes on";
    EXPECT_TRUE(PresenceWords::shipped().isLoginAddress(QStringLiteral("https://www.facebook.com/login.php?next=x")));
    EXPECT_FALSE(PresenceWords::shipped().isLoginAddress(QStringLiteral("https://example.org/loginov-art")));
    const Result<PresenceWords> damaged = PresenceWords::fromJson(R"({"removed":["a"],"captcha_words":[]})");
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().type, QStringLiteral("presence-words-damaged"));
    EXPECT_TRUE(damaged.error().detail.contains(QStringLiteral("captcha_words")));
}

TEST_F(ListingPresenceTest, NamesAreReadBack) {
    for (int i = 0; i <= int(Presence::Unknown); ++i) {
        EXPECT_EQ(presenceFromName(presenceName(Presence(i))), Presence(i));
    }
    for (int i = 0; i <= int(PresenceSign::NotUnderstood); ++i) {
        EXPECT_EQ(presenceSignFromName(presenceSignName(PresenceSign(i))), PresenceSign(i));
    }
}

TEST(ObservationTest, IsKeptBesideTheReportAndMovesItNot) {
    tests::ScratchLibrary library;
    Report report;
    report.listing = reported();
    report = ReportRepository(*library).add(report).value();
    ObservationRepository repository(*library);
    Observation first;
    first.reportId = report.id;
    first.seen = {Presence::Changed, PresenceSign::Fields, {}, {{"price", "240.00", "190"}}};
    first.httpStatus = 200;
    first.finalUrl = report.listing.url;
    first = repository.add(first).value();
    library.advance(60000);
    Observation second;
    second.reportId = QString::number(report.number);
    second.seen = {Presence::Gone, PresenceSign::NotFound, QStringLiteral("404"), {}};
    second = repository.add(second).value();
    EXPECT_EQ(second.reportId, report.id);
    EXPECT_EQ(repository.of(report.id).value(), (QList<Observation>{first, second}));
    EXPECT_EQ(ReportRepository(*library).get(report.id)->state, ReportState::Draft);
    EXPECT_EQ(ReportRepository(*library).events(report.id)->size(), 1);

    Observation stray;
    stray.reportId = QStringLiteral("none");
    const Result<Observation> refused = repository.add(stray);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("report-unknown"));
}

} // namespace

} // namespace cyberspotter
