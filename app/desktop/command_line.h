// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QStringList>

namespace cyberspotter::desktop {

/// `cyberspotter [--library DIR] [--practice] [URL...]`, `cyberspotter capture URL... [...]` and `cyberspotter recheck REPORT...`.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool capture = false;
    bool recheck = false;
    bool practice = false;
    bool json = false;
    QString library; ///< empty: the usual one
    QStringList urls;
    QStringList reports; ///< ids or numbers; recheck
    QStringList taxa;
    QString term;
    QString reason;
    bool pdf = false;
    bool signedIn = false; ///< capture in the signed-in profile
    QStringList elements; ///< CSS selectors
    int timeoutSeconds = 60;

    bool hasWindow() const { return !capture && !recheck; }
};

/// Problem "usage" names the word that is wrong.
Result<CommandLine> readCommandLine(const QStringList& arguments);

QString helpText();

} // namespace cyberspotter::desktop
