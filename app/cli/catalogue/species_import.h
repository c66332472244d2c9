// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace cyberspotter::cli {

/// What `species` writes into the library. Each prints and returns the exit status.

void declareSpeciesImport(QCommandLineParser& parser);
/// `species import FILE|- [--edition DATE] [--dry-run] [--part] [--replace]`
int importSpecies(Context& context, const QCommandLineParser& parser, const QString& path);
/// `species name add|remove NAME --language L TEXT`; `words` are those behind `name`.
int changeSpeciesName(Context& context, const QString& language, const QStringList& words);
/// `species note NAME [TEXT]`; without a text the note is taken away.
int noteOnSpecies(Context& context, const QStringList& words);

} // namespace cyberspotter::cli
