// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_service.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QProgressBar;
class QStackedWidget;
class QTabBar;

namespace cyberspotter {

class CaptureTray;
class FindBar;
class NavigationBar;
class Notice;
class PageCaptures;
class PageSuggestions;
class ReportPanel;
class SearchDesk;
class SeenWatch;
class SidePane;
class SignedInTabs;
class TermProposals;
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
    ReportPanel* reportPanel() const;
    PageSuggestions* suggestions() const { return suggestions_; }
    CaptureTray* tray() const { return tray_; }
    VisitBar* visitBar() const { return visit_; }
    int tabCount() const;

Q_SIGNALS:
    void captured(const QString& reportId);

private:
    void followBar();
    void addShortcuts();
    /// Does something with the page in front, if there is one.
    void onTab(const std::function<void(WebTab&)>& action);
    void newTab();
    WebTab* addTab(bool inFront, BrowserProfile* profile);
    WebTab* openTab(const QUrl& url, bool inFront);
    void closeTab(int index);
    void closeCurrent() { closeTab(currentIndex()); }
    int currentIndex() const;
    void onCurrentChanged(int index);
    void updateTab(WebTab* tab);
    void navigate();
    void zoom(double step);
    void restBackgroundTabs();
    bool mayOpen(const QUrl& url);
    bool mayBrowse();
    void startEngine();
    CaptureContext captureContext() const;
    void watchProfile(BrowserProfile* profile);
    void signOut();
    void dropEngine();
    void forget();
    void forgetWhenDone();
    void applyLanguages();
    void onCaptured(int number, const CaptureResult& result);
    void showSeen();
    void openReport(const Report& report);
    void onUndone(const QString& captureId, const QString& reportId);

    Session& session_;
    BrowserProfile* profile_ = nullptr;
    CaptureService* captures_ = nullptr;
    SignedInTabs* signedIn_;
    SeenWatch* seen_;
    SearchDesk* searches_;
    bool forgetWanted_ = false; ///< once the captures under way are kept
    QTabBar* tabs_;
    QStackedWidget* stack_;
    NavigationBar* bar_;
    QProgressBar* progress_;
    Notice* notice_;
    FindBar* find_;
    SidePane* side_;
    PageSuggestions* suggestions_;
    TermProposals* proposals_;
    PageCaptures* pageCaptures_;
    CaptureTray* tray_;
    VisitBar* visit_;
};

} // namespace cyberspotter
