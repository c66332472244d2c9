// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/keyword_sheet.h"

#include "core/catalogue/keyword/keyword_repository.h"
#include "core/exchange/csv_guard.h"
#include "core/exchange/sheet/row_reading.h"
#include "core/exchange/sheet/table.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

bool isEmptyRow(const QStringList& row) {
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// The names of the columns: the first row that has any.
Result<QStringList> readColumns(Table& table, const QString& path) {
    for (;;) {
        const Result<std::optional<QStringList>> row = table.next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return fail(QStringLiteral("table-empty"), translated(QT_TRANSLATE_NOOP("Sheet", "The table is empty")), path,
                        translated(QT_TRANSLATE_NOOP("Sheet", "Its first row must name the columns.")));
        }
        if (!isEmptyRow(**row)) {
            return **row;
        }
    }
}

bool isOfOneRow(const Problem& problem) {
    return problem.type == u"csv-invalid";
}

} // namespace

Result<SheetHead> readSheetHead(const QString& path, int rows) {
    const Result<std::unique_ptr<Table>> table = openTable(path);
    if (!table) {
        return std::unexpected(table.error());
    }
    const Result<QStringList> columns = readColumns(**table, path);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    SheetHead head{(*table)->format(), *columns, {}, guessMapping(*columns)};
    while (int(head.firstRows.size()) < rows) {
        const Result<std::optional<QStringList>> row = (*table)->next();
        if (!row && !isOfOneRow(row.error())) {
            return std::unexpected(row.error());
        }
        if (row && !*row) {
            break;
        }
        if (row && !isEmptyRow(**row)) {
            head.firstRows.push_back(**row);
        }
    }
    return head;
}

bool SheetRow::isPresent() const {
    return std::any_of(findings.begin(), findings.end(), [](const RowFinding& finding) { return finding.type.startsWith(u"duplicate"); });
}

Result<SheetPreview> previewSheet(const QString& path, const SheetMapping& mapping, const Catalogue& catalogue) {
    if (const Result<void> usable = checkMapping(mapping); !usable) {
        return std::unexpected(usable.error());
    }
    const Result<std::unique_ptr<Table>> opened = openTable(path);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    Table& table = **opened;
    if (const Result<QStringList> columns = readColumns(table, path); !columns) {
        return std::unexpected(columns.error());
    }
    RowReader reader(catalogue, mapping, QFileInfo(path).fileName());
    const bool guarded = table.isGuarded();
    SheetPreview preview{path, {}, 0, 0, 0};
    for (;;) {
        Result<std::optional<QStringList>> cells = table.next();
        if (!cells && !isOfOneRow(cells.error())) {
            return std::unexpected(cells.error());
        }
        if (cells && !*cells) {
            return preview;
        }
        if (cells && isEmptyRow(**cells)) {
            continue;
        }
        SheetRow row;
        if (!cells) {
            row.findings.push_back({QStringLiteral("row-unreadable"), {}, {}, {}, cells.error().detail});
        } else {
            if (guarded) {
                std::transform((*cells)->begin(), (*cells)->end(), (*cells)->begin(), csvGuard::removed);
            }
            row = reader.read(**cells);
        }
        row.line = table.line();
        ++(row.isImportable() ? preview.importable : row.isPresent() ? preview.present : preview.wrong);
        preview.rows.push_back(std::move(row));
    }
}

Result<int> importSheet(Library& library, const SheetPreview& preview) {
    std::vector<Keyword> keywords;
    for (const SheetRow& row : preview.rows) {
        if (row.isImportable()) {
            keywords.push_back(row.keyword);
        }
    }
    return KeywordRepository(library).addFromSheet(keywords);
}

} // namespace cyberspotter
