// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/additions.h"

namespace cyberspotter {

Result<CatalogueAdditions> readAdditions(Library& library, const std::vector<Taxon>& builtIn) {
    Q_UNUSED(library);
    Q_UNUSED(builtIn);
    return CatalogueAdditions{};
}

} // namespace cyberspotter
