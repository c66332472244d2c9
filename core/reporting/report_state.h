// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace cyberspotter {

/// Where a report stands. The first four are the volunteer's, the others what became of it at the partner.
///
///   draft <-> ready <-> batched -> submitted -> received -> in_review <-> clarification_required
///     |         |          |           |            \________\______________\-> removed | restricted | account_actioned
///     +---------+--> withdrawn         +-> rejected | duplicate | delivered         | no_violation | already_gone
///                                      (rejected -> draft: mended, as a new report  | duplicate | out_of_scope
///                                       that supersedes it)
///   any state at the partner -> retract_requested -> retracted | retract_refused
enum class ReportState {
    Draft,
    Ready,
    Batched,
    Withdrawn,
    Submitted,
    Delivered, ///< by a channel without receipts
    Rejected,  ///< by the partner's intake; its problem says why
    Received,
    InReview,
    ClarificationRequired,
    Removed,
    Restricted,
    AccountActioned,
    NoViolation,
    AlreadyGone,
    Duplicate,
    OutOfScope,
    RetractRequested,
    Retracted,
    RetractRefused,
};

inline constexpr int reportStateCount = int(ReportState::RetractRefused) + 1;

/// The word in the database, JSON and CSV: "clarification_required".
QString toWord(ReportState state);
std::optional<ReportState> reportStateFromWord(const QString& word);

/// The state as a person reads it, translated.
QString displayName(ReportState state);

/// Whether a report may pass from one state to the other. Outcomes arrive late and out of order, so every state at the
/// partner may follow every other except that a retraction ends it.
bool mayMove(ReportState from, ReportState to);

/// True once the partner's answer is final as far as is known.
bool isDecided(ReportState state);
/// True from `submitted` on.
bool isAtPartner(ReportState state);

} // namespace cyberspotter
