// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// What a poll brought.
struct OutcomeChange {
    QString reportId;
    ReportState state = ReportState::Received;
    QString note;

    bool operator==(const OutcomeChange&) const = default;
};

/// Asks a partner what became of the reports since the last time and enters it: each outcome once, in the order in
/// which it occurred whatever the order of arrival, the partner's own word beside the mapped state. Blocking. Problems
/// of the network and of the partner's answer; a partner without an https channel has none to give: an empty list.
Result<QList<OutcomeChange>> pollOutcomes(Library& library, const Partner& partner, const QString& caFile = {});

/// Enters an outcome that came by other ways (an e-mail, a call), marked as entered by hand.
Result<void> recordOutcome(Library& library, const QString& report, ReportState state, const QString& note = {});

/// The state for a partner's word and DSA decision; nullopt for words that are not understood (kept as a note then).
std::optional<ReportState> stateForPartnerWord(const QString& status, const QString& decision);

} // namespace cyberspotter
