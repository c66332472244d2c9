// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/submission_state.h"

#include <QCoreApplication>

#include <array>
#include <cstdint>

namespace cyberspotter {

namespace {

using enum SubmissionState;

constexpr std::uint32_t bit(SubmissionState state) {
    return std::uint32_t(1) << int(state);
}

template <typename... States>
constexpr std::uint32_t anyOf(States... states) {
    return (bit(states) | ...);
}

constexpr std::uint32_t trouble = anyOf(RetryWait, Uncertain, NeedsUser, Failed);

struct Row {
    SubmissionState state;
    const char* word;
    const char* name;
    std::uint32_t next;
};

// One row per state, in the order of the enum.
constexpr std::array<Row, submissionStateCount> table{{
    {Queued, "queued", QT_TRANSLATE_NOOP("SubmissionState", "Queued"), anyOf(Sending, Cancelled)},
    {Sending, "sending", QT_TRANSLATE_NOOP("SubmissionState", "Sending"),
     trouble | anyOf(AwaitingUploads, Finishing, Delivered, Rejected, Cancelled)},
    {AwaitingUploads, "awaiting_uploads", QT_TRANSLATE_NOOP("SubmissionState", "Uploading evidence"),
     trouble | anyOf(Finishing, Cancelled)},
    {Finishing, "finishing", QT_TRANSLATE_NOOP("SubmissionState", "Finishing"),
     trouble | anyOf(AwaitingUploads, Acknowledged, PartiallyAcknowledged, Rejected)},
    {Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("SubmissionState", "Acknowledged"), 0},
    {PartiallyAcknowledged, "partially_acknowledged", QT_TRANSLATE_NOOP("SubmissionState", "Acknowledged in part"), 0},
    {Rejected, "rejected", QT_TRANSLATE_NOOP("SubmissionState", "Rejected"), 0},
    {Delivered, "delivered", QT_TRANSLATE_NOOP("SubmissionState", "Delivered, no receipt"), 0},
    {RetryWait, "retry_wait", QT_TRANSLATE_NOOP("SubmissionState", "Waiting to try again"),
     anyOf(Sending, Queued, Failed, Cancelled)},
    {Uncertain, "uncertain", QT_TRANSLATE_NOOP("SubmissionState", "Checking what arrived"),
     anyOf(Sending, RetryWait, Failed)},
    {NeedsUser, "needs_user", QT_TRANSLATE_NOOP("SubmissionState", "Needs you"), anyOf(Queued, Cancelled)},
    {Failed, "failed", QT_TRANSLATE_NOOP("SubmissionState", "Failed"), anyOf(Queued, Cancelled)},
    {Cancelled, "cancelled", QT_TRANSLATE_NOOP("SubmissionState", "Cancelled"), anyOf(Queued)},
}};

constexpr bool inOrder() {
    for (int i = 0; i < submissionStateCount; ++i) {
        if (int(table[size_t(i)].state) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

const Row& row(SubmissionState state) {
    return table[size_t(state)];
}

} // namespace

QString toWord(SubmissionState state) {
    return QString::fromLatin1(row(state).word);
}

std::optional<SubmissionState> submissionStateFromWord(const QString& word) {
    for (const Row& candidate : table) {
        if (word == QLatin1String(candidate.word)) {
            return candidate.state;
        }
    }
    return std::nullopt;
}

QString displayName(SubmissionState state) {
    return QCoreApplication::translate("SubmissionState", row(state).name);
}

bool mayMove(SubmissionState from, SubmissionState to) {
    return from != to && (row(from).next & bit(to)) != 0;
}

bool isActive(SubmissionState state) {
    return (anyOf(Queued, Sending, AwaitingUploads, Finishing, RetryWait, Uncertain) & bit(state)) != 0;
}

} // namespace cyberspotter
