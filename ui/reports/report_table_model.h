// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history_queries.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace cyberspotter {

/// Reports that a query finds, newest first, fetched by page off the window's thread as the view asks for more.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Status, Title, Species, Marketplace, PartnerName, Date, ColumnCount };

    explicit ReportTableModel(Session& session, QObject* parent = nullptr);

    /// Asks anew. Rows of the last query stay until the first page is there.
    void setQuery(const HistoryQuery& query);
    const HistoryQuery& query() const { return query_; }
    /// The same query again, as many rows as there were.
    void reload();

    const Report* reportAt(int row) const;
    int rowOf(const QString& reportId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();

private:
    void fetch(bool fresh, int limit);
    QString textOf(const Report& report, int column) const;

    Session& session_;
    HistoryQuery query_;
    QList<Report> reports_;
    bool atEnd_ = true;
    bool fetching_ = false;
    quint64 generation_ = 0;
};

} // namespace cyberspotter
