// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/matching/keyword_matcher.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// A place of a text where a search term stands.
struct MarkedHit {
    qsizetype start = 0; ///< in QChars of the text
    qsizetype end = 0;
    double score = 0;   ///< of the term, 0 to 1
    int suggestion = 0; ///< which of the suggestions it speaks for

    bool operator==(const MarkedHit&) const = default;
};

/// What the search terms of a text together speak for: one taxon (or group of taxa) and product.
struct Suggestion {
    QString taxon;   ///< scientific name; empty where the terms mean a group that no single taxon stands for
    QString group;   ///< the group that the terms mean, where no taxon is meant
    QString product; ///< CITES term code, may be empty
    QStringList texts; ///< the words as they stand in the text, each once, at most five
    int count = 0;     ///< places
    double score = 0;  ///< 0 to 1: how likely it is that one at least of its hits is meant
    int firstHit = 0;  ///< its first place, in `hits`

    bool operator==(const Suggestion&) const = default;
};

struct Suggestions {
    std::vector<MarkedHit> hits;         ///< by their place
    std::vector<Suggestion> suggestions; ///< the likeliest first

    bool operator==(const Suggestions&) const = default;
};

/// What a report on a page of `text` may say, by the search terms in it. Where a term names no product, words beside it in its
/// line may ("carving"). A term of a group speaks for the taxon of the catalogue that is all of the group (an order, a
/// family), if there is one.
Suggestions suggestionsOf(const QString& text, const KeywordMatcher& matcher, const Catalogue& catalogue);

} // namespace cyberspotter
