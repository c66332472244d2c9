// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace cyberspotter::test {

/// A picture with something in it, the same for the same number.
inline QImage drawn(quint32 seed, QSize size) {
    QRandomGenerator random(seed);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(int(random.bounded(360)), 90, 160));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 40; ++i) {
        painter.setBrush(QColor::fromHsv(int(random.bounded(360)), int(random.bounded(255)), int(random.bounded(255))));
        const double width = random.bounded(0.4) * size.width();
        const double height = random.bounded(0.4) * size.height();
        painter.drawEllipse(QRectF(random.bounded(1.0) * size.width() - width / 2, random.bounded(1.0) * size.height() - height / 2, width, height));
    }
    return picture;
}

inline QByteArray encoded(const QImage& picture, const char* format, int quality = -1) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, quality);
    return buffer.data();
}

} // namespace cyberspotter::test
