// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/taxon.h"

#include <QHash>

#include <memory>

namespace cyberspotter {

/// One answer of a search for a taxon.
struct TaxonMatch {
    const Taxon* taxon = nullptr;
    QString name;     ///< the name that matched
    QString language; ///< its language; empty for a scientific name
    double score = 0; ///< 1 is exact
};

/// Finds taxa by what a person types: any language and script, with or without accents, by part, by synonym, genus ("P.
/// tigris" too) or family, by what is made of it ("ivory"), Chinese names also by pinyin, with small typing errors.
/// Immutable; safe from any thread. The taxa must outlive it.
class TaxonIndex {
public:
    TaxonIndex();
    explicit TaxonIndex(const std::vector<Taxon>& taxa);
    TaxonIndex(TaxonIndex&&) noexcept;
    TaxonIndex& operator=(TaxonIndex&&) noexcept;
    ~TaxonIndex();

    /// The best matches first, each taxon once. Names in `preferredLanguage` win among equals, then what is reported more
    /// often (`reported`: how often, by scientific name). When nothing is like the whole text, parts of it are looked for
    /// ("dried pangolin scales"), with a lower score.
    std::vector<TaxonMatch> find(const QString& text, int limit, const QString& preferredLanguage = {},
                                 const QHash<QString, int>& reported = {}) const;

private:
    struct Names;
    std::unique_ptr<Names> names_;
};

} // namespace cyberspotter
