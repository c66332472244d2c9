// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"

#include <QString>

namespace cyberspotter {

/// What the badge says of a page, empty when there is nothing to say: "→ Sent · 12 Nov" of the newest report of this very
/// listing, or how many are like it.
QString seenBrief(const SeenBefore& seen);
/// The same in a sentence, for tool tips and screen readers.
QString seenSentence(const SeenBefore& seen);
/// Why something is held for the same, all reasons in one line: "same picture, turned; same seller, title 80 % alike".
QString seenReasons(const SeenReport& report);
/// What a report is called where there is no room for its fields: its title, or its address.
QString seenName(const SeenReport& report);
/// Its state, or that it was only captured.
QString seenState(const SeenReport& report);
QString seenDay(const SeenReport& report);

} // namespace cyberspotter
