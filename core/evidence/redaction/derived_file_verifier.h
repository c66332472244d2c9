// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"
#include "core/storage/library.h"

#include <QMap>

namespace cyberspotter {

/// Compares the derived files of a library with the custody log and names what is wrong: "derived-differs" (a row was
/// changed after it was entered: its regions, its original, its maker), "derived-unlogged", "derived-missing". The files
/// themselves go to `named` (digest -> bytes), to be read with all others.
Result<void> verifyDerivedFiles(Library& library, QMap<QString, qint64>& named, Verification& verification);

} // namespace cyberspotter
