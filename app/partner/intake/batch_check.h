// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/intake/batch_schema.h"
#include "app/partner/intake/intake_store.h"

namespace cyberspotter::partner {

/// What a batch body says, judged report by report.
struct CheckedBatch {
    QString batchId;
    QList<IntakeItem> items;        ///< in the order sent, `accepted` or `rejected`
    QList<IntakeEvidence> evidence; ///< of accepted reports
};

/// Limits that GET /v1/capabilities publishes.
namespace limits {
inline constexpr int reportsPerBatch = 100;
inline constexpr qint64 jsonBytes = 5'000'000;
inline constexpr qint64 evidenceBytes = 50'000'000;
inline constexpr qint64 batchBytes = 500'000'000;
} // namespace limits

/// What one batch may hold here; smaller by option, to try how a client splits.
struct BatchLimits {
    int reports = limits::reportsPerBatch;
    qint64 jsonBytes = limits::jsonBytes;
};

/// Reads a batch body against resources/schemas/batch.schema.json. A fault of the whole (not JSON, no id, no reports)
/// is a problem with status 422, too many reports one with 413; a fault of one report rejects that one, with pointers.
Result<CheckedBatch> checkBatch(const QByteArray& body, const BatchSchema& schema, int mostReports);

} // namespace cyberspotter::partner
