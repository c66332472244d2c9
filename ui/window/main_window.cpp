// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "core/reporting/report_repository.h"
#include "ui/batches/batches_page.h"
#include "ui/browse/browse_page.h"
#include "ui/capture/engine/browser_profile.h"
#include "ui/evidence/evidence_page.h"
#include "ui/history/history_page.h"
#include "ui/learn/learn_page.h"
#include "ui/redaction/redaction_editor.h"
#include "ui/reports/reports_page.h"
#include "ui/seen/seller_page.h"
#include "ui/settings/settings_page.h"
#include "ui/style/theme.h"
#include "ui/today/today_page.h"
#include "ui/widgets/notice.h"
#include "ui/window/outbox_strip.h"
#include "ui/window/rail.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <unistd.h>

namespace cyberspotter {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), session_(session),
      rail_(new Rail({{QStringLiteral("today"), tr("Today"), QStringLiteral("go-home")},
                      {QStringLiteral("browse"), tr("Browse"), QStringLiteral("globe")},
                      {QStringLiteral("reports"), tr("Reports"), QStringLiteral("document-edit")},
                      {QStringLiteral("batches"), tr("Batches"), QStringLiteral("document-send")},
                      {QStringLiteral("history"), tr("History"), QStringLiteral("view-history")},
                      {QStringLiteral("learn"), tr("Learn"), QStringLiteral("help-contents")},
                      {QStringLiteral("settings"), tr("Settings"), QStringLiteral("configure")}})),
      stack_(new QStackedWidget), notice_(new Notice) {
    setWindowTitle(session.isPractice() ? tr("Cyber Spotter – Practice") : tr("Cyber Spotter"));
    // A small or enlarged screen is not overrun: its frame and the outbox at the foot stay in sight.
    resize(QSize(160 * unit, 100 * unit).boundedTo(screen()->availableSize() - QSize(2 * unit, 6 * unit)));
    auto* centre = new QWidget;
    auto* outer = new QVBoxLayout(centre);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildBanners());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail_);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(notice_);
    side->addWidget(stack_, 1);
    middle->addLayout(side, 1);
    outer->addLayout(middle, 1);
    outer->addWidget(new OutboxStrip(session));
    setCentralWidget(centre);

    connect(rail_, &Rail::chosen, this, &MainWindow::showPage);
    connect(rail_, &Rail::keyed, this, &MainWindow::enterPage);
    connect(&session_, &Session::pageWanted, this, &MainWindow::showPage);
    connect(&session_, &Session::addressWanted, this, &MainWindow::openAddress);
    connect(&session_, &Session::reportWanted, this, &MainWindow::openReport);
    connect(&session_, &Session::sellerWanted, this, &MainWindow::openSeller);
    connect(&session_, &Session::evidenceWanted, this, &MainWindow::openEvidence);
    connect(&session_, &Session::redactionWanted, this, [this](const QString& captureId, const QStringList& names) {
        auto* editor = new RedactionEditor(session_, captureId, names, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    });
    connect(&session_, &Session::troubled, notice_, qOverload<const Problem&>(&Notice::say));
    showPage(QStringLiteral("today"));
    // Or the first button of the banner would have it.
    stack_->currentWidget()->setFocus();
}

QWidget* MainWindow::buildBanners() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [layout](const QString& text) {
        auto* banner = new QFrame;
        banner->setProperty("notice", true);
        auto* row = new QHBoxLayout(banner);
        row->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        layout->addWidget(banner);
        return row;
    };
    if (session_.isPractice()) {
        add(tr("Practice: the marketplace and the partner are invented, and nothing leaves this computer."));
    }
    const SandboxState sandbox = sandboxState();
    if (sandbox == SandboxState::On) {
        return box;
    }
    const bool isRoot = ::geteuid() == 0;
    QHBoxLayout* row = add(sandbox == SandboxState::Impossible ? tr("As root the browser’s protection (sandbox) cannot start, so pages stay closed.")
                           : isRoot                            ? tr("The browser’s protection (sandbox) is off because the program runs as root. That is for practice only.")
                                                               : tr("The browser’s protection (sandbox) is switched off. That is for practice only."));
    if (isRoot) {
        auto* button = new QPushButton(tr("Run as an ordinary user…"));
        connect(button, &QPushButton::clicked, &session_, &Session::ordinaryUserWanted);
        row->addWidget(button);
    }
    return box;
}

QWidget* MainWindow::makePage(const QString& id) {
    if (id == QStringLiteral("browse")) {
        return new BrowsePage(session_);
    }
    if (id == QStringLiteral("reports")) {
        return new ReportsPage(session_);
    }
    if (id == QStringLiteral("batches")) {
        return new BatchesPage(session_);
    }
    if (id == QStringLiteral("history")) {
        return new HistoryPage(session_);
    }
    if (id == QStringLiteral("evidence")) {
        return new EvidencePage(session_);
    }
    if (id == QStringLiteral("seller")) {
        return new SellerPage(session_);
    }
    if (id == QStringLiteral("learn")) {
        return new LearnPage(session_);
    }
    if (id == QStringLiteral("settings")) {
        auto* settings = new SettingsPage(session_);
        connect(settings, &SettingsPage::lookChanged, this, &MainWindow::lookChanged);
        return settings;
    }
    return new TodayPage(session_);
}

QWidget* MainWindow::page(const QString& id) {
    QWidget*& page = pages_[id];
    if (page == nullptr) {
        page = makePage(id);
        stack_->addWidget(page);
    }
    return page;
}

void MainWindow::showPage(const QString& id) {
    // Remembered here: the stack gives the focus to whatever comes first in the page it shows.
    if (QWidget* leaving = stack_->currentWidget()) {
        lastFocus_.insert(leaving, leaving->focusWidget());
    }
    stack_->setCurrentWidget(page(id));
    // Evidence and sellers have no button of their own: they belong to what was.
    const bool belongsToHistory = id == QStringLiteral("evidence") || id == QStringLiteral("seller");
    rail_->setCurrent(belongsToHistory ? QStringLiteral("history") : id);
}

// Who comes by a key wants to go on by keys: where the page was left, or else at its first field.
void MainWindow::enterPage(const QString& id) {
    showPage(id);
    QWidget* page = stack_->currentWidget();
    QWidget* field = lastFocus_.value(page);
    if (field == nullptr || !field->isVisible() || !field->isEnabled()) {
        field = page->focusProxy();
    }
    for (QWidget* next = page->nextInFocusChain(); (field == nullptr || !field->isVisible() || !field->isEnabled()) && next != page; next = next->nextInFocusChain()) {
        const bool takesKeys = next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0;
        if (takesKeys && page->isAncestorOf(next)) {
            field = next;
        }
    }
    (field == nullptr ? page : field)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openAddress(const QString& address) {
    showPage(QStringLiteral("browse"));
    static_cast<BrowsePage*>(page(QStringLiteral("browse")))->openAddress(address);
}

void MainWindow::openEvidence(const QString& captureId) {
    auto* evidence = static_cast<EvidencePage*>(page(QStringLiteral("evidence")));
    showPage(QStringLiteral("evidence"));
    evidence->open(captureId);
}

void MainWindow::openReport(const QString& reportId) {
    inBackground(session_.readers(), this, [library = &session_.library(), reportId] { return ReportRepository(*library).get(reportId); },
                 [this](const Result<Report>& report) {
                     if (!report) {
                         notice_->say(report.error());
                         return;
                     }
                     const bool isOpen = report->state == ReportState::Draft || report->state == ReportState::Ready || report->state == ReportState::Withdrawn;
                     showPage(isOpen ? QStringLiteral("reports") : QStringLiteral("history"));
                     if (isOpen) {
                         static_cast<ReportsPage*>(page(QStringLiteral("reports")))->open(*report);
                     } else {
                         static_cast<HistoryPage*>(page(QStringLiteral("history")))->open(*report);
                     }
                 });
}

void MainWindow::openSeller(const QString& reportId) {
    auto* seller = static_cast<SellerPage*>(page(QStringLiteral("seller")));
    showPage(QStringLiteral("seller"));
    seller->open(reportId);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    session_.setSetting(QStringLiteral("window.geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace cyberspotter
