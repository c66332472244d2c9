// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/import/taxon_import.h"
#include "core/catalogue/taxon/imported_taxa.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Imported taxa and a person's own words about taxa, in the library.
class TaxonRepository {
public:
    explicit TaxonRepository(Library& library) : library_(library) {}

    /// All imported taxa with their imports.
    Result<ImportedTaxa> imported() const;
    /// The imports alone, oldest first.
    Result<std::vector<TaxonImportRecord>> imports() const;

    /// Stores what `planTaxonImport` planned, in one transaction; gives the record with its id and time. A person's own
    /// words are not touched. Problem "taxa-changed-meanwhile" when there was another import since the plan was made.
    Result<TaxonImportRecord> store(const TaxonImportPlan& plan);

    Result<OwnTaxonWords> own() const;
    /// Adds a vernacular name of one's own; false when it was there. Problems: "taxon-name-empty", "taxon-language-unknown"
    /// (a language is "en", "zh", "pt-BR").
    Result<bool> addName(const QString& scientificName, const QString& language, const QString& name);
    /// Takes one of them out; false when there was none.
    Result<bool> removeName(const QString& scientificName, const QString& language, const QString& name);
    /// A note of one's own; an empty one takes it away.
    Result<void> setNote(const QString& scientificName, const QString& note);

private:
    Library& library_;
};

} // namespace cyberspotter
