// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon.h"

#include <memory>

namespace cyberspotter {

/// One answer of a search for a taxon.
struct TaxonMatch {
    const Taxon* taxon = nullptr;
    QString name;     ///< the name that matched
    QString language; ///< its language; empty for a scientific name
    double score = 0; ///< 1 is exact
};

/// Finds taxa by what a person types: any language and script, with or without accents, by part, by synonym, genus or
/// family, with small typing errors. Immutable; safe from any thread. The taxa must outlive it.
class TaxonIndex {
public:
    TaxonIndex();
    explicit TaxonIndex(const std::vector<Taxon>& taxa);
    TaxonIndex(TaxonIndex&&) noexcept;
    TaxonIndex& operator=(TaxonIndex&&) noexcept;
    ~TaxonIndex();

    /// The best matches first, each taxon once. Names in `preferredLanguage` win among equals. When no name is like the
    /// whole text, its beginning is looked for ("pangolin scales"), with a lower score.
    std::vector<TaxonMatch> find(const QString& text, int limit, const QString& preferredLanguage = {}) const;

private:
    std::vector<TaxonMatch> findAll(const QString& text, int limit, const QString& preferredLanguage) const;

    struct Names;
    std::unique_ptr<Names> names_;
};

} // namespace cyberspotter
