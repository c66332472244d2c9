// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp.h"
#include "core/evidence/timestamp/time_stamp_settings.h"

#include <functional>

namespace cyberspotter {

/// How long an authority may take.
struct StampLimits {
    int connectSeconds = 15;
    int totalSeconds = 60;
    std::function<bool()> cancelled; ///< asked often; true ends it at once
};

/// A time stamp that was asked for, came, and was verified.
struct FreshStamp {
    QByteArray tsr; ///< the authority's answer, byte for byte
    TimeStamp stamp;
};

/// Asks an authority to stamp a SHA-256 (32 raw bytes) and verifies the answer: only this digest and a random number leave
/// the computer. Plain http is allowed, for the answer is signed; redirects are not followed. Problems "network", "tls",
/// "cancelled", "answer-too-large", "timestamp-answer" (not the answer of a time-stamp authority), and those named by the
/// rules of `verifyTimeStamp`.
Result<FreshStamp> askAuthority(const StampAuthority& authority, const QByteArray& sha256, const StampLimits& limits = {});

} // namespace cyberspotter
