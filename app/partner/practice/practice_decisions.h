// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/intake/intake_store.h"
#include "app/partner/practice/practice_market.h"

namespace cyberspotter::partner {

/// One step of the practice partner's work, taken each time outcomes are asked for: what was received goes into review
/// (or is asked back when the reporter was unsure), what was in review is decided: a suspect listing is removed, a look-alike
/// is no violation. Deterministic, so that a practice round can be explained.
Result<void> decideOneStep(IntakeStore& store, const PracticeMarket& market);

} // namespace cyberspotter::partner
