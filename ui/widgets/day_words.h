// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// "2017-04" as "April 2017", an ISO day as the reader's language writes it; anything else as it is.
QString dayInWords(const QString& day);

} // namespace cyberspotter
