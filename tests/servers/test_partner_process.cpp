// SPDX-License-Identifier: Apache-2.0
#include "tests/support/partner_process.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace cyberspotter::tests {

namespace {

class PartnerProcessTest : public testing::Test {
protected:
    void SetUp() override {
        if (!PartnerProcess::isBuilt()) {
            GTEST_SKIP() << "cyberspotter-partner is not built";
        }
    }
};

} // namespace

TEST_F(PartnerProcessTest, KeepsPortAndDataOverAKill) {
    PartnerProcess partner;
    ASSERT_TRUE(partner.start()) << partner.errors().constData();
    const QString address = partner.address();
    partner.kill();
    EXPECT_FALSE(partner.isRunning());
    ASSERT_TRUE(partner.start()) << partner.errors().constData();
    EXPECT_EQ(partner.address(), address);
    EXPECT_TRUE(QFileInfo::exists(partner.database()));
}

TEST_F(PartnerProcessTest, EndsInOrder) {
    PartnerProcess partner({QStringLiteral("--practice")});
    ASSERT_TRUE(partner.start()) << partner.errors().constData();
    EXPECT_EQ(partner.stop(), 0);
}

TEST_F(PartnerProcessTest, SaysWhyItDidNotStart) {
    PartnerProcess partner;
    EXPECT_FALSE(partner.start({QStringLiteral("--fault"), QStringLiteral("earthquake:1")}));
    EXPECT_TRUE(partner.errors().contains("earthquake")) << partner.errors().constData();
}

} // namespace cyberspotter::tests
