// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reports_page.h"

#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr ReportState tabStates[] = {ReportState::Draft, ReportState::Ready, ReportState::Withdrawn};

} // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new ReportTableModel(session, this)), table_(new ReportTable(model_)), panel_(new ReportPanel(session)),
      tabs_(new QTabBar), stack_(new QStackedWidget), content_(new QWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->addWidget(new PageHeader(tr("Reports")));
    tabs_->addTab(tr("Drafts"));
    tabs_->addTab(tr("Ready"));
    tabs_->addTab(tr("Withdrawn"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setAccessibleName(tr("Which reports"));
    layout->addWidget(tabs_);

    auto* inner = new QVBoxLayout(content_);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter;
    for (const int column : {ReportTableModel::Marketplace, ReportTableModel::PartnerName, ReportTableModel::Status}) {
        table_->setColumnHidden(column, true);
    }
    splitter->addWidget(table_);
    splitter->addWidget(panel_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    panel_->setMinimumWidth(45 * unit);
    inner->addWidget(splitter);
    auto* empty = new EmptyState(QStringLiteral("document-edit"), tr("Nothing here"),
                                 tr("Capture a suspect listing while you browse (Ctrl+Shift+S): it becomes a draft here, to be tagged and sent."), tr("Go browsing"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("browse")); });
    stack_->addWidget(empty);
    stack_->addWidget(content_);
    layout->addWidget(stack_, 1);

    connect(tabs_, &QTabBar::currentChanged, this, &ReportsPage::showState);
    connect(model_, &ReportTableModel::loaded, this, &ReportsPage::onLoaded);
    connect(table_, &ReportTable::currentChangedTo, panel_, &ReportPanel::showReport);
    connect(&session_, &Session::reportsChanged, model_, &ReportTableModel::reload);
    showState(0);
}

void ReportsPage::showState(int tab) {
    HistoryQuery query;
    query.status = tabStates[std::clamp(tab, 0, 2)];
    model_->setQuery(query);
}

void ReportsPage::open(const Report& report) {
    wanted_ = report.id;
    for (int i = 0; i < 3; ++i) {
        if (tabStates[i] == report.state && tabs_->currentIndex() != i) {
            tabs_->setCurrentIndex(i); // asks anew
            return;
        }
    }
    model_->reload();
}

void ReportsPage::onLoaded() {
    stack_->setCurrentIndex(model_->rowCount() == 0 ? 0 : 1);
    // After a reload the same report stays the current one.
    const QString id = wanted_.isEmpty() ? panel_->report().id : wanted_;
    const int row = std::max(0, model_->rowOf(id));
    wanted_.clear();
    const Report* report = model_->reportAt(row);
    if (report == nullptr) {
        return;
    }
    const bool same = report->id == panel_->report().id;
    const QSignalBlocker quiet(table_);
    table_->selectRow(row);
    if (!same) {
        panel_->showReport(*report);
    }
}

} // namespace cyberspotter
