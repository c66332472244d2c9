// SPDX-License-Identifier: Apache-2.0
#include "core/submission/transfer_rate.h"

namespace cyberspotter {

namespace {

constexpr qint64 windowMilliseconds = 5000;
constexpr qint64 stepMilliseconds = 100;
constexpr qint64 leastMilliseconds = 500;

} // namespace

void TransferRate::add(qint64 sent, qint64 milliseconds) {
    if (!samples_.isEmpty() && (sent < samples_.last().sent || milliseconds < samples_.last().at)) {
        samples_.clear();
    }
    // The last sample moves until it is a step away from the one before it, so that the list stays short.
    if (samples_.size() > 1 && milliseconds - samples_[samples_.size() - 2].at < stepMilliseconds) {
        samples_.last() = {sent, milliseconds};
    } else {
        samples_.append({sent, milliseconds});
    }
    while (samples_.size() > 2 && milliseconds - samples_[1].at >= windowMilliseconds) {
        samples_.removeFirst();
    }
}

qint64 TransferRate::perSecond() const {
    if (samples_.isEmpty()) {
        return 0;
    }
    const qint64 time = samples_.last().at - samples_.first().at;
    return time < leastMilliseconds ? 0 : 1000 * (samples_.last().sent - samples_.first().sent) / time;
}

std::optional<qint64> TransferRate::secondsLeft(qint64 total) const {
    const qint64 rate = perSecond();
    if (rate <= 0) {
        return std::nullopt;
    }
    return (std::max<qint64>(0, total - samples_.last().sent) + rate - 1) / rate;
}

} // namespace cyberspotter
