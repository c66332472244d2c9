// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture_repository.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace cyberspotter {

/// All captures, newest first, fetched by page off the window's thread as the view asks for more.
class CaptureListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Origin, Site, When, ColumnCount };

    explicit CaptureListModel(Session& session, QObject* parent = nullptr);

    /// Reads again, as many rows as there were.
    void reload();
    const Capture* at(int row) const;

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

    Session& session_;
    QList<Capture> captures_;
    bool atEnd_ = true;
    bool fetching_ = false;
    quint64 generation_ = 0;
};

} // namespace cyberspotter
