// SPDX-License-Identifier: Apache-2.0
#include "support/partner_process.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace cyberspotter::tests {

namespace {

class PartnerProcessTest : public testing::Test {
protected:
    void SetUp() override {
        if (!PartnerProcess::exists()) {
            GTEST_SKIP() << "cyberspotter-partner is not built";
        }
    }

    QTemporaryDir scratch;
    QString folder = scratch.filePath(QStringLiteral("partner"));
};

} // namespace

TEST_F(PartnerProcessTest, KeepsPortAndDataOverAKill) {
    PartnerProcess partner(folder);
    const QString address = partner.address();
    partner.kill();
    EXPECT_FALSE(partner.isRunning());
    partner.restart();
    EXPECT_EQ(partner.address(), address);
    EXPECT_EQ(partner.count(QStringLiteral("report")), 0);
    EXPECT_EQ(partner.evidenceBytes(), 0);
}

TEST_F(PartnerProcessTest, EndsInOrder) {
    PartnerProcess partner(folder, {QStringLiteral("--practice")});
    EXPECT_TRUE(partner.isRunning());
    EXPECT_EQ(partner.stop(), 0);
}

} // namespace cyberspotter::tests
