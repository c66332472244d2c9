// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

namespace cyberspotter {

/// The library's own id, given at the first question and kept in its settings ("library.id").
Result<QString> libraryId(Library& library);
/// The same without giving one: empty while the library has none.
Result<QString> knownLibraryId(Library& library);

/// What a secret of a library is kept under: two libraries may have other secrets by the same name.
QString librarySecret(const QString& libraryId, const QString& name);

} // namespace cyberspotter
