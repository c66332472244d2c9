// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/problem.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

TEST(Problem, SurvivesTheWayThroughJson) {
    const Problem problem{"report-sent", "Title", "Detail of 7", "Cure", 422, {{"/reports/0/url", "is empty"}}};
    EXPECT_EQ(Problem::fromJson(problem.toJson()), problem);
    EXPECT_EQ(problem.toJson()["type"].toString(), QStringLiteral("https://cyberspotter.example/problems/report-sent"));
}

TEST(Problem, TamesAHostileAnswer) {
    const Problem problem = Problem::fromJson({{"title", QString(1'000'000, u'x')}, {"detail", "a\x1b[31mb"}, {"errors", 7}});
    EXPECT_EQ(problem.title.size(), 2000);
    EXPECT_EQ(problem.detail, QStringLiteral("a[31mb"));
    EXPECT_TRUE(problem.errors.isEmpty());
}

TEST(Clock, WritesAndReadsRfc3339) {
    const QDateTime time = fromRfc3339(QStringLiteral("2026-11-24T10:00:00.5+02:00"));
    EXPECT_EQ(toRfc3339(time), QStringLiteral("2026-11-24T08:00:00.500Z"));
    EXPECT_FALSE(fromRfc3339(QStringLiteral("yesterday")).isValid());
    EXPECT_EQ(toRfc3339({}), QString());
}

} // namespace
} // namespace cyberspotter
