// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/wacz_reader.h"

#include <QHash>

#include <functional>

namespace cyberspotter {

/// Reads what datapackage.json says of a WACZ, or of several in one package, into `summary`, and the files that it lists into
/// `listed`, by their paths. `contains`: whether a file is there. Rules: wacz-datapackage, wacz-version, wacz-duplicate,
/// file-missing. Gives whether it is one of several archives (profile "multi-wacz-package").
bool describePackage(const QByteArray& json, const std::function<bool(const QString&)>& contains, WaczSummary& summary,
                     QHash<QString, ArchivedFile>& listed);

} // namespace cyberspotter
