// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"
#include "ui/capture/engine/tracked_page.h"
#include "ui/capture/picture/page_picture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QThreadPool;

namespace cyberspotter {

/// A box of a page that scrolls on its own (a list in a shop's application, a frame), as it was seen while it was scrolled
/// through: its screens one below the other.
struct BoxPicture {
    QString selector;    ///< a path of CSS to the box
    int shown = 0;       ///< its height on the page, in CSS pixels
    int hidden = 0;      ///< by how much what it holds is higher
    int pictured = 0;    ///< how far down the picture shows it; 0 without one
    int gaps = 0;        ///< of these, pixels that could not be shown and are white
    int screens = 0;     ///< how many were put together
    QString stopped;     ///< "end", "limit", "time", "changed" (the box went, or shrank), "failed"
    std::optional<StoredFile> file;

    /// {selector, shown_px, whole_px, pictured_px, gaps_px, screens, stopped, sha256}
    QJsonObject toJson() const;
};

/// How much of boxes is pictured.
struct BoxLimits {
    int boxes = 4;
    int heightPx = 20'000; ///< of each, in CSS pixels
    std::chrono::milliseconds time{12'000};
};

/// Scrolls the boxes that read_page.js found through, one by one, takes each of their screens through the bridge, joins them
/// in the evidence store, and leaves every box as it stood. Nothing else of the page is touched. Destroyed before the end, it
/// leaves nothing but files that no capture names.
class BoxPictures : public QObject {
    Q_OBJECT
public:
    /// `workers` decodes and writes.
    BoxPictures(TrackedPage* page, DevToolsBridge* bridge, EvidenceStore store, QThreadPool& workers, QObject* parent = nullptr);
    ~BoxPictures() override;

    /// `found` is the page's measure "boxes". `done` is called once, with one for each of them, at once where there are none.
    void take(const QJsonArray& found, const BoxLimits& limits, std::function<void(QList<BoxPicture>)> done);

private:
    class Strip;
    struct Band {
        double top = 0; ///< of what the box holds, where its upper edge lies now
        double whole = 0;
        QRectF box; ///< in CSS pixels from the page's top left corner
    };

    void nextBox();
    void scrollTo(double top);
    void ask();
    void arrived(const QJsonObject& answer);
    void picture(const Band& band);
    void lookAgain(const Band& band, PagePicture screen);
    void keep(const Band& band, const PagePicture& screen);
    void joined(int rows, int gaps, bool failed);
    void endBox(const QString& why);
    std::chrono::milliseconds timeLeft() const;

    QPointer<TrackedPage> page_;
    QPointer<DevToolsBridge> bridge_;
    EvidenceStore store_;
    QThreadPool& workers_;
    BoxLimits limits_;
    QList<BoxPicture> boxes_;
    qsizetype at_ = 0;
    double wanted_ = 0;  ///< how far down the next screen is to begin
    bool isAgain_ = false; ///< it lay too far down, and is asked for once more from higher up
    bool isGoingBack_ = false;
    int moved_ = 0;
    std::shared_ptr<Strip> strip_;
    QTimer poll_;
    QElapsedTimer since_;
    QElapsedTimer asked_;
    std::function<void(QList<BoxPicture>)> done_;
};

} // namespace cyberspotter
