// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/storage/capture_storage.h"

#include <QStringList>

class QApplication;

namespace cyberspotter {

/// `cyberspotter capture URL... [--taxon NAME]... [--term CODE] [--reason TEXT] [--timeout S]`.
struct HeadlessCaptureOptions {
    QStringList urls;
    QStringList taxa;
    QString term;
    QString reason;
    bool pdf = false;     ///< keep the page as a PDF on A4 as well
    QStringList elements; ///< CSS selectors of parts that are pictured on their own
    bool signedIn = false; ///< in the library's signed-in profile, begun where there is none
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
