// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture_repository.h"
#include "core/reporting/batch_repository.h"
#include "core/reporting/report_repository.h"
#include "core/submission/submission_repository.h"
#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter::tests {

inline Partner partnerAt(const QString& address, const QString& kind = QStringLiteral("https")) {
    Partner partner;
    partner.id = QStringLiteral("test-partner");
    partner.name = QStringLiteral("Test partner");
    partner.channels = {{kind, address, {}}};
    return partner;
}

/// A capture of one file with these bytes.
inline QString addCapture(Library& library, const QByteArray& bytes) {
    const StoredFile file = EvidenceStore(library).store(bytes).value();
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item");
    capture.startedAt = capture.finishedAt = library.now();
    capture.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
    return CaptureRepository(library).add(capture)->id;
}

/// A report that is ready to go; an incomplete one lacks its taxon, for which the intake turns it away.
inline Report addReady(Library& library, const QString& captureId = {}, bool complete = true) {
    Report report;
    report.listing.url = QStringLiteral("https://market.example/item/1");
    if (complete) {
        report.taxa = {QStringLiteral("Loxodonta africana")};
    }
    report.specimen.term = QStringLiteral("IVC");
    report.reason = QStringLiteral("Crossing lines on the base");
    report.partnerId = QStringLiteral("test-partner");
    report.captureId = captureId;
    const Report added = ReportRepository(library).add(report).value();
    ReportEvent event;
    event.reportId = added.id;
    event.state = ReportState::Ready;
    event.source = QStringLiteral("user");
    EXPECT_TRUE(ReportRepository(library).move(event));
    return added;
}

inline ReportState stateOf(Library& library, const Report& report) {
    return ReportRepository(library).get(report.id)->state;
}

} // namespace cyberspotter::tests
