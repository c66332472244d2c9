// SPDX-License-Identifier: Apache-2.0
// Rules of one's own in the XDG data folder stand in for the built-in ones, or are told to be wrong.
#include "core/catalogue/catalogue.h"
#include "core/catalogue/marketplace/own_rules.h"
#include "tests/support/print_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

class OwnRules : public testing::Test {
protected:
    void SetUp() override {
        before_ = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(data_.path()));
        ASSERT_TRUE(QDir().mkpath(ownRulesFolder()));
    }
    void TearDown() override { before_.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before_); }

    static void write(const QByteArray& bytes) {
        QFile file(ownRulesFolder() + QStringLiteral("/marketplaces.json"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static std::shared_ptr<const Catalogue> loaded() {
        auto catalogue = Catalogue::load();
        return catalogue ? *catalogue : nullptr;
    }

    QTemporaryDir data_;
    QByteArray before_;
};

QByteArray rulesThatDrop(const QByteArray& parameter) {
    return R"({"schema":"cyberspotter/marketplaces/1","edition":"mine","general_drop_parameters":[")" + parameter +
           R"("],"mobile_labels":[],"short_link_hosts":[],"marketplaces":[{"id":"bazaar","name":"Bazaar","kind":"marketplace",
           "domains":[{"domain":"bazaar.example","host":"www.bazaar.example","country":"FR","language":"fr","currency":"EUR"}],
           "items":[],"sellers":[],"searches":[],"source":{"url":"https://www.bazaar.example/","checked":"2026-11-30"}}]})";
}

TEST_F(OwnRules, noneAreNoProblem) {
    const auto catalogue = loaded();
    ASSERT_TRUE(catalogue);
    EXPECT_FALSE(catalogue->ownRulesProblem());
    EXPECT_NE(catalogue->marketplaceIndex().byId(QStringLiteral("ebay")), nullptr);
}

TEST_F(OwnRules, standInForTheBuiltIn) {
    write(rulesThatDrop("from_friend"));
    const auto catalogue = loaded();
    ASSERT_TRUE(catalogue);
    EXPECT_FALSE(catalogue->ownRulesProblem()) << catalogue->ownRulesProblem()->detail.toStdString();
    EXPECT_NE(catalogue->marketplaceIndex().byId(QStringLiteral("bazaar")), nullptr);
    EXPECT_TRUE(catalogue->marketplaceIndex().isTrackingParameter(nullptr, QStringLiteral("from_friend")));
    EXPECT_FALSE(catalogue->marketplaceIndex().isTrackingParameter(nullptr, QStringLiteral("utm_source")));
    EXPECT_EQ(catalogue->marketplaces().edition, "mine");
}

TEST_F(OwnRules, wrongOnesAreToldAndTheBuiltInStay) {
    for (const QByteArray& wrong : {QByteArray("{"), QByteArray(R"({"schema":"other/1"})"), rulesThatDrop("a").replace("\"kind\":\"marketplace\"", "\"kind\":\"\""),
                                    QByteArray(R"({"schema":"cyberspotter/marketplaces/1","marketplaces":[]})")}) {
        write(wrong);
        const auto catalogue = loaded();
        ASSERT_TRUE(catalogue);
        ASSERT_TRUE(catalogue->ownRulesProblem()) << wrong.toStdString();
        EXPECT_EQ(catalogue->ownRulesProblem()->type, "own-rules");
        EXPECT_TRUE(catalogue->ownRulesProblem()->detail.contains(QStringLiteral("marketplaces.json")));
        EXPECT_TRUE(catalogue->marketplaceIndex().isTrackingParameter(nullptr, QStringLiteral("utm_source")));
    }
}

} // namespace
} // namespace cyberspotter
