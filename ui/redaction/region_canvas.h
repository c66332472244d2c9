// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/redaction/packed_picture.h"
#include "ui/redaction/region_list.h"

#include <QHash>
#include <QThreadPool>
#include <QWidget>

namespace cyberspotter {

/// The picture with its regions. The mouse draws a region on free ground, moves one by its middle and sizes it by its
/// corners. Keys: arrows move the chosen one (with Shift they size it, with Ctrl by single pixels), Insert makes one in
/// the middle of what is seen, Delete removes it. Only the bands that are seen are unpacked, by a worker.
class RegionCanvas : public QWidget {
    Q_OBJECT
public:
    RegionCanvas(RegionList& regions, QThreadPool& workers, QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const PackedPicture> bands);
    bool hasPicture() const { return bands_ != nullptr; }
    /// Screen pixels (device-independent) per pixel of the picture.
    void setScale(qreal scale);
    qreal scale() const { return scale_; }
    /// What a region that is drawn next hides, and how.
    void setNext(RegionKind kind, RegionMethod method);
    /// A region in the middle of what is seen.
    void addInView();

    QRect toScreen(const QRect& box) const;

Q_SIGNALS:
    /// A region was made or chosen at that place (in this widget's coordinates), which should be in sight.
    void placeWanted(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, Draw, Move, Size };

    QRect bandPlace(int index) const;
    void want(int first, int last);
    void paintRegion(QPainter& painter, int index) const;
    QPoint toPicture(QPointF place) const;
    int regionAt(const QPoint& place, bool& onCorner, QPoint& opposite) const;
    bool moveByKey(const QKeyEvent& event);
    void tellCurrent();

    RegionList& list_;
    QThreadPool& workers_;
    std::shared_ptr<const PackedPicture> bands_;
    qreal scale_ = 1;
    int generation_ = 0; ///< bands of another scale or picture that come late are dropped
    QHash<int, QImage> ready_;
    QSet<int> asked_;
    RegionKind kind_ = RegionKind::Face;
    RegionMethod method_ = RegionMethod::Blur;
    Drag drag_ = Drag::None;
    QPoint from_;     ///< where the mouse was pressed, or the corner that stays, in the picture
    QRect drawn_;     ///< while drawing
    QRect boxBefore_; ///< while moving
};

} // namespace cyberspotter
