// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/wacz_reader.h"

#include <QAbstractTableModel>

namespace cyberspotter {

/// What a web archive holds, a row each: address, status, kind, size.
class ExchangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, Status, Kind, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<ArchivedExchange> exchanges);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ArchivedExchange> exchanges_;
};

} // namespace cyberspotter
