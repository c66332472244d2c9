// SPDX-License-Identifier: Apache-2.0
#include "core/listing/listing_extractor.h"

#include "core/listing/markup/lenient_json.h"
#include "core/listing/page/page_file.h"
#include "tests/support/print_text.h"
#include "tests/support/cpu_clock.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <random>

namespace cyberspotter {
namespace {

Listing extracted(const QByteArray& html, const char* url = "https://shop.example.com/item/4711") {
    return extractListing(html, QString::fromUtf8(url), MarketplaceIndex{}, "utf-8");
}

QByteArray withJsonLd(const char* json) {
    return QByteArray("<html lang=en><title>Carved box</title><h1>Carved box</h1><script type='application/ld+json'>") +
           json + "</script>";
}

TEST(Extractor, readsJsonLd) {
    const Listing l = extracted(withJsonLd(R"({"@context":"https://schema.org","@type":"Product","name":"Carved box",
        "sku":"A-12","gtin13":"4006381333931","brand":{"@type":"Brand","name":"Acme"},
        "image":["/a.jpg","https://cdn.example.com/b.jpg"],
        "offers":{"@type":"Offer","price":"12.50","priceCurrency":"EUR","availability":"https://schema.org/InStock",
        "seller":{"@type":"Person","name":"Ann"}}})"));
    EXPECT_EQ(l.title, "Carved box");
    EXPECT_EQ(l.price, "12.50");
    EXPECT_EQ(l.currency, "EUR");
    EXPECT_EQ(l.availability, "InStock");
    EXPECT_EQ(l.sku, "A-12");
    EXPECT_EQ(l.gtin, "4006381333931");
    EXPECT_EQ(l.brand, "Acme");
    EXPECT_EQ(l.seller.name, "Ann");
    ASSERT_EQ(l.images.size(), 2);
    EXPECT_EQ(l.images.first(), "https://shop.example.com/a.jpg");
    EXPECT_EQ(l.provenance.value(QStringLiteral("price")), "jsonld");
    EXPECT_EQ(l.language, "en");
}

TEST(Extractor, survivesBrokenJsonLd) {
    for (const char* json :
         {"/* c */ {\"@type\":\"Product\",\"name\":\"Carved box\",\"offers\":{\"price\":7,\"priceCurrency\":\"GBP\",},} ",
          "<!--\n{\"@type\":\"Product\",\"name\":\"Carved\n box\",\"offers\":[{\"price\":7,\"priceCurrency\":\"GBP\"}]};\n-->",
          "//<![CDATA[\n{\"@type\":\"Product\",\"name\":\"Carved box\",\"offers\":{\"price\":7,\"priceCurrency\":\"GBP\"}}//]]>",
          "{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;Carved box&quot;,&quot;offers&quot;:{&quot;price&quot;:7,"
          "&quot;priceCurrency&quot;:&quot;GBP&quot;}}",
          "{\"@type\":\"WebPage\"}{\"@type\":\"Product\",\"name\":\"Carved box\",\"offers\":{\"price\":7,\"priceCurrency\":\"GBP\"}",
          "{\"@graph\":[{\"@type\":\"Offer\",\"@id\":\"#o\",\"price\":7,\"priceCurrency\":\"GBP\"},"
          "{\"@type\":[\"Product\",\"Thing\"],\"name\":\"Carved box\",\"offers\":{\"@id\":\"#o\"}}]}"}) {
        const Listing l = extracted(withJsonLd(json));
        EXPECT_EQ(l.price, "7") << json;
        EXPECT_EQ(l.currency, "GBP") << json;
    }
}

TEST(Extractor, choosesTheProductOfThePageAmongMany) {
    const Listing l = extracted(withJsonLd(R"([
        {"@type":"Product","name":"Toy giraffe","offers":{"price":1,"priceCurrency":"EUR"}},
        {"@type":"ItemList","itemListElement":[{"@type":"Product","name":"Carved box lid","offers":{"price":2}}]},
        {"@type":"Product","name":"Carved box","isRelatedTo":[{"@type":"Product","name":"Carved box two","offers":{"price":3}}],
         "offers":{"@type":"AggregateOffer","lowPrice":"4","highPrice":"9","priceCurrency":"EUR","offerCount":3}}])"));
    EXPECT_EQ(l.price, "4");
}

TEST(Extractor, oneOfferInStockMakesTheListingAvailable) {
    const Listing l = extracted(withJsonLd(R"({"@type":"Product","name":"Carved box","offers":[
        {"price":5,"priceCurrency":"EUR","availability":"OutOfStock"},
        {"price":5,"priceCurrency":"EUR","availability":"InStock"}]})"));
    EXPECT_EQ(l.availability, "InStock");
}

TEST(Extractor, readsMicrodata) {
    const Listing l = extracted(
        "<div itemscope itemtype='http://schema.org/Product'><h1 itemprop=name>Shell comb</h1><img itemprop=image src=/c.png>"
        "<span itemprop=brand itemscope itemtype='http://schema.org/Brand'><a itemprop=name href=/b>Acme</a></span>"
        "<div itemprop=offers itemscope itemtype='http://schema.org/Offer'><span itemprop=price content=30.00>30,00</span>"
        "<meta itemprop=priceCurrency content=PLN><link itemprop=availability href='http://schema.org/OutOfStock'></div></div>");
    EXPECT_EQ(l.title, "Shell comb");
    EXPECT_EQ(l.price, "30.00");
    EXPECT_EQ(l.currency, "PLN");
    EXPECT_EQ(l.availability, "OutOfStock");
    EXPECT_EQ(l.brand, "Acme");
    EXPECT_EQ(l.provenance.value(QStringLiteral("price")), "microdata");
}

TEST(Extractor, readsRdfaAndOpenGraph) {
    const Listing rdfa = extracted("<div vocab='http://schema.org/' typeof=Product><h1 property=name>Shell comb</h1>"
                                   "<div property=offers typeof=Offer><span property=price>30.00</span>"
                                   "<meta property=priceCurrency content=PLN></div></div>");
    EXPECT_EQ(rdfa.price, "30.00");
    EXPECT_EQ(rdfa.provenance.value(QStringLiteral("price")), "rdfa");
    const Listing og = extracted("<meta property='og:title' content='Comb'><meta property='product:price:amount' content='1234.5'>"
                                 "<meta property='product:price:currency' content='USD'><meta property='og:image' content='/i.jpg'>"
                                 "<meta property='product:availability' content='oos'>");
    EXPECT_EQ(og.title, "Comb");
    EXPECT_EQ(og.price, "1234.5");
    EXPECT_EQ(og.currency, "USD");
    EXPECT_EQ(og.availability, "OutOfStock");
    EXPECT_EQ(og.images, QStringList{QStringLiteral("https://shop.example.com/i.jpg")});
}

TEST(Extractor, readsThePriceAPersonSees) {
    const Listing l = extracted(
        "<html lang=de><title>Elfenbeinfarbene Dose - Laden</title><header>Warenkorb 0,00 €</header><h1>Elfenbeinfarbene Dose</h1>"
        "<p>Statt <s>89,00 €</s></p><div class=price>Jetzt <b>59</b><sup>90</sup> €</div><p>zzgl. Versand 4,90 €</p>"
        "<p>Grundpreis 11,98 € / 100 g</p><button>In den Warenkorb</button><p>Artikelnummer: 0815-7</p><p>Marke: Muster</p>"
        "<div class=related><h2>Auch interessant</h2><div class=card><a href=/1>Dose<span class=price>12,00 €</span></a></div>"
        "<div class=card><a href=/2>Dose<span class=price>13,00 €</span></a></div></div>");
    EXPECT_EQ(l.price, "59.90");
    EXPECT_EQ(l.currency, "EUR");
    EXPECT_EQ(l.availability, "InStock");
    EXPECT_EQ(l.sku, "0815-7");
    EXPECT_EQ(l.brand, "Muster");
    EXPECT_EQ(l.provenance.value(QStringLiteral("price")), "dom");
}

TEST(Extractor, soldOutOnThePageIsOutOfStock) {
    const Listing l = extracted("<html lang=fr><title>Peigne</title><h1>Peigne</h1><div class=price>20 €</div>"
                                "<div class=stock>Rupture de stock</div>");
    EXPECT_EQ(l.availability, "OutOfStock");
}

TEST(Extractor, readsSellerAndPlaceBesideTheirLabels) {
    const Listing l = extracted("<title>Comb for sale</title><h1>Comb for sale</h1><b>€ 20</b><table><tr><th>Seller</th><td>ann_77</td>"
                                "</tr><tr><th>Location</th><td>Lyon, France</td></tr><tr><td>EAN</td><td>4006381333931</td></tr></table>");
    EXPECT_EQ(l.seller.name, "ann_77");
    EXPECT_EQ(l.location, "Lyon, France");
    EXPECT_EQ(l.gtin, "4006381333931");
}

TEST(Extractor, markupAndPageTogetherOutweighOtherMarkup) {
    const Listing l = extracted(
        "<title>Carved box</title><h1>Carved box</h1><div class=price>$15.00</div>"
        "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Carved box\",\"offers\":{\"price\":\"20.00\","
        "\"priceCurrency\":\"USD\"}}</script>"
        "<div itemscope itemtype='http://schema.org/Product'><span itemprop=name>Carved box</span><div itemprop=offers itemscope>"
        "<meta itemprop=price content='15.00'><meta itemprop=priceCurrency content=USD></div></div>");
    EXPECT_EQ(l.price, "15.00");
    EXPECT_TRUE(l.alternatives.value(QStringLiteral("price")).contains(QStringLiteral("20.00")));
}

TEST(Extractor, aListOfThingsIsNoListing) {
    QByteArray page("<title>Search results</title><h1>Search results</h1>");
    for (int i = 0; i < 20; ++i) {
        page += "<div class=card><a href=/x>Thing</a><span class=price>" + QByteArray::number(10 + i) + " €</span></div>";
    }
    EXPECT_TRUE(extracted(page).price.isEmpty());
}

TEST(Extractor, anUnknownFieldIsNull) {
    const QJsonObject json = extracted("<p>nothing").toJson();
    for (const char* field : {"price", "currency", "brand", "gtin", "title", "availability", "marketplace"}) {
        EXPECT_TRUE(json.value(QLatin1String(field)).isNull()) << field;
    }
    EXPECT_TRUE(json.value(QLatin1String("images")).isArray());
}

TEST(Extractor, listingsSurviveTheirJson) {
    const Listing l = extracted(withJsonLd(R"({"@type":"Product","name":"Carved box","offers":{"price":5,"priceCurrency":"EUR"}})"));
    EXPECT_EQ(Listing::fromJson(l.toJson()), l);
}

TEST(Extractor, hostilePagesEndInTime) {
    const tests::CpuClock clock;
    const QByteArray nested = QByteArray("{\"a\":[").repeated(10'000);
    (void)extracted(withJsonLd(nested.constData()));
    (void)extracted(QByteArray("<div itemscope itemprop=x>").repeated(50'000));
    (void)extracted("<div class=price>" + QByteArray("9").repeated(400) + " €</div><h1>x</h1>");
    (void)extracted(QByteArray("<span class=price>5 €</span>").repeated(50'000));
    (void)extracted(QByteArray("<p>Brand:").repeated(50'000));
    (void)extracted(QByteArray("<h1>").repeated(50'000) + "x");
    (void)extracted("<script>" + QByteArray("\"sku\":\"").repeated(100'000));
    (void)extracted(QByteArray("<meta property=\"og:image\" content=x>").repeated(50'000));
    (void)extracted(QByteArray("\0<\0p\0>\0", 8).repeated(1000));
    (void)extracted(QByteArray("<i id=a itemscope itemref=a>").repeated(20'000));
    EXPECT_LT(clock.elapsed(), 60'000); // generous: a debug build with sanitizers
}

// What stays known of a page when nearly all of it is there to do harm.
TEST(Extractor, aPriceIsFoundInTheMidstOfHarm) {
    const QByteArray price = "<title>Box</title><h1>Box</h1><p class=price>5 €</p>";
    const QByteArray deepJson = "<script type='application/ld+json'>" + QByteArray("{\"a\":[").repeated(10'000) + QByteArray("1").repeated(100'000) + "</script>";
    const QByteArray deepState = "<script>var s = " + QByteArray("{\"price\":").repeated(50'000) + "</script>";
    const QByteArray strings = "<script>var s = " + QByteArray("\"{\\\"a\\\":").repeated(20'000) + "</script>";
    for (const QByteArray& harm : {QByteArray("<div>").repeated(100'000), deepJson, deepState, strings, QByteArray(100'000, '\0'),
                                   QByteArray("<p data-price=1>").repeated(20'000), QByteArray("wechat: a").repeated(20'000),
                                   QByteArray("+1 2 3 4 5 6 7 ").repeated(20'000), QByteArray("a@b.").repeated(20'000)}) {
        EXPECT_EQ(extracted(price + harm).price, "5") << harm.left(40).toStdString();
    }
}

TEST(Extractor, listingsWithContactsSurviveTheirJson) {
    const Listing l = extracted("<title>Box</title><h1>Box</h1><p>$5</p><p>WeChat: ivory_king88</p><p>1,234 views</p><p>Posted 2024-03-12</p>");
    ASSERT_EQ(l.contacts.size(), 1);
    EXPECT_EQ(l.contacts.first().kind, "wechat");
    EXPECT_EQ(masked(l.contacts.first()), QStringLiteral("i•••88"));
    EXPECT_EQ(l.views, "1234");
    EXPECT_EQ(l.listedOn, "2024-03-12");
    EXPECT_EQ(l.currencyReason, "usual");
    EXPECT_TRUE(l.alternatives.value(QStringLiteral("currency")).contains(QStringLiteral("CAD")));
    EXPECT_EQ(Listing::fromJson(l.toJson()), l);
}

// Pages cut, doubled and spoilt at random places, the same ones each time.
TEST(Extractor, spoiltPagesDoNoHarm) {
    const QByteArray page =
        withJsonLd(R"({"@type":"Product","name":"Carved box","sku":"A-12","offers":{"price":"12.50","priceCurrency":"EUR"}})") +
        "<!-- c --><div itemscope itemtype='http://schema.org/Product' id=a class=\"price old\"><span itemprop=price content='1,5'>"
        "&euro;1<sup>50</sup></span></div><table><tr><th>EAN:<td>4006381333931</table><script>var s={\"sku\":\"x\"};</script>"
        "<p>Brand: Ac&amp;me</p><svg><g/></svg><textarea>&lt;</textarea><select><option>5 €</select>";
    std::mt19937 random(20261124);
    static constexpr char pieces[] = "<>&\"'/=!-;#\0\xC3\xED{[}],:5$ \n";
    for (int round = 0; round < 3000; ++round) {
        QByteArray spoilt = page;
        for (int change = 0; change < 6 && !spoilt.isEmpty(); ++change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(spoilt.size()));
            switch (random() % 4) {
            case 0:
                spoilt[at] = pieces[random() % (sizeof pieces - 1)];
                break;
            case 1:
                spoilt.insert(at, pieces[random() % (sizeof pieces - 1)]);
                break;
            case 2:
                spoilt.remove(at, 1 + static_cast<qsizetype>(random() % 20));
                break;
            default:
                spoilt.truncate(at + 1);
                break;
            }
        }
        ASSERT_NO_THROW((void)extracted(spoilt)) << spoilt.toStdString();
    }
}

TEST(Extractor, readsTheStateOfPagesThatAreDrawnByScripts) {
    const struct {
        const char* heading;
        const char* state;
        const char* price;
        const char* currency;
    } pages[] = {
        {"Parrot eggs", R"({"item":{"title":"Parrot eggs","price":{"amount":"75.00","currency":"GBP"}}})", "75.00", "GBP"},
        {"Tortue grecque", R"({"ad":{"subject":"Tortue grecque","price":[150],"body":"x","currencyCode":"EUR"}})", "150", "EUR"},
        {"Coral", R"({"offer":{"title":"Coral","price":{"value":5500,"currency":"CZK"},"about":"a piece of it"}})", "5500", "CZK"},
        {"Éléphant sculpté", R"({"ad":{"title":"\u00c9l\u00e9phant sculpt\u00e9","price":"80.00","currency":"EUR"}})", "80.00", "EUR"}};
    for (const auto& page : pages) {
        const Listing l = extracted(QByteArray("<h1>") + page.heading + "</h1><script id=__NEXT_DATA__ type='application/json'>" + page.state + "</script>");
        EXPECT_EQ(l.price, page.price) << page.heading;
        EXPECT_EQ(l.currency, page.currency) << page.heading;
        EXPECT_EQ(l.provenance.value(QStringLiteral("price")), "state") << page.heading;
    }
    // A price beside another thing's name is not this one's.
    EXPECT_EQ(extracted("<h1>Coral</h1><script>var s={\"more\":{\"title\":\"Coral reef poster\",\"price\":9}};//...............</script>").price, "");
}

TEST(Extractor, readsAnOfferThatHoldsItsThing) {
    const Listing l = extracted(withJsonLd(R"({"@type":"Offer","price":"200","priceCurrency":"CAD",
        "itemOffered":{"@type":"Product","name":"Carved box","sku":"B-7"}})"));
    EXPECT_EQ(l.price, "200");
    EXPECT_EQ(l.currency, "CAD");
    EXPECT_EQ(l.sku, "B-7");
}

TEST(Extractor, whatIsSaidOfOnePriceIsNotSaidOfTheNext) {
    EXPECT_EQ(extracted("<html lang=en><h1>Old piano</h1><p>or 4 payments of $250.00</p><p>$1,000.00</p>").price, "1000.00");
    EXPECT_EQ(extracted("<html lang=id><h1>Cula badak</h1><div>Harga 1,5 jt nego</div>").price, "1500000");
    EXPECT_EQ(extracted("<html lang=en><h1>About us</h1><p>Now 3 shops, 1,000 customers, since 1998.</p>").price, "");
}

TEST(Extractor, aNameIsNoItemNumber) {
    const Listing l = extracted(withJsonLd(R"({"@type":"Product","name":"Carved box","sku":"CARVED 9010 BOX","offers":{"price":7}})"),
                                "https://shop.example.com/Prod/144432/");
    EXPECT_EQ(l.sku, "144432");
    EXPECT_EQ(extracted(withJsonLd(R"({"@type":"Product","name":"Carved box","sku":"AB 9010 C","offers":{"price":7}})")).sku, "AB 9010 C");
}

TEST(LenientJson, dropsWhatIsTooDeepAndKeepsTheRest) {
    const std::string deep = "{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + ",\"b\":1}";
    const QList<QJsonValue> values = readLenientJson(deep);
    ASSERT_EQ(values.size(), 1);
    EXPECT_EQ(values.first().toObject().value(QLatin1String("b")).toInt(), 1);
}

TEST(PageFile, tellsGzipByItsBytesAndADamagedOne) {
    EXPECT_EQ(gunzipped("<p>plain", QStringLiteral("x")).value(), "<p>plain");
    const auto damaged = gunzipped(QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage", 17), QStringLiteral("x.gz"));
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().type, "page-damaged");
    EXPECT_EQ(readPageFile(QStringLiteral("/nowhere/at/all.html")).error().type, "file-unreadable");
}

} // namespace
} // namespace cyberspotter
