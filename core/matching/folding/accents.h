// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// Whether another accent makes another word in `language`: in Vietnamese "giá" is a price and "giả" a fake.
bool accentsMakeWords(const QString& language);

/// Whether each word as it stands in a text has the accents of the word that is meant, or none at all ("nga voi" may be
/// "ngà voi", "ngã voi" may not).
bool accentsAgree(const QString& written, const QString& meant);

} // namespace cyberspotter
