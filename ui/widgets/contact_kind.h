// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// The kind of a way to reach a seller, or of what one is known by, as a person reads it: "Telephone", "Seller’s number".
QString contactKindName(const QString& kind);

} // namespace cyberspotter
