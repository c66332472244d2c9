// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Reads every evidence file of a library again (on all cores) and compares: each file's digest with its name, each
/// capture's row and files with the custody log, the log's chain, each page of the database with its check value, SQLite's
/// own structure and foreign keys. Changes nothing.
/// Rules: file-differs, file-missing, file-extra (a note), size-differs, capture-differs, capture-unlogged, capture-missing,
/// custody-sequence, custody-previous, custody-hash, custody-form, database-damaged, database-reference and those of database_verifier.h; notes on the clock:
/// clock-set-back, clock-moved, clock-too-early, clock-differs.
Verification verifyLibrary(Library& library);

/// The same for the library in `folder`, opened for reading; a library that cannot be opened is a finding.
Verification verifyLibrary(const QString& folder);

} // namespace cyberspotter
