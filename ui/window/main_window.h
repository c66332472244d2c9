// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace cyberspotter {

class BrowsePage;
class Notice;
class Rail;
class ReportsPage;

/// The window: the rail, the pages (each made when it is first shown), the outbox at the foot. Wiring only.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    /// Shows a page by its id: today, browse, reports, batches, history, evidence, learn, settings.
    void showPage(const QString& id);
    /// Shows the evidence of a capture; empty: the list of all captures.
    void openEvidence(const QString& captureId);
    /// Opens an address in a tab of the browse page.
    void openAddress(const QString& address);
    /// Shows a report where it stands by now: among drafts, or in the history.
    void openReport(const QString& reportId);
    /// Shows all by the seller of a report.
    void openSeller(const QString& reportId);
    QWidget* page(const QString& id);

Q_SIGNALS:
    void lookChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makePage(const QString& id);
    void enterPage(const QString& id);
    QWidget* buildBanners();

    Session& session_;
    Rail* rail_;
    QStackedWidget* stack_;
    Notice* notice_;
    QHash<QString, QWidget*> pages_;
    QHash<QWidget*, QPointer<QWidget>> lastFocus_; ///< where each page was left
};

} // namespace cyberspotter
