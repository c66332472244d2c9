// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/batch/batch_repository.h"
#include "core/submission/journal/submission_repository.h"
#include "support/report_fixture.h"

namespace cyberspotter::tests {

/// A report that the intake turns away though nothing is missing: its price is no decimal number.
inline Report addUnacceptable(Library& library, const QString& captureId = {}) {
    Report report = completeReport();
    report.listing.price = QStringLiteral("12,-");
    report.captureId = captureId;
    return addReady(library, report);
}

} // namespace cyberspotter::tests
