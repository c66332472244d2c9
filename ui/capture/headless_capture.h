// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_storage.h"

#include <QStringList>

class QApplication;

namespace cyberspotter {

/// `cyberspotter capture URL... [--taxon NAME]... [--term CODE] [--reason TEXT] [--timeout S]`.
struct HeadlessCaptureOptions {
    QStringList urls;
    QStringList taxa;
    QString term;
    QString reason;
    int timeoutSeconds = 60; ///< for one capture as a whole
    bool json = false;       ///< problems as RFC 9457 objects
};

/// Captures the addresses one after the other without a window, printing one JSON line each on standard output (problems
/// on standard error, or as JSON lines when asked for). Gives the exit status: 0 when all were captured, else 1. The
/// platform may be "offscreen"; choose it before the QApplication is made.
int runHeadlessCapture(QApplication& application, const CaptureContext& context, const HeadlessCaptureOptions& options);

/// The line printed for one capture.
QJsonObject captureLine(const CaptureResult& result);

} // namespace cyberspotter
