// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report_panel.h"
#include "ui/reports/report_table.h"

class QStackedWidget;
class QTabBar;

namespace cyberspotter {

/// Drafts and ready reports, each opened for tagging beside the list.
class ReportsPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);

    /// Selects a report; one in another list switches to it.
    void open(const Report& report);

private:
    void showState(int tab);
    void onLoaded();

    Session& session_;
    ReportTableModel* model_;
    ReportTable* table_;
    ReportPanel* panel_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QWidget* content_;
    QString wanted_;
    bool listChanged_ = true; ///< another tab was chosen, and its first page is not there yet
};

} // namespace cyberspotter
