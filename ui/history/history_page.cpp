// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_page.h"

#include "core/exchange/exporter.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <limits>

namespace cyberspotter {

namespace {

constexpr int typingMilliseconds = 200;

QComboBox* filterBox(const QString& all, const QString& name) {
    auto* box = new QComboBox;
    box->addItem(all, QString());
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

/// Lets a long list be chosen from by typing a part of it.
void makeSearchable(QComboBox* box) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new ReportTableModel(session, this)), table_(new ReportTable(model_)), life_(new LifeLine(session)),
      export_(new QPushButton(tr("Export"))), found_(new QLabel), notice_(new Notice), stack_(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    auto* header = new PageHeader(tr("History"));
    auto* menu = new QMenu(export_);
    for (const auto& [format, name] : {std::pair{"csv", tr("Table (CSV)…")}, std::pair{"json", tr("Data (JSON)…")}, std::pair{"bag", tr("Evidence bag (BagIt)…")}}) {
        menu->addAction(name, this, [this, format = QString::fromLatin1(format)] { exportSelection(format); });
    }
    export_->setMenu(menu);
    header->addAction(export_);
    layout->addWidget(header);
    layout->addWidget(notice_);
    layout->addWidget(buildFilters());
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
    stack_->addWidget(new EmptyState(QStringLiteral("view-history"), tr("Nothing found"), tr("Every report you make is kept here with all that became of it. Change the filters to see more."), {}));
    stack_->addWidget(splitter);
    layout->addWidget(stack_, 1);

    typing_.setSingleShot(true);
    typing_.setInterval(typingMilliseconds);
    connect(&typing_, &QTimer::timeout, this, &HistoryPage::apply);
    connect(model_, &ReportTableModel::loaded, this, &HistoryPage::onLoaded);
    connect(table_, &ReportTable::currentChangedTo, life_, &LifeLine::showReport);
    connect(&session_, &Session::reportsChanged, new Refresher(this, [this] { model_->reload(); }), &Refresher::ask);
    apply();
}

QWidget* HistoryPage::buildFilters() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    text_ = new QLineEdit;
    text_->setPlaceholderText(tr("Search by words"));
    text_->setAccessibleName(tr("Search by words"));
    text_->setClearButtonEnabled(true);
    species_ = filterBox(tr("All species"), tr("Species"));
    for (const Taxon& taxon : session_.catalogue().taxa()) {
        species_->addItem(taxon.scientificName, taxon.scientificName);
    }
    marketplace_ = filterBox(tr("All marketplaces"), tr("Marketplace"));
    for (const Marketplace& marketplace : session_.catalogue().marketplaces().marketplaces) {
        marketplace_->addItem(marketplace.name, marketplace.id);
    }
    partner_ = filterBox(tr("All partners"), tr("Partner"));
    for (const Partner& partner : session_.partners()) {
        partner_->addItem(partner.name, partner.id);
    }
    status_ = filterBox(tr("Any status"), tr("Status"));
    for (int i = 0; i < reportStateCount; ++i) {
        status_->addItem(displayName(ReportState(i)), toWord(ReportState(i)));
    }
    sinceOn_ = new QCheckBox(tr("Since"));
    since_ = new QDateEdit(QDate::currentDate().addMonths(-1));
    since_->setCalendarPopup(true);
    since_->setEnabled(false);
    since_->setAccessibleName(tr("Since this day"));
    layout->addWidget(text_, 2);
    for (QComboBox* box : {species_, marketplace_, partner_, status_}) {
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::apply);
    }
    for (QComboBox* box : {species_, marketplace_, partner_}) {
        makeSearchable(box);
    }
    layout->addWidget(sinceOn_);
    layout->addWidget(since_);
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(sinceOn_, &QCheckBox::toggled, this, [this](bool on) {
        since_->setEnabled(on);
        apply();
    });
    connect(since_, &QDateEdit::dateChanged, this, &HistoryPage::apply);
    return row;
}

void HistoryPage::search(const QString& words) {
    text_->setText(words);
    apply();
}

HistoryQuery HistoryPage::typedQuery() const {
    HistoryQuery query;
    query.text = text_->text();
    query.species = species_->currentData().toString();
    query.marketplace = marketplace_->currentData().toString();
    query.partner = partner_->currentData().toString();
    query.status = reportStateFromWord(status_->currentData().toString());
    if (sinceOn_->isChecked()) {
        query.since = QDateTime(since_->date(), QTime(0, 0)).toUTC();
    }
    return query;
}

void HistoryPage::apply() {
    typing_.stop();
    model_->setQuery(typedQuery());
    inBackground(session_.readers(), this, [library = &session_.library(), query = typedQuery()] { return HistoryQueries(*library).count(query); },
                 [this](const Result<qint64>& count) {
                     if (count) {
                         found_->setText(tr("%n report(s)", nullptr, int(*count)));
                     }
                 });
}

void HistoryPage::onLoaded() {
    stack_->setCurrentIndex(model_->rowCount() == 0 ? 0 : 1);
    export_->setEnabled(model_->rowCount() > 0);
    if (model_->rowCount() > 0 && !table_->currentIndex().isValid()) {
        table_->selectRow(0);
    }
}

void HistoryPage::exportSelection(const QString& format) {
    const QString ending = exportExtension(format);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QStringLiteral("reports.") + ending, QStringLiteral("*.") + ending);
    if (!path.isEmpty()) {
        writeExport(format, path);
    }
}

void HistoryPage::writeExport(const QString& format, const QString& path) {
    // One row is only where the reader stands; several are a selection. Otherwise everything that was found.
    const QList<Report> selected = table_->selected();
    HistoryQuery query = typedQuery();
    query.limit = std::numeric_limits<int>::max();
    inBackground(session_.readers(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), selected, query, format, path]() -> Result<ExportSummary> {
                     Result<QList<Report>> reports = selected.size() > 1 ? Result<QList<Report>>(selected) : HistoryQueries(*library).find(query);
                     return reports ? exportReports(format, *library, *catalogue, *reports, {}, path) : std::unexpected(reports.error());
                 },
                 [this, path](const Result<ExportSummary>& written) {
                     written ? notice_->say(tr("%n report(s) written to %1", nullptr, int(written->reports)).arg(path)) : notice_->say(written.error());
                 });
}

} // namespace cyberspotter
