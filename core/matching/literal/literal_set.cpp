// SPDX-License-Identifier: Apache-2.0
#include "core/matching/literal/literal_set.h"

namespace cyberspotter {

std::unique_ptr<LiteralSet> LiteralSet::make(const std::vector<std::string>& literals, Engine engine,
                                             const QString& cacheFolder) {
#ifdef CYBERSPOTTER_HYPERSCAN
    if (engine == Engine::Best && !literals.empty()) {
        if (std::unique_ptr<LiteralSet> fast = makeLiteralHyperscan(literals, cacheFolder)) {
            return fast;
        }
    }
#else
    static_cast<void>(engine);
    static_cast<void>(cacheFolder);
#endif
    return makeLiteralAutomaton(literals);
}

} // namespace cyberspotter
