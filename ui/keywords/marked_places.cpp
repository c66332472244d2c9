// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/marked_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cyberspotter {

namespace {

constexpr qsizetype mostNumbers = 20'000;

QRectF rectAt(const QJsonArray& numbers, qsizetype at) {
    return {numbers[at].toDouble(), numbers[at + 1].toDouble(), numbers[at + 2].toDouble(), numbers[at + 3].toDouble()};
}

} // namespace

MarkedPlaces MarkedPlaces::fromJson(const QString& json) {
    const QJsonObject told = QJsonDocument::fromJson(json.toUtf8()).object();
    MarkedPlaces places;
    places.scroll = {told.value(QStringLiteral("x")).toDouble(), told.value(QStringLiteral("y")).toDouble()};
    const QJsonArray boxes = told.value(QStringLiteral("boxes")).toArray();
    for (qsizetype i = 0; i + 4 < std::min(boxes.size(), mostNumbers); i += 5) {
        places.boxes.append({boxes[i].toInt(), rectAt(boxes, i + 1)});
    }
    const QJsonArray cards = told.value(QStringLiteral("cards")).toArray();
    for (qsizetype i = 0; i + 4 < std::min(cards.size(), mostNumbers); i += 5) {
        places.cards.append({rectAt(cards, i), cards[i + 4].toDouble() / 100});
    }
    return places;
}

} // namespace cyberspotter
