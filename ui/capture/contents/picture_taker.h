// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_request.h"
#include "ui/capture/contents/box_pictures.h"
#include "ui/capture/picture/element_picture.h"
#include "ui/capture/picture/page_picture.h"

#include <QElapsedTimer>
#include <QWebEngineView>

namespace cyberspotter {

/// All pictures that are taken of a page itself.
struct TakenPictures {
    PagePicture full;
    QList<ElementPicture> elements; ///< as asked for, in their order
    QList<BoxPicture> boxes;        ///< what scrolls on its own
};

/// Takes the pictures of one page one after the other: its first screen, parts that are asked for, the whole, and boxes that
/// scroll on their own. By the bridge, or without it by scrolling, where parts and boxes have no pictures of their own. One page
/// per object; destroyed before the end, it leaves nothing.
class PictureTaker : public QObject {
    Q_OBJECT
public:
    struct Wanted {
        QSize firstScreen; ///< in CSS pixels; empty: it is there already
        QSize whole;       ///< likewise
        QStringList elements;
        QJsonArray boxes;  ///< the page's measure of that name
        CaptureLimits limits;
    };

    /// `bridge` may be null. `workers` decodes and writes.
    PictureTaker(TrackedPage* page, QWebEngineView* view, DevToolsBridge* bridge, EvidenceStore store, QThreadPool& workers,
                 QObject* parent = nullptr);

    /// `done` is called once; problem "screenshot-failed" when the whole could not be taken, and those of PngWriter.
    void take(Wanted wanted, std::function<void(Result<TakenPictures>)> done);

Q_SIGNALS:
    void firstScreenTaken(const cyberspotter::PagePicture& picture);
    /// Boxes follow, which have as much time again.
    void wholeTaken();

private:
    void firstScreen();
    void element(qsizetype n);
    void whole();
    void boxes();
    void page(QSize size, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done);

    QPointer<TrackedPage> page_;
    QPointer<QWebEngineView> view_;
    QPointer<DevToolsBridge> bridge_;
    EvidenceStore store_;
    QThreadPool& workers_;
    Wanted wanted_;
    QElapsedTimer since_;
    TakenPictures taken_;
    std::function<void(Result<TakenPictures>)> done_;
};

} // namespace cyberspotter
