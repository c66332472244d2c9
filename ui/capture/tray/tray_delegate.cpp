// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/tray/tray_delegate.h"

#include "ui/capture/tray/thumbnail.h"
#include "ui/capture/tray/tray_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace cyberspotter {

namespace {

constexpr int cardWidth = 32 * unit;

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

void drawPicture(QPainter* painter, const QRect& place, const QImage& picture, const Tokens& tokens) {
    if (picture.isNull()) {
        painter->fillRect(place, tokens.line);
        symbolicIcon(QStringLiteral("camera-photo")).paint(painter, QRect(QPoint(), QSize(22, 22)).translated(place.center() - QPoint(11, 11)));
        return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, picture);
    painter->setPen(tokens.line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int text = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    return {cardWidth, std::max(thumbnailSize.height(), text) + unit};
}

void TrayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens tokens = currentTokens();
    const QRect card = option.rect.adjusted(2, 2, -2, -2);
    const auto mirrored = [&](const QRect& place) { return QStyle::visualRect(option.direction, card, place); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    painter->setPen(QPen(hasFocus ? tokens.accent : tokens.line, hasFocus ? 2 : 1));
    painter->setBrush(isCurrent ? tokens.selection : tokens.window);
    painter->drawRoundedRect(card, 6, 6);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const QRect inner = card.adjusted(unit / 2, unit / 4, -unit / 2, -unit / 4);
    const QRect picture(inner.left(), inner.top() + (inner.height() - thumbnailSize.height()) / 2, thumbnailSize.width(), thumbnailSize.height());
    drawPicture(painter, mirrored(picture.intersected(inner)), index.data(TrayModel::PictureRole).value<QImage>(), tokens);

    const QRect words = inner.adjusted(thumbnailSize.width() + unit, 0, 0, 0);
    const QFontMetrics small(smallFont(option.font));
    const int top = words.top() + (words.height() - option.fontMetrics.height() - small.height()) / 2;
    const QRect title(words.left(), top, words.width(), option.fontMetrics.height());
    const QRect state(words.left(), title.bottom() + 1, words.width(), small.height());
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setLayoutDirection(option.direction);
    painter->setPen(tokens.text);
    painter->setFont(option.font);
    painter->drawText(mirrored(title), int(side), option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setPen(index.data(TrayModel::FailedRole).toBool() ? tokens.bad : tokens.softText);
    painter->setFont(smallFont(option.font));
    painter->drawText(mirrored(state), int(side), small.elidedText(index.data(TrayModel::StateRole).toString(), Qt::ElideRight, state.width()));
    painter->restore();
}

} // namespace cyberspotter
