// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_request.h"

#include <QJsonArray>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace cyberspotter {

/// What a page says, read by scripts in a world of their own.
struct ReadPage {
    QString title;
    QString text;
    QStringList gone; ///< words that were on the page while it was scrolled through, and taken away by it
    QJsonObject structured; ///< jsonld, meta, microdata: as written in the page
    QJsonObject measures;   ///< height, viewport, device_pixel_ratio, content_type ... of read_page.js
    QString html;           ///< as the engine has it now
    int htmlMs = 0;         ///< what handing it over took
};

/// Scrolls through a page and reads it. Calls back once, or never when the page does not answer: whoever asks has a limit
/// of their own. One question at a time.
class PageReader : public QObject {
    Q_OBJECT
public:
    explicit PageReader(TrackedPage* page, QObject* parent = nullptr);

    /// Scrolls to the bottom and back, the page and then the boxes in it that scroll on their own, so that what loads late is
    /// there. Gives how far it came and why it stopped (end, limit, time): {to_px, stopped, pictures_missing, grew, boxes: the
    /// same of each, painted_in_sight: how many parts the engine paints only when they are in sight}.
    void scroll(const CaptureLimits& limits, std::function<void(QJsonObject)> done);

    /// Problems "page-unreadable", "page-too-large".
    void read(const CaptureLimits& limits, std::function<void(Result<ReadPage>)> done);

    /// The names (never the values) of what in the page may hold a token of whoever is signed in: "field: csrf_token",
    /// "script: accessToken", "address: sid".
    void nameTokens(std::function<void(const QJsonArray&)> done);

private:
    void ask();
    void readHtml(const CaptureLimits& limits, ReadPage page, std::function<void(Result<ReadPage>)> done);

    QPointer<TrackedPage> page_;
    QTimer poll_;
    std::function<void(QJsonObject)> scrolled_;
    QStringList gone_;
};

} // namespace cyberspotter
