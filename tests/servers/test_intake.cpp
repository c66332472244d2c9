// SPDX-License-Identifier: Apache-2.0
// The sender against the reference partner: a real process, real sockets, real deaths. The library's clock is moved by
// hand, so that no test waits for a back-off.
#include "core/base/digest.h"
#include "core/submission/outcomes.h"
#include "core/submission/intake/partner_check.h"
#include "core/submission/journal/receipt_repository.h"
#include "servers/support/intake_fixture.h"

#include <thread>

namespace cyberspotter {
namespace {

using tests::Intake;
using tests::PartnerProcess;
using tests::stateOf;
using tests::tokenName;

TEST_F(Intake, TheWholeWayEndsInAReceipt) {
    begin();
    const QList<Report> reports = addReports(3, 200'000);
    QList<SubmissionState> way;
    qint64 sent = 0;
    SenderOptions options;
    options.changed = [&](const Submission& submission) { way += submission.state; };
    options.progress = [&](const SendProgress& progress) {
        EXPECT_GE(progress.sent, sent);
        EXPECT_LE(progress.sent, progress.total);
        sent = progress.sent;
    };
    const Submission submission = run(queue(), options);
    EXPECT_EQ(submission.state, SubmissionState::Acknowledged)
        << (submission.problem ? submission.problem->toText().toStdString() : "");
    EXPECT_EQ(way, (QList<SubmissionState>{SubmissionState::Sending, SubmissionState::AwaitingUploads,
                                           SubmissionState::Finishing, SubmissionState::Acknowledged}));
    EXPECT_EQ(sent, 3 * 200'001);
    for (const Report& report : reports) {
        const Report now = ReportRepository(*library).get(report.id).value();
        EXPECT_EQ(now.state, ReportState::Received);
        EXPECT_FALSE(now.reference.isEmpty());
    }
    const std::optional<Receipt> receipt = ReceiptRepository(*library).ofBatch(batchId).value();
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->sha256, sha256Hex(receipt->body));
    EXPECT_TRUE(receipt->body.contains(submission.bodySha256.toLatin1()))
        << "the receipt names the bytes that were sent";
    EXPECT_EQ(server->count(QStringLiteral("report")), 3);
    EXPECT_EQ(server->evidenceBytes(), 3 * 200'001);
}

TEST_F(Intake, ALostAnswerIsReplayedWithTheSameKey) {
    begin({QStringLiteral("--fault"), QStringLiteral("drop-after:1x")});
    addReports(2, 1000);
    const QString id = queue();
    const QString key = SubmissionRepository(*library).get(id)->idempotencyKey;
    const Submission broken = run(id);
    EXPECT_EQ(broken.state, SubmissionState::Uncertain);
    EXPECT_EQ(server->count(QStringLiteral("report")), 2) << "it had been taken";
    const Submission settled = runToTheEnd(id);
    EXPECT_EQ(settled.state, SubmissionState::Acknowledged);
    EXPECT_EQ(settled.idempotencyKey, key);
    EXPECT_EQ(server->count(QStringLiteral("report")), 2);
    EXPECT_EQ(server->count(QStringLiteral("batch")), 1);
    for (const SubmissionItem& item : settled.items) {
        EXPECT_EQ(item.status, QStringLiteral("accepted"));
    }
}

TEST_F(Intake, AServerKilledInTheMiddleOfAnUploadIsGoneOnWith) {
    begin();
    addReports(4, 8'000'000);
    const QString id = queue();
    bool killed = false;
    SenderOptions options;
    options.parallel = 2;
    options.progress = [&](const SendProgress& progress) {
        if (!killed && progress.sent > progress.total / 3) {
            killed = true;
            server->kill();
        }
    };
    const Submission broken = run(id, options);
    ASSERT_TRUE(killed);
    EXPECT_TRUE(isActive(broken.state)) << toWord(broken.state).toStdString();
    EXPECT_GT(broken.nextAttemptAt, library->now());
    const qint64 kept = server->evidenceBytes();
    EXPECT_GT(kept, 0);
    server->restart();
    qint64 sentAnew = 0;
    qint64 first = -1;
    options.progress = [&](const SendProgress& progress) {
        first = first < 0 ? progress.sent : first;
        sentAnew = progress.sent;
    };
    library.advance(3'600'000);
    EXPECT_EQ(run(id, options).state, SubmissionState::Acknowledged);
    EXPECT_GE(first, kept) << "what had arrived is not sent again";
    EXPECT_EQ(sentAnew, 4 * 8'000'001);
    EXPECT_EQ(server->evidenceBytes(), 4 * 8'000'001);
    EXPECT_EQ(server->count(QStringLiteral("report")), 4);
}

TEST_F(Intake, ACutUploadGoesOnWhereItStopped) {
    begin({QStringLiteral("--fault"), QStringLiteral("cut-upload:300000:1x")});
    addReports(1, 1'000'000);
    const QString id = queue();
    const Submission cut = run(id);
    EXPECT_TRUE(isActive(cut.state)) << toWord(cut.state).toStdString();
    EXPECT_EQ(server->evidenceBytes(), 300'000);
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, AWrongTokenNeedsThePersonAndIsNotTriedAgain) {
    begin();
    addReports(1, 100);
    qputenv(tokenName, "wrong");
    const QString id = queue();
    const Submission refused = run(id);
    EXPECT_EQ(refused.state, SubmissionState::NeedsUser);
    ASSERT_TRUE(refused.problem);
    EXPECT_EQ(refused.problem->status, 401);
    EXPECT_EQ(run(id).attempts, refused.attempts) << "it stands";
    EXPECT_EQ(server->count(QStringLiteral("report")), 0);
    qputenv(tokenName, PartnerProcess::token().toLatin1());
    ASSERT_TRUE(retrySubmission(*library, id));
    EXPECT_EQ(run(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, ACaptivePortalIsWaitedOut) {
    begin({QStringLiteral("--fault"), QStringLiteral("garbage:1x")});
    addReports(1, 100);
    const QString id = queue();
    const Submission portal = run(id);
    EXPECT_EQ(portal.state, SubmissionState::RetryWait);
    EXPECT_EQ(portal.problem->type, QStringLiteral("captive-portal"));
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, AnOverloadedPartnerIsGivenTheTimeItAsksFor) {
    begin({QStringLiteral("--fault"), QStringLiteral("503:1x")});
    addReports(1, 100);
    const QString id = queue();
    SenderOptions options;
    options.random = [] { return 0.0; };
    const Submission waiting = runSubmission(*library, *catalogue, id, options).value();
    EXPECT_EQ(waiting.state, SubmissionState::RetryWait);
    EXPECT_EQ(library->now().msecsTo(waiting.nextAttemptAt), 1000) << "Retry-After: 1, though the dice said at once";
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, BackOffDoublesToAQuarterOfAnHourAndEndsAtTenTries) {
    begin();
    server->kill();
    addReports(1, 100);
    const QString id = queue();
    QList<qint64> waits;
    Submission submission = run(id);
    while (isActive(submission.state) && waits.size() < 20) {
        waits += library->now().msecsTo(submission.nextAttemptAt);
        library.advance(waits.last());
        submission = run(id);
    }
    EXPECT_EQ(waits, (QList<qint64>{4'000, 8'000, 16'000, 32'000, 64'000, 128'000, 256'000, 512'000, 900'000}));
    EXPECT_EQ(submission.state, SubmissionState::NeedsUser);
    EXPECT_EQ(submission.attempts, 10);
}

TEST_F(Intake, OneReportTurnedAwayDoesNotHoldTheOthers) {
    begin();
    const Report bad = tests::addUnacceptable(*library, tests::addCapture(*library, "bad"));
    const Report good = tests::addReady(*library, tests::addCapture(*library, "good"));
    const Submission submission = run(queue());
    EXPECT_EQ(submission.state, SubmissionState::PartiallyAcknowledged);
    EXPECT_EQ(stateOf(*library, bad), ReportState::Rejected);
    EXPECT_EQ(stateOf(*library, good), ReportState::Received);
    ASSERT_TRUE(submission.items[0].problem);
    EXPECT_EQ(submission.items[0].problem->errors[0].pointer, QStringLiteral("/reports/0/listing/price"));
    EXPECT_EQ(server->evidenceBytes(), 4) << "evidence of the rejected report stayed here";
}

TEST_F(Intake, CancelStopsAnUploadUnderWay) {
    begin({QStringLiteral("--fault"), QStringLiteral("slow:1")}); // leaves the time to look at the journal
    const QList<Report> reports = addReports(3, 20'000'000);
    const QString id = queue();
    bool asked = false;
    SenderOptions options;
    options.parallel = 1;
    options.progress = [&](const SendProgress& progress) {
        if (!asked && progress.sent > 20'500'000) {
            asked = true;
            // As another process or the window's thread does it.
            std::thread([&] { EXPECT_TRUE(cancelSubmission(*library, id)); }).join();
        }
    };
    EXPECT_EQ(run(id, options).state, SubmissionState::Cancelled);
    EXPECT_LT(server->evidenceBytes(), 60'000'000);
    EXPECT_EQ(server->count(QStringLiteral("batch"), QStringLiteral("receipt IS NOT NULL")), 0);

    // Sent again after all: the partner took its reports before, and holds each once.
    const Result<Submission> again = queueBatch(*library, *catalogue, SubmissionRepository(*library).get(id)->batchId);
    ASSERT_TRUE(again) << again.error().toText().toStdString();
    EXPECT_EQ(run(again->id).state, SubmissionState::Acknowledged);
    EXPECT_EQ(server->count(QStringLiteral("report"), QStringLiteral("1")), 3);
    EXPECT_EQ(server->evidenceBytes(), 3 * 20'000'001);
}

TEST_F(Intake, AProgramThatEndsLeavesTheRestForTheNext) {
    begin();
    addReports(3, 10'000'000);
    const QString id = queue();
    std::atomic<bool> cancelled = false;
    SenderOptions options;
    options.parallel = 1;
    options.cancelled = &cancelled;
    options.progress = [&](const SendProgress& progress) { cancelled = cancelled || progress.sent > 12'000'000; };
    EXPECT_EQ(run(id, options).state, SubmissionState::AwaitingUploads);
    library.reopen();
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
    EXPECT_EQ(server->evidenceBytes(), 3 * 10'000'001);
}

TEST_F(Intake, AnUploadThatThePartnerForgotBeginsAnew) {
    begin({QStringLiteral("--fault"), QStringLiteral("cut-upload:1000:1x")});
    addReports(1, 100'000);
    const QString id = queue();
    ASSERT_TRUE(isActive(run(id).state));
    QList<Upload> uploads = UploadRepository(*library).of(id).value();
    uploads[0].uploadUrl = server->address() + QStringLiteral("/v1/uploads/00000000-0000-4000-8000-000000000000");
    ASSERT_TRUE(UploadRepository(*library).setAddresses(id, uploads));
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, AChangedFileIsNeverSent) {
    begin();
    addReports(1, 100'000);
    const QString id = queue();
    const QString path = EvidenceStore(*library).pathOf(UploadRepository(*library).of(id)->front().sha256);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    const Submission refused = run(id);
    EXPECT_EQ(refused.state, SubmissionState::NeedsUser);
    EXPECT_EQ(refused.problem->type, QStringLiteral("evidence-differs"));
    EXPECT_EQ(server->count(QStringLiteral("batch"), QStringLiteral("receipt IS NOT NULL")), 0);
}

TEST_F(Intake, APartnerThatMovedIsFound) {
    begin();
    addReports(1, 50'000);
    const QString id = queue();
    server->kill();
    EXPECT_TRUE(isActive(run(id).state));
    server = std::make_unique<PartnerProcess>(library.file(QStringLiteral("partner")));
    partner.channels[0].url = server->address();
    ASSERT_TRUE(PartnerRepository(*library).update(partner));
    EXPECT_EQ(runToTheEnd(id).state, SubmissionState::Acknowledged);
}

TEST_F(Intake, OutcomesComeOnceAndInTheirOrder) {
    begin({QStringLiteral("--practice")});
    const QList<Report> reports = addReports(3, 100);
    ASSERT_EQ(run(queue()).state, SubmissionState::Acknowledged);
    int changes = 0;
    for (int i = 0; i < 6; ++i) {
        changes += int(pollOutcomes(*library, partner)->size());
    }
    EXPECT_GT(changes, 0);
    for (const Report& report : reports) {
        const QList<ReportEvent> events = ReportRepository(*library).events(report.id).value();
        QStringList outcomes;
        for (const ReportEvent& event : events) {
            if (event.source == QStringLiteral("api") && !event.externalId.startsWith(QStringLiteral("intake:"))) {
                EXPECT_FALSE(outcomes.contains(event.externalId));
                EXPECT_FALSE(event.partnerWord.isEmpty());
                outcomes += event.externalId;
            }
        }
        EXPECT_FALSE(outcomes.isEmpty());
    }
}

TEST_F(Intake, ACheckNamesTheStepThatFails) {
    begin();
    const auto failing = [&] {
        for (const PartnerCheckStep& step : checkPartner(*library, partner)) {
            if (!step.passed) {
                return step.name;
            }
        }
        return QString();
    };
    EXPECT_EQ(failing(), QString());
    qputenv(tokenName, "wrong");
    EXPECT_EQ(failing(), QStringLiteral("token"));
    server->kill();
    EXPECT_EQ(failing(), QStringLiteral("connection"));
    partner.channels[0].kind = QStringLiteral("web_form");
    EXPECT_EQ(failing(), QStringLiteral("channel"));
}

} // namespace
} // namespace cyberspotter
