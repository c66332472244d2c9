// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/exchange_model.h"

#include <QLocale>

namespace cyberspotter {

void ExchangeModel::show(QList<ArchivedExchange> exchanges) {
    beginResetModel();
    exchanges_ = std::move(exchanges);
    endResetModel();
}

int ExchangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(exchanges_.size());
}

int ExchangeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant ExchangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ArchivedExchange& exchange = exchanges_[index.row()];
    if (role == Qt::ToolTipRole) {
        return exchange.url.left(1000).toHtmlEscaped();
    }
    switch (index.column()) {
    case Address:
        return exchange.url.left(1000);
    case Status:
        return exchange.status == 0 ? QVariant() : QVariant(exchange.status);
    case Kind:
        return exchange.mime.isEmpty() ? exchange.type : exchange.mime.left(100);
    default:
        return QLocale().formattedDataSize(exchange.bytes);
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Address:
        return tr("Address");
    case Status:
        return tr("Status");
    case Kind:
        return tr("Kind");
    default:
        return tr("Size");
    }
}

} // namespace cyberspotter
