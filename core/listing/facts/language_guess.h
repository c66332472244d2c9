// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/listing/page/html_document.h"

namespace cyberspotter {

struct PageLanguage {
    QString tag;      ///< primary language, BCP 47 ("fr"); empty when it cannot be told
    QString declared; ///< as the page declares it, with its region ("fr-CA"); empty when it does not
};

/// The language a page is in: what it declares, checked against the script of its text; without a declaration, the
/// script and the most frequent small words decide.
PageLanguage guessLanguage(const HtmlDocument& document);

/// The language of a few words by their script and letters, or else of the text that stands around them (`surroundings`, may
/// be empty); empty when neither tells.
QString guessLanguageOfWords(const QString& words, const QString& surroundings);

} // namespace cyberspotter
