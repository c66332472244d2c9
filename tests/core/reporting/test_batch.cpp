// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/evidence/capture_repository.h"
#include "core/reporting/batch_document.h"
#include "core/reporting/batch_repository.h"
#include "core/reporting/report_repository.h"
#include "support/scratch_library.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

Partner somePartner(int limit = 100) {
    Partner partner;
    partner.id = QStringLiteral("p");
    partner.name = QStringLiteral("Partner");
    partner.limits.reportsPerBatch = limit;
    return partner;
}

Report addReady(Library& library, int i, const QString& captureId = {}) {
    Report report;
    report.listing.url = QStringLiteral("https://market.example/item/%1").arg(i);
    report.taxa = {QStringLiteral("Loxodonta africana")};
    report.specimen.term = QStringLiteral("IVC");
    report.reason = QStringLiteral("Ivory");
    report.partnerId = QStringLiteral("p");
    report.captureId = captureId;
    const Report added = ReportRepository(library).add(report).value();
    ReportEvent event;
    event.reportId = added.id;
    event.state = ReportState::Ready;
    event.source = QStringLiteral("user");
    EXPECT_TRUE(ReportRepository(library).move(event));
    return added;
}

TEST(BatchRepository, MakesAsManyBatchesAsTheLimitAsks) {
    tests::ScratchLibrary library;
    for (int i = 0; i < 7; ++i) {
        addReady(*library, i);
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
    const Report report = addReady(*library, 1);
    BatchRepository repository(*library);
    const Batch batch = repository.create(somePartner()).value().front();
    ASSERT_TRUE(repository.takeOut(report.id));
    EXPECT_EQ(ReportRepository(*library).get(report.id)->state, ReportState::Ready);
    EXPECT_EQ(repository.get(batch.id)->reports, 0);
    EXPECT_EQ(repository.get(QStringLiteral("none")).error().type, QStringLiteral("batch-unknown"));
}

TEST(BatchDocument, HoldsTheReportsInOrderWithTheirEvidence) {
    tests::ScratchLibrary library;
    const EvidenceStore store(*library);
    const StoredFile file = store.store("<html>").value();
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item/1");
    capture.startedAt = capture.finishedAt = library->now();
    capture.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
    const QString captureId = CaptureRepository(*library).add(capture)->id;
    const Report first = addReady(*library, 1, captureId);
    const Report second = addReady(*library, 2);
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
    addReady(*library, 1);
    const Batch batch = BatchRepository(*library).create(somePartner()).value().front();
    const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    const Reporter reporter{"NGO", "Ada", "ada@ngo.example", "heron"};
    EXPECT_FALSE(composeBatch(*library, *catalogue, somePartner(), batch, reporter)->body.contains("ada@ngo.example"));
    Partner open = somePartner();
    open.privacy[QStringLiteral("collector_name")] = true;
    EXPECT_TRUE(composeBatch(*library, *catalogue, open, batch, reporter)->body.contains("ada@ngo.example"));
}

} // namespace
} // namespace cyberspotter
