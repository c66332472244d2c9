// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// What a language calls itself, with its tag: "français (fr)".
QString languageInWords(const QString& tag);

/// The reader's language as catalogues name it; English where the system says none.
QString readersLanguage();

} // namespace cyberspotter
