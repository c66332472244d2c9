// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/evidence_page.h"

#include "core/evidence/signing/library_key.h"
#include "ui/evidence/capture_list_model.h"
#include "ui/evidence/capture_viewer.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cyberspotter {

EvidencePage::EvidencePage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new CaptureListModel(session, this)), table_(new QTableView), notice_(new Notice), lists_(new QStackedWidget),
      stack_(new QStackedWidget), viewer_(new CaptureViewer(session)) {
    askFile = [this] {
        return QFileDialog::getOpenFileName(this, tr("Import evidence"), {}, tr("Web archives and evidence bags (*.wacz *.zip);;All files (*)"));
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    stack_->addWidget(buildList());
    stack_->addWidget(viewer_);
    layout->addWidget(stack_);
    setFocusProxy(table_);
    connect(viewer_, &CaptureViewer::closed, this, &EvidencePage::showList);
    connect(model_, &CaptureListModel::loaded, this, &EvidencePage::onLoaded);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(notice_, &Notice::triggered, this, [this] { import(brokenPath_, true); });
    auto* refresher = new Refresher(this, [this] { model_->reload(); });
    connect(&session_, &Session::reportsChanged, refresher, &Refresher::ask);
    model_->reload();
}

QWidget* EvidencePage::buildList() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader(tr("Captures"));
    auto* import = new QPushButton(tr("Import evidence…"));
    connect(import, &QPushButton::clicked, this, &EvidencePage::askImport);
    auto* open = new QPushButton(tr("Open"));
    connect(open, &QPushButton::clicked, this, [this] { openRow(table_->currentIndex().row()); });
    header->addAction(open);
    header->addAction(import);
    layout->addWidget(header);
    layout->addWidget(notice_);

    table_->setModel(model_);
    table_->setAccessibleName(tr("Captures"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * unit);
    QHeaderView* head = table_->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(CaptureListModel::Title, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    table_->setColumnWidth(CaptureListModel::Origin, 18 * letter);
    table_->setColumnWidth(CaptureListModel::Site, 22 * letter);
    const QString longDay = QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(20, 58)), QLocale::ShortFormat);
    table_->setColumnWidth(CaptureListModel::When, fontMetrics().horizontalAdvance(longDay) + 4 * unit);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), table_);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { openRow(table_->currentIndex().row()); });
    }

    auto* empty = new EmptyState(QStringLiteral("camera-photo"), tr("No captures yet"),
                                 tr("Capture a page while you browse (Ctrl+Shift+S), or import evidence that others made."), tr("Go browsing"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("browse")); });
    lists_->addWidget(empty);
    lists_->addWidget(table_);
    layout->addWidget(lists_, 1);
    connect(model_, &CaptureListModel::loaded, open, [this, open] { open->setVisible(model_->rowCount() > 0); });
    return page;
}

void EvidencePage::onLoaded() {
    lists_->setCurrentIndex(model_->rowCount() == 0 ? 0 : 1);
    if (model_->rowCount() > 0 && !table_->currentIndex().isValid()) {
        table_->setCurrentIndex(model_->index(0, CaptureListModel::Title));
    }
}

void EvidencePage::openRow(int row) {
    if (const Capture* capture = model_->at(row)) {
        open(capture->id);
    }
}

void EvidencePage::open(const QString& captureId) {
    if (captureId.isEmpty()) {
        showList();
        return;
    }
    viewer_->open(captureId);
    stack_->setCurrentWidget(viewer_);
    viewer_->setFocus();
    setFocusProxy(viewer_);
}

void EvidencePage::showList() {
    stack_->setCurrentIndex(0);
    setFocusProxy(table_);
    table_->setFocus();
}

void EvidencePage::askImport() {
    const QString path = askFile();
    if (!path.isEmpty()) {
        import(path, false);
    }
}

void EvidencePage::import(const QString& path, bool evenIfBroken) {
    if (path.isEmpty()) {
        return;
    }
    brokenPath_.clear();
    notice_->say(tr("Reading %1…").arg(path));
    ImportOptions options;
    options.actor = session_.setting(QStringLiteral("collector.pseudonym"));
    options.evenIfBroken = evenIfBroken;
    // Not on the writer: the bytes take their time, and what is typed meanwhile is to be saved.
    inBackground(session_.readers(), this,
                 [library = &session_.library(), path, options]() mutable {
                     const QList<LibraryPublicKey> keys = publicKeysOf(*library).value_or(QList<LibraryPublicKey>());
                     for (const LibraryPublicKey& key : keys) {
                         options.ownKeys += key.der;
                     }
                     return importEvidence(*library, path, options);
                 },
                 [this, path](const Result<ImportSummary>& summary) { importEnded(path, summary); });
}

void EvidencePage::importEnded(const QString& path, const Result<ImportSummary>& summary) {
    if (!summary) {
        const bool isBroken = summary.error().type == QStringLiteral("import-broken");
        if (isBroken) {
            brokenPath_ = path;
            notice_->say(summary.error().toText(), tr("Import it all the same"));
        } else {
            notice_->say(summary.error());
        }
        return;
    }
    notice_->say(summary->already ? tr("This file was imported before; nothing changed.")
                                  : tr("%n capture(s) imported. They are marked as made by others.", nullptr, int(summary->captures.size())));
    model_->reload();
    Q_EMIT imported(summary->captures);
}

} // namespace cyberspotter
