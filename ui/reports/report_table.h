// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report_table_model.h"

#include <QTableView>

namespace cyberspotter {

/// The table of reports as every page shows it: reads like a document, one row one report.
class ReportTable : public QTableView {
    Q_OBJECT
public:
    explicit ReportTable(ReportTableModel* model, QWidget* parent = nullptr);

    /// The report of the current row, nullptr without one.
    const Report* current() const;
    /// Those of all selected rows, in the order shown.
    QList<Report> selected() const;

Q_SIGNALS:
    void currentChangedTo(const cyberspotter::Report& report);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    ReportTableModel* model_;
};

} // namespace cyberspotter
