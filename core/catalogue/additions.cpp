// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/additions.h"

#include "core/catalogue/taxon/taxon_layers.h"
#include "core/catalogue/taxon/taxon_repository.h"

namespace cyberspotter {

Result<CatalogueAdditions> readAdditions(Library& library, const std::vector<Taxon>& builtIn) {
    const TaxonRepository repository(library);
    const Result<ImportedTaxa> imported = repository.imported();
    if (!imported) {
        return std::unexpected(imported.error());
    }
    const Result<OwnTaxonWords> own = repository.own();
    if (!own) {
        return std::unexpected(own.error());
    }
    CatalogueAdditions additions;
    additions.taxa = layTaxa(builtIn, *imported, *own).taxa;
    return additions;
}

} // namespace cyberspotter
