// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history/life_line.h"
#include "ui/reports/report_table.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cyberspotter {

class Notice;

/// Everything ever reported: searched by words, filtered, its life line, exported by selection.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    /// Searches for these words.
    void search(const QString& words);

private:
    QWidget* buildFilters();
    HistoryQuery typedQuery() const;
    void apply();
    void onLoaded();
    void exportSelection(const QString& format);
    void writeExport(const QString& format, const QString& path);

    Session& session_;
    ReportTableModel* model_;
    ReportTable* table_;
    LifeLine* life_;
    QLineEdit* text_;
    QComboBox* species_;
    QComboBox* marketplace_;
    QComboBox* partner_;
    QComboBox* status_;
    QCheckBox* sinceOn_;
    QDateEdit* since_;
    QPushButton* export_;
    QLabel* found_;
    Notice* notice_;
    QStackedWidget* stack_;
    QTimer typing_;
};

} // namespace cyberspotter
