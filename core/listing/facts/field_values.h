// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// The schema.org name of an availability, from its address or from words ("http://schema.org/InStock", "in_stock", "oos",
/// "Ausverkauft", "нет в наличии"); empty when it says nothing. At most 60 characters are words for it.
QString availabilityName(const QString& written);

/// The digits of a GTIN-8, -12, -13, -14 or an ISBN when its check digit is right, else empty. An ISBN of ten digits
/// becomes the one of thirteen that means the same; eleven digits are a GTIN-12 whose zero a program lost. A word before a
/// colon ("isbn:...") is passed over.
QString validGtin(const QString& written);

} // namespace cyberspotter
