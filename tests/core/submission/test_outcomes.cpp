// SPDX-License-Identifier: Apache-2.0
#include "core/submission/outcomes.h"
#include "support/submission_fixture.h"

namespace cyberspotter {
namespace {

TEST(Outcomes, UnderstandOurWordsAndThoseOfTheTransparencyDatabase) {
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("in_review"), {}), ReportState::InReview);
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("decided"), QStringLiteral("DECISION_VISIBILITY_CONTENT_REMOVED")),
              ReportState::Removed);
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("decided"), QStringLiteral("DECISION_VISIBILITY_CONTENT_DEMOTED")),
              ReportState::Restricted);
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("decided"), QStringLiteral("DECISION_ACCOUNT_SUSPENDED")),
              ReportState::AccountActioned);
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("eaten"), {}), std::nullopt);
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("draft"), {}), std::nullopt)
        << "a partner cannot take a report back to the volunteer's desk";
    EXPECT_EQ(stateForPartnerWord(QStringLiteral("ready"), {}), std::nullopt);
}

TEST(Outcomes, OnesEnteredByHandSayThatTheyAre) {
    tests::ScratchLibrary library;
    const Report report = tests::addReady(*library);
    EXPECT_FALSE(recordOutcome(*library, report.id, ReportState::Removed)) << "it was never sent";
    ASSERT_TRUE(BatchRepository(*library).create(tests::partnerAt(QStringLiteral("http://127.0.0.1:1"))));
    ReportEvent sent;
    sent.reportId = report.id;
    sent.state = ReportState::Delivered;
    sent.source = QStringLiteral("user");
    ASSERT_TRUE(ReportRepository(*library).move(sent));
    ASSERT_TRUE(recordOutcome(*library, QString::number(report.number), ReportState::Removed,
                              QStringLiteral("by e-mail of 3 May")));
    const ReportEvent last = ReportRepository(*library).events(report.id)->last();
    EXPECT_EQ(last.state, ReportState::Removed);
    EXPECT_EQ(last.source, QStringLiteral("manual"));
    EXPECT_EQ(last.note, QStringLiteral("by e-mail of 3 May"));
    EXPECT_EQ(recordOutcome(*library, QStringLiteral("999"), ReportState::Removed).error().type,
              QStringLiteral("report-unknown"));
}

} // namespace
} // namespace cyberspotter
