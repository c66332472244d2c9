// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

namespace cyberspotter {

/// What is read of a workbook (ECMA-376): the texts that cells share, and the first sheet.
struct XlsxParts {
    QByteArray sharedStrings; ///< empty when the workbook has none
    QByteArray sheet;
};

/// Unpacks them; at most 64 MB each, from a package of at most 5,000 parts, and nothing that is encrypted. Problems
/// "xlsx-invalid", "table-too-large".
Result<XlsxParts> readXlsxParts(const QString& path);

/// The problem "xlsx-invalid": what is wrong with the workbook.
Problem invalidXlsx(const QString& path, const QString& what);

} // namespace cyberspotter
