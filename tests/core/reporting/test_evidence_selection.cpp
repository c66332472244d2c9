// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/batch_document.h"
#include "core/reporting/redaction/evidence_selection.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

QList<CaptureFile> captured(qint64 archiveBytes) {
    return {{QStringLiteral("screenshot_full"), QString(64, u'a'), 1000, QStringLiteral("image/png"), {}},
            {QStringLiteral("html"), QString(64, u'b'), 2000, QStringLiteral("text/html"), {}},
            {QStringLiteral("wacz"), QString(64, u'c'), archiveBytes, QStringLiteral("application/wacz"), {}}};
}

QStringList roles(const QList<CaptureFile>& files) {
    QStringList all;
    for (const CaptureFile& file : files) {
        all += file.role;
    }
    return all;
}

const QStringList loose = {QStringLiteral("screenshot_full"), QStringLiteral("html")};
const QStringList archive = {QStringLiteral("wacz")};

TEST(EvidenceSelection, TheArchiveGoesInPlaceOfTheLooseFiles) {
    const PartnerLimits limits;
    EXPECT_EQ(roles(selectEvidence(captured(50'000'000), &limits, false)), archive);
    EXPECT_EQ(roles(selectEvidence(captured(50'000'000), nullptr, false)), archive);
}

TEST(EvidenceSelection, TooLargeOrNotTakenItStaysBehind) {
    PartnerLimits limits;
    EXPECT_EQ(roles(selectEvidence(captured(50'000'001), &limits, false)), loose);
    limits.mediaTypes = {QStringLiteral("image/png")};
    EXPECT_EQ(roles(selectEvidence(captured(1000), &limits, false)), QStringList{QStringLiteral("screenshot_full")});
    EXPECT_EQ(roles(selectEvidence(captured(900'000'000), nullptr, false)), archive) << "an export has no limit";
}

TEST(EvidenceSelection, WhatNamesTheCollectorStaysBehindWhenTheyAreNotNamed) {
    const PartnerLimits limits;
    EXPECT_EQ(roles(selectEvidence(captured(1000), &limits, true)), loose);
    EXPECT_EQ(roles(selectEvidence(captured(1000), nullptr, true)), loose);
}

TEST(EvidenceSelection, TheArchiveHasTheNameOfTheProtocol) {
    const QList<BatchEvidence> files = evidenceFiles(QStringLiteral("report-1"), captured(1000));
    ASSERT_EQ(files.size(), 3);
    EXPECT_EQ(files[0].path, QStringLiteral("evidence/report-1/screenshot_full.png"));
    EXPECT_EQ(files[2].path, QStringLiteral("evidence/report-1.wacz"));
    EXPECT_EQ(files[2].role, QStringLiteral("capture"));
}

} // namespace
} // namespace cyberspotter
