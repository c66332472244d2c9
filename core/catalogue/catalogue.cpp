// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/atomic_file.h"
#include "core/base/text_folding.h"

namespace cyberspotter {

namespace {

constexpr qint64 largestFile = 64'000'000;

/// Reads one built-in file and hands it to its reader.
template <typename Reader>
auto readBuiltIn(const QString& name, Reader reader) -> decltype(reader(QByteArray())) {
    const Result<QByteArray> bytes = readFile(QStringLiteral(":/catalogue/") + name, largestFile);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return reader(*bytes);
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const std::vector<Marketplace>& practiceMarketplaces,
                                                         const std::vector<Partner>& practicePartners) {
    Result<std::vector<Taxon>> taxa = readBuiltIn(QStringLiteral("taxa.json"), readTaxa);
    if (!taxa) {
        return std::unexpected(taxa.error());
    }
    Result<SpecimenVocabulary> vocabulary = readBuiltIn(QStringLiteral("specimen_terms.json"), readSpecimenVocabulary);
    if (!vocabulary) {
        return std::unexpected(vocabulary.error());
    }
    Result<std::vector<Keyword>> keywords = readBuiltIn(QStringLiteral("keywords.json"), readKeywords);
    if (!keywords) {
        return std::unexpected(keywords.error());
    }
    Result<MarketplaceCatalogue> marketplaces = readBuiltIn(QStringLiteral("marketplaces.json"), readMarketplaceCatalogue);
    if (!marketplaces) {
        return std::unexpected(marketplaces.error());
    }
    Result<std::vector<Partner>> partners = readBuiltIn(QStringLiteral("partners.json"), readPartners);
    if (!partners) {
        return std::unexpected(partners.error());
    }
    std::shared_ptr<Catalogue> catalogue(new Catalogue);
    catalogue->taxa_ = std::move(*taxa);
    for (const Taxon& taxon : catalogue->taxa_) {
        for (const QString& synonym : taxon.synonyms) {
            catalogue->taxonByName_.insert(foldForSearch(synonym), &taxon);
        }
    }
    // Accepted names last, so that a synonym never hides one.
    for (const Taxon& taxon : catalogue->taxa_) {
        catalogue->taxonByName_.insert(foldForSearch(taxon.scientificName), &taxon);
    }
    catalogue->taxonIndex_ = TaxonIndex(catalogue->taxa_);
    catalogue->vocabulary_ = std::move(*vocabulary);
    catalogue->keywords_ = std::move(*keywords);
    catalogue->marketplaces_ = std::move(*marketplaces);
    catalogue->marketplaces_.marketplaces.insert(catalogue->marketplaces_.marketplaces.end(), practiceMarketplaces.begin(), practiceMarketplaces.end());
    catalogue->marketplaceIndex_ = MarketplaceIndex(catalogue->marketplaces_);
    catalogue->partners_ = mergePartners(*partners, practicePartners);
    return catalogue;
}

const Taxon* Catalogue::taxon(const QString& scientificName) const {
    return taxonByName_.value(foldForSearch(scientificName));
}

} // namespace cyberspotter
