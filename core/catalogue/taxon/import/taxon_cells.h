// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/taxon.h"

#include <optional>

namespace cyberspotter {

/// What the cells of the exports mean.

/// "I/II/NC": the appendices in their order, and whether something of the taxon is not covered ("NC"). Nullopt for anything
/// else. An empty cell and "NC" alone mean that CITES does not list the taxon.
struct ListingCell {
    QStringList appendices;
    bool partlyListed = false;

    bool operator==(const ListingCell&) const = default;
};
std::optional<ListingCell> readListingCell(const QString& cell);

/// A note that holds those of several listings: "**I** Populations of ...", "Appendix II: ...", one a line (a line break or
/// a written "\n"). Notes without a mark have an empty appendix. What stands of mark-up is taken away.
struct ListingNote {
    QString appendix;
    QString text;

    bool operator==(const ListingNote&) const = default;
};
std::vector<ListingNote> readListingNotes(const QString& cell);

/// "#4" of "#4 All parts and derivatives, except ..."; empty when the text names none.
QString hashSymbolOf(const QString& text);

/// The synonyms of "Ornismya abeillei Lesson & DeLattre, 1839, Felis concolor coryi (Bangs, 1899)" without their authors.
QStringList readSynonyms(const QString& cell);

/// The names of "Cougar, Puma", without repetition.
QStringList readVernacularNames(const QString& cell);

/// A scientific name in one form: "Falconiformes spp." without its ending, one blank between words, a hybrid's sign as ×.
/// Empty when this is none: too long, without a capital letter in front, a path, or with characters no name has.
QString readScientificName(const QString& cell);

/// The rank in the words of `Taxon::rank`; empty for one that is not known.
QString readRank(const QString& cell);
/// What the form of the name says: two words are a species, three a subspecies, one a genus (…idae a family, …formes an order).
QString rankOfName(const QString& scientificName);

/// "02/01/2017" and "2017-01-02" as an ISO day; empty for anything else.
QString readDay(const QString& cell);

/// A text of the file as it is kept: control characters as blanks, at most `longest` characters.
QString cleanText(const QString& text, qsizetype longest);

} // namespace cyberspotter
