// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword/keyword_subject.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype longestName = 200; // a search by parts of a text of megabytes would take for ever
constexpr qsizetype fewestSame = 3;

} // namespace

KeywordSubjects::KeywordSubjects(const Catalogue& catalogue) : catalogue_(catalogue) {
    for (const Taxon& taxon : catalogue.taxa()) {
        for (const QString& name : {taxon.scientificName.section(u' ', 0, 0), taxon.family, taxon.order}) {
            if (!name.isEmpty()) {
                higher_.insert(foldForSearch(name), name);
            }
        }
        if (!taxon.group.isEmpty()) {
            groups_.insert(foldForSearch(taxon.group), taxon.group);
        }
    }
    for (const VocabularyCode& term : catalogue.vocabulary().terms) {
        for (const QString& name : term.names) {
            products_.insert(foldForSearch(name), term.code);
        }
    }
    for (const VocabularyCode& term : catalogue.vocabulary().terms) {
        products_.insert(foldForSearch(term.code), term.code);
    }
}

std::optional<KeywordSubject> KeywordSubjects::find(const QString& name) const {
    if (const Taxon* taxon = catalogue_.taxon(name.trimmed())) {
        return KeywordSubject{taxon->scientificName, {}};
    }
    const QString folded = foldForSearch(name);
    if (const QString higher = higher_.value(folded); !higher.isEmpty()) {
        return KeywordSubject{higher, {}};
    }
    const QString group = groups_.value(folded);
    return group.isEmpty() ? std::nullopt : std::optional(KeywordSubject{{}, group});
}

std::optional<KeywordSubject> KeywordSubjects::findGroup(const QString& name) const {
    const QString group = groups_.value(foldForSearch(name));
    return group.isEmpty() ? find(name) : std::optional(KeywordSubject{{}, group});
}

QString KeywordSubjects::nearest(const QString& name) const {
    const std::vector<TaxonMatch> matches = catalogue_.taxonIndex().find(name.left(longestName), 1);
    return matches.empty() ? QString() : matches.front().taxon->scientificName;
}

QString KeywordSubjects::productCode(const QString& name) const {
    return products_.value(foldForSearch(name));
}

QString KeywordSubjects::nearestProduct(const QString& name) const {
    const QString folded = foldForSearch(name.left(longestName));
    if (const auto suggested = catalogue_.vocabulary().suggestedBy(name.left(longestName)); !suggested.empty()) {
        return suggested.front()->code;
    }
    QString nearest;
    qsizetype most = fewestSame - 1;
    for (auto it = products_.begin(); it != products_.end(); ++it) {
        const auto differs = std::mismatch(folded.begin(), folded.end(), it.key().begin(), it.key().end());
        const qsizetype same = differs.first - folded.begin();
        if (same > most || (same == most && !nearest.isEmpty() && it.value() < nearest)) {
            most = same;
            nearest = it.value();
        }
    }
    return nearest;
}

} // namespace cyberspotter
