// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history/history_filters.h"
#include "ui/history/life_line.h"
#include "ui/reports/report_table.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cyberspotter {

class Notice;
class PresenceBar;

/// Everything ever reported: searched by words, filtered, its life line, exported by selection.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    /// Searches for these words.
    void search(const QString& words);
    /// Finds one report and selects it.
    void open(const Report& report);
    PresenceBar* presenceBar() const { return presence_; }

private:
    void buildExportMenu();
    void apply();
    void countFound();
    void onLoaded();
    void exportReportsAs(const QString& format, bool onlySelected);

    Session& session_;
    ReportTableModel* model_;
    ReportTable* table_;
    LifeLine* life_;
    HistoryFilters* filters_;
    QPushButton* export_;
    QLabel* found_;
    Notice* notice_;
    PresenceBar* presence_;
    QPushButton* look_;
    QString wanted_; ///< id of a report that is to be selected once it is there
    QStackedWidget* stack_;
    qint64 count_ = 0; ///< reports found, loaded or not
};

} // namespace cyberspotter
