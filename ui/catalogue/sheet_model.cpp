// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/sheet_model.h"

namespace cyberspotter {

namespace {

QString findingsInWords(const SheetRow& row) {
    QStringList words;
    for (const RowFinding& finding : row.findings) {
        words += finding.suggestion.isEmpty() ? finding.detail : SheetModel::tr("%1 Perhaps %2?").arg(finding.detail, finding.suggestion);
    }
    return words.join(u' ');
}

} // namespace

void SheetModel::show(std::shared_ptr<const SheetPreview> preview) {
    beginResetModel();
    preview_ = std::move(preview);
    choose();
    endResetModel();
}

void SheetModel::setWrongOnly(bool wrongOnly) {
    beginResetModel();
    wrongOnly_ = wrongOnly;
    choose();
    endResetModel();
}

void SheetModel::choose() {
    shown_.clear();
    if (preview_ == nullptr) {
        return;
    }
    for (const SheetRow& row : preview_->rows) {
        if (!wrongOnly_ || !row.isImportable()) {
            shown_.push_back(&row);
        }
    }
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const SheetRow& row = *shown_[std::size_t(index.row())];
    switch (index.column()) {
    case Line:
        return row.line;
    case Term:
        return row.keyword.text;
    case Language:
        return row.keyword.language;
    case Taxon:
        return row.keyword.taxon.isEmpty() ? row.keyword.group : row.keyword.taxon;
    case Product:
        return row.keyword.product;
    default:
        return row.isImportable() ? QStringLiteral("✓") : findingsInWords(row);
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    static const char* const names[] = {QT_TR_NOOP("Row"), QT_TR_NOOP("Term"), QT_TR_NOOP("Language"), QT_TR_NOOP("Species or group"), QT_TR_NOOP("Product"), QT_TR_NOOP("What is wrong")};
    return tr(names[section]);
}

} // namespace cyberspotter
