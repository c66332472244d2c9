// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace cyberspotter {

/// Whether JSON of a stranger is small enough to be parsed: not nested deeper than `depth`, with at most `values` commas and
/// brackets outside of strings (each costs memory many times its byte). It need not be valid.
bool isJsonWithin(QByteArrayView json, int depth, qint64 values);

} // namespace cyberspotter
