// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/report_table_model.h"

#include "ui/widgets/status_badge.h"

#include <QLocale>

namespace cyberspotter {

namespace {

constexpr int pageSize = 100;

} // namespace

ReportTableModel::ReportTableModel(Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {}

void ReportTableModel::setQuery(const HistoryQuery& query) {
    query_ = query;
    fetch(true, pageSize);
}

void ReportTableModel::reload() {
    fetch(true, std::max<int>(pageSize, int(reports_.size())));
}

void ReportTableModel::fetch(bool fresh, int limit) {
    HistoryQuery query = query_;
    query.limit = limit;
    query.before = fresh || reports_.isEmpty() ? 0 : reports_.back().number;
    const quint64 generation = fresh ? ++generation_ : generation_;
    fetching_ = true;
    inBackground(session_.readers(), this, [library = &session_.library(), query] { return HistoryQueries(*library).find(query); },
                 [this, fresh, generation, limit](const Result<QList<Report>>& found) {
                     if (generation != generation_) {
                         return; // another query was asked meanwhile
                     }
                     fetching_ = false;
                     if (!found) {
                         Q_EMIT session_.troubled(found.error());
                         return;
                     }
                     atEnd_ = found->size() < limit;
                     if (fresh) {
                         beginResetModel();
                         reports_ = *found;
                         endResetModel();
                     } else if (!found->isEmpty()) {
                         beginInsertRows({}, int(reports_.size()), int(reports_.size() + found->size()) - 1);
                         reports_ += *found;
                         endInsertRows();
                     }
                     Q_EMIT loaded();
                 });
}

const Report* ReportTableModel::reportAt(int row) const {
    return row >= 0 && row < reports_.size() ? &reports_[row] : nullptr;
}

int ReportTableModel::rowOf(const QString& reportId) const {
    for (qsizetype i = 0; i < reports_.size(); ++i) {
        if (reports_[i].id == reportId) {
            return int(i);
        }
    }
    return -1;
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(reports_.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportTableModel::textOf(const Report& report, int column) const {
    switch (column) {
    case Number:
        return QLocale().toString(report.number);
    case Status:
        return statusText(report.state);
    case Title:
        return report.listing.title.isEmpty() ? report.listing.url : report.listing.title.simplified();
    case Species:
        return report.taxa.join(QStringLiteral(", "));
    case Marketplace:
        return report.listing.marketplace;
    case PartnerName: {
        const Partner* partner = session_.partner(report.partnerId);
        return partner == nullptr ? report.partnerId : partner->name;
    }
    case Date:
        return QLocale().toString(report.createdAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    const Report* report = reportAt(index.row());
    if (report == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Title)) {
        return textOf(*report, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() == Number) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("No.");
    case Status:
        return tr("Status");
    case Title:
        return tr("Listing");
    case Species:
        return tr("Species");
    case Marketplace:
        return tr("Marketplace");
    case PartnerName:
        return tr("Partner");
    case Date:
        return tr("Captured");
    default:
        return {};
    }
}

bool ReportTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !atEnd_ && !fetching_;
}

void ReportTableModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        fetch(false, pageSize);
    }
}

} // namespace cyberspotter
