// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/additions.h"

#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_repository.h"
#include "core/catalogue/taxon/taxon_layers.h"
#include "core/catalogue/taxon/taxon_repository.h"

#include <QSet>

namespace cyberspotter {

namespace {

/// Imported taxa and one's own words about taxa, laid over the built-in ones.
Result<void> addTaxa(Library& library, const std::vector<Taxon>& builtIn, CatalogueAdditions& additions) {
    const TaxonRepository repository(library);
    const Result<ImportedTaxa> imported = repository.imported();
    const Result<OwnTaxonWords> own = repository.own();
    if (!imported || !own) {
        return std::unexpected(!imported ? imported.error() : own.error());
    }
    additions.taxa = layTaxa(builtIn, *imported, *own).taxa;
    return {};
}

/// Search terms: those of one's own stand before those of a pack that mean the same.
Result<void> addKeywords(Library& library, CatalogueAdditions& additions) {
    Result<std::vector<Keyword>> keywords = KeywordRepository(library).list();
    if (!keywords) {
        return std::unexpected(keywords.error());
    }
    QSet<QString> known;
    for (const bool ofPacks : {false, true}) {
        for (Keyword& keyword : *keywords) {
            if (keyword.origin.startsWith(u"pack:") != ofPacks) {
                continue;
            }
            const QString key = keywordKey(keyword);
            if (!known.contains(key)) {
                known.insert(key);
                additions.keywords.push_back(keyword);
            }
        }
    }
    return {};
}

/// Taxa and marketplaces of packs. Asked when all other taxa are there, which packs only add names to.
Result<void> addFromPacks(Library& library, const std::vector<Taxon>& builtIn, CatalogueAdditions& additions) {
    const PackRepository packs(library);
    const Result<std::vector<Taxon>> taxa = packs.taxa();
    Result<std::vector<Marketplace>> marketplaces = packs.marketplaces();
    if (!taxa || !marketplaces) {
        return std::unexpected(!taxa ? taxa.error() : marketplaces.error());
    }
    additions.taxa = withPackTaxa(std::move(additions.taxa), builtIn, *taxa);
    additions.marketplaces = std::move(*marketplaces);
    return {};
}

} // namespace

Result<CatalogueAdditions> readAdditions(Library& library, const std::vector<Taxon>& builtIn) {
    CatalogueAdditions additions;
    for (const Result<void>& added : {addTaxa(library, builtIn, additions), addKeywords(library, additions), addFromPacks(library, builtIn, additions)}) {
        if (!added) {
            return std::unexpected(added.error());
        }
    }
    return additions;
}

} // namespace cyberspotter
