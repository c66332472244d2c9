// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/page/html_document.h"

#include <QString>
#include <QStringList>

namespace cyberspotter {

/// What a page shows a person at first sight.
struct ShownPage {
    QString title;          ///< of the tab
    QString heading;        ///< the main one
    QStringList notices;    ///< short pieces of text that are no link and no menu, in lower case, in the order of the page
    qsizetype aboveHeading = 0; ///< how many of them stand before the main heading
    qsizetype characters = 0; ///< of all text that is seen
    bool asksPassword = false; ///< a field for one is seen
};

/// Looks through a page once. `notices` are at most 400.
ShownPage shownPage(const HtmlDocument& document);

} // namespace cyberspotter
