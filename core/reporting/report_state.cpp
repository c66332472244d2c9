// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_state.h"

#include <QCoreApplication>

#include <cstdint>

namespace cyberspotter {

namespace {

using enum ReportState;

constexpr std::uint32_t bit(ReportState state) {
    return std::uint32_t(1) << int(state);
}

template <typename... States>
constexpr std::uint32_t anyOf(States... states) {
    return (bit(states) | ...);
}

constexpr std::uint32_t decisions =
    anyOf(Removed, Restricted, AccountActioned, NoViolation, AlreadyGone, Duplicate, OutOfScope);
constexpr std::uint32_t atPartner = decisions | anyOf(Received, InReview, ClarificationRequired);

struct Row {
    ReportState state;
    const char* word;
    const char* name;
    std::uint32_t next;
};

// One row per state, in the order of the enum.
constexpr std::array<Row, reportStateCount> table{{
    {Draft, "draft", QT_TRANSLATE_NOOP("ReportState", "Draft"), anyOf(Ready, Withdrawn)},
    {Ready, "ready", QT_TRANSLATE_NOOP("ReportState", "Ready"), anyOf(Draft, Batched, Withdrawn)},
    {Batched, "batched", QT_TRANSLATE_NOOP("ReportState", "In a batch"), anyOf(Ready, Submitted, Delivered, Rejected, Received, Duplicate)},
    {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("ReportState", "Withdrawn"), anyOf(Draft)},
    {Submitted, "submitted", QT_TRANSLATE_NOOP("ReportState", "Sent"), atPartner | anyOf(Delivered, Rejected, RetractRequested)},
    {Delivered, "delivered", QT_TRANSLATE_NOOP("ReportState", "Delivered, no receipt"), atPartner | anyOf(Rejected, RetractRequested)},
    {Rejected, "rejected", QT_TRANSLATE_NOOP("ReportState", "Rejected"), 0},
    {Received, "received", QT_TRANSLATE_NOOP("ReportState", "Received"), atPartner | anyOf(RetractRequested)},
    {InReview, "in_review", QT_TRANSLATE_NOOP("ReportState", "In review"), atPartner | anyOf(RetractRequested)},
    {ClarificationRequired, "clarification_required", QT_TRANSLATE_NOOP("ReportState", "Asks back"), atPartner | anyOf(RetractRequested)},
    {Removed, "removed", QT_TRANSLATE_NOOP("ReportState", "Removed"), atPartner | anyOf(RetractRequested)},
    {Restricted, "restricted", QT_TRANSLATE_NOOP("ReportState", "Restricted"), atPartner | anyOf(RetractRequested)},
    {AccountActioned, "account_actioned", QT_TRANSLATE_NOOP("ReportState", "Account acted on"), atPartner | anyOf(RetractRequested)},
    {NoViolation, "no_violation", QT_TRANSLATE_NOOP("ReportState", "No violation"), atPartner | anyOf(RetractRequested)},
    {AlreadyGone, "already_gone", QT_TRANSLATE_NOOP("ReportState", "Already gone"), atPartner | anyOf(RetractRequested)},
    {Duplicate, "duplicate", QT_TRANSLATE_NOOP("ReportState", "Known already"), atPartner | anyOf(RetractRequested)},
    {OutOfScope, "out_of_scope", QT_TRANSLATE_NOOP("ReportState", "Out of scope"), atPartner | anyOf(RetractRequested)},
    {RetractRequested, "retract_requested", QT_TRANSLATE_NOOP("ReportState", "Retraction asked"), anyOf(Retracted, RetractRefused)},
    {Retracted, "retracted", QT_TRANSLATE_NOOP("ReportState", "Retracted"), 0},
    {RetractRefused, "retract_refused", QT_TRANSLATE_NOOP("ReportState", "Retraction refused"), atPartner},
}};

constexpr bool inOrder() {
    for (int i = 0; i < reportStateCount; ++i) {
        if (int(table[size_t(i)].state) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

const Row& row(ReportState state) {
    return table[size_t(state)];
}

} // namespace

QString toWord(ReportState state) {
    return QString::fromLatin1(row(state).word);
}

std::optional<ReportState> reportStateFromWord(const QString& word) {
    for (const Row& candidate : table) {
        if (word == QLatin1String(candidate.word)) {
            return candidate.state;
        }
    }
    return std::nullopt;
}

QString displayName(ReportState state) {
    return QCoreApplication::translate("ReportState", row(state).name);
}

bool mayMove(ReportState from, ReportState to) {
    return from != to && (row(from).next & bit(to)) != 0;
}

bool isDecided(ReportState state) {
    return ((decisions | anyOf(Rejected, Retracted)) & bit(state)) != 0;
}

bool isAtPartner(ReportState state) {
    return state != Draft && state != Ready && state != Batched && state != Withdrawn;
}

} // namespace cyberspotter
