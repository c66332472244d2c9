// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/report_table.h"

#include "ui/style/tokens.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace cyberspotter {

namespace {

// In letters of average width.
constexpr int speciesWidth = 22;
constexpr int leastSpecies = 12;
constexpr int leastTitle = 18;

} // namespace

ReportTable::ReportTable(ReportTableModel* model, QWidget* parent) : QTableView(parent), model_(model) {
    setModel(model);
    setAccessibleName(tr("Reports"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * unit);
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(ReportTableModel::Title, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(ReportTableModel::Number, 8 * letter);
    setColumnWidth(ReportTableModel::Status, 20 * letter);
    setColumnWidth(ReportTableModel::Species, speciesWidth * letter);
    setColumnWidth(ReportTableModel::Marketplace, 14 * letter);
    setColumnWidth(ReportTableModel::PartnerName, 16 * letter);
    // As wide as a long day of the reader's own form of writing it.
    const QString longDay = QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(20, 58)), QLocale::ShortFormat);
    setColumnWidth(ReportTableModel::Date, fontMetrics().horizontalAdvance(longDay) + 4 * unit);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const Report* report = model_->reportAt(index.row())) {
            Q_EMIT currentChangedTo(*report);
        }
    });
}

void ReportTable::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QTableView::resizeEvent(event);
}

// The title tells one report from another: where there is little room the species gives of its own, and then the date goes.
void ReportTable::fitColumns() {
    const int letter = fontMetrics().averageCharWidth();
    setColumnHidden(ReportTableModel::Date, false);
    setColumnWidth(ReportTableModel::Species, speciesWidth * letter);
    int lacking = leastTitle * letter - viewport()->width();
    for (int column = 0; column < model_->columnCount(); ++column) {
        lacking += column == ReportTableModel::Title ? 0 : columnWidth(column); // 0 for hidden ones
    }
    if (lacking > 0) {
        const int given = std::min(lacking, (speciesWidth - leastSpecies) * letter);
        setColumnWidth(ReportTableModel::Species, speciesWidth * letter - given);
        setColumnHidden(ReportTableModel::Date, lacking > given);
    }
}

const Report* ReportTable::current() const {
    return model_->reportAt(currentIndex().row());
}

QList<Report> ReportTable::selected() const {
    QList<Report> reports;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows) {
        if (const Report* report = model_->reportAt(index.row())) {
            reports += *report;
        }
    }
    return reports;
}

} // namespace cyberspotter
