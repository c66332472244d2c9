// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"

#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

Report sampleReport() {
    Report report;
    report.listing.url = QStringLiteral("https://market.example/item/17");
    report.listing.canonicalUrl = report.listing.url;
    report.listing.marketplace = QStringLiteral("market");
    report.listing.itemId = QStringLiteral("17");
    report.listing.title = QStringLiteral("Statuette en ivoire ancienne");
    report.listing.price = QStringLiteral("120.00");
    report.listing.currency = QStringLiteral("EUR");
    report.listing.seller = {QStringLiteral("brocante"), QStringLiteral("s-9"), QString()};
    report.listing.provenance = {{QStringLiteral("price"), QStringLiteral("jsonld")}};
    report.taxa = {QStringLiteral("Loxodonta africana"), QStringLiteral("Elephas maximus")};
    report.specimen = {QStringLiteral("IVC"), QStringLiteral("2"), QString(), QString()};
    report.reason = QStringLiteral("Sold as old ivory without papers");
    report.partnerId = QStringLiteral("practice");
    return report;
}

ReportEvent eventOf(const Report& report, ReportState state, const QString& source = QStringLiteral("user"),
                    const QString& externalId = {}) {
    ReportEvent event;
    event.reportId = report.id;
    event.state = state;
    event.source = source;
    event.externalId = externalId;
    return event;
}

TEST(ReportRepository, GivesBackWhatWasAddedAfterARestart) {
    tests::ScratchLibrary library;
    const Report added = ReportRepository(*library).add(sampleReport()).value();
    EXPECT_EQ(added.number, 1);
    library.reopen();
    const ReportRepository repository(*library);
    EXPECT_EQ(repository.get(added.id).value(), added);
    EXPECT_EQ(repository.get(QStringLiteral("1")).value(), added);
    EXPECT_EQ(repository.get(QStringLiteral("2")).error().type, QStringLiteral("report-unknown"));
}

TEST(ReportRepository, KeepsEveryChangeOfADraft) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    Report report = repository.add(sampleReport()).value();
    report.taxa = {QStringLiteral("Manis javanica")};
    report.reason = QStringLiteral("Écailles");
    library.advance(1000);
    const Report updated = repository.update(report).value();
    EXPECT_GT(updated.updatedAt, report.updatedAt);
    EXPECT_EQ(repository.get(report.id).value(), updated);
}

TEST(ReportRepository, RefusesToChangeWhatIsOnItsWay) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    const Report report = repository.add(sampleReport()).value();
    ASSERT_TRUE(repository.move(eventOf(report, ReportState::Ready)));
    ASSERT_TRUE(repository.move(eventOf(report, ReportState::Batched)));
    const Result<Report> changed = repository.update(report);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().type, QStringLiteral("report-sent"));
}

TEST(ReportRepository, RefusesAForbiddenMoveAndLeavesNoTrace) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    const Report report = repository.add(sampleReport()).value();
    const Result<void> moved = repository.move(eventOf(report, ReportState::Removed));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().type, QStringLiteral("move-forbidden"));
    EXPECT_EQ(repository.get(report.id)->state, ReportState::Draft);
    EXPECT_EQ(repository.events(report.id)->size(), 1);
}

TEST(ReportRepository, EntersTheSameOutcomeOnce) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    const Report report = repository.add(sampleReport()).value();
    for (const ReportState state : {ReportState::Ready, ReportState::Batched, ReportState::Received}) {
        ASSERT_TRUE(repository.move(eventOf(report, state)));
    }
    const ReportEvent outcome = eventOf(report, ReportState::Removed, QStringLiteral("api"), QStringLiteral("o-1"));
    ASSERT_TRUE(repository.move(outcome));
    ASSERT_TRUE(repository.move(outcome));
    const QList<ReportEvent> events = repository.events(report.id).value();
    EXPECT_EQ(events.size(), 5);
    EXPECT_EQ(events.back().state, ReportState::Removed);
}

TEST(ReportRepository, PagesNewestFirst) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    for (int i = 0; i < 5; ++i) {
        Report report = sampleReport();
        report.listing.itemId = QString::number(i);
        ASSERT_TRUE(repository.add(report));
    }
    QList<qint64> seen;
    qint64 before = 0;
    for (;;) {
        const QList<Report> page = repository.list({}, before, 2).value();
        if (page.isEmpty()) {
            break;
        }
        for (const Report& report : page) {
            seen += report.number;
        }
        before = page.back().number;
    }
    EXPECT_EQ(seen, (QList<qint64>{5, 4, 3, 2, 1}));
}

TEST(ReportRepository, FindsEarlierReportsOfAListing) {
    tests::ScratchLibrary library;
    ReportRepository repository(*library);
    const Report report = repository.add(sampleReport()).value();
    EXPECT_EQ(repository.ofListing({}, QStringLiteral("market"), QStringLiteral("17"))->size(), 1);
    EXPECT_EQ(repository.ofListing(report.listing.canonicalUrl, {}, {})->size(), 1);
    EXPECT_EQ(repository.ofListing({}, {}, {})->size(), 0);
    EXPECT_EQ(repository.ofListing({}, QStringLiteral("market"), QStringLiteral("18"))->size(), 0);
}

} // namespace
} // namespace cyberspotter
