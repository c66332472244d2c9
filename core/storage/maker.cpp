// SPDX-License-Identifier: Apache-2.0
#include "core/storage/maker.h"

namespace cyberspotter {

Maker thisProgram(const QString& engine) {
    return {QStringLiteral("Cyber Spotter " CYBERSPOTTER_VERSION), engine, fromRfc3339(QStringLiteral(CYBERSPOTTER_BUILT_AT)),
            systemSteadyClock()};
}

} // namespace cyberspotter
