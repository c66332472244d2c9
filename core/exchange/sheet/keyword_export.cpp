// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/keyword_export.h"

#include "core/exchange/csv_guard.h"
#include "core/exchange/sheet/sheet_columns.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace cyberspotter {

namespace {

/// One word that holds a comma ends in a semicolon, so that it is read back as one.
QString joined(const QStringList& words) {
    const bool ambiguous = words.size() == 1 && words.first().contains(QRegularExpression(QStringLiteral("[,，、]")));
    return words.join(QStringLiteral("; ")) + (ambiguous ? QStringLiteral(";") : QString());
}

QString cellOf(const Keyword& keyword, SheetField field) {
    switch (field) {
    case SheetField::Term: return keyword.text;
    case SheetField::Language: return keyword.language;
    case SheetField::Taxon: return keyword.taxon;
    case SheetField::Group: return keyword.group;
    case SheetField::Product: return keyword.product;
    case SheetField::Kind: return keyword.kind;
    case SheetField::Context: return joined(keyword.context);
    case SheetField::Unless: return joined(keyword.unless);
    case SheetField::Source: return keyword.source;
    case SheetField::Script: return keyword.script;
    case SheetField::Countries: return joined(keyword.countries);
    case SheetField::Marketplaces: return joined(keyword.marketplaces);
    case SheetField::Confidence: return keyword.confidence;
    case SheetField::Edition: return keyword.edition;
    case SheetField::ProposedBy: return keyword.proposedBy;
    case SheetField::FirstSeen: return keyword.firstSeen;
    case SheetField::LastSeen: return keyword.lastSeen;
    }
    return {};
}

/// As the exports of reports have it: no formula, and quoted where it must be (RFC 4180).
QString csvCell(const QString& text) {
    QString plain = csvGuard::needed(text) ? u'\'' + text : text;
    static const QString special = QStringLiteral(",;\t\"\r\n");
    const bool quoted = plain.startsWith(u' ') || plain.endsWith(u' ') ||
                        std::any_of(plain.begin(), plain.end(), [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + plain.replace(u'"', QStringLiteral("\"\"")) + u'"' : plain;
}

Problem unwritable(const QString& detail) {
    return {QStringLiteral("xlsx-unwritable"), QCoreApplication::translate("Sheet", "The workbook cannot be written"), detail,
            QCoreApplication::translate("Sheet", "Check the room on the disk, or export as CSV."), 0, {}};
}

} // namespace

QByteArray keywordsAsCsv(const std::vector<Keyword>& keywords) {
    QByteArray csv;
    const QList<SheetField>& fields = sheetFields();
    for (const SheetField field : fields) {
        // The last name stands in quotes: by it an import knows that the apostrophes before formulas are ours.
        csv += field == fields.back() ? '"' + toWord(field).toUtf8() + "\"\r\n" : toWord(field).toUtf8() + ',';
    }
    for (const Keyword& keyword : keywords) {
        for (const SheetField field : fields) {
            csv += csvCell(cellOf(keyword, field)).toUtf8() + (field == fields.back() ? "\r\n" : ",");
        }
    }
    return csv;
}

Result<QByteArray> keywordsAsXlsx(const std::vector<Keyword>& keywords) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("terms.xlsx"));
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = scratch.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook* workbook = folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (workbook == nullptr) {
        return std::unexpected(unwritable(folder.errorString()));
    }
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "terms");
    lxw_format* head = workbook_add_format(workbook);
    format_set_bold(head);
    const QList<SheetField>& fields = sheetFields();
    lxw_row_t row = 0;
    for (int column = 0; column < fields.size(); ++column) {
        worksheet_write_string(sheet, row, lxw_col_t(column), toWord(fields[column]).toUtf8().constData(), head);
    }
    for (const Keyword& keyword : keywords) {
        ++row;
        for (int column = 0; column < fields.size(); ++column) {
            // Written as a text, never as a formula or a link, whatever it begins with.
            if (const QString text = cellOf(keyword, fields[column]); !text.isEmpty()) {
                worksheet_write_string(sheet, row, lxw_col_t(column), text.toUtf8().constData(), nullptr);
            }
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, qMax<lxw_row_t>(row, 1), lxw_col_t(fields.size() - 1));
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR) {
        return std::unexpected(unwritable(QString::fromUtf8(lxw_strerror(error))));
    }
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly)) {
        return std::unexpected(unwritable(written.errorString()));
    }
    return written.readAll();
}

} // namespace cyberspotter
