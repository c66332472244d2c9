// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/picture/picture_view.h"

#include "ui/session/background.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace cyberspotter {

namespace {

constexpr qsizetype leastCache = 48'000'000; ///< bytes

} // namespace

PictureView::PictureView(QThreadPool& workers, QWidget* parent) : QAbstractScrollArea(parent), workers_(workers), bands_(leastCache) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Picture of the page"));
}

void PictureView::show(std::shared_ptr<PictureBands> picture) {
    picture_ = std::move(picture);
    bands_.clear();
    wanted_.clear();
    if (picture_ != nullptr) {
        setAccessibleName(tr("Picture of the page, %1 × %2 pixels").arg(picture_->size().width()).arg(picture_->size().height()));
    }
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    layOut();
}

void PictureView::setFit(Fit fit) {
    // The place that is looked at stays in sight.
    QScrollBar* bar = verticalScrollBar();
    const double place = double(bar->value()) / std::max(1, bar->maximum());
    fit_ = fit;
    layOut();
    bar->setValue(int(place * bar->maximum()));
}

double PictureView::scale() const {
    if (picture_ == nullptr || fit_ == Fit::Pixels) {
        return 1;
    }
    const QSize room = viewport()->size();
    const QSize size = picture_->size();
    const double width = std::min(1.0, double(room.width()) / size.width());
    return fit_ == Fit::Width ? width : std::min(width, double(room.height()) / size.height());
}

void PictureView::layOut() {
    const QSizeF shown = picture_ == nullptr ? QSizeF() : QSizeF(picture_->size()) * scale();
    const QSize room = viewport()->size();
    const auto fitBar = [](QScrollBar* bar, int length, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(40);
        bar->setRange(0, std::max(0, length - page));
    };
    fitBar(horizontalScrollBar(), fit_ == Fit::Pixels ? int(std::ceil(shown.width())) : 0, room.width());
    fitBar(verticalScrollBar(), fit_ == Fit::Whole ? 0 : int(std::ceil(shown.height())), room.height());
    viewport()->update();
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PictureView::scrollContentsBy(int, int) {
    viewport()->update();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Space) {
        bar->setValue(bar->value() + bar->pageStep());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::want(int band) {
    if (wanted_.contains(band)) {
        return;
    }
    wanted_.insert(band);
    inBackground(workers_, this, [picture = picture_, band] { return picture->band(band); },
                 [this, of = picture_, band](const QImage& rows) {
                     if (of != picture_ || rows.isNull()) {
                         return;
                     }
                     wanted_.remove(band);
                     bands_.insert(band, new QImage(rows), rows.sizeInBytes());
                     viewport()->update();
                 });
}

void PictureView::paintEvent(QPaintEvent*) {
    if (picture_ == nullptr) {
        return;
    }
    QPainter painter(viewport());
    const double scale = this->scale();
    const QSizeF shown = QSizeF(picture_->size()) * scale;
    const QSize room = viewport()->size();
    const QPointF corner(shown.width() < room.width() ? (room.width() - shown.width()) / 2 : -horizontalScrollBar()->value(),
                         shown.height() < room.height() ? 0 : -verticalScrollBar()->value());
    const QImage& overview = picture_->overview();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1);
    // Only the part in sight is drawn: a picture of a million rows would else be made large first.
    const double top = std::max(0.0, -corner.y());
    const double height = std::min(shown.height() - top, double(room.height()));
    const double down = double(overview.height()) / shown.height();
    painter.drawImage(QRectF(corner.x(), corner.y() + top, shown.width(), height), overview, QRectF(0, top * down, overview.width(), height * down));
    if (overview.width() >= shown.width()) {
        return; // fine enough
    }
    const double bandShown = PictureBands::bandHeight * scale;
    const int first = std::max(0, int(top / bandShown));
    const int last = std::min(picture_->count() - 1, int((top + height) / bandShown));
    const qsizetype bandBytes = qsizetype(picture_->size().width()) * PictureBands::bandHeight * 4;
    bands_.setMaxCost(std::max(leastCache, (last - first + 3) * bandBytes));
    for (int i = first; i <= last; ++i) {
        if (const QImage* band = bands_.object(i)) {
            painter.drawImage(QRectF(corner.x(), corner.y() + i * bandShown, shown.width(), band->height() * scale), *band);
        } else {
            want(i);
        }
    }
}

} // namespace cyberspotter
