// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_page.h"

#include "core/exchange/exporter.h"
#include "ui/presence/presence_bar.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <limits>

namespace cyberspotter {

namespace {

enum Shown { NothingYet, NoHits, Hits };

QString suggestedFile(const QString& format) {
    return HistoryPage::tr("cyberspotter-reports-%1.%2").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")), exportExtension(format));
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new ReportTableModel(session, this)), table_(new ReportTable(model_)), life_(new LifeLine(session)),
      filters_(new HistoryFilters(session)), export_(new QPushButton(tr("Export"))), found_(new QLabel), notice_(new Notice), presence_(new PresenceBar(session)),
      look_(new QPushButton(tr("Still there?"))), stack_(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    auto* header = new PageHeader(tr("History"));
    buildExportMenu();
    auto* captures = new QPushButton(tr("All captures…"));
    connect(captures, &QPushButton::clicked, this, [this] { Q_EMIT session_.evidenceWanted({}); });
    look_->setToolTip(tr("The program opens the listings of the selected reports again, one at a time, and writes down which are gone."));
    connect(look_, &QPushButton::clicked, this, [this] { presence_->look(table_->selected()); });
    header->addAction(look_);
    header->addAction(captures);
    header->addAction(export_);
    layout->addWidget(header);
    layout->addWidget(notice_);
    layout->addWidget(presence_);
    connect(presence_, &PresenceBar::observed, life_, &LifeLine::reload);
    connect(life_, &LifeLine::lookWanted, this, [this](const Report& report) { presence_->look({report}); });
    layout->addWidget(filters_);
    setTextRole(found_, TextRole::Small);
    layout->addWidget(found_);

    auto* splitter = new QSplitter;
    for (const int column : {ReportTableModel::Marketplace, ReportTableModel::PartnerName}) {
        table_->setColumnHidden(column, true);
    }
    splitter->addWidget(table_);
    life_->setMinimumWidth(36 * unit);
    splitter->addWidget(life_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* nothing = new EmptyState(QStringLiteral("view-history"), tr("Nothing reported yet"), tr("Every report you make is kept here, with all that becomes of it."), tr("Go browsing"));
    connect(nothing, &EmptyState::triggered, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("browse")); });
    stack_->addWidget(nothing);
    auto* noHits = new EmptyState(QStringLiteral("edit-find"), tr("Nothing found"), tr("No report has these words and fits these filters. Take some away to see more."), tr("Clear words and filters"));
    connect(noHits, &EmptyState::triggered, filters_, &HistoryFilters::clear);
    stack_->addWidget(noHits);
    stack_->addWidget(splitter);
    layout->addWidget(stack_, 1);

    setFocusProxy(filters_);
    connect(filters_, &HistoryFilters::changed, this, &HistoryPage::apply);
    connect(model_, &ReportTableModel::loaded, this, &HistoryPage::onLoaded);
    connect(table_, &ReportTable::currentChangedTo, life_, &LifeLine::showReport);
    connect(&session_, &Session::reportsChanged, new Refresher(this, [this] {
        model_->reload();
        countFound();
    }), &Refresher::ask);
    apply();
}

void HistoryPage::buildExportMenu() {
    auto* menu = new QMenu(export_);
    const auto addGroup = [this, menu](bool onlySelected) {
        QAction* section = menu->addSection(onlySelected ? tr("Only the selected") : tr("Everything found"));
        for (const auto& [format, name] : {std::pair{"csv", tr("Table (CSV)…")}, std::pair{"json", tr("Data (JSON)…")}, std::pair{"bag", tr("Evidence bag (BagIt)…")}}) {
            menu->addAction(name, this, [this, onlySelected, format = QString::fromLatin1(format)] { exportReportsAs(format, onlySelected); });
        }
        return section;
    };
    QAction* found = addGroup(false);
    QAction* selected = addGroup(true);
    connect(menu, &QMenu::aboutToShow, this, [this, found, selected] {
        found->setText(tr("Everything found (%n)", nullptr, int(count_)));
        selected->setText(tr("Only the selected (%n)", nullptr, int(table_->selected().size())));
    });
    export_->setMenu(menu);
}

void HistoryPage::search(const QString& words) {
    filters_->setWords(words);
}

void HistoryPage::open(const Report& report) {
    wanted_ = report.id;
    filters_->clear();
    filters_->setWords(!report.listing.itemId.isEmpty() ? report.listing.itemId : report.listing.title.isEmpty() ? report.listing.url : report.listing.title);
    apply();
}

void HistoryPage::apply() {
    model_->setQuery(filters_->query());
    countFound();
}

void HistoryPage::countFound() {
    inBackground(session_.readers(), this, [library = &session_.library(), query = filters_->query()] { return HistoryQueries(*library).count(query); },
                 [this](const Result<qint64>& count) {
                     if (count) {
                         count_ = *count;
                         found_->setText(tr("%n report(s)", nullptr, int(*count)));
                     }
                 });
}

void HistoryPage::onLoaded() {
    const bool hasRows = model_->rowCount() > 0;
    stack_->setCurrentIndex(hasRows ? Hits : filters_->asksNothing() ? NothingYet : NoHits);
    found_->setVisible(hasRows);
    export_->setEnabled(hasRows);
    look_->setEnabled(hasRows);
    if (const int found = wanted_.isEmpty() ? -1 : model_->rowOf(wanted_); found >= 0) {
        wanted_.clear();
        table_->setCurrentIndex(model_->index(found, ReportTableModel::Title));
        return;
    }
    if (hasRows && !table_->currentIndex().isValid()) {
        table_->setCurrentIndex(model_->index(0, ReportTableModel::Title)); // selectRow fails from right to left
    }
}

void HistoryPage::exportReportsAs(const QString& format, bool onlySelected) {
    // The exporter never replaces a file, so the dialog must not offer to.
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), suggestedFile(format), QStringLiteral("*.") + exportExtension(format), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    const std::optional<QList<Report>> selected = onlySelected ? std::optional(table_->selected()) : std::nullopt;
    HistoryQuery query = filters_->query();
    query.limit = std::numeric_limits<int>::max();
    notice_->say(tr("Writing %1…").arg(path));
    inBackground(session_.readers(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), selected, query, format, path]() -> Result<ExportSummary> {
                     const Result<QList<Report>> reports = selected ? Result<QList<Report>>(*selected) : HistoryQueries(*library).find(query);
                     return reports ? exportReports(format, *library, *catalogue, *reports, {}, path) : std::unexpected(reports.error());
                 },
                 [this, path](const Result<ExportSummary>& written) {
                     written ? notice_->say(tr("%n report(s) written to %1", nullptr, int(written->reports)).arg(path)) : notice_->say(written.error());
                 });
}

} // namespace cyberspotter
