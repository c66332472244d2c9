// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace cyberspotter {

/// How fast bytes go, by the last few seconds of them.
class TransferRate {
public:
    /// `sent` bytes were there at `milliseconds` of a clock that only goes forward. Fewer than before begin anew.
    void add(qint64 sent, qint64 milliseconds);

    /// Bytes a second; 0 until half a second was seen.
    qint64 perSecond() const;
    /// Seconds until `total` is there; nothing while that cannot be told.
    std::optional<qint64> secondsLeft(qint64 total) const;

private:
    struct Sample {
        qint64 sent;
        qint64 at;
    };
    QList<Sample> samples_;
};

} // namespace cyberspotter
