// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/stamp_to_go.h"
#include "core/exchange/export_job.h"

namespace cyberspotter {

/// A time stamp as it lies in a bag, relative to data/.
struct ExportedStamp {
    QString path; ///< "evidence/<report id>.wacz.tsr"; its certificates have the same name and ".pem"
    QString of;   ///< "evidence/<report id>.wacz", or the capture's record
    StampToGo stamp;
};

/// The time stamps that go with one report.
struct ExportedStamps {
    QList<ExportedStamp> stamps;
    QString recordPath; ///< "evidence/<report id>/capture.json"; empty unless a stamp covers the capture's record
    QByteArray record;  ///< its bytes
};

/// Those whose subject goes too: of an archive that is in the bag, or of the capture's record. The record names the collector
/// and what a redaction hides, so neither it nor its stamps go where these are left out. Problems of `stampsToGo`.
Result<ExportedStamps> exportedStamps(const ExportJob& job, const ExportRecord& record);

} // namespace cyberspotter
