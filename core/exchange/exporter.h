// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/reporting/batch/batch_document.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace cyberspotter {

struct ExportOptions {
    bool withoutCollector = false; ///< leaves out who captured and who reports: pseudonym, name, address, organisation
    /// Which evidence leaves. Not set: what was chosen for the partner of the batch; the originals for a selection.
    std::optional<EvidenceChoice> evidence;
    bool byteOrderMark = false;    ///< CSV begins with a UTF-8 byte order mark, which some spreadsheets ask for
    std::function<bool(qint64 done, qint64 total)> progress; ///< told of reports written; false cancels ("cancelled")
};

/// What was written.
struct ExportSummary {
    qint64 reports = 0;
    qint64 files = 0; ///< evidence files (bag)
    qint64 bytes = 0; ///< size of the file
    QString sha256;   ///< of the file
};

/// Formats by the name that --format takes, in the order in which a menu shows them: "bag", "csv", "json".
QStringList exportFormats();
/// The usual ending of such a file: "zip", "csv", "json".
QString exportExtension(const QString& format);

/// Writes a selection of reports, in the order given, to `path`; an existing file is never replaced. What was written, with
/// its SHA-256, is entered in the custody log. Problems "format-unknown", "file-exists", "disk-full", "file-unwritable",
/// "redaction-missing", "evidence-missing", "evidence-differs" (changed evidence never leaves as if it were sound), "cancelled".
Result<ExportSummary> exportReports(const QString& format, Library& library, const Catalogue& catalogue,
                                    const QList<Report>& reports, const ExportOptions& options, const QString& path);

/// Writes a whole batch; a bag then holds `data/batch.json`, the same bytes as the body sent over https (with another
/// reporter when the collector is left out), and only the evidence that the partner takes.
Result<ExportSummary> exportBatch(const QString& format, Library& library, const Catalogue& catalogue,
                                  const Partner& partner, const Batch& batch, const Reporter& reporter,
                                  const ExportOptions& options, const QString& path);

} // namespace cyberspotter
