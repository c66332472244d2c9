// SPDX-License-Identifier: Apache-2.0
#include "core/submission/transfer_rate.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

TEST(TransferRate, IsThatOfTheLastSeconds) {
    TransferRate rate;
    EXPECT_EQ(rate.perSecond(), 0);
    for (qint64 at = 0; at <= 10'000; at += 20) {
        rate.add(at * 1000, at); // 1 MB a second
    }
    EXPECT_EQ(rate.perSecond(), 1'000'000);
    for (qint64 at = 10'020; at <= 20'000; at += 20) {
        rate.add(10'000'000 + (at - 10'000) * 100, at); // the line becomes slow
    }
    EXPECT_NEAR(double(rate.perSecond()), 100'000, 10'000);
    EXPECT_NEAR(double(rate.secondsLeft(12'000'000).value()), 10, 1);
}

TEST(TransferRate, SaysNothingWhereNothingIsKnown) {
    TransferRate rate;
    rate.add(0, 0);
    rate.add(500, 100);
    EXPECT_EQ(rate.perSecond(), 0) << "a tenth of a second is no measure";
    EXPECT_FALSE(rate.secondsLeft(1000));
    rate.add(500, 4000);
    rate.add(100, 5000);
    EXPECT_EQ(rate.perSecond(), 0) << "another transfer began";
}

} // namespace
} // namespace cyberspotter
