// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace cyberspotter {

/// Where search terms stand in the view of a page, in CSS pixels.
struct MarkedPlaces {
    struct Box {
        int hit = 0; ///< number of the hit in the page's words; one that is broken over lines has several boxes
        QRectF place;

        bool operator==(const Box&) const = default;
    };
    /// A part of a list (one result of a search) in which terms stand.
    struct Card {
        QRectF place;
        double score = 0; ///< 0 to 1: how likely it is that one of them is meant

        bool operator==(const Card&) const = default;
    };

    QPointF scroll; ///< how far the page was scrolled then
    QList<Box> boxes;
    QList<Card> cards;

    bool operator==(const MarkedPlaces&) const = default;

    /// Reads what `keyword_places.js` tells; what is wrong in it is left out.
    static MarkedPlaces fromJson(const QString& json);
};

} // namespace cyberspotter
