// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace cyberspotter {

/// What a table of strangers may have. More is a mistake or an attack, and refused with "table-too-large".
namespace tableLimits {
inline constexpr qint64 fileBytes = 64 * 1024 * 1024;
inline constexpr qint64 rows = 100'000;
inline constexpr qsizetype columns = 256;
inline constexpr qsizetype cellCharacters = 32'767; // Excel's own limit
} // namespace tableLimits

/// A table of texts, read row by row from the first sheet of a file.
class Table {
public:
    virtual ~Table() = default;

    /// The next row, nullopt at the end. A problem of one row ("csv-invalid") is followed by the rows behind it; every other
    /// ends the table: "xlsx-invalid", "table-too-large".
    virtual Result<std::optional<QStringList>> next() = 0;

    /// Line or row number of the last row, from 1.
    virtual qint64 line() const = 0;

    /// "csv" or "xlsx".
    virtual QString format() const = 0;

    /// After the first row: whether this program wrote the file, so that apostrophes before formulas are its own.
    virtual bool isGuarded() const { return false; }
};

/// Opens a table: XLSX when it begins as a zip, else CSV (comma, semicolon or tab; UTF-8, UTF-16, windows-1252 and others, see
/// CsvReader). Problems "file-unreadable", "table-too-large", "xlsx-invalid".
Result<std::unique_ptr<Table>> openTable(const QString& path);

/// The first sheet of a workbook. Problems "xlsx-invalid", "table-too-large".
Result<std::unique_ptr<Table>> openXlsxTable(const QString& path);

/// The problem "table-too-large": what there is too much of.
Problem tooLargeTable(const QString& path, const QString& what);

} // namespace cyberspotter
