// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/import/taxon_columns.h"
#include "core/catalogue/taxon/taxon.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace cyberspotter {

/// How the edition of an export is known.
enum class EditionFrom : quint8 {
    given,     ///< the user said it
    name,      ///< the file's name states it
    contents,  ///< what the file says, or does not yet know
    importDay, ///< nothing states it: the day on which it was imported
};

/// "given", "name", "contents", "import_day".
QString toWord(EditionFrom from);
EditionFrom editionFromWord(const QString& word);

/// One import of an export of CITES.
struct TaxonImportRecord {
    qint64 id = 0;
    QDateTime importedAt;
    TaxonFileForm form = TaxonFileForm::checklist;
    QString edition; ///< an ISO day, or its year, or year and month
    EditionFrom editionFrom = EditionFrom::importDay;
    QString fileName;
    QString sha256;
    qint64 rows = 0;
    qint64 taxa = 0;

    bool operator==(const TaxonImportRecord&) const = default;

    /// "CITES Checklist, edition 2017 (cites_checklist_2017.csv)": what a taxon names as its source.
    QString title() const;
};

/// A taxon as an import named it last. Its listings carry the edition, and its source the import's title.
struct ImportedTaxon {
    Taxon taxon;
    qint64 import = 0; ///< the id of its record
    QString edition;

    bool operator==(const ImportedTaxon&) const = default;
};

/// What a library holds of imported taxa.
struct ImportedTaxa {
    std::vector<ImportedTaxon> taxa;        ///< in the order of their names
    std::vector<TaxonImportRecord> imports; ///< oldest first

    bool operator==(const ImportedTaxa&) const = default;
};

/// What a person added to taxa, by scientific name.
struct OwnTaxonWords {
    QHash<QString, QMap<QString, QStringList>> names; ///< by language
    QHash<QString, QString> notes;

    bool operator==(const OwnTaxonWords&) const = default;
};

} // namespace cyberspotter
