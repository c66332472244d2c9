// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/additions.h"

#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/pack/pack_repository.h"

#include <QSet>

namespace cyberspotter {

namespace {

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
    if (const Result<void> added = addKeywords(library, additions); !added) {
        return std::unexpected(added.error());
    }
    if (const Result<void> added = addFromPacks(library, builtIn, additions); !added) {
        return std::unexpected(added.error());
    }
    return additions;
}

} // namespace cyberspotter
