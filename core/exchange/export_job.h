// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/exchange/exporter.h"

#include <functional>
#include <optional>

namespace cyberspotter {

/// What every format gets.
struct ExportJob {
    Library& library;
    const Catalogue& catalogue;
    const QList<Report>& reports;
    const ExportOptions& options;
    QString path;
    QString name;                            ///< of the batch, or "selection"
    const BatchDocument* document = nullptr; ///< when a whole batch is exported
    EvidenceChoice evidence = EvidenceChoice::Original;
    QStringList requiredFields;              ///< of the partner of the batch
};

/// One report with all that the library knows of it.
struct ExportRecord {
    Report report;
    std::optional<Capture> capture;
    QList<BatchEvidence> evidence; ///< as it lies in a bag
    QList<ReportEvent> events;     ///< oldest first; read only when asked for
};

/// Reads what belongs to a report; events only `withEvents`, which most rows of a table do not need.
Result<ExportRecord> recordOf(const ExportJob& job, const Report& report, bool withEvents);

/// Hands the records to `each` one by one, in their order, and tells how far the job is. Ends with the first problem:
/// one of reading, one of `each`, or "cancelled" when the person has had enough.
Result<void> forEachRecord(const ExportJob& job, bool withEvents,
                           const std::function<Result<void>(const ExportRecord& record)>& each);

/// The file of a capture that shows the listing best: archive, picture of the page, page. Null without evidence.
const BatchEvidence* mainEvidence(const ExportRecord& record);

/// The formats; each stands in a file of its own and in the list in exporter.cpp. They fill reports and files.
Result<ExportSummary> exportCsv(const ExportJob& job);
Result<ExportSummary> exportJson(const ExportJob& job);
Result<ExportSummary> exportBag(const ExportJob& job);

/// The CSV and JSON formats piece by piece, for the bag that holds both.
using TakeBytes = std::function<Result<void>(QByteArrayView)>;
using WritePieces = Result<void> (*)(const ExportJob& job, const TakeBytes& take);
Result<void> writeCsv(const ExportJob& job, const TakeBytes& take);
Result<void> writeJson(const ExportJob& job, const TakeBytes& take);

/// A file that holds what `write` writes, or no file.
Result<ExportSummary> exportPieces(const ExportJob& job, WritePieces write);

} // namespace cyberspotter
