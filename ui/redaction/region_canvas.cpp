// SPDX-License-Identifier: Apache-2.0
#include "ui/redaction/region_canvas.h"

#include "ui/session/background.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cyberspotter {

namespace {

constexpr int handle = 6;         ///< how near to a corner the mouse takes it, in screen pixels
constexpr int smallestDrawn = 4;  ///< a click is no region
constexpr int keptAround = 6;     ///< bands kept beyond those that are seen
constexpr int keyStep = 8;

} // namespace

RegionCanvas::RegionCanvas(RegionList& regions, QThreadPool& workers, QWidget* parent) : QWidget(parent), list_(regions), workers_(workers) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Picture with the regions that must not be seen"));
    connect(&list_, &RegionList::changed, this, [this] {
        update();
        tellCurrent();
    });
    connect(&list_, &RegionList::currentChanged, this, [this](int index) {
        update();
        tellCurrent();
        if (index >= 0) {
            Q_EMIT placeWanted(toScreen(list_.regions()[index].box));
        }
    });
}

void RegionCanvas::setPicture(std::shared_ptr<const PackedPicture> bands) {
    bands_ = std::move(bands);
    setScale(scale_);
}

void RegionCanvas::setScale(qreal scale) {
    scale_ = scale;
    ++generation_;
    ready_.clear();
    asked_.clear();
    if (bands_ != nullptr) {
        const QSize size(std::max(1, int(std::lround(bands_->size().width() * scale_))), std::max(1, int(std::lround(bands_->size().height() * scale_))));
        setFixedSize(size);
    }
    update();
}

void RegionCanvas::setNext(RegionKind kind, RegionMethod method) {
    kind_ = kind;
    method_ = method;
}

QRect RegionCanvas::toScreen(const QRect& box) const {
    const QPoint topLeft(int(std::lround(box.left() * scale_)), int(std::lround(box.top() * scale_)));
    const QPoint end(int(std::lround((box.right() + 1) * scale_)), int(std::lround((box.bottom() + 1) * scale_)));
    return {topLeft, QSize(std::max(1, end.x() - topLeft.x()), std::max(1, end.y() - topLeft.y()))};
}

QPoint RegionCanvas::toPicture(QPointF place) const {
    return {int(std::floor(place.x() / scale_)), int(std::floor(place.y() / scale_))};
}

QRect RegionCanvas::bandPlace(int index) const {
    const int rows = std::min(PackedPicture::bandHeight, bands_->size().height() - index * PackedPicture::bandHeight);
    return toScreen(QRect(0, index * PackedPicture::bandHeight, bands_->size().width(), rows));
}

void RegionCanvas::want(int first, int last) {
    ready_.removeIf([&](const auto& band) { return band.key() < first - keptAround || band.key() > last + keptAround; });
    for (int index = first; index <= last; ++index) {
        if (ready_.contains(index) || asked_.contains(index)) {
            continue;
        }
        asked_.insert(index);
        const QSize size = bandPlace(index).size() * devicePixelRatioF();
        inBackground(workers_, this, [bands = bands_, index, size] { return bands->band(index, size); },
                     [this, index, generation = generation_](const QImage& band) {
                         if (generation == generation_) {
                             asked_.remove(index);
                             ready_.insert(index, band);
                             update(bandPlace(index));
                         }
                     });
    }
}

void RegionCanvas::paintEvent(QPaintEvent* event) {
    if (bands_ == nullptr) {
        return;
    }
    QPainter painter(this);
    const QRect seen = event->rect();
    const int last = bands_->count() - 1;
    const int perBand = std::max(1, bandPlace(0).height());
    const int firstSeen = std::clamp(seen.top() / perBand - 1, 0, last);
    const int lastSeen = std::clamp(seen.bottom() / perBand + 1, 0, last);
    want(firstSeen, lastSeen);
    for (int index = firstSeen; index <= lastSeen; ++index) {
        const QRect place = bandPlace(index);
        const auto band = ready_.constFind(index);
        if (band == ready_.constEnd()) {
            painter.fillRect(place, currentTokens().window);
        } else {
            painter.drawImage(place, *band);
        }
    }
    for (int i = 0; i < list_.regions().size(); ++i) {
        paintRegion(painter, i);
    }
    if (drag_ == Drag::Draw && !drawn_.isEmpty()) {
        painter.setPen(QPen(currentTokens().accent, 2, Qt::DashLine));
        painter.drawRect(toScreen(drawn_));
    }
}

void RegionCanvas::paintRegion(QPainter& painter, int index) const {
    const RedactionRegion& region = list_.regions()[index];
    const QRect place = toScreen(region.box);
    if (region.method == RegionMethod::Box) {
        painter.fillRect(place, QColor(0, 0, 0, 215));
    } else {
        painter.fillRect(place, QColor(90, 90, 90, 170));
        painter.fillRect(place, QBrush(QColor(255, 255, 255, 120), Qt::Dense5Pattern));
    }
    const bool chosen = index == list_.current();
    painter.setPen(QPen(chosen ? currentTokens().accent : QColor(Qt::white), chosen ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    const QString words = displayName(region.kind);
    if (painter.fontMetrics().horizontalAdvance(words) + 8 < place.width() && painter.fontMetrics().height() < place.height()) {
        const QRect label(place.left() + 2, place.top() + 2, painter.fontMetrics().horizontalAdvance(words) + 6, painter.fontMetrics().height());
        painter.fillRect(label, QColor(0, 0, 0, 200));
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, words);
    }
    if (chosen) {
        for (const QPoint& corner : {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()}) {
            painter.fillRect(QRect(corner - QPoint(3, 3), QSize(7, 7)), currentTokens().accent);
        }
    }
}

int RegionCanvas::regionAt(const QPoint& place, bool& onCorner, QPoint& opposite) const {
    onCorner = false;
    // The chosen one first, then what was drawn last.
    QList<int> order;
    for (int i = int(list_.regions().size()) - 1; i >= 0; --i) {
        order.append(i);
    }
    if (list_.current() >= 0) {
        order.prepend(list_.current());
    }
    for (const int i : std::as_const(order)) {
        const QRect box = list_.regions()[i].box;
        const QRect screen = toScreen(box);
        const std::pair<QPoint, QPoint> corners[] = {{screen.topLeft(), box.bottomRight()},
                                                     {screen.topRight(), box.bottomLeft()},
                                                     {screen.bottomLeft(), box.topRight()},
                                                     {screen.bottomRight(), box.topLeft()}};
        for (const auto& [corner, other] : corners) {
            if (i == list_.current() && (corner - place).manhattanLength() <= handle) {
                onCorner = true;
                opposite = other;
                return i;
            }
        }
        if (screen.contains(place)) {
            return i;
        }
    }
    return -1;
}

void RegionCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || bands_ == nullptr) {
        return;
    }
    bool onCorner = false;
    QPoint opposite;
    const int index = regionAt(event->position().toPoint(), onCorner, opposite);
    from_ = onCorner ? opposite : toPicture(event->position());
    drag_ = index < 0 ? Drag::Draw : onCorner ? Drag::Size : Drag::Move;
    list_.setCurrent(index);
    boxBefore_ = index < 0 ? QRect() : list_.regions()[index].box;
    drawn_ = QRect();
}

void RegionCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPoint to = toPicture(event->position());
    const QRect spanned = QRect(QPoint(std::min(from_.x(), to.x()), std::min(from_.y(), to.y())),
                                QPoint(std::max(from_.x(), to.x()), std::max(from_.y(), to.y()))) & QRect(QPoint(), list_.picture());
    switch (drag_) {
    case Drag::Draw:
        drawn_ = spanned;
        update();
        Q_EMIT placeWanted(QRect(event->position().toPoint(), QSize(1, 1)));
        break;
    case Drag::Move:
        list_.setBox(boxBefore_.translated(to - from_));
        break;
    case Drag::Size:
        list_.setBox(spanned);
        break;
    case Drag::None: {
        bool onCorner = false;
        QPoint opposite;
        const int index = regionAt(event->position().toPoint(), onCorner, opposite);
        setCursor(index < 0 ? Qt::CrossCursor : onCorner ? Qt::SizeAllCursor : Qt::OpenHandCursor);
        break;
    }
    }
}

void RegionCanvas::mouseReleaseEvent(QMouseEvent*) {
    if (drag_ == Drag::Draw && drawn_.width() >= smallestDrawn && drawn_.height() >= smallestDrawn) {
        list_.add({drawn_, kind_, method_});
    }
    drag_ = Drag::None;
    update();
}

void RegionCanvas::addInView() {
    if (bands_ == nullptr) {
        return;
    }
    const QRect seen = visibleRegion().boundingRect();
    const QRect inPicture(toPicture(seen.topLeft()), toPicture(seen.bottomRight()));
    const QSize size = QSize(160, 80).boundedTo(list_.picture());
    QRect box(QPoint(), size);
    box.moveCenter(inPicture.center());
    list_.add({box, kind_, method_});
}

bool RegionCanvas::moveByKey(const QKeyEvent& event) {
    const bool fine = (event.modifiers() & Qt::ControlModifier) != 0;
    const int step = fine ? 1 : keyStep;
    const QPoint by(event.key() == Qt::Key_Left ? -step : event.key() == Qt::Key_Right ? step : 0,
                    event.key() == Qt::Key_Up ? -step : event.key() == Qt::Key_Down ? step : 0);
    if (by.isNull() || list_.current() < 0) {
        return false;
    }
    QRect box = list_.regions()[list_.current()].box;
    if ((event.modifiers() & Qt::ShiftModifier) != 0) {
        box.setSize(QSize(std::max(1, box.width() + by.x()), std::max(1, box.height() + by.y())));
        box &= QRect(QPoint(), list_.picture());
    } else {
        box.translate(by);
    }
    list_.setBox(box);
    Q_EMIT placeWanted(toScreen(list_.regions()[list_.current()].box));
    return true;
}

void RegionCanvas::keyPressEvent(QKeyEvent* event) {
    if (moveByKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Insert) {
        addInView();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        list_.removeCurrent();
    } else if (event->key() == Qt::Key_Escape && list_.current() >= 0) {
        list_.setCurrent(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool RegionCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ScreenChangeInternal) {
        setScale(scale_); // another screen may have finer pixels
    }
    return QWidget::event(event);
}

void RegionCanvas::tellCurrent() {
    const int index = list_.current();
    setAccessibleDescription(index < 0 ? tr("No region is chosen. Insert makes one.") : regionWords(list_.regions()[index]));
}

} // namespace cyberspotter
