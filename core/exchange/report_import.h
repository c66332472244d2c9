// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/storage/library.h"

#include <QIODevice>

namespace cyberspotter {

/// A record that was not taken.
struct ImportProblem {
    qint64 line = 0;
    Problem problem;
};

struct ReportImportSummary {
    qint64 imported = 0;
    qint64 skipped = 0; ///< known already by report_id
    qint64 failed = 0;
    QList<ImportProblem> problems; ///< the first hundred of those that failed
    QString charset;               ///< of the file: "utf-8", or what it was taken for
};

struct ReportImportOptions {
    QString evidenceFolder;                      ///< where `evidence_path` is looked for; empty: evidence is not read
    std::function<void(qint64 records)> progress; ///< called now and then
};

/// Reads reports from CSV with the columns of `report import` (commands.md), in any order; unknown columns are passed
/// over. Each record stands alone: a wrong one is named by its line and the others are taken. Records are committed by
/// the thousand. Evidence is stored and must have the SHA-256 of `evidence_sha256`.
/// Problems: "csv-invalid", "import-columns" (no `url` column), those of storage.
Result<ReportImportSummary> importReports(QIODevice& csv, Library& library, const Catalogue& catalogue,
                                    const ReportImportOptions& options = {});

} // namespace cyberspotter
