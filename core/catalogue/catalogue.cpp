// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/text_folding.h"
#include "core/catalogue/json_fields.h"
#include "core/catalogue/own_rules.h"

#include <QFile>

// Qt keeps the data of a static library only when somebody asks for it; the macro must stand outside any namespace.
static void keepCatalogueData() {
    Q_INIT_RESOURCE(cs_catalogue_data);
}

namespace cyberspotter {

namespace {

Result<QByteArray> builtIn(const QString& name) {
    const QString path = QStringLiteral(":/catalogue/") + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(unreadableCatalogue(path, file.errorString()));
    }
    return file.readAll();
}

/// Reads one built-in file with its reader.
template <typename T>
Result<void> readInto(T& target, const QString& name, Result<T> (*reader)(const QByteArray&)) {
    const Result<QByteArray> bytes = builtIn(name);
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

/// The marketplaces of one's own in the place of the built-in ones.
Result<void> takeOwn(MarketplaceCatalogue& marketplaces) {
    const QString name = QStringLiteral("marketplaces.json");
    const Result<std::optional<QByteArray>> bytes = ownRules(ownRulesFolder(), name);
    if (!bytes || !*bytes) {
        return bytes ? Result<void>() : std::unexpected(bytes.error());
    }
    Result<MarketplaceCatalogue> own = readMarketplaceCatalogue(**bytes);
    if (!own) {
        return std::unexpected(wrongOwnRules(ownRulesFolder() + u'/' + name, own.error().detail));
    }
    if (own->marketplaces.empty()) {
        return std::unexpected(wrongOwnRules(ownRulesFolder() + u'/' + name, QStringLiteral("marketplaces: []")));
    }
    marketplaces = std::move(*own);
    return {};
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const std::vector<Marketplace>& practiceMarketplaces,
                                                         const std::vector<Partner>& practicePartners) {
    keepCatalogueData();
    std::shared_ptr<Catalogue> catalogue(new Catalogue);
    for (const Result<void>& read : {
             readInto(catalogue->taxa_, QStringLiteral("taxa.json"), &readTaxa),
             readInto(catalogue->vocabulary_, QStringLiteral("specimen_terms.json"), &readSpecimenVocabulary),
             readInto(catalogue->keywords_, QStringLiteral("keywords.json"), &readKeywords),
             readInto(catalogue->marketplaces_, QStringLiteral("marketplaces.json"), &readBuiltInMarketplaceCatalogue),
             readInto(catalogue->partners_, QStringLiteral("partners.json"), &readPartners),
         }) {
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    if (const Result<void> taken = takeOwn(catalogue->marketplaces_); !taken) {
        catalogue->ownRulesProblem_ = taken.error();
    }
    catalogue->marketplaces_.marketplaces.insert(catalogue->marketplaces_.marketplaces.end(),
                                                 practiceMarketplaces.begin(), practiceMarketplaces.end());
    catalogue->partners_.insert(catalogue->partners_.end(), practicePartners.begin(), practicePartners.end());
    catalogue->marketplaceIndex_ = MarketplaceIndex(catalogue->marketplaces_);
    for (const Taxon& taxon : catalogue->taxa_) {
        for (const QString& synonym : taxon.synonyms) {
            catalogue->taxonByName_.insert(foldForSearch(synonym), &taxon);
        }
    }
    // An accepted name wins over a synonym that reads the same.
    for (const Taxon& taxon : catalogue->taxa_) {
        catalogue->taxonByName_.insert(foldForSearch(taxon.scientificName), &taxon);
    }
    catalogue->taxonIndex_ = TaxonIndex(catalogue->taxa_);
    return catalogue;
}

const Taxon* Catalogue::taxon(const QString& scientificName) const {
    return taxonByName_.value(foldForSearch(scientificName), nullptr);
}

} // namespace cyberspotter
