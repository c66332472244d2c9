// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/reporting/report.h"

namespace cyberspotter::cli {

/// Prints reports: a JSON object each with --json, else a table with a line each.
void printReports(const Context& context, const QList<Report>& reports);

/// A date as a person types it ("2026-11-24" or a whole RFC 3339 time), UTC; invalid for anything else.
QDateTime parseDate(const QString& text);

/// The problem "usage" for a word that an option does not take.
Problem badValue(const QString& option, const QString& value, const QString& cure);

} // namespace cyberspotter::cli
