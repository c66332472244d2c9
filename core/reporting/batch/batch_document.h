// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evidence/capture.h"
#include "core/reporting/batch/batch.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

#include <QByteArray>

namespace cyberspotter {

/// One evidence file that goes with a batch.
struct BatchEvidence {
    QString reportId;
    QString role;
    QString path;      ///< relative to the bag's data/: "evidence/<report id>/screenshot_full.png"
    QString mediaType;
    QString sha256;
    qint64 bytes = 0;

    bool operator==(const BatchEvidence&) const = default;
};

/// A batch as it leaves the computer.
struct BatchDocument {
    QByteArray body; ///< the JSON of resources/schemas/batch.schema.json; the same bytes for https and for the bag
    QList<Report> reports;
    QList<BatchEvidence> evidence;
};

/// Where the files of a report's capture lie in a bag or an upload, in the capture's order; its archive is
/// "evidence/<report id>.wacz" with the role "capture".
QList<BatchEvidence> evidenceFiles(const QString& reportId, const QList<CaptureFile>& files);

/// Composes a batch for its partner. What the partner's profile does not allow (the collector's name and address) is
/// left out; search terms proposed of its reports go along where the profile's privacy says "proposed_terms"; a partner that gets redacted evidence gets redacted files and texts (redacted_report.h), though `reports` are
/// those of the library. The same batch, reports and reporter give the same bytes.
/// Problems: "batch-unknown"-like ones of storage; "batch-empty".
Result<BatchDocument> composeBatch(Library& library, const Catalogue& catalogue, const Partner& partner,
                                   const Batch& batch, const Reporter& reporter);

/// The reporter as the library's settings have it.
Result<Reporter> reporterOf(Library& library);

} // namespace cyberspotter
