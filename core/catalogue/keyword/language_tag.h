// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter {

/// Whether it is a language of ISO 639 in its short form ("fr", "haw").
bool isLanguageTag(const QString& tag);

/// The tag that a person means: the tag itself in any case and with a region or script ("FR", "zh-TW" is "zh"), or the
/// language's name in itself or in one of the program's languages and German ("Französisch", "French", "français"). Empty
/// when there is no such language.
QString languageTagOf(const QString& written);

/// What a language calls itself ("français"); the tag where ICU does not know.
QString languageName(const QString& tag);

} // namespace cyberspotter
