// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QStringList>

#include <array>

namespace cyberspotter {

/// What a column of an export of CITES taxa holds, whatever it is called there.
enum class TaxonColumn : quint8 {
    kingdom, className, order, family, genus, species, subspecies,
    scientificName, rank,
    listing,    ///< "I/II", all listings of the taxon
    appendix,   ///< of one listing
    party,      ///< who asked for Appendix III
    listedUnder,
    fullNote, shortNote,
    hashNote,   ///< the text of "#4"
    hashSymbol, ///< "#4"
    effective,  ///< the day a listing came into force
    isCurrent, changeType,
    synonyms, englishNames, spanishNames, frenchNames,
    count
};

/// The forms of export that are read: the CITES Checklist's index and its history of listings, and the "CITES listings" of
/// Species+.
enum class TaxonFileForm : quint8 { checklist, checklistHistory, speciesPlus };

/// "checklist", "checklist_history", "species_plus".
QString toWord(TaxonFileForm form);
/// As people call it: "CITES Checklist", "CITES Checklist (history of listings)", "Species+".
QString titleOf(TaxonFileForm form);

/// Where each column stands in a table.
class TaxonColumns {
public:
    /// Recognises the columns by their names, in any order; unknown ones are passed over, and of two of one name the first
    /// counts. Problem "taxa-columns" says which are absent (the scientific name, or genus and species; the listing, or
    /// appendix) and what the first line reads; a table of more than 1,000 columns is none.
    static Result<TaxonColumns> recognise(const QStringList& head);

    bool has(TaxonColumn column) const { return places_[std::size_t(column)] >= 0; }
    /// The cell of the column without what steers terminals, blanks at its ends taken away; empty where the table has no such column.
    QString cell(const QStringList& record, TaxonColumn column) const;

    TaxonFileForm form() const { return form_; }
    qsizetype width() const { return width_; }

private:
    TaxonColumns() { places_.fill(-1); }

    std::array<qsizetype, std::size_t(TaxonColumn::count)> places_{};
    TaxonFileForm form_ = TaxonFileForm::checklist;
    qsizetype width_ = 0;
};

} // namespace cyberspotter
