// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/reading/zip/zip_package.h"

namespace cyberspotter {

/// Opens the zip of a WACZ; what is wrong with it is in `findings`. Problems "file-unreadable", "wacz-unreadable".
Result<ZipPackage> openWaczPackage(const QString& path, const ArchiveLimits& limits, QList<Finding>& findings);

} // namespace cyberspotter
