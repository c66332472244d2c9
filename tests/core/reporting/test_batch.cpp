// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/reporting/batch/batch_document.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "core/reporting/batch/batch_repository.h"
#include "support/report_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

Partner somePartner(int limit = 100) {
    Partner partner = tests::partnerAt(QStringLiteral("https://intake.example"));
    partner.limits.reportsPerBatch = limit;
    return partner;
}

TEST(BatchRepository, MakesAsManyBatchesAsTheLimitAsks) {
    tests::ScratchLibrary library;
    for (int i = 0; i < 7; ++i) {
        tests::addReady(*library);
    }
    BatchRepository repository(*library);
    const QList<Batch> batches = repository.create(somePartner(3)).value();
    ASSERT_EQ(batches.size(), 3);
    EXPECT_EQ(batches[0].reports, 3);
    EXPECT_EQ(batches[2].reports, 1);
    const QList<Report> first = ReportRepository(*library).inBatch(batches[0].id).value();
    ASSERT_EQ(first.size(), 3);
    EXPECT_EQ(first[0].number, 1);
    EXPECT_EQ(first[2].state, ReportState::Batched);
    EXPECT_EQ(repository.create(somePartner(3)).error().type, QStringLiteral("nothing-ready"));
}

TEST(BatchRepository, LetsAReportOutUntilItIsSent) {
    tests::ScratchLibrary library;
    const Report report = tests::addReady(*library);
    BatchRepository repository(*library);
    const Batch batch = repository.create(somePartner()).value().front();
    ASSERT_TRUE(repository.takeOut(report.id));
    EXPECT_EQ(ReportRepository(*library).get(report.id)->state, ReportState::Ready);
    EXPECT_EQ(repository.get(batch.id).error().type, QStringLiteral("batch-unknown")) << "the empty batch went too";
    EXPECT_EQ(repository.takeOut(report.id).error().type, QStringLiteral("report-not-batched"));
    EXPECT_EQ(repository.get(QStringLiteral("none")).error().type, QStringLiteral("batch-unknown"));
}

TEST(BatchRepository, AsksAgainWhatThePartnerRequires) {
    tests::ScratchLibrary library;
    Report titled = tests::completeReport();
    titled.listing.title = QStringLiteral("Carving");
    titled = tests::addReady(*library, titled);
    const Report untitled = tests::addReady(*library);
    Partner partner = somePartner();
    partner.requiredFields = {QStringLiteral("listing.title")};
    BatchRepository repository(*library);

    const Result<QList<Batch>> refused = repository.create(partner);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("reports-incomplete"));
    ASSERT_EQ(refused.error().errors.size(), 1);
    EXPECT_EQ(refused.error().errors[0].pointer, QStringLiteral("/reports/1/listing/title"));
    EXPECT_TRUE(refused.error().errors[0].detail.contains(QString::number(untitled.number)));
    EXPECT_EQ(tests::stateOf(*library, titled), ReportState::Ready) << "nothing is taken by half";
    EXPECT_TRUE(repository.list()->isEmpty());

    const BatchRepository::ReadyReports ready = repository.ready(partner).value();
    EXPECT_EQ(ready.complete, QStringList{titled.id});
    ASSERT_EQ(ready.incomplete.size(), 1);
    EXPECT_EQ(ready.incomplete[0].id, untitled.id);
    ASSERT_TRUE(repository.create(partner, ready.complete));
    EXPECT_EQ(tests::stateOf(*library, untitled), ReportState::Ready);
}

TEST(BatchRepository, AnEmptiedBatchOfSeveralStaysUntilItsLastReport) {
    tests::ScratchLibrary library;
    const Report first = tests::addReady(*library);
    const Report second = tests::addReady(*library);
    BatchRepository repository(*library);
    const Batch batch = repository.create(somePartner()).value().front();
    ASSERT_TRUE(repository.takeOut(first.id));
    EXPECT_EQ(repository.get(batch.id)->reports, 1);
    ASSERT_TRUE(repository.takeOut(second.id));
    EXPECT_TRUE(repository.list()->isEmpty());
}

TEST(BatchDocument, HoldsTheReportsInOrderWithTheirEvidence) {
    tests::ScratchLibrary library;
    const Report first = tests::addReady(*library, tests::addCapture(*library, "<html>"));
    const Report second = tests::addReady(*library);
    const Batch batch = BatchRepository(*library).create(somePartner()).value().front();
    const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    const Reporter reporter{"NGO", "Ada", "ada@ngo.example", "heron"};

    const BatchDocument document = composeBatch(*library, *catalogue, somePartner(), batch, reporter).value();
    const QJsonObject body = QJsonDocument::fromJson(document.body).object();
    const QJsonArray reports = body["reports"].toArray();
    ASSERT_EQ(reports.size(), 2);
    EXPECT_EQ(reports[0]["report_id"].toString(), first.id);
    EXPECT_EQ(reports[1]["report_id"].toString(), second.id);
    EXPECT_EQ(reports[0]["taxa"][0]["cites_listings"].toArray().size(), 2) << "Loxodonta africana stands in I and II";
    ASSERT_EQ(document.evidence.size(), 1);
    EXPECT_EQ(reports[0]["evidence"][0]["sha256"].toString(), sha256Hex("<html>"));
    EXPECT_EQ(document.evidence[0].path, QStringLiteral("evidence/%1/html.html").arg(first.id));

    EXPECT_EQ(composeBatch(*library, *catalogue, somePartner(), batch, reporter)->body, document.body)
        << "the same batch gives the same bytes";
}

TEST(BatchDocument, WithholdsTheCollectorUnlessTheProfileAllows) {
    tests::ScratchLibrary library;
    tests::addReady(*library);
    const Batch batch = BatchRepository(*library).create(somePartner()).value().front();
    const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    const Reporter reporter{"NGO", "Ada", "ada@ngo.example", "heron"};
    EXPECT_FALSE(composeBatch(*library, *catalogue, somePartner(), batch, reporter)->body.contains("ada@ngo.example"));
    Partner open = somePartner();
    open.privacy[QStringLiteral("collector_name")] = true;
    EXPECT_TRUE(composeBatch(*library, *catalogue, open, batch, reporter)->body.contains("ada@ngo.example"));
}

TEST(BatchDocument, ProposedTermsOfItsReportsGoToPartnersThatAskForThem) {
    tests::ScratchLibrary library;
    const Report report = tests::addReady(*library);
    const Batch batch = BatchRepository(*library).create(somePartner()).value().front();
    const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    ProposalRepository proposals(*library);
    ASSERT_TRUE(proposals.add({.text = QStringLiteral("zebra moonstone"), .language = QStringLiteral("en"), .reportId = report.id}));
    ASSERT_TRUE(proposals.add({.text = QStringLiteral("of another report"), .language = QStringLiteral("en"), .reportId = QStringLiteral("other")}));
    EXPECT_FALSE(composeBatch(*library, *catalogue, somePartner(), batch, {})->body.contains("proposed_terms"));
    Partner asking = somePartner();
    asking.privacy[QStringLiteral("proposed_terms")] = true;
    const QJsonObject body = QJsonDocument::fromJson(composeBatch(*library, *catalogue, asking, batch, {})->body).object();
    ASSERT_EQ(body["proposed_terms"].toArray().size(), 1);
    EXPECT_EQ(body["proposed_terms"][0]["term"].toString(), QStringLiteral("zebra moonstone"));
}

} // namespace
} // namespace cyberspotter
