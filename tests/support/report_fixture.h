// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/evidence/capture_repository.h"
#include "core/reporting/report_repository.h"
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

inline Report completeReport() {
    Report report;
    report.listing.url = QStringLiteral("https://market.example/item/1");
    report.taxa = {QStringLiteral("Loxodonta africana")};
    report.specimen.term = QStringLiteral("IVC");
    report.reason = QStringLiteral("Crossing lines on the base");
    report.partnerId = QStringLiteral("test-partner");
    return report;
}

/// Stores it as ready, whatever it holds.
inline Report addReady(Library& library, Report report) {
    report.state = ReportState::Ready;
    return ReportRepository(library).add(report).value();
}

/// A report that is ready to go.
inline Report addReady(Library& library, const QString& captureId = {}) {
    Report report = completeReport();
    report.captureId = captureId;
    return addReady(library, report);
}

inline ReportState stateOf(Library& library, const Report& report) {
    return ReportRepository(library).get(report.id)->state;
}

} // namespace cyberspotter::tests
