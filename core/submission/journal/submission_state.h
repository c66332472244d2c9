// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace cyberspotter {

/// Where one batch stands on its way to one partner by one channel.
///
///   queued --> sending -+-> awaiting_uploads --> finishing --> acknowledged | partially_acknowledged | rejected
///     ^  ^       | ^    +-> delivered                      (a channel without receipts)
///     |  |       | +------- uncertain     the connection broke after bytes were sent: the same key is replayed
///     |  +-------|--------- retry_wait    transient trouble, from sending, awaiting_uploads and finishing
///     +----------|--------- needs_user    auth, TLS, configuration: stands until the person acts
///                +--------> failed        permanent
///   every state before finishing --> cancelled
enum class SubmissionState {
    Queued,
    Sending,
    AwaitingUploads,
    Finishing,
    Acknowledged,
    PartiallyAcknowledged,
    Rejected,
    Delivered,
    RetryWait,
    Uncertain,
    NeedsUser,
    Failed,
    Cancelled,
};

inline constexpr int submissionStateCount = int(SubmissionState::Cancelled) + 1;

/// The word in the database and in JSON: "awaiting_uploads".
QString toWord(SubmissionState state);
std::optional<SubmissionState> submissionStateFromWord(const QString& word);
/// As a person reads it, translated.
QString displayName(SubmissionState state);

bool mayMove(SubmissionState from, SubmissionState to);
/// True for what the sender works on without being asked: queued, broken off or waiting for its next try.
bool isActive(SubmissionState state);

} // namespace cyberspotter
