// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace cyberspotter::cli {

/// Adds the options of `keywords searches` that `keywords list` does not have.
void declareSearches(QCommandLineParser& parser);

/// `keywords searches`: the searches worth making, one a line, and on standard error how many were left out.
int printSearches(Context& context, const QCommandLineParser& parser);

/// `keywords yield`: what each term has brought.
int printYields(Context& context);

} // namespace cyberspotter::cli
