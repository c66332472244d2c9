// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace cyberspotter {

/// What was typed into the address bar: an address to open, or words to search.
struct AddressInput {
    QUrl url;      ///< http or https; invalid when it was words
    QString words;
};

/// Tells an address from words. Only http and https are ever addresses; "javascript:…" and "file:…" are words.
AddressInput readAddressInput(const QString& typed);

} // namespace cyberspotter
