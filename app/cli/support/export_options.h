// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/exporter.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace cyberspotter::cli {

/// --evidence original|redacted
QCommandLineOption evidenceOption();

/// What the options of an export say. Problem "usage" for another word.
Result<ExportOptions> exportOptions(const QCommandLineParser& parser);

} // namespace cyberspotter::cli
