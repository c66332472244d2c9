// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/intake/intake_routes.h"
#include "app/partner/practice/practice_market.h"

namespace cyberspotter::partner {

/// The pages of the practice marketplace: home, search, category, seller, listing, pictures, and the pages under /trouble
/// on which browsers and captures are tried. Listings that were decided `removed` answer 410.
void addPracticeRoutes(httplib::Server& server, const Intake& intake, const PracticeMarket& market);

} // namespace cyberspotter::partner
