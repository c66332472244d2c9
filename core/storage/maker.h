// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace cyberspotter {

/// Who writes into a library: said once when it is opened, entered with every line of the custody log.
struct Maker {
    QString program;    ///< "Cyber Spotter 0.1.0"
    QString engine;     ///< "QtWebEngine 6.4.2 (Chromium 102.0.5005.177)"; empty where no engine runs
    QDateTime builtAt;  ///< no clock can be right that is earlier; invalid: not checked
    SteadyClock steady; ///< tells a clock that is set from one that runs; empty: not checked
};

/// This program, with its version, the day it was built (UTC) and the computer's own steady clock.
Maker thisProgram(const QString& engine = {});

} // namespace cyberspotter
