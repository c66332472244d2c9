// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/keyword_marks.h"

#include "ui/keywords/keyword_words.h"
#include "ui/keywords/page_keywords.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QWebEngineView>

namespace cyberspotter {

namespace {

// Pages bring their own colours, light or dark: a ground that lets the letters through, and a line that is seen on both.
constexpr QColor ground(255, 176, 0, 76);
constexpr QColor line(214, 84, 0);
constexpr QColor tag(120, 30, 0);
constexpr int tagHeight = 2 * unit;
constexpr int dotSize = 6;

} // namespace

KeywordMarks::KeywordMarks(QWebEngineView* view, PageKeywords* keywords) : QWidget(view), view_(view), keywords_(keywords) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view->installEventFilter(this);
    connect(keywords, &PageKeywords::placesChanged, this, &KeywordMarks::onPlacesChanged);
}

bool KeywordMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(view_->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void KeywordMarks::onPlacesChanged() {
    const bool something = keywords_ != nullptr && (!keywords_->places().boxes.isEmpty() || !keywords_->places().cards.isEmpty());
    if (something) {
        setGeometry(view_->rect());
        raise(); // above what the engine makes anew with each renderer
    }
    setVisible(something);
    update();
}

QRectF KeywordMarks::inView(const QRectF& place) const {
    const qreal zoom = view_->zoomFactor();
    return {place.topLeft() * zoom, place.size() * zoom};
}

void KeywordMarks::paintEvent(QPaintEvent*) {
    if (keywords_ == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarkedPlaces::Card& card : keywords_->places().cards) {
        paintCard(painter, inView(card.place), card.score);
    }
    for (const MarkedPlaces::Box& box : keywords_->places().boxes) {
        paintWord(painter, inView(box.place), keywords_->scoreOf(box.hit));
    }
}

void KeywordMarks::paintWord(QPainter& painter, const QRectF& place, double score) const {
    if (!place.intersects(rect())) {
        return;
    }
    painter.setPen(Qt::NoPen);
    if (strengthOf(score) > 1) {
        painter.setBrush(ground);
        painter.drawRoundedRect(place.adjusted(-1, 0, 1, 0), 2, 2);
    }
    QPen pen(line, strengthOf(score) > 2 ? 2.5 : 1.5, strengthOf(score) > 1 ? Qt::SolidLine : Qt::DotLine);
    painter.setPen(pen);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

void KeywordMarks::paintCard(QPainter& painter, const QRectF& place, double score) const {
    if (!place.intersects(rect())) {
        return;
    }
    const int strength = strengthOf(score);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawRect(QRectF(place.left() - 1, place.top(), strength * 1.5, place.height()));
    const QRectF label(place.left() - 1, place.top(), 3 * (dotSize + 3) + 7, tagHeight);
    painter.setBrush(tag);
    painter.drawRoundedRect(label, 3, 3);
    for (int dot = 0; dot < 3; ++dot) {
        const QRectF circle(label.left() + 5 + dot * (dotSize + 3), label.center().y() - dotSize / 2.0, dotSize, dotSize);
        painter.setPen(QPen(Qt::white, 1.2));
        painter.setBrush(dot < strength ? QBrush(Qt::white) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
    }
}

} // namespace cyberspotter
