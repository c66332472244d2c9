// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/evidence/picture/picture_bands.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QSet>

class QThreadPool;

namespace cyberspotter {

/// Shows a picture of any height: as wide as there is room, whole, or pixel by pixel. Bands are read by a worker as they
/// come into sight; until one is there the overview stands for it, so scrolling never waits.
class PictureView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Width, Whole, Pixels };

    explicit PictureView(QThreadPool& workers, QWidget* parent = nullptr);

    /// Null takes the picture away.
    void show(std::shared_ptr<PictureBands> picture);
    void setFit(Fit fit);
    Fit fit() const { return fit_; }
    const PictureBands* picture() const { return picture_.get(); }
    /// Bytes of bands in memory.
    qsizetype cached() const { return bands_.totalCost(); }

    QSize sizeHint() const override { return {400, 400}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    void layOut();
    void want(int band);

    QThreadPool& workers_;
    std::shared_ptr<PictureBands> picture_;
    Fit fit_ = Fit::Width;
    QCache<int, QImage> bands_;
    QSet<int> wanted_;
};

} // namespace cyberspotter
