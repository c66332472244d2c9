// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reports_page.h"

#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QPushButton>
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
    auto* header = new PageHeader(tr("Reports"));
    auto* captures = new QPushButton(tr("All captures…"));
    connect(captures, &QPushButton::clicked, this, [this] { Q_EMIT session_.evidenceWanted({}); });
    header->addAction(captures);
    layout->addWidget(header);
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
    connect(&session_, &Session::reportsChanged, new Refresher(this, [this] { model_->reload(); }), &Refresher::ask);
    setFocusProxy(table_);
    showState(0);
}

void ReportsPage::showState(int tab) {
    HistoryQuery query;
    query.status = tabStates[std::clamp(tab, 0, 2)];
    listChanged_ = true;
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
    // The report that is open stays so, even when it has just moved to another list: what was said of it, with its Undo,
    // stays in sight. Only another list, or a report asked for, changes it.
    const QString openId = panel_->report().id;
    const QString id = wanted_.isEmpty() ? openId : wanted_;
    const int found = model_->rowOf(id);
    const bool stays = found < 0 && !listChanged_ && !openId.isEmpty();
    listChanged_ = false;
    wanted_.clear();
    stack_->setCurrentIndex(model_->rowCount() == 0 && !stays ? 0 : 1);
    const QSignalBlocker quiet(table_);
    if (stays) {
        table_->clearSelection();
        return;
    }
    const Report* report = model_->reportAt(std::max(0, found));
    if (report == nullptr) {
        return;
    }
    table_->setCurrentIndex(model_->index(std::max(0, found), ReportTableModel::Title)); // selectRow fails from right to left
    if (report->id != openId) {
        panel_->showReport(*report);
    }
}

} // namespace cyberspotter
