// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/picture/pdq.h"
#include "core/listing/listing.h"
#include "core/reporting/report_state.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace cyberspotter {

/// The page that is asked about: what was understood of it, and its pictures as far as they are at hand.
struct OpenPage {
    Listing listing; ///< canonicalUrl, marketplace, itemId, title and seller are looked at
    QList<Pdq> pictures;
};

/// Why something is held for the same.
enum class LikenessReason { SameAddress, SameItem, SameSellerAndTitle, SamePicture };

/// "same_address", "same_item", "same_seller_title", "same_picture".
QString likenessReasonName(LikenessReason reason);

struct Likeness {
    LikenessReason reason = LikenessReason::SameAddress;
    double similarity = 0;      ///< of the titles, 0 to 1; SameSellerAndTitle
    QString selector;           ///< what the sellers share ("seller_id", "phone"); SameSellerAndTitle
    int distance = 0;           ///< bits; SamePicture
    PdqVariant variant = PdqVariant::Original; ///< SamePicture: how the page's picture must be turned
    int pagePicture = -1;       ///< SamePicture: which of OpenPage::pictures
    QString pictureSha256;      ///< SamePicture: the file in the library

    bool operator==(const Likeness&) const = default;
};

/// A report, or a capture that has none, which the page is like.
struct SeenReport {
    QString reportId; ///< empty: a capture without report
    qint64 number = 0;
    ReportState state = ReportState::Draft;
    QString captureId; ///< empty: a report without evidence
    QDateTime createdAt;
    QDateTime submittedAt; ///< invalid while it was not sent
    QString url;
    QString title;
    QString marketplace;
    QString itemId;
    QString sellerName;
    QList<Likeness> reasons; ///< strongest first, never empty
    int group = 0;           ///< what belongs together has one number, from 1: one listing, its relists by one seller, one picture

    bool operator==(const SeenReport&) const = default;
};

/// {"report","number","status","capture","created_at","submitted_at","url","title","marketplace","item_id","seller",
/// "reasons":[{"reason",...}],"group"}, null for unknown.
QJsonArray seenToJson(const QList<SeenReport>& reports);

/// The answer for one page.
struct SeenBefore {
    QList<SeenReport> mine;  ///< of this very listing (same address or item), newest first: what the badge says
    QList<SeenReport> alike; ///< other listings it is like, strongest first

    bool isEmpty() const { return mine.isEmpty() && alike.isEmpty(); }
    /// {"mine":[...],"lookalikes":[...]}, as `cyberspotter-cli seen` prints it.
    QJsonObject toJson() const;
};

} // namespace cyberspotter
