// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/search_words.h"

namespace cyberspotter {

QStringList searchWords(const Catalogue& catalogue, const QString& scientificName, const QString& language) {
    const Taxon* taxon = catalogue.taxon(scientificName);
    QStringList words;
    for (const Keyword& keyword : catalogue.keywords()) {
        const bool ofTaxon = keyword.taxon == scientificName || (taxon != nullptr && !keyword.group.isEmpty() && keyword.group == taxon->group);
        if (keyword.language == language && ofTaxon && !words.contains(keyword.text)) {
            words += keyword.text;
        }
    }
    if (taxon != nullptr) {
        for (const QString& name : taxon->names.value(language)) {
            if (!words.contains(name)) {
                words += name;
            }
        }
    }
    if (words.isEmpty() && language != QStringLiteral("en")) {
        return searchWords(catalogue, scientificName, QStringLiteral("en"));
    }
    return words.isEmpty() ? QStringList{scientificName} : words;
}

} // namespace cyberspotter
