// SPDX-License-Identifier: Apache-2.0
#include "app/partner/faults.h"

namespace cyberspotter::partner {

bool Faults::happens(FaultRule& rule) {
    if (rule.times > 0) {
        --rule.times;
        return true;
    }
    return rule.rate > 0 && std::uniform_real_distribution<double>(0, 1)(random_) < rule.rate;
}

bool Faults::strikes(const char* kind) {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (FaultRule& rule : rules_) {
        if (rule.kind == QLatin1String(kind) && happens(rule)) {
            return true;
        }
    }
    return false;
}

std::optional<qint64> Faults::cutUploadAfter() {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (FaultRule& rule : rules_) {
        if (rule.kind == QStringLiteral("cut-upload") && happens(rule)) {
            return rule.bytes;
        }
    }
    return std::nullopt;
}

} // namespace cyberspotter::partner
