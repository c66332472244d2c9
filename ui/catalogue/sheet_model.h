// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet/keyword_sheet.h"

#include <QAbstractTableModel>

#include <memory>

namespace cyberspotter {

/// The rows of a table of search terms as they would be imported, each with what is wrong with it.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Term, Language, Taxon, Product, Finding, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const SheetPreview> preview);
    /// Only the rows that are not imported.
    void setWrongOnly(bool wrongOnly);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::shared_ptr<const SheetPreview> preview_;
    std::vector<const SheetRow*> shown_;
    bool wrongOnly_ = false;
};

} // namespace cyberspotter
