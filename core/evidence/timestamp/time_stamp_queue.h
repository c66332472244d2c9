// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp_client.h"
#include "core/evidence/timestamp/time_stamp_repository.h"

#include <functional>

namespace cyberspotter {

/// What one round of asking did.
struct StampRound {
    int stamped = 0;
    int failed = 0;
    QDateTime nextDue; ///< when to go on; invalid when nothing waits
};

/// Asks for one wanted stamp now: gives it stamped, or with its problem and the time of the next attempt. Problem
/// "cancelled" and those of the library, disk full among them; then nothing was lost.
Result<WantedStamp> askFor(Library& library, const WantedStamp& wanted, const StampLimits& limits = {});

/// Asks for all that is due, one after the other. `changed` is told of each on this thread.
Result<StampRound> askForDue(Library& library, const StampLimits& limits = {},
                             const std::function<void(const WantedStamp&)>& changed = {});

} // namespace cyberspotter
