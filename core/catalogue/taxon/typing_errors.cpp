// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/typing_errors.h"

#include <algorithm>

namespace cyberspotter {

int allowedTypingErrors(qsizetype length) {
    return length < 4 ? 0 : int(std::max<qsizetype>(1, length / 5));
}

} // namespace cyberspotter
