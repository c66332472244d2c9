// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"
#include "core/storage/library.h"

#include <QString>

namespace cyberspotter {

/// Reads every file of one capture again, with what was made from them, and compares: digests and sizes, the capture's row
/// with the custody log, the log's chain, its web archive from within, its time stamps. Changes nothing. Kind "capture";
/// rules as those of verifyLibrary, verifyWacz and verifyTimeStamp. Blocks for as long as the bytes take.
Verification verifyCapture(Library& library, const QString& captureId);

} // namespace cyberspotter
