// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

#include <chrono>
#include <functional>

class QWebEngineView;

namespace cyberspotter {

class DevToolsBridge;

/// A picture of a page, as PNG.
struct PagePicture {
    QByteArray png;
    QString method; ///< devtools | stitched | widget
    int height = 0; ///< in CSS pixels
};

/// Takes the part of the page from its top left corner down to `size` (CSS pixels) through the bridge; the bytes are the
/// engine's own. The volunteer's viewport stays as it is.
void takePicture(DevToolsBridge& bridge, QSize size, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done);

/// The same by public means alone, for when the bridge is missing: scrolls the unseen view and puts its grabs together.
/// Each grab waits for the page to settle and is repeated until two are equal. One picture per object.
class StitchedPicture : public QObject {
    Q_OBJECT
public:
    explicit StitchedPicture(QWebEngineView* view, QObject* parent = nullptr);

    /// `done` is called once; problem "screenshot-failed" when the page answers no more.
    void take(QSize size, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done);

private:
    void next();
    void grab(int reached);
    void finish(Result<PagePicture> picture);

    QPointer<QWebEngineView> view_;
    QTimer limit_;
    QTimer settle_;
    QImage whole_;
    QImage last_;
    int reached_ = 0;
    int y_ = 0;
    int height_ = 0;
    std::function<void(Result<PagePicture>)> done_;
};

/// PNG of an image; quality 80 of Qt's scale costs three quarters of the default's time for the same size.
QByteArray toPng(const QImage& image);

} // namespace cyberspotter
