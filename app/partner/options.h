// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/intake/batch_check.h"
#include "core/base/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter::partner {

/// What goes wrong on purpose: `drop-after:0.1` one time in ten, `drop-after:2x` the first two times.
struct FaultRule {
    QString kind;
    double rate = 0;
    int times = 0;   ///< when above 0, the first so many times instead of a rate
    qint64 bytes = 0; ///< for cut-upload: after how many bytes
};

struct Options {
    QString host = QStringLiteral("127.0.0.1");
    int port = 0;
    QString data;
    QString token;
    QString certificate;
    QString key;
    QList<FaultRule> faults;
    BatchLimits limits;
    bool practice = false;
    bool exitWithParent = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

/// Reads the command line (and CYBERSPOTTER_PARTNER_TOKEN). Problem "usage" names the word that is wrong.
Result<Options> readOptions(const QStringList& arguments);

/// The text of --help.
QString helpText();

} // namespace cyberspotter::partner
