// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/lookalike.h"

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QJsonArray>

namespace cyberspotter {

namespace {

QJsonObject toJson(const Likeness& likeness) {
    QJsonObject json{{"reason", likenessReasonName(likeness.reason)}};
    if (likeness.reason == LikenessReason::SameSellerAndTitle) {
        json.insert(QStringLiteral("similarity"), qRound(likeness.similarity * 100) / 100.0);
        json.insert(QStringLiteral("selector"), likeness.selector);
    }
    if (likeness.reason == LikenessReason::SamePicture) {
        json.insert(QStringLiteral("distance"), likeness.distance);
        json.insert(QStringLiteral("variant"), pdqVariantName(likeness.variant));
        json.insert(QStringLiteral("picture"), likeness.pictureSha256);
        json.insert(QStringLiteral("page_picture"), likeness.pagePicture);
    }
    return json;
}

QJsonObject toJson(const SeenReport& seen) {
    QJsonArray reasons;
    for (const Likeness& likeness : seen.reasons) {
        reasons.append(toJson(likeness));
    }
    const bool isReport = !seen.reportId.isEmpty();
    return {{"report", stringOrNull(seen.reportId)},
            {"number", isReport ? QJsonValue(seen.number) : QJsonValue()},
            {"status", isReport ? QJsonValue(toWord(seen.state)) : QJsonValue()},
            {"capture", stringOrNull(seen.captureId)},
            {"created_at", toRfc3339(seen.createdAt)},
            {"submitted_at", stringOrNull(toRfc3339(seen.submittedAt))},
            {"url", seen.url},
            {"title", stringOrNull(seen.title)},
            {"marketplace", stringOrNull(seen.marketplace)},
            {"item_id", stringOrNull(seen.itemId)},
            {"seller", stringOrNull(seen.sellerName)},
            {"reasons", reasons},
            {"group", seen.group}};
}

} // namespace

QJsonArray seenToJson(const QList<SeenReport>& reports) {
    QJsonArray array;
    for (const SeenReport& seen : reports) {
        array.append(toJson(seen));
    }
    return array;
}

QString likenessReasonName(LikenessReason reason) {
    switch (reason) {
    case LikenessReason::SameAddress:
        return QStringLiteral("same_address");
    case LikenessReason::SameItem:
        return QStringLiteral("same_item");
    case LikenessReason::SameSellerAndTitle:
        return QStringLiteral("same_seller_title");
    case LikenessReason::SamePicture:
        break;
    }
    return QStringLiteral("same_picture");
}

QJsonObject SeenBefore::toJson() const {
    return {{"mine", seenToJson(mine)}, {"lookalikes", seenToJson(alike)}};
}

} // namespace cyberspotter
