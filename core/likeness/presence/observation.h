// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/presence/listing_presence.h"

#include <QDateTime>
#include <QJsonObject>

namespace cyberspotter {

/// One look at the listing of a report after it was made.
struct Observation {
    qint64 seq = 0;
    QString reportId;
    QDateTime observedAt; ///< UTC
    ListingPresence seen;
    int httpStatus = 0; ///< 0 when unknown
    QString finalUrl;

    bool operator==(const Observation&) const = default;
};

/// {"report","observed_at","presence","sign","words","http_status","final_url","changes":[{"field","before","now"}]}, null for
/// unknown.
QJsonObject toJson(const Observation& observation);

} // namespace cyberspotter
