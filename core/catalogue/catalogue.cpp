// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/text_folding.h"
#include "core/catalogue/built_in.h"

#include <QSet>

#include <array>
#include <future>

namespace cyberspotter {

namespace {

/// Reads one built-in file with its reader.
template <typename T>
Result<void> readInto(T& target, const QString& name, Result<T> (*reader)(const QByteArray&)) {
    const Result<QByteArray> bytes = builtInCatalogueFile(name);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    Result<T> read = reader(*bytes);
    if (!read) {
        return std::unexpected(read.error());
    }
    target = std::move(*read);
    return {};
}

/// `base` with each of `added` in the place of the one of its key, or at the end.
template <typename T>
std::vector<T> replacedByKey(std::vector<T> base, const std::vector<T>& added, QString T::* key) {
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < base.size(); ++i) {
        places.insert(base[i].*key, i);
    }
    for (const T& one : added) {
        const auto place = places.constFind(one.*key);
        if (place != places.cend()) {
            base[*place] = one;
        } else {
            base.push_back(one);
        }
    }
    return base;
}

/// `base` without the terms that `added` has as well, with other context words perhaps.
std::vector<Keyword> withoutReplaced(std::vector<Keyword> base, const std::vector<Keyword>& added) {
    QSet<QString> keys;
    for (const Keyword& keyword : added) {
        keys.insert(keywordKey(keyword));
    }
    if (!keys.isEmpty()) {
        std::erase_if(base, [&keys](const Keyword& keyword) { return keys.contains(keywordKey(keyword)); });
    }
    return base;
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const std::vector<Marketplace>& practiceMarketplaces,
                                                         const std::vector<Partner>& practicePartners) {
    std::shared_ptr<Catalogue> catalogue(new Catalogue);
    // The largest file is read beside the rest: a window waits for it.
    std::future<Result<void>> keywords = std::async(std::launch::async, [&] { return readInto(catalogue->keywords_, QStringLiteral("keywords.json"), &readKeywords); });
    Result<LoadedMarketplaces> marketplaces = loadMarketplaces();
    const std::array read{
        readInto(catalogue->taxa_, QStringLiteral("taxa.json"), &readTaxa),
        readInto(catalogue->vocabulary_, QStringLiteral("specimen_terms.json"), &readSpecimenVocabulary),
        readInto(catalogue->partners_, QStringLiteral("partners.json"), &readPartners),
        marketplaces ? Result<void>() : std::unexpected(marketplaces.error()),
        keywords.get(),
    };
    for (const Result<void>& part : read) {
        if (!part) {
            return std::unexpected(part.error());
        }
    }
    catalogue->marketplaces_ = std::move(marketplaces->catalogue);
    catalogue->ownRulesProblem_ = std::move(marketplaces->ownRulesProblem);
    catalogue->marketplaces_.marketplaces.insert(catalogue->marketplaces_.marketplaces.end(),
                                                 practiceMarketplaces.begin(), practiceMarketplaces.end());
    catalogue->partners_.insert(catalogue->partners_.end(), practicePartners.begin(), practicePartners.end());
    catalogue->index();
    return catalogue;
}

std::shared_ptr<const Catalogue> Catalogue::with(const Catalogue& builtIn, const CatalogueAdditions& additions) {
    std::shared_ptr<Catalogue> catalogue(new Catalogue);
    catalogue->taxa_ = replacedByKey(builtIn.taxa_, additions.taxa, &Taxon::scientificName);
    catalogue->vocabulary_ = builtIn.vocabulary_;
    catalogue->keywords_ = withoutReplaced(builtIn.keywords_, additions.keywords);
    catalogue->keywords_.insert(catalogue->keywords_.end(), additions.keywords.begin(), additions.keywords.end());
    catalogue->marketplaces_ = builtIn.marketplaces_;
    catalogue->marketplaces_.marketplaces =
        replacedByKey(builtIn.marketplaces_.marketplaces, additions.marketplaces, &Marketplace::id);
    catalogue->partners_ = builtIn.partners_;
    catalogue->ownRulesProblem_ = builtIn.ownRulesProblem_;
    catalogue->index();
    return catalogue;
}

/// Builds what finds things by name and address.
void Catalogue::index() {
    marketplaceIndex_ = MarketplaceIndex(marketplaces_);
    for (const Taxon& taxon : taxa_) {
        for (const QString& synonym : taxon.synonyms) {
            taxonByName_.insert(foldForSearch(synonym), &taxon);
        }
    }
    // An accepted name wins over a synonym that reads the same.
    for (const Taxon& taxon : taxa_) {
        taxonByName_.insert(foldForSearch(taxon.scientificName), &taxon);
    }
    taxonIndex_ = TaxonIndex(taxa_);
}

const Taxon* Catalogue::taxon(const QString& scientificName) const {
    return taxonByName_.value(foldForSearch(scientificName), nullptr);
}

} // namespace cyberspotter
