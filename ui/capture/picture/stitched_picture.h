// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/picture/page_picture.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QWebEngineView;

namespace cyberspotter {

/// A picture of a whole page by public means alone, for when the bridge is missing: scrolls the view and puts its grabs
/// together. Each grab waits until the page has made frames of the new place and is repeated until two are equal, or
/// until it is clear that the page moves by itself. One picture per object.
class StitchedPicture : public QObject {
    Q_OBJECT
public:
    explicit StitchedPicture(QWebEngineView* view, QObject* parent = nullptr);

    /// From the top left corner down to `size` (CSS pixels). `done` is called once, with a picture of the view's width
    /// in physical pixels; problem "screenshot-failed" when the page answers no more.
    void take(QSize size, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done);

private:
    /// Where the page lies, as it said itself, in CSS pixels.
    struct Band {
        double top = 0;
        double height = 0;
    };

    void scrollTo(double top);
    void askBand();
    void grab();
    void keep(const QImage& picture);
    void finish(Result<PagePicture> picture);

    QPointer<QWebEngineView> view_;
    QTimer limit_;
    QTimer ask_;
    QTimer settle_;
    QImage whole_;
    QImage last_;
    Band band_;
    double wanted_ = 0;
    int grabs_ = 0;
    int height_ = 0; ///< in CSS pixels
    std::function<void(Result<PagePicture>)> done_;
};

} // namespace cyberspotter
