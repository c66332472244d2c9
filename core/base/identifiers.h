// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// A new random identifier: UUID version 4 (RFC 9562), 36 lower-case characters without braces.
QString newId();

/// True for exactly such a text, whatever the UUID's version.
bool isId(const QString& text);

} // namespace cyberspotter
