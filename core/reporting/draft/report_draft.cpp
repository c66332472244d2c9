// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/draft/report_draft.h"

#include "core/reporting/batch/requirements.h"

namespace cyberspotter {

Report draftFor(const Listing& listing, const QString& captureId, const std::vector<Partner>& partners) {
    Report report;
    report.listing = listing;
    report.captureId = captureId;
    if (const Partner* partner = partnerForMarketplace(partners, listing.marketplace)) {
        report.partnerId = partner->id;
    }
    return report;
}

} // namespace cyberspotter
