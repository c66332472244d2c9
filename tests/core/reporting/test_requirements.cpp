// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/draft/report_draft.h"
#include "core/reporting/batch/requirements.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

Report completeReport() {
    Report report;
    report.listing.url = QStringLiteral("https://market.example/item/17");
    report.taxa = {QStringLiteral("Loxodonta africana")};
    report.specimen.term = QStringLiteral("IVC");
    report.reason = QStringLiteral("Sold as ivory");
    report.partnerId = QStringLiteral("p");
    return report;
}

QStringList pointers(const QList<FieldProblem>& problems) {
    QStringList list;
    for (const FieldProblem& problem : problems) {
        EXPECT_FALSE(problem.detail.isEmpty());
        list += problem.pointer;
    }
    return list;
}

TEST(Requirements, ACompleteReportLacksNothing) {
    EXPECT_TRUE(requireComplete(completeReport(), Partner{}));
}

TEST(Requirements, NamesEachMissingField) {
    EXPECT_EQ(pointers(missingFields(Report{}, Partner{})),
              (QStringList{"/listing/url", "/taxa", "/specimen/term", "/explanation", "/partner"}));
    Report report = completeReport();
    report.listing.url = QStringLiteral("javascript:alert(1)");
    EXPECT_EQ(pointers(missingFields(report, Partner{})), QStringList{"/listing/url"});
    report = completeReport();
    report.reason = QStringLiteral("  \n");
    EXPECT_EQ(pointers(missingFields(report, Partner{})), QStringList{"/explanation"});
}

TEST(Requirements, AsksWhatThePartnerAsks) {
    Partner partner;
    partner.requiredFields = {"evidence", "listing.price", "reporter.email"};
    EXPECT_EQ(pointers(missingFields(completeReport(), partner)), (QStringList{"/evidence", "/listing/price"}));
    EXPECT_EQ(pointers(missingFields(Reporter{}, partner)), QStringList{"/reporter/email"});
    EXPECT_TRUE(missingFields(Reporter{{}, {}, "a@b.example", {}}, partner).isEmpty());
}

TEST(Requirements, ChoosesThePartnerOfTheMarketplace) {
    Partner one;
    one.id = QStringLiteral("one");
    one.platforms = {QStringLiteral("m1")};
    Partner two;
    two.id = QStringLiteral("two");
    two.platforms = {QStringLiteral("m2")};
    Listing listing;
    listing.marketplace = QStringLiteral("m2");
    EXPECT_EQ(draftFor(listing, QStringLiteral("c"), {one, two}).partnerId, QStringLiteral("two"));
    listing.marketplace.clear();
    EXPECT_EQ(draftFor(listing, {}, {one, two}).partnerId, QString());
}

} // namespace
} // namespace cyberspotter
