// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/reporting/report.h"

namespace cyberspotter::cli {

/// Adds the options that name a report's fields (--taxon, --term, --reason, --price, ...).
void declareReportFields(QCommandLineParser& parser);

/// Writes what was given into `report`, each changed listing field marked as the user's; what was not given is left.
/// `moreTaxa` are names that stood behind --taxon NAME. Problems: "taxon-unknown", or "usage" for a word that an option
/// does not take, each with the words that would do.
Result<void> applyReportFields(const QCommandLineParser& parser, const QStringList& moreTaxa, const Catalogue& catalogue,
                               Report& report);

} // namespace cyberspotter::cli
