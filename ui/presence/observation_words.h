// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/presence/observation.h"
#include "ui/presence/presence_check.h"

#include <QString>

namespace cyberspotter {

/// What was seen, in a line: "Observed: gone – the page says that it is over". Never in words of a partner's decision.
QString observationText(const ListingPresence& seen);
/// What changed, a line each: "Price: 240.00 → 190".
QString changesText(const QList<FieldChange>& changes);
/// How a run ended: "12 looked at: 5 gone, 2 changed, 4 the same, 1 could not be seen".
QString presenceSummary(const PresenceProgress& progress);

} // namespace cyberspotter
