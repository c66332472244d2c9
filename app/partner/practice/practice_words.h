// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cyberspotter::partner {

/// What the marketplace's own pages say, by language of the listing.
struct PracticeWords {
    QString banner;
    QString search;
    QString seller;
    QString memberSince;
    QString place;
    QString itemNumber;
    QString description;
    QString contact;
    QString mayLike;
    QString found;   ///< "%1 results for “%2”"
    QString nothing;
    QString gone;
};

/// True for the codes of the six languages of the marketplace.
bool isPracticeLanguage(const QString& language);

/// The words of a language; English for one that is not spoken here.
const PracticeWords& practiceWords(const QString& language);

} // namespace cyberspotter::partner
