// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/import/taxon_file.h"
#include "core/catalogue/taxon/imported_taxa.h"

#include <QDate>
#include <QJsonObject>

namespace cyberspotter {

/// What one taxon becomes by an import.
struct TaxonChange {
    enum class Kind : quint8 { added, changed, gone };

    Kind kind = Kind::added;
    QString scientificName;
    std::vector<CitesListing> before;
    std::vector<CitesListing> after;

    bool operator==(const TaxonChange&) const = default;
};

/// {"change":"added|changed|gone","scientific_name","before":[...],"after":[...]}
QJsonObject toJson(const TaxonChange& change);

struct TaxonImportSummary {
    qint64 rows = 0;
    qint64 taxa = 0;      ///< in the file
    qint64 added = 0;
    qint64 changed = 0;   ///< by their listings
    qint64 unchanged = 0;
    qint64 gone = 0;
    qint64 renamed = 0;   ///< of the unchanged: with other names or synonyms
    qint64 older = 0;     ///< whose built-in listings differ, are later and stay
    qint64 problems = 0;  ///< rows passed over

    bool operator==(const TaxonImportSummary&) const = default;
};

/// {"rows","taxa","added","changed","unchanged","gone","names_changed","older","problems"}
QJsonObject toJson(const TaxonImportSummary& summary);

struct TaxonImportOptions {
    QString edition{};    ///< of the export, as the user says it: a day, or a year, or year and month
    bool isPart = false;  ///< a selection: what it leaves out is not gone
    bool replace = false; ///< take it though it is older than the last import or would take most taxa away
    QDate today{};
};

/// An import thought through before anything is written: what the window or `--dry-run` shows.
struct TaxonImportPlan {
    TaxonImportRecord record; ///< its id and time are given when it is stored
    ImportedTaxa after;       ///< all imported taxa as they will be, those of this import with the id 0
    QStringList gone;
    std::vector<TaxonChange> changes; ///< by name
    QStringList older;                ///< the taxa that `summary.older` counts
    TaxonImportSummary summary;
    std::vector<TaxonRowProblem> problems;
    qint64 basedOn = 0; ///< the last import that it was compared with
};

/// Compares a file with what was imported before. What the file has no columns for (names, notes) stays as it was imported
/// before, and so do taxa of ranks that it does not hold (Species+ has no genera). Without a stated edition it is told by
/// the built-in listings that the file does not know yet, else the day of import stands for it.
/// Problems: "usage" for an edition that is no date, "taxa-older-edition", "taxa-mostly-gone".
Result<TaxonImportPlan> planTaxonImport(TaxonFile file, const ImportedTaxa& before, const std::vector<Taxon>& builtIn,
                                        const TaxonImportOptions& options);

/// The day before the earliest built-in change that the file does not know, when that is clear: most changes of that day and
/// most since, three at least. Empty otherwise.
QString editionByChanges(const std::vector<Taxon>& taxa, const std::vector<Taxon>& builtIn);

} // namespace cyberspotter
