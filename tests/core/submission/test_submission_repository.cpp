// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/catalogue/partner/partner_repository.h"
#include "core/evidence/custody_log.h"
#include "core/submission/journal/answer_repository.h"
#include "core/submission/journal/receipt_repository.h"
#include "core/submission/journal/submission_repository.h"
#include "core/submission/submitting.h"
#include "support/submission_fixture.h"

#include <QDir>
#include <QFile>

namespace cyberspotter {
namespace {

using tests::stateOf;

class Journal : public testing::Test {
protected:
    Submission queue(const Partner& partner = tests::partnerAt(QStringLiteral("http://127.0.0.1:1"))) {
        batch = BatchRepository(*library).create(partner)->front();
        const Reporter reporter{{}, {}, {}, QStringLiteral("heron")};
        document = composeBatch(*library, *catalogue, partner, batch, reporter).value();
        return repository().queue(partner, batch, document).value();
    }
    SubmissionRepository repository() { return SubmissionRepository(*library); }

    tests::ScratchLibrary library;
    std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    Batch batch;
    BatchDocument document;
};

TEST_F(Journal, KeyAndBytesAreOnTheDiskBeforeAnythingIsSent) {
    const Report report = tests::addReady(*library, tests::addCapture(*library, "<html>"));
    const Submission queued = queue();
    library.reopen();
    const Submission kept = repository().get(queued.id).value();
    EXPECT_EQ(kept, queued);
    EXPECT_FALSE(kept.idempotencyKey.isEmpty());
    EXPECT_EQ(repository().body(queued.id).value(), document.body);
    EXPECT_EQ(kept.bodySha256, sha256Hex(document.body));
    EXPECT_EQ(UploadRepository(*library).of(queued.id)->size(), 1);
    EXPECT_EQ(stateOf(*library, report), ReportState::Batched) << "nothing is said to be sent that was not";
}

TEST_F(Journal, ABatchIsQueuedOnce) {
    tests::addReady(*library);
    const Submission first = queue();
    const Submission again =
        repository().queue(tests::partnerAt(QStringLiteral("http://127.0.0.1:1")), batch, document).value();
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(again.idempotencyKey, first.idempotencyKey);
}

TEST_F(Journal, AReportThatLacksWhatThePartnerAsksNowIsNotQueued) {
    Partner partner = tests::partnerAt(QStringLiteral("http://127.0.0.1:1"));
    ASSERT_TRUE(PartnerRepository(*library).add(partner));
    const Report report = tests::addReady(*library);
    const QString batchId = BatchRepository(*library).create(partner)->front().id;
    partner.requiredFields = {QStringLiteral("listing.title"), QStringLiteral("evidence")};
    ASSERT_TRUE(PartnerRepository(*library).update(partner));

    const Result<Submission> refused = queueBatch(*library, *catalogue, batchId);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("reports-incomplete"));
    ASSERT_EQ(refused.error().errors.size(), 2);
    EXPECT_EQ(refused.error().errors[0].pointer, QStringLiteral("/reports/0/evidence"));
    EXPECT_EQ(refused.error().errors[1].pointer, QStringLiteral("/reports/0/listing/title"));
    EXPECT_TRUE(repository().list()->isEmpty());
    EXPECT_EQ(stateOf(*library, report), ReportState::Batched) << "it stays where it was";

    // The way on: out of the batch, filled in, and into a new one.
    ASSERT_TRUE(BatchRepository(*library).takeOut(report.id));
    Report mended = ReportRepository(*library).get(report.id).value();
    mended.listing.title = QStringLiteral("Carving");
    mended.captureId = tests::addCapture(*library, "<html>");
    ASSERT_TRUE(ReportRepository(*library).update(mended));
    const QString again = BatchRepository(*library).create(partner)->front().id;
    EXPECT_TRUE(queueBatch(*library, *catalogue, again));
}

TEST_F(Journal, AReportLeavesABatchWhoseSendingWasCancelled) {
    const Report report = tests::addReady(*library);
    const Submission queued = queue();
    EXPECT_EQ(BatchRepository(*library).takeOut(report.id).error().type, QStringLiteral("batch-sent"));
    ASSERT_TRUE(cancelSubmission(*library, queued.id));
    EXPECT_TRUE(BatchRepository(*library).takeOut(report.id));
    EXPECT_EQ(stateOf(*library, report), ReportState::Ready);
    EXPECT_EQ(repository().get(queued.id)->items.size(), 1) << "what was tried is kept";
}

TEST_F(Journal, WhatWasCancelledGoesAgainUnderItsKey) {
    tests::addReady(*library);
    const Submission first = queue();
    ASSERT_TRUE(repository().move(first.id, SubmissionState::Sending));
    ASSERT_TRUE(cancelSubmission(*library, first.id));
    const Submission again =
        repository().queue(tests::partnerAt(QStringLiteral("http://127.0.0.1:1")), batch, document).value();
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(again.idempotencyKey, first.idempotencyKey) << "the partner may have it already";
    EXPECT_EQ(again.state, SubmissionState::Queued);
    EXPECT_EQ(repository().list()->size(), 1);
}

TEST_F(Journal, WhatWasChangedAfterItWasCancelledHasAKeyOfItsOwn) {
    tests::addReady(*library);
    const Submission first = queue();
    ASSERT_TRUE(cancelSubmission(*library, first.id));
    document.body += ' ';
    const Submission again =
        repository().queue(tests::partnerAt(QStringLiteral("http://127.0.0.1:1")), batch, document).value();
    EXPECT_NE(again.idempotencyKey, first.idempotencyKey) << "the same key with other bytes is refused (422)";
}

TEST_F(Journal, APartnerWithoutAnIntakeTakesNoBatches) {
    tests::addReady(*library);
    const Partner form = tests::partnerAt(QStringLiteral("https://form.example/"), QStringLiteral("web_form"));
    batch = BatchRepository(*library).create(form)->front();
    document = composeBatch(*library, *catalogue, form, batch, {}).value();
    const Result<Submission> refused = repository().queue(form, batch, document);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("channel-unsupported"));
    EXPECT_FALSE(refused.error().cure.isEmpty());
    EXPECT_FALSE(refused.error().toText().contains(QStringLiteral("web_form")));
    EXPECT_TRUE(repository().list()->isEmpty()) << "nothing false is recorded";
}

TEST_F(Journal, AFolderThatTheProfileDoesNotNameIsNotWrittenTo) {
    tests::addReady(*library);
    const Partner partner = tests::partnerAt({}, QStringLiteral("file"));
    batch = BatchRepository(*library).create(partner)->front();
    document = composeBatch(*library, *catalogue, partner, batch, {}).value();
    EXPECT_EQ(repository().queue(partner, batch, document).error().type, QStringLiteral("channel-unsupported"));
}

TEST_F(Journal, WhatWasHandedOverByHandIsRecordedAsDeliveredAndNeverAsAcknowledged) {
    const Partner form = tests::partnerAt(QStringLiteral("{listing}"), QStringLiteral("web_form"));
    ASSERT_TRUE(PartnerRepository(*library).add(form));
    const Report report = tests::addReady(*library, tests::addCapture(*library, "<html>"));
    const QString batchId = BatchRepository(*library).create(form)->front().id;
    const Submission recorded =
        recordSentByHand(*library, *catalogue, batchId, QStringLiteral("Form, ticket 17")).value();
    EXPECT_EQ(recorded.state, SubmissionState::Delivered);
    EXPECT_EQ(recorded.channel, QStringLiteral("web_form"));
    EXPECT_EQ(stateOf(*library, report), ReportState::Delivered);
    const ReportEvent last = ReportRepository(*library).events(report.id)->last();
    EXPECT_EQ(last.source, QStringLiteral("manual"));
    EXPECT_EQ(last.note, QStringLiteral("Form, ticket 17"));
    EXPECT_TRUE(ReportRepository(*library).get(report.id)->submittedAt.isValid());
    EXPECT_TRUE(repository().active()->isEmpty()) << "nobody sends it a second time";
    EXPECT_EQ(recordSentByHand(*library, *catalogue, batchId, {}).error().type, QStringLiteral("batch-sent"));
}

TEST_F(Journal, BatchesNeverQueuedAreThoseWithoutASubmission) {
    tests::addReady(*library);
    const Submission queued = queue();
    EXPECT_TRUE(repository().batchesNeverQueued()->isEmpty());
    tests::addReady(*library);
    const QString second = BatchRepository(*library).create(tests::partnerAt(QStringLiteral("http://127.0.0.1:1")))->front().id;
    EXPECT_EQ(repository().batchesNeverQueued().value(), QStringList{second});
    ASSERT_TRUE(cancelSubmission(*library, queued.id));
    EXPECT_EQ(repository().batchesNeverQueued().value(), QStringList{second}) << "a cancelled one stays cancelled";
}

TEST_F(Journal, EachReportGetsItsOwnAnswer) {
    const Report good = tests::addReady(*library, tests::addCapture(*library, "a"));
    const Report bad = tests::addReady(*library, tests::addCapture(*library, "b"));
    const Report known = tests::addReady(*library);
    const Submission queued = queue();
    ASSERT_TRUE(repository().beginAttempt(queued.id));
    const QList<SubmissionItem> items{
        {good.id, QStringLiteral("accepted"), QStringLiteral("R-1"), {}},
        {bad.id, QStringLiteral("rejected"), {}, Problem{"x", "No taxon", "Name one", {}, 422, {}}},
        {known.id, QStringLiteral("duplicate"), QStringLiteral("R-0"), {}}};
    const Submission answered = AnswerRepository(*library).enterAnswer(queued.id, items, {}, {sha256Hex("a")}, "{}").value();
    EXPECT_EQ(answered.state, SubmissionState::AwaitingUploads);
    EXPECT_EQ(stateOf(*library, good), ReportState::Received);
    EXPECT_EQ(stateOf(*library, bad), ReportState::Rejected);
    EXPECT_EQ(stateOf(*library, known), ReportState::Received) << "it is there: a success";
    EXPECT_EQ(ReportRepository(*library).get(good.id)->reference, QStringLiteral("R-1"));
    const QList<Upload> uploads = UploadRepository(*library).of(queued.id).value();
    ASSERT_EQ(uploads.size(), 1) << "evidence of the rejected report stays here";
    EXPECT_EQ(uploads[0].sha256, sha256Hex("a"));

    // The same answer once more, as a replay brings it, changes nothing.
    const qsizetype events = ReportRepository(*library).events(good.id)->size();
    ASSERT_TRUE(repository().beginAttempt(repository().move(queued.id, SubmissionState::RetryWait)->id));
    ASSERT_TRUE(AnswerRepository(*library).enterAnswer(queued.id, items, {}, {sha256Hex("a")}, "{}"));
    EXPECT_EQ(ReportRepository(*library).events(good.id)->size(), events);
    EXPECT_EQ(ReceiptRepository(*library).of(queued.id)->size(), 1);
}

TEST_F(Journal, AFileThatTwoReportsShareOutlivesTheRejectionOfOne) {
    const QString capture = tests::addCapture(*library, "shared");
    const Report bad = tests::addReady(*library, capture);
    const Report good = tests::addReady(*library, capture);
    const Submission queued = queue();
    ASSERT_TRUE(repository().beginAttempt(queued.id));
    const Submission answered =
        AnswerRepository(*library)
            .enterAnswer(queued.id,
                         {{bad.id, QStringLiteral("rejected"), {}, {}}, {good.id, QStringLiteral("accepted"), {}, {}}},
                         {}, {sha256Hex("shared")}, "{}")
            .value();
    EXPECT_EQ(answered.state, SubmissionState::AwaitingUploads);
    EXPECT_EQ(UploadRepository(*library).of(queued.id)->size(), 1);
}

TEST_F(Journal, AllRejectedEndsThere) {
    const Report bad = tests::addReady(*library);
    const Submission queued = queue();
    ASSERT_TRUE(repository().beginAttempt(queued.id));
    EXPECT_EQ(AnswerRepository(*library).enterAnswer(queued.id, {{bad.id, QStringLiteral("rejected"), {}, {}}}, {}, {}, "{}")->state,
              SubmissionState::Rejected);
    EXPECT_TRUE(repository().active()->isEmpty());
}

TEST_F(Journal, TheReceiptIsKeptByteForByteAndInTheCustodyLog) {
    const Report report = tests::addReady(*library);
    const Submission queued = queue();
    ASSERT_TRUE(repository().beginAttempt(queued.id));
    ASSERT_EQ(
        AnswerRepository(*library).enterAnswer(queued.id, {{report.id, QStringLiteral("accepted"), {}, {}}}, {}, {}, "{}")->state,
        SubmissionState::Finishing);
    const QByteArray paper = "{ \"receipt_id\" : \"r-1\",\r\n\"batch_id\":\"…\"}";
    EXPECT_EQ(AnswerRepository(*library).enterReceipt(queued.id, paper, QStringLiteral("r-1"))->state, SubmissionState::Acknowledged);
    library.reopen();
    const std::optional<Receipt> kept = ReceiptRepository(*library).ofBatch(batch.id).value();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->body, paper);
    EXPECT_EQ(kept->sha256, sha256Hex(paper));
    const qint64 entries = library
                               ->read([&](Database& database) -> Result<qint64> {
                                   SQLite::Statement& query =
                                       database.prepare("SELECT count(*) FROM custody_entry WHERE action = 'receipt' "
                                                        "AND subject = ? AND instr(detail, ?) > 0");
                                   bindText(query, 1, batch.id);
                                   bindText(query, 2, kept->sha256);
                                   query.executeStep();
                                   return query.getColumn(0).getInt64();
                               })
                               .value();
    EXPECT_EQ(entries, 1);
    EXPECT_EQ(AnswerRepository(*library).enterReceipt(queued.id, paper, QStringLiteral("r-1"))->state, SubmissionState::Acknowledged)
        << "again is no harm";
    EXPECT_EQ(ReceiptRepository(*library).of(queued.id)->size(), 2) << "the answer and one receipt";
}

TEST_F(Journal, ForbiddenMovesChangeNothing) {
    tests::addReady(*library);
    const Submission queued = queue();
    EXPECT_EQ(repository().move(queued.id, SubmissionState::Acknowledged).error().type,
              QStringLiteral("move-forbidden"));
    EXPECT_EQ(repository().get(queued.id)->state, SubmissionState::Queued);
    ASSERT_TRUE(cancelSubmission(*library, queued.id));
    EXPECT_EQ(repository().move(queued.id, SubmissionState::Sending).error().type, QStringLiteral("move-forbidden"))
        << "not without the person's word";
    EXPECT_EQ(repository().stateWordOfBatch(batch.id).value(), QStringLiteral("cancelled"));
}

TEST_F(Journal, ARetryByThePersonCountsFromTheFirst) {
    tests::addReady(*library);
    const Submission queued = queue();
    ASSERT_EQ(repository().beginAttempt(queued.id)->attempts, 1);
    ASSERT_TRUE(
        repository().move(queued.id, SubmissionState::NeedsUser, Problem{"token", "Wrong token", {}, {}, 401, {}}));
    EXPECT_EQ(repository().get(queued.id)->problem->title, QStringLiteral("Wrong token"));
    const Submission again = retrySubmission(*library, queued.id).value();
    EXPECT_EQ(again.attempts, 0);
    EXPECT_FALSE(again.problem);
}

TEST_F(Journal, AMovedAddressBeginsUploadsAnew) {
    tests::addReady(*library, tests::addCapture(*library, "a"));
    const Submission queued = queue();
    QList<Upload> uploads = UploadRepository(*library).of(queued.id).value();
    uploads[0].uploadUrl = QStringLiteral("http://127.0.0.1:1/v1/uploads/7");
    ASSERT_TRUE(UploadRepository(*library).setAddresses(queued.id, uploads));
    ASSERT_TRUE(repository().setEndpoint(queued.id, QStringLiteral("http://127.0.0.1:2")));
    EXPECT_EQ(repository().get(queued.id)->endpoint, QStringLiteral("http://127.0.0.1:2"));
    EXPECT_TRUE(UploadRepository(*library).of(queued.id)->front().uploadUrl.isEmpty());
}

TEST_F(Journal, AFolderGetsTheBagAndNobodySaysThatItWasReceived) {
    const Report report = tests::addReady(*library, tests::addCapture(*library, "a"));
    const QString folder = library.file(QStringLiteral("to-the-coordinator"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const Partner partner = tests::partnerAt(folder, QStringLiteral("file"));
    ASSERT_TRUE(PartnerRepository(*library).add(partner));
    const Submission queued = queue(partner);
    const Submission delivered = runSubmission(*library, *catalogue, queued.id).value();
    EXPECT_EQ(delivered.state, SubmissionState::Delivered)
        << (delivered.problem ? delivered.problem->toText().toStdString() : "");
    EXPECT_TRUE(QFile::exists(folder + u'/' + batch.id + QStringLiteral(".zip")));
    EXPECT_EQ(stateOf(*library, report), ReportState::Delivered);
    EXPECT_EQ(ReceiptRepository(*library).ofBatch(batch.id).value(), std::nullopt);
}

TEST_F(Journal, AFolderThatIsNotThereNeedsThePerson) {
    const Report report = tests::addReady(*library);
    const Partner partner = tests::partnerAt(library.file(QStringLiteral("nowhere")), QStringLiteral("file"));
    ASSERT_TRUE(PartnerRepository(*library).add(partner));
    const Submission queued = queue(partner);
    EXPECT_EQ(runSubmission(*library, *catalogue, queued.id)->state, SubmissionState::NeedsUser);
    EXPECT_EQ(stateOf(*library, report), ReportState::Batched);
}

} // namespace
} // namespace cyberspotter
