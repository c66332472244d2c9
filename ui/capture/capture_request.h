// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/capture.h"
#include "core/reporting/report.h"
#include "ui/capture/engine/tracked_page.h"

#include <QByteArray>
#include <QImage>
#include <QMap>
#include <QSize>

#include <chrono>

namespace cyberspotter {

/// How far and how long one capture may go.
struct CaptureLimits {
    std::chrono::milliseconds load{45'000};
    std::chrono::milliseconds step{20'000};    ///< each step that waits for the page
    std::chrono::milliseconds picture{90'000}; ///< the pictures, without the bridge about 200 ms for each screen
    std::chrono::milliseconds scroll{15'000};
    int heightPx = 50'000;           ///< what lies below is not in the picture, and the capture says so
    int tilePx = 512;                ///< the picture's parts: larger ones are quicker and hold the window up for longer
    qint64 areaPx = 64'000'000;      ///< the same for very wide pages: 256 MB of pixels
    qint64 htmlBytes = 24'000'000; ///< characters; more would fill the memory several times over

    bool operator==(const CaptureLimits&) const = default;
};

/// What a capture keeps besides the usual.
struct CaptureWishes {
    bool pdf = false;     ///< a PDF on A4
    QStringList elements; ///< CSS selectors of parts that are pictured on their own
    QStringList taxa;     ///< tags of the report, as far as they are known beforehand
    QString term;
    QString reason;
    CaptureLimits limits;
};

/// A page to keep as evidence.
struct CaptureRequest {
    QString url;
    /// The address was open in a tab: the capture is made of a second, unseen copy of that page, so that the volunteer can
    /// go on, and fails when the copy turns out to be another page.
    bool isCopyOfTab = false;
    /// The tab as the engine writes it (QWebEngineHistory), where its address alone is not the page because it answers a
    /// form. Empty: the address is loaded.
    QByteArray history;
    NavigationTrail trail; ///< how the volunteer's tab got there
    QImage viewport;       ///< what the volunteer saw at the key press
    QSize viewportSize{1280, 900};
    qreal zoom = 1.0;
    QStringList taxa; ///< tags that are known beforehand
    QString term;
    QString reason;
    bool pdf = false;      ///< a PDF on A4 as well
    QStringList elements;  ///< CSS selectors of parts that are pictured on their own
    CaptureLimits limits;
};

/// What became of it.
struct CaptureResult {
    Capture capture;
    Report report;            ///< the draft that was made of it
    QMap<QString, int> ms;    ///< load, scroll, text, screenshot, mhtml, network, store, total
};

} // namespace cyberspotter
