// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/keyword/keyword.h"
#include "core/exchange/sheet/sheet_columns.h"
#include "core/storage/library.h"

#include <optional>
#include <vector>

namespace cyberspotter {

/// Importing a table of search terms (CSV or XLSX) in three steps: look at its head, see row by row what is wrong, import what
/// is right. Nothing is stored before the last.

/// The beginning of a table, for a person to say which column is which.
struct SheetHead {
    QString format; ///< csv, xlsx
    QStringList columns;
    std::vector<QStringList> firstRows;
    SheetMapping guessed;
};

/// Reads the names of the columns and the first `rows` rows behind them. Problems of `openTable`; "table-empty".
Result<SheetHead> readSheetHead(const QString& path, int rows = 10);

/// What is wrong with a row, or worth a look.
struct RowFinding {
    /// row-unreadable, term-missing, term-too-short, language-missing, language-unknown, taxon-unknown, product-unknown,
    /// kind-unknown, keyword-invalid, duplicate (the catalogue has it), duplicate-in-table.
    QString type;
    std::optional<SheetField> field;
    QString written;    ///< the cell as it stands
    QString suggestion; ///< what is nearest; may be empty
    QString detail;     ///< for a person, translated

    bool operator==(const RowFinding&) const = default;
};

struct SheetRow {
    qint64 line = 0; ///< line or row number in the file
    Keyword keyword; ///< as it would be stored
    std::vector<RowFinding> findings;

    /// Rows that are there already are neither wrong nor imported.
    bool isPresent() const;
    bool isImportable() const { return findings.empty(); }
};

struct SheetPreview {
    QString path;
    std::vector<SheetRow> rows; ///< empty rows of the table are left out
    int importable = 0;
    int present = 0; ///< there already
    int wrong = 0;
};

/// Reads the whole table with `mapping`. `catalogue` is the one in use, with what the library adds: against it taxa, products
/// and "is it there already?" are decided. 50,000 rows take some seconds: not on the window's thread. Problems
/// "column-missing", those of `openTable` and of reading on.
Result<SheetPreview> previewSheet(const QString& path, const SheetMapping& mapping, const Catalogue& catalogue);

/// Stores the rows that are right, all or none, and says how many were new.
Result<int> importSheet(Library& library, const SheetPreview& preview);

} // namespace cyberspotter
