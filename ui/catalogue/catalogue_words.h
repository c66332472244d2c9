// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"

#include <QString>

namespace cyberspotter {

/// "ivory · en · Loxodonta africana · IVC": a term in one line.
QString keywordInWords(const Keyword& keyword);

/// A stranger's text as one line that is safe to look at: no line breaks, no characters that turn the direction of others.
QString shownLine(const QString& text);

/// A fingerprint in groups of four, to be compared by eye or read out.
QString inGroups(const QString& fingerprint);

/// What a kind of term is called: "code word".
QString kindInWords(const QString& kind);

} // namespace cyberspotter
