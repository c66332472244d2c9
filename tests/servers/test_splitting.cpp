// SPDX-License-Identifier: Apache-2.0
// Batches that a real partner finds too large (413).
#include "core/submission/journal/receipt_repository.h"
#include "core/submission/journal/split_repository.h"
#include "servers/support/intake_fixture.h"

namespace cyberspotter {
namespace {

using tests::Intake;
using tests::stateOf;

TEST_F(Intake, ABatchThatIsTooLargeGoesInHalves) {
    begin({QStringLiteral("--most-reports"), QStringLiteral("2")});
    const QList<Report> reports = addReports(5, 1000);
    const Submission whole = run(queue());
    EXPECT_TRUE(wasSplit(whole)) << toWord(whole.state).toStdString();
    QSet<QString> keys{whole.idempotencyKey};
    QSet<QString> batches;
    // 5 becomes 3 and 2, and the 3 become 2 and 1.
    for (int round = 0; round < 3; ++round) {
        const QList<Submission> halves = SubmissionRepository(*library).active().value();
        for (const Submission& half : halves) {
            EXPECT_FALSE(keys.contains(half.idempotencyKey));
            keys += half.idempotencyKey;
            const Submission ended = run(half.id);
            if (!wasSplit(ended)) {
                EXPECT_EQ(ended.state, SubmissionState::Acknowledged);
                EXPECT_TRUE(ReceiptRepository(*library).ofBatch(ended.batchId)->has_value());
                batches += ended.batchId;
            }
        }
    }
    EXPECT_TRUE(SubmissionRepository(*library).active()->isEmpty());
    EXPECT_EQ(batches.size(), 3);
    EXPECT_TRUE(batches.contains(batchId)) << "the batch keeps its first reports";
    EXPECT_EQ(server->count(QStringLiteral("report")), 5) << "each once";
    EXPECT_EQ(server->evidenceBytes(), 5 * 1001);
    for (const Report& report : reports) {
        EXPECT_EQ(stateOf(*library, report), ReportState::Received);
    }
    EXPECT_EQ(ReportRepository(*library).inBatch(batchId)->front().id, reports.front().id);
}

TEST_F(Intake, SharedEvidenceGoesWithBothHalves) {
    begin({QStringLiteral("--most-reports"), QStringLiteral("1")});
    const QString capture = tests::addCapture(*library, "the same page");
    tests::addReady(*library, capture);
    tests::addReady(*library, capture);
    ASSERT_TRUE(wasSplit(run(queue())));
    const QList<Submission> halves = SubmissionRepository(*library).active().value();
    for (const Submission& half : halves) {
        EXPECT_EQ(UploadRepository(*library).of(half.id)->size(), 1);
        EXPECT_EQ(run(half.id).state, SubmissionState::Acknowledged);
    }
    EXPECT_EQ(server->count(QStringLiteral("batch"), QStringLiteral("receipt IS NOT NULL")), 2);
}

TEST_F(Intake, AnAnswerToALargeBodyThatNobodyReadsIsHeard) {
    begin({QStringLiteral("--largest-batch"), QStringLiteral("40000")});
    for (int i = 0; i < 60; ++i) { // some 60 kB of JSON
        tests::addReady(*library);
    }
    ASSERT_TRUE(wasSplit(run(queue())));
    const QList<Submission> halves = SubmissionRepository(*library).active().value();
    for (const Submission& half : halves) {
        EXPECT_EQ(run(half.id).state, SubmissionState::Acknowledged);
    }
    EXPECT_EQ(server->count(QStringLiteral("report")), 60);
}

TEST_F(Intake, OneReportThatIsTooLargeFailsAndSaysSo) {
    begin({QStringLiteral("--largest-batch"), QStringLiteral("100")});
    tests::addReady(*library);
    const Submission submission = run(queue());
    EXPECT_EQ(submission.state, SubmissionState::Failed);
    ASSERT_TRUE(submission.problem);
    EXPECT_FALSE(submission.problem->cure.isEmpty());
    EXPECT_EQ(server->count(QStringLiteral("report")), 0);
}

} // namespace
} // namespace cyberspotter
