// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner.h"
#include "tests/core/catalogue/catalogue_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace cyberspotter {

namespace {

using test::sourceFile;

QJsonObject profile() {
    return {{"id", "test-partner"},
            {"name", "Test partner"},
            {"channels", QJsonArray{QJsonObject{{"kind", "https"}, {"url", "https://intake.example/"}}}}};
}

QStringList schemaFaults(const QJsonObject& partner) {
    const QJsonValue schemaJson = QJsonDocument::fromJson(sourceFile("resources/schemas/partner.schema.json")).object();
    valijson::Schema schema;
    valijson::adapters::QtJsonAdapter schemaAdapter(schemaJson);
    valijson::SchemaParser().populateSchema(schemaAdapter, schema);
    const QJsonValue value(partner);
    valijson::adapters::QtJsonAdapter adapter(value);
    valijson::ValidationResults results;
    valijson::Validator().validate(schema, adapter, &results);
    QStringList faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        faults << QString::fromStdString(error.description);
    }
    return faults;
}

TEST(Partners, theShippedProfilesAreValidAndSaySo) {
    const QByteArray json = sourceFile("resources/catalogue/partners.json");
    const auto partners = readPartners(json);
    ASSERT_TRUE(partners) << partners.error().toText().toStdString();
    EXPECT_GE(partners->size(), 40U);
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue& value : root[u"partners"].toArray()) {
        SCOPED_TRACE(value[u"id"].toString().toStdString());
        EXPECT_EQ(schemaFaults(value.toObject()).join("; "), QString());
    }
    for (const Partner& partner : *partners) {
        SCOPED_TRACE(partner.id.toStdString());
        EXPECT_TRUE(partner.builtIn);
        EXPECT_FALSE(partner.source.url.isEmpty());
        EXPECT_FALSE(partner.source.checked.isEmpty());
        EXPECT_FALSE(partner.policy.summary.isEmpty());
        EXPECT_FALSE(partner.reporting.note.isEmpty());
        EXPECT_NE(partner.preferredChannel(), nullptr);
        // No company has an intake for batches today; a profile that claims one is a mistake.
        for (const PartnerChannel& channel : partner.channels) {
            EXPECT_TRUE(channel.kind == u"web_form" || channel.kind == u"file" || channel.kind == u"none");
        }
    }
}

TEST(Partners, eachPlatformIsAMarketplaceThatNamesThePartnerBack) {
    const auto partners = readPartners(sourceFile("resources/catalogue/partners.json"));
    ASSERT_TRUE(partners);
    const MarketplaceIndex marketplaces = test::shippedMarketplaces();
    for (const Partner& partner : *partners) {
        for (const QString& platform : partner.platforms) {
            const Marketplace* const marketplace = marketplaces.byId(platform);
            ASSERT_NE(marketplace, nullptr) << platform.toStdString();
            EXPECT_EQ(marketplace->company, partner.id);
        }
    }
}

TEST(Partners, aProfileKeepsItsValueThroughJson) {
    const auto partners = readPartners(sourceFile("resources/catalogue/partners.json"));
    ASSERT_TRUE(partners);
    for (const Partner& partner : *partners) {
        const auto again = partnerFromJson(toJson(partner));
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, partner);
    }
    Partner own = *partnerFromJson(profile());
    own.limits = {10, 1, 2, 3, {"image/png"}};
    own.privacy.insert("collector_name", true);
    own.coalition.since = 2021;
    EXPECT_EQ(schemaFaults(toJson(own)).join("; "), QString());
    EXPECT_EQ(*partnerFromJson(toJson(own)), own);
}

TEST(Partners, whatIsLeftOutHasTheProtocolsDefaults) {
    const auto partner = partnerFromJson(profile());
    ASSERT_TRUE(partner);
    EXPECT_EQ(partner->limits, (PartnerLimits{100, 5'000'000, 50'000'000, 500'000'000, {}}));
    EXPECT_EQ(partner->kind, "company");
    EXPECT_FALSE(partner->privacy.value("collector_name"));
    EXPECT_EQ(partner->preferredChannel()->url, "https://intake.example/");
}

TEST(Partners, aProfileThatIsWrongNamesTheField) {
    const auto with = [](const char* key, const QJsonValue& value) {
        QJsonObject changed = profile();
        changed[QLatin1String(key)] = value;
        return changed;
    };
    const auto channel = [&](const char* kind, const char* url) {
        return with("channels", QJsonArray{QJsonObject{{"kind", kind}, {"url", url}}});
    };
    const struct {
        QJsonObject json;
        const char* field;
    } cases[] = {
        {{}, "/id"},
        {with("id", "Has Spaces"), "/id"},
        {with("id", QString(65, u'a')), "/id"},
        {with("id", 7), "/id"},
        {with("name", "  "), "/name"},
        {with("kind", "friend"), "/kind"},
        {with("channels", QJsonArray{}), "/channels"},
        {channel("pigeon", "https://x.example"), "/channels/0"},
        {channel("https", ""), "/channels/0"},
        {channel("https", "http://intake.example/"), "/channels/0"},
        {channel("https", "file:///etc/passwd"), "/channels/0"},
        {channel("https", "https://"), "/channels/0"},
        {channel("sftp", ""), "/channels/0"},
        {with("limits", QJsonObject{{"reports_per_batch", 0}}), "/limits"},
        {with("limits", QJsonObject{{"json_bytes", -5}}), "/limits"},
    };
    for (const auto& [json, field] : cases) {
        const auto partner = partnerFromJson(json);
        ASSERT_FALSE(partner) << field;
        EXPECT_EQ(partner.error().type, "partner-profile-invalid");
        EXPECT_TRUE(partner.error().detail.startsWith(QLatin1String(field))) << partner.error().detail.toStdString();
    }
}

TEST(Partners, anIntakeInClearTextIsTakenOnThisComputerOnly) {
    for (const char* url :
         {"http://127.0.0.1:8080/", "http://localhost:1/", "http://[::1]:8080/", "https://a.example"}) {
        QJsonObject json = profile();
        json[u"channels"] = QJsonArray{QJsonObject{{"kind", "https"}, {"url", url}}};
        EXPECT_TRUE(partnerFromJson(json)) << url;
    }
}

TEST(Partners, ownProfilesTakeThePlaceOfBuiltInOnes) {
    Partner a{.id = "a", .name = "built in"};
    Partner b{.id = "b", .name = "built in"};
    Partner own{.id = "a", .name = "own"};
    own.builtIn = false;
    const auto merged = mergePartners({b, a}, {own});
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0], own);
    EXPECT_EQ(merged[1], b);
}

TEST(Partners, aFaultyFileIsRefusedByName) {
    EXPECT_FALSE(readPartners("{}"));
    const auto twice = readPartners(R"({"schema":"cyberspotter/partners/1","partners":[
        {"id":"a","name":"A","channels":[{"kind":"file"}]},{"id":"a","name":"A","channels":[{"kind":"file"}]}]})");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().type, "catalogue-unreadable");
    EXPECT_TRUE(twice.error().detail.startsWith("a:"));
}

} // namespace

} // namespace cyberspotter
