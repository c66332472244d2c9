// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_service.h"
#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace cyberspotter {

class CaptureTray;
class FindBar;
class Notice;
class ReportPanel;
class SignedInTabs;
class VisitBar;
class WebTab;

/// Tabs on the web, the address bar, and the capture of what is seen with its report beside it. The engine starts with the first
/// page that is opened.
class BrowsePage : public QWidget {
    Q_OBJECT
public:
    explicit BrowsePage(Session& session, QWidget* parent = nullptr);
    ~BrowsePage() override;

    /// Opens an address in a new tab.
    void openAddress(const QString& address);
    /// Opens an empty tab whose logins are kept, once the person has chosen that knowingly.
    void newSignedInTab();
    /// Captures the current page as evidence and drafts its report.
    void captureCurrent();
    /// The same with a PDF on A4.
    void captureWithPdf();
    /// The same with the part of the page at that place of the tab on its own.
    void capturePart(WebTab* tab, const QPoint& place);
    /// Begins to record the visit in the current tab, or keeps the one that is recorded.
    void recordVisit();

    WebTab* currentTab() const;
    ReportPanel* reportPanel() const { return panel_; }
    CaptureTray* tray() const { return tray_; }
    VisitBar* visitBar() const { return visit_; }
    int tabCount() const;

Q_SIGNALS:
    void captured(const QString& reportId);

private:
    QWidget* buildBar();
    void addShortcuts();
    QToolButton* barButton(const QString& icon, const QString& name, const QKeySequence& key, void (BrowsePage::*action)());
    void newTab();
    WebTab* addTab(bool inFront, BrowserProfile* profile);
    void closeTab(int index);
    void closeCurrent() { closeTab(currentIndex()); }
    int currentIndex() const;
    void onCurrentChanged(int index);
    void updateTab(WebTab* tab);
    void navigate();
    void goBack();
    void goForward();
    void reloadOrStop();
    void zoom(double step);
    void openFind();
    void restBackgroundTabs();
    bool mayOpen(const QUrl& url);
    bool mayBrowse();
    void startEngine();
    CaptureContext captureContext() const;
    void watchProfile(BrowserProfile* profile);
    void explainSignedIn();
    void signOut();
    void dropEngine();
    void forget();
    void forgetWhenDone();
    void applyLanguages();
    void onCaptured(int number, const CaptureResult& result);
    void openReport(const Report& report);
    void onUndone(const QString& captureId, const QString& reportId);

    Session& session_;
    BrowserProfile* profile_ = nullptr;
    CaptureService* captures_ = nullptr;
    SignedInTabs* signedIn_;
    bool forgetWanted_ = false; ///< once the captures under way are kept
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QLineEdit* address_;
    QProgressBar* progress_;
    Notice* notice_;
    FindBar* find_;
    ReportPanel* panel_;
    CaptureTray* tray_;
    VisitBar* visit_;
    QToolButton* back_ = nullptr;
    QToolButton* forward_ = nullptr;
    QToolButton* reload_ = nullptr;
    QToolButton* capture_ = nullptr;
    QToolButton* record_ = nullptr;
    QToolButton* mark_ = nullptr; ///< of a signed-in tab
};

} // namespace cyberspotter
