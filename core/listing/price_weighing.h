// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {

/// The facts with the prices of markup held against what the page shows. An amount that the page strikes out or calls the
/// starting price is believed less. "24.99" pesos where 24.990 stands on the page are 24990: programs took the mark of the
/// thousands for a decimal point; and 2499 where 24.99 stands are hundredths. Nothing is mended that the page does not show.
Facts withPricesWeighed(const Facts& facts);

} // namespace cyberspotter
