// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/reporting/report.h"

namespace cyberspotter {

/// A draft for a listing that was captured: the partner is the one that answers for its marketplace.
Report draftFor(const Listing& listing, const QString& captureId, const std::vector<Partner>& partners);

} // namespace cyberspotter
