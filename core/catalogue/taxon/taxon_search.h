// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/taxon_index.h"
#include "core/catalogue/taxon/taxon_names.h"

#include <QStringList>

#include <span>
#include <unordered_map>
#include <vector>

namespace cyberspotter {

/// What was typed, in the forms it is compared in.
struct TypedName {
    explicit TypedName(const QString& comparable) : text(comparable), words(comparable.split(u' ', Qt::SkipEmptyParts)) {}

    QString text;
    QStringList words;
};

/// How likely the taxa are meant, whatever was typed.
struct TaxonPrior {
    std::vector<quint8> breadth;   ///< of each taxon: of two of one name the larger is meant
    QHash<QString, quint32> places; ///< by scientific name
};

/// Searches through the names, one behind the other, with what they have in common. A search keeps the best name of each
/// taxon so far; its steps are called from the surest to the vaguest.
class TaxonSearch {
public:
    TaxonSearch(const TaxonNames& names, std::size_t taxa, const QString& language)
        : names_(names), language_(names.languageNumber(language)), best_(taxa, Best{0, 0}) {}

    /// Begins anew; `typed` must outlive the search.
    void begin(const TypedName& typed);

    std::size_t found() const { return touched_.size(); }

    /// Whether a name was typed to its end, or its beginning.
    bool isSure() const;

    /// Every typed word begins a word of the name. Where very many do, those that begin with the first are enough if they are
    /// `enough` taxa.
    void byWords(std::size_t enough);
    void inside();      ///< the text stands anywhere in the name
    void misspelled();  ///< with small typing errors
    /// The best first; what is reported more often goes up a little.
    std::vector<TaxonMatch> matches(const std::vector<Taxon>& taxa, const TaxonPrior& prior, int limit,
                                    const QHash<QString, int>& reported) const;

private:
    struct Best {
        float points;
        quint32 entry;
    };
    struct Allowed {
        TaxonNames::Range exact;
        std::span<const TaxonNames::Similar> similar;
    };

    void offer(quint32 index, const TaxonNames::Entry& entry, double points);
    double pointsOfWords(const TaxonNames::Entry& entry, const std::vector<TaxonNames::Range>& ranges) const;
    bool isAbbreviation(const TaxonNames::Entry& entry, const std::vector<TaxonNames::Range>& ranges) const;
    bool byFirstWord(const std::vector<TaxonNames::Range>& ranges, std::size_t enough);
    void byMisspelledWords();
    std::span<const TaxonNames::Similar> similarTo(const QString& word, int allowed);
    static int errorsIn(std::span<const quint32> words, const Allowed& allowed);

    const TaxonNames& names_;
    const TypedName* typed_ = nullptr;
    quint16 language_;
    std::vector<Best> best_;
    std::vector<quint32> touched_;
    double bestPoints_ = 0;
    std::unordered_map<QString, std::vector<TaxonNames::Similar>> similar_; ///< parts of a text have words in common
};

/// Whether the text is written without spaces between words, as far as a search cares.
bool isWrittenInIdeographs(const QString& text);

} // namespace cyberspotter
