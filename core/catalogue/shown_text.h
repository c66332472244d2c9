// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// Whether a text that a stranger wrote can be shown on one line as it stands: no control characters or line breaks, nothing
/// that turns the direction of what follows (U+202A to U+202E, U+2066 to U+2069 and the marks), no half of a pair.
bool isShownAsWritten(const QString& text);

} // namespace cyberspotter
