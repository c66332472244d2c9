// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// The item number that a shop puts into its addresses, where no rule is known for the site: the longest number in the
/// last parts of the path that the page itself repeats. A guess of low confidence.
void readItemNumberInUrl(const Page& page, Facts& facts);

} // namespace cyberspotter
