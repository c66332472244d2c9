// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyberspotter {

/// A term by which sellers of a subject may be found, and what tells how good it is before it was ever tried.
struct SearchTerm {
    QString text;
    QString language; ///< English where it stands in for that of the site
    QString taxon;    ///< what it stands for, may be empty
    QString group;
    int confidence = 0; ///< 0 high, 1 medium, 2 low
    int kind = 0;       ///< 0 plain; words that need a sharper eye come later
    bool isAmbiguous = false; ///< means something only beside other words
    QString script;           ///< ISO 15924, may be empty
    QStringList countries;    ///< where it is written; empty: anywhere
    QStringList marketplaces; ///< ids of marketplaces it is known from; empty: none in particular

    bool operator==(const SearchTerm&) const = default;
};

/// What is searched for: one taxon with those above and below it, or a group of taxa.
class SearchSubject {
public:
    /// Of a taxon by its name or a synonym, or else of a group. Problem "taxon-unknown" or "group-unknown". Keeps pointers into
    /// the catalogue, which must outlive it.
    static Result<SearchSubject> of(const Catalogue& catalogue, const QString& taxon, const QString& group);

    /// The terms of the subject in a language, each once: search terms of the catalogue, names of its taxa with words for what is
    /// made of them, and scientific names. In English where the language has none but the scientific ones.
    std::vector<SearchTerm> terms(const QString& language) const;

    /// The languages of the catalogue that have terms or names of the subject, by code.
    QStringList languages() const;

private:
    bool covers(const Keyword& keyword) const;
    std::vector<SearchTerm> ownTerms(const QString& language) const;

    const Catalogue* catalogue_ = nullptr;
    std::vector<const Taxon*> taxa_;
    QSet<QString> names_; ///< taxa a term may stand for to be a term of the subject
    QString group_;
};

/// The words that sellers of a taxon are searched by in a language, as the start page offers them: the terms of the catalogue first,
/// then its names; in English where that language has none, and else the scientific name.
QStringList searchWords(const Catalogue& catalogue, const QString& scientificName, const QString& language);

/// The groups of taxa in the catalogue, by name.
QStringList taxonGroups(const Catalogue& catalogue);

} // namespace cyberspotter
