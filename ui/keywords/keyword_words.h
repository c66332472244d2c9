// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/suggestion.h"

#include <QString>

namespace cyberspotter {

/// How much a score weighs with the eye: 1 weak, 2 possible, 3 likely.
int strengthOf(double score);
/// The same as a word: "weak", "possible", "likely".
QString strengthWord(double score);

/// "African elephant · ivory carvings", in `language`.
QString suggestionName(const Suggestion& suggestion, const Catalogue& catalogue, const QString& language);
/// "“ivory”, “1v0ry”": the words of the page that speak for it.
QString suggestionWords(const Suggestion& suggestion);

} // namespace cyberspotter
