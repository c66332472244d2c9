// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/reading/zip/zip_package.h"

namespace cyberspotter {

/// Verifies each WACZ in a package of several, one after the other from a file that goes again; what is found of one is told
/// with its name before it. The note wacz-collection says how many there are. One inside another inside this is not opened:
/// wacz-nested. Problems of the disk are findings ("file-unreadable").
void verifyArchivesIn(const ZipPackage& package, const ArchiveLimits& limits, Verification& verification);

} // namespace cyberspotter
