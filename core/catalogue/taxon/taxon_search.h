// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/taxon_index.h"
#include "core/catalogue/taxon/taxon_names.h"

#include <QStringList>

#include <span>
#include <vector>

namespace cyberspotter {

/// What was typed, in the forms it is compared in.
struct TypedName {
    explicit TypedName(const QString& comparable) : text(comparable), words(comparable.split(u' ', Qt::SkipEmptyParts)) {}

    QString text;
    QStringList words;
};

/// One search through the names: the best name of each taxon so far. The steps are called from the surest to the vaguest.
class TaxonSearch {
public:
    TaxonSearch(const TaxonNames& names, std::size_t taxa, const TypedName& typed, const QString& language)
        : names_(names), typed_(typed), language_(language), best_(taxa, Best{0, 0}) {}

    std::size_t found() const { return touched_.size(); }

    /// Whether a name was typed to its end, or its beginning.
    bool isSure() const;

    void byWords();     ///< every typed word begins a word of the name
    void inside();      ///< the text stands anywhere in the name
    void misspelled();  ///< with small typing errors
    /// The best first; what is reported more often goes up a little.
    std::vector<TaxonMatch> matches(const std::vector<Taxon>& taxa, int limit, const QHash<QString, int>& reported) const;

private:
    struct Best {
        float points;
        quint32 entry;
    };
    struct Allowed {
        TaxonNames::Range exact;
        std::vector<TaxonNames::Similar> similar;
    };

    void offer(quint32 index, double points);
    double pointsOfWords(const TaxonNames::Entry& entry, const std::vector<TaxonNames::Range>& ranges) const;
    bool isAbbreviation(const TaxonNames::Entry& entry, const std::vector<TaxonNames::Range>& ranges) const;
    void byMisspelledWords();
    static int errorsIn(std::span<const quint32> words, const Allowed& allowed);

    const TaxonNames& names_;
    const TypedName& typed_;
    QString language_;
    std::vector<Best> best_;
    std::vector<quint32> touched_;
    double bestPoints_ = 0;
};

/// Whether the text is written without spaces between words, as far as a search cares.
bool isWrittenInIdeographs(const QString& text);

} // namespace cyberspotter
