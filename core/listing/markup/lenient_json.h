// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QList>
#include <string_view>

namespace cyberspotter {

/// Reads JSON as it stands in pages: comments, HTML comments and CDATA around it, trailing commas, raw line breaks and
/// tabs in strings, quotes inside strings, single quotes and unquoted names, HTML entities, several values one after the
/// other, an end that is missing. Values nested deeper
/// than 256 levels are dropped and at most 16 MB are read, so that hostile input stays cheap.
QList<QJsonValue> readLenientJson(std::string_view text);

} // namespace cyberspotter
