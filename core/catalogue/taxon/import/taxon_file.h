// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/imported_taxa.h"

#include <QIODevice>

namespace cyberspotter {

/// A row that was passed over, and why.
struct TaxonRowProblem {
    qint64 line = 0; ///< on which it begins, from 1
    Problem problem;

    bool operator==(const TaxonRowProblem&) const = default;
};

/// What an export of CITES taxa says.
struct TaxonFile {
    QString name; ///< of the file, without its folder
    QString sha256;
    QString charset;
    TaxonFileForm form = TaxonFileForm::checklist;
    QString edition;      ///< as the name or the contents state it; empty when neither does
    EditionFrom editionFrom = EditionFrom::importDay;
    bool hasNotes = false;    ///< says which population or part a listing concerns
    bool hasSynonyms = false;
    bool hasNames = false;
    bool isPart = false;      ///< a selection by its name ("[CUSTOM]"): what it leaves out is not gone
    std::vector<Taxon> taxa;  ///< each once, in the order of their names; several rows of one are gathered
    qint64 rows = 0;          ///< with something in them
    qint64 failed = 0;        ///< of these, how many were passed over
    std::vector<TaxonRowProblem> problems; ///< the first hundred
};

/// Reads an export of the CITES Checklist (index or history) or the "CITES listings" of Species+: CSV parted by commas,
/// semicolons or tabs, in UTF-8, UTF-16 or windows-1252. `name` is the file's. A row that is wrong is noted and passed over.
/// Problems: "taxa-columns" (a table of something else), "taxa-file-empty" (no row holds a taxon), "taxa-file-too-large" (256 MiB,
/// 500,000 rows), "file-unreadable".
Result<TaxonFile> readTaxonFile(QIODevice& device, const QString& name);

/// The day, month or year that a file's name states ("cites_listings_2024-05-14 10:12_comma_separated.csv"); empty for none.
QString editionInName(const QString& name);

/// Whether an annotation only says that a listing does not concern the whole taxon, because the export does not say more.
bool isUnsaid(const QString& annotation);

} // namespace cyberspotter
