// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/options.h"

#include <mutex>
#include <optional>
#include <random>

namespace cyberspotter::partner {

/// Decides for each request whether something goes wrong on purpose. Safe from any thread.
class Faults {
public:
    explicit Faults(QList<FaultRule> rules) : rules_(std::move(rules)) {}

    /// True when a fault of this kind happens now; counts it.
    bool strikes(const char* kind);
    /// The bytes after which this upload is cut, if it is.
    std::optional<qint64> cutUploadAfter();

private:
    bool happens(FaultRule& rule);

    std::mutex mutex_;
    QList<FaultRule> rules_;
    std::mt19937 random_{std::random_device{}()};
};

} // namespace cyberspotter::partner
