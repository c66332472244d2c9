// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/marketplace/marketplace.h"
#include "core/catalogue/marketplace/marketplace_index.h"
#include "core/catalogue/marketplace/registrable_domain.h"
#include "tests/core/catalogue/catalogue_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <gtest/gtest.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace cyberspotter {

namespace {

using test::shippedMarketplaces;
using test::sourceFile;

QByteArray changed(QByteArray json, const QByteArray& before, const QByteArray& after) {
    EXPECT_TRUE(json.contains(before)) << before.toStdString();
    return json.replace(json.indexOf(before), before.size(), after);
}

TEST(Marketplaces, theShippedFileFollowsItsSchema) {
    const QJsonValue document = QJsonDocument::fromJson(sourceFile("resources/catalogue/marketplaces.json")).object();
    const QJsonValue schemaJson =
        QJsonDocument::fromJson(sourceFile("resources/schemas/marketplaces.schema.json")).object();
    valijson::Schema schema;
    valijson::adapters::QtJsonAdapter schemaAdapter(schemaJson);
    valijson::SchemaParser().populateSchema(schemaAdapter, schema);
    valijson::adapters::QtJsonAdapter adapter(document);
    valijson::ValidationResults results;
    EXPECT_TRUE(valijson::Validator().validate(schema, adapter, &results));
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        ADD_FAILURE() << error.description;
    }
}

TEST(Marketplaces, theShippedFileHoldsWhatIsPromised) {
    const auto marketplaces = readMarketplaces(sourceFile("resources/catalogue/marketplaces.json"));
    ASSERT_TRUE(marketplaces) << marketplaces.error().toText().toStdString();
    EXPECT_GE(marketplaces->size(), 45U);
    QSet<QString> partners;
    const QJsonObject root = QJsonDocument::fromJson(sourceFile("resources/catalogue/partners.json")).object();
    for (const QJsonValue& partner : root[u"partners"].toArray()) {
        partners.insert(partner[u"id"].toString());
    }
    for (const Marketplace& marketplace : *marketplaces) {
        SCOPED_TRACE(marketplace.id.toStdString());
        EXPECT_FALSE(marketplace.source.url.isEmpty());
        EXPECT_FALSE(marketplace.source.checked.isEmpty());
        EXPECT_FALSE(marketplace.items.empty());
        EXPECT_TRUE(marketplace.company.isEmpty() || partners.contains(marketplace.company));
        for (const MarketplaceDomain& domain : marketplace.domains) {
            EXPECT_TRUE(registrableDomain(domain.domain)) << domain.domain.toStdString();
        }
    }
}

TEST(Marketplaces, aFaultyFileIsRefusedByName) {
    const QByteArray good = sourceFile("resources/catalogue/marketplaces.json");
    const struct {
        QByteArray json;
        const char* named;
    } cases[] = {
        {"", "cyberspotter/marketplaces/1"},
        {"[1,2]", "cyberspotter/marketplaces/1"},
        {good.left(good.size() / 2), "cyberspotter/marketplaces/1"},
        {changed(good, "cyberspotter/marketplaces/1", "cyberspotter/marketplaces/9"), "marketplaces/9"},
        {changed(good, "\"kind\": \"social\"", "\"kind\": \"bazaar\""), "kind"},
        {changed(good, "(?<item>", "(?<item"), "\"^/"},
        {changed(good, "\"id\": \"ebay\"", "\"id\": \"etsy\""), "etsy"},
        {changed(good, "\"domain\": \"ebay.de\"", "\"domain\": \"ebay.fr\""), "ebay"},
        {changed(good, "\"currency\": \"GBP\"", "\"currency\": \"\""), "currency"},
    };
    for (const auto& [json, named] : cases) {
        const auto read = readMarketplaces(json);
        ASSERT_FALSE(read) << named;
        EXPECT_EQ(read.error().type, "catalogue-unreadable");
        EXPECT_TRUE(read.error().detail.contains(QLatin1String(named))) << read.error().detail.toStdString();
        EXPECT_FALSE(read.error().cure.isEmpty());
    }
}

TEST(MarketplaceIndex, findsAHostByItsLongestDomain) {
    const MarketplaceIndex index = shippedMarketplaces();
    const struct {
        const char* host;
        const char* marketplace;
        const char* domain;
    } cases[] = {
        {"www.ebay.co.uk", "ebay", "ebay.co.uk"},
        {"m.ebay.fr", "ebay", "ebay.fr"},
        {"newyork.craigslist.org", "craigslist", "newyork.craigslist.org"},
        {"boise.craigslist.org", "craigslist", "craigslist.org"},
        {"2.taobao.com", "goofish", "2.taobao.com"},
        {"item.taobao.com", "taobao", "taobao.com"},
        {"sa.opensooq.com", "opensooq", "sa.opensooq.com"},
        {"articulo.mercadolibre.com.mx", "mercadolibre", "mercadolibre.com.mx"},
    };
    for (const auto& [host, marketplace, domain] : cases) {
        const auto place = index.byHost(host);
        ASSERT_TRUE(place) << host;
        EXPECT_EQ(place->marketplace->id, marketplace);
        EXPECT_EQ(place->domain->domain, domain);
    }
}

TEST(MarketplaceIndex, aNameThatOnlyLooksLikeOneIsNotFound) {
    const MarketplaceIndex index = shippedMarketplaces();
    for (const char* host : {"notebay.fr", "ebay.fr.example.com", "ebay.fr.", "fr", "", "co.uk", "127.0.0.1", "[::1]",
                             "xn--eby-hoa.com", "ebay.example"}) {
        EXPECT_FALSE(index.byHost(host)) << host;
    }
}

TEST(MarketplaceIndex, aMarketplaceOnAPortOfThisComputerHoldsForThatPortAlone) {
    MarketplaceIndex index = shippedMarketplaces();
    Marketplace practice;
    practice.id = "practice";
    practice.domains = {{"127.0.0.1:8123", "127.0.0.1:8123", "ZZ", "en", "EUR", {}, false}};
    practice.items = {{{}, "^/item/(?<item>\\d+)$", {}, {}, "http://{host}/item/{item}", {}}};
    practice.search = "http://{host}/search?q={query}";
    const auto before = index.marketplaces().size();
    index.add(practice);
    index.add(practice);
    EXPECT_EQ(index.marketplaces().size(), before + 1);
    ASSERT_TRUE(index.byHost("127.0.0.1", 8123));
    EXPECT_EQ(index.byHost("127.0.0.1", 8123)->marketplace->id, "practice");
    EXPECT_FALSE(index.byHost("127.0.0.1", 8124));
    EXPECT_FALSE(index.byHost("127.0.0.1"));
    EXPECT_EQ(index.searchUrl("practice", {}, "ox bone"), "http://127.0.0.1:8123/search?q=ox%20bone");
}

TEST(MarketplaceIndex, searchAddressesAreInTheSitesOwnForm) {
    const MarketplaceIndex index = shippedMarketplaces();
    EXPECT_EQ(index.searchUrl("ebay", "ebay.fr", "os de bœuf"), "https://www.ebay.fr/sch/i.html?_nkw=os+de+b%C5%93uf");
    EXPECT_EQ(index.searchUrl("ebay", "DE", "a&b"), "https://www.ebay.de/sch/i.html?_nkw=a%26b");
    EXPECT_EQ(index.searchUrl("ebay", "fr", "x"), "https://www.ebay.fr/sch/i.html?_nkw=x");
    EXPECT_EQ(index.searchUrl("ebay", "en-GB", "x"), "https://www.ebay.co.uk/sch/i.html?_nkw=x");
    EXPECT_EQ(index.searchUrl("ebay", "sw", "x"), "https://www.ebay.com/sch/i.html?_nkw=x");
    EXPECT_EQ(index.searchUrl("mercadolibre", "MX", "piel de jaguar"),
              "https://listado.mercadolibre.com.mx/piel-de-jaguar");
    EXPECT_EQ(index.searchUrl("carousell", "SG", "hornbill / casque"),
              "https://www.carousell.sg/search/hornbill%20%2F%20casque");
    EXPECT_EQ(index.searchUrl("taobao", {}, "象牙"), "https://s.taobao.com/search?q=%E8%B1%A1%E7%89%99");
    EXPECT_FALSE(index.searchUrl("telegram", {}, "x"));
    EXPECT_FALSE(index.searchUrl("no-such-place", {}, "x"));
}

TEST(MarketplaceIndex, everySearchAddressIsAnAddressOfThatMarketplace) {
    const MarketplaceIndex index = shippedMarketplaces();
    for (const Marketplace* marketplace : index.marketplaces()) {
        for (const MarketplaceDomain& domain : marketplace->domains) {
            const auto url = index.searchUrl(marketplace->id, domain.domain, "ivory 象牙 #1?&=/%");
            if (!url) {
                continue;
            }
            SCOPED_TRACE(url->toStdString());
            const QUrl parsed(*url, QUrl::StrictMode);
            EXPECT_TRUE(parsed.isValid());
            EXPECT_TRUE(parsed.fragment().isEmpty());
            const auto place = index.byHost(parsed.host());
            ASSERT_TRUE(place);
            EXPECT_EQ(place->marketplace->id, marketplace->id);
        }
    }
}

TEST(MarketplaceIndex, trackingParametersAreKnownByNameAndBeginning) {
    const MarketplaceIndex index = shippedMarketplaces();
    const auto ebay = index.byHost("www.ebay.fr");
    ASSERT_TRUE(ebay);
    EXPECT_TRUE(index.isTrackingParameter(nullptr, "utm_source"));
    EXPECT_TRUE(index.isTrackingParameter(nullptr, "FBCLID"));
    EXPECT_TRUE(index.isTrackingParameter(&*ebay, "_trksid"));
    EXPECT_FALSE(index.isTrackingParameter(nullptr, "_trksid"));
    EXPECT_FALSE(index.isTrackingParameter(&*ebay, "_nkw"));
    EXPECT_FALSE(index.isTrackingParameter(nullptr, "id"));
    EXPECT_FALSE(index.isTrackingParameter(nullptr, "utm"));
    EXPECT_FALSE(index.isTrackingParameter(nullptr, ""));
}

TEST(RegistrableDomain, theChecksOfThePublicSuffixListHold) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile file(tests::testDataFolder() + "/urls/psl/tests.txt");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int checked = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (line.startsWith(QStringLiteral("//")) || words.size() != 2 || words[0] == u"null") {
            continue;
        }
        const QString expected = words[1] == u"null" ? QString() : words[1];
        EXPECT_EQ(registrableDomain(words[0]).value_or(QString()), expected) << words[0].toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 50);
}

TEST(RegistrableDomain, addressesAndHostileNamesHaveNone) {
    const QStringList names{"1.2.3.4",
                            "::1",
                            "[::1]",
                            "localhost",
                            "com",
                            ".com",
                            "co.uk",
                            QString(5000, u'a') + ".com",
                            QString(QChar(0)) + ".com",
                            "a..",
                            ".."};
    for (const QString& name : names) {
        EXPECT_FALSE(registrableDomain(name)) << name.left(40).toStdString();
    }
    EXPECT_EQ(registrableDomain("WWW.Example.CO.UK"), "example.co.uk");
    EXPECT_EQ(registrableDomain("www.食狮.公司.cn"), "食狮.公司.cn");
}

} // namespace

} // namespace cyberspotter
