// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// The day a text or a program's number names, as "2026-03-12": ISO 8601, seconds or milliseconds since 1970, "12 March
/// 2026" with month names of many languages, "12.03.2026", "2026年3月12日". Days that can be read two ways ("03/04/2026") are read
/// as `country` (ISO 3166) writes them, and are nothing when that is not known. Years before 1995 and after 2100 are
/// nothing. `written` may hold more than the date.
QString listingDay(const QString& written, const QString& country = {});

/// A count as plain digits ("1,234 views" -> "1234", "1.2k" -> "1200", "3万" -> "30000"); empty when there is none or it
/// is beyond reason.
QString wholeNumber(const QString& written);

} // namespace cyberspotter
