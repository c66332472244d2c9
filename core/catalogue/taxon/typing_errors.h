// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace cyberspotter {

/// How many typing errors a word of `length` letters may have: none up to three letters, then one in five.
int allowedTypingErrors(qsizetype length);

} // namespace cyberspotter
