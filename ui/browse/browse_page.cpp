// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browse_page.h"

#include "core/reporting/report_repository.h"
#include "ui/browse/address_input.h"
#include "ui/browse/find_bar.h"
#include "ui/capture/engine/loopback_only.h"
#include "ui/browse/navigation_bar.h"
#include "ui/browse/page_captures.h"
#include "ui/browse/page_suggestions.h"
#include "ui/browse/side_pane.h"
#include "ui/browse/signed_in_tabs.h"
#include "ui/browse/start_page.h"
#include "ui/browse/term_proposals.h"
#include "ui/browse/visit_bar.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/tray/capture_tray.h"
#include "ui/reports/report_panel.h"
#include "ui/search/search_desk.h"
#include "ui/search/search_strip.h"
#include "ui/seen/seen_badge.h"
#include "ui/seen/seen_watch.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace cyberspotter {

namespace {

constexpr int keptAwake = 8; ///< tabs whose pages stay in memory; a discarded one halves its cost
constexpr int mostTabs = 60; ///< a hostile page opens windows without end
constexpr double zoomStep = 0.1;
constexpr int tabLetters = 40; ///< of a title; the whole stands in the tab's tip

} // namespace

BrowsePage::BrowsePage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), signedIn_(new SignedInTabs(session, this)), seen_(new SeenWatch(session, this)), searches_(new SearchDesk(session, this)), tabs_(new QTabBar), stack_(new QStackedWidget), bar_(new NavigationBar(session)), progress_(new QProgressBar), notice_(new Notice),
      find_(new FindBar), side_(new SidePane(session)), suggestions_(new PageSuggestions(session, *bar_, *side_, this)), proposals_(new TermProposals(session, *side_->panel(), this)), pageCaptures_(new PageCaptures(this)), tray_(new CaptureTray(session)), visit_(new VisitBar) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    tabs_->setTabsClosable(true);
    tabs_->setMovable(false);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAccessibleName(tr("Tabs"));
    layout->addWidget(tabs_);
    layout->addWidget(bar_);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(3);
    progress_->hide();
    layout->addWidget(progress_);
    layout->addWidget(notice_);
    layout->addWidget(visit_);
    layout->addWidget(searches_->strip());
    connect(visit_, &VisitBar::kept, this, [this](const CaptureResult& result) { onCaptured(0, result); });
    connect(visit_, &VisitBar::failed, this, [this](const Problem& problem) { notice_->say(problem); });
    connect(visit_, &VisitBar::ended, this, [this] { bar_->setRecording(false); });
    connect(notice_, &Notice::triggered, &session_, &Session::ordinaryUserWanted);
    auto* splitter = new QSplitter;
    splitter->addWidget(stack_);
    splitter->addWidget(side_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(find_);
    layout->addWidget(tray_);
    connect(tray_, &CaptureTray::reportWanted, this, &BrowsePage::openReport);
    connect(tray_, &CaptureTray::evidenceWanted, &session_, &Session::evidenceWanted);
    connect(tray_, &CaptureTray::undone, this, &BrowsePage::onUndone);
    connect(tray_, &CaptureTray::left, this, [this] { stack_->currentWidget()->setFocus(); });

    auto* start = new StartPage(session_);
    connect(start, &StartPage::addressChosen, this, &BrowsePage::openAddress);
    searches_->serve(start->searchLists());
    connect(searches_, &SearchDesk::said, notice_, [this](const QString& words) { notice_->say(words); });
    connect(searches_, &SearchDesk::troubled, notice_, [this](const Problem& problem) { notice_->say(problem); });
    connect(searches_, &SearchDesk::tabWanted, this, [this](QWebEngineView* tab) { tabs_->setCurrentIndex(stack_->indexOf(tab)); });
    searches_->openTab = [this](const QUrl& url, bool inFront) { return openTab(url, inFront); };
    stack_->addWidget(start);
    tabs_->addTab(tr("Start"));
    tabs_->setTabButton(0, QTabBar::RightSide, nullptr);
    tabs_->setTabButton(0, QTabBar::LeftSide, nullptr);
    connect(tabs_, &QTabBar::currentChanged, this, &BrowsePage::onCurrentChanged);
    connect(tabs_, &QTabBar::tabCloseRequested, this, &BrowsePage::closeTab);
    connect(&session_, &Session::settingsChanged, this, &BrowsePage::applyLanguages);
    connect(&session_, &Session::browsingUnwanted, this, &BrowsePage::forget);
    connect(&session_, &Session::signOutWanted, this, &BrowsePage::signOut);
    connect(signedIn_, &SignedInTabs::troubled, &session_, &Session::troubled);
    connect(seen_, &SeenWatch::changed, this, &BrowsePage::showSeen);
    connect(suggestions_, &PageSuggestions::captureWanted, this,
            [this](const Suggestion& suggestion, const QString& reason) { pageCaptures_->captureSuggested(currentTab(), suggestion, reason); });
    connect(pageCaptures_, &PageCaptures::begun, this, [this](int number, WebTab* tab) { searches_->captureBegun(number, tab); });
    connect(proposals_, &TermProposals::said, this, [this](const QString& words) { notice_->say(words); });
    connect(proposals_, &TermProposals::captureWanted, this, [this](WebTab* tab, const Proposal& proposal) {
        if (const int number = pageCaptures_->capture(tab); number > 0) {
            proposals_->expect(number, proposal);
        }
    });
    connect(suggestions_, &PageSuggestions::said, this, [this](const QString& words) { notice_->say(words); });
    followBar();
    addShortcuts();
    onCurrentChanged(0);
}

BrowsePage::~BrowsePage() {
    dropEngine();
}

void BrowsePage::dropEngine() {
    visit_->close();
    // Pages go before their profile, or the engine warns and keeps them.
    while (stack_->count() > 1) {
        QWidget* tab = stack_->widget(1);
        stack_->removeWidget(tab);
        delete tab;
    }
    delete captures_;
    signedIn_->close();
    delete profile_;
    captures_ = nullptr;
    profile_ = nullptr;
}

void BrowsePage::forget() {
    forgetWanted_ = captures_ != nullptr && captures_->running() > 0;
    if (forgetWanted_) {
        return;
    }
    // With the profile goes all that sites left: cookies, cache, storage, workers.
    tabs_->setCurrentIndex(0);
    while (tabs_->count() > 1) {
        tabs_->removeTab(1);
    }
    dropEngine();
}

void BrowsePage::applyLanguages() {
    const QString chosen = session_.setting(QStringLiteral("browser.languages"));
    for (BrowserProfile* profile : {profile_, signedIn_->openProfile()}) {
        if (profile != nullptr && !chosen.isEmpty()) {
            profile->setHttpAcceptLanguage(chosen);
        }
    }
}

void BrowsePage::followBar() {
    connect(bar_, &NavigationBar::backWanted, this, [this] { onTab([](WebTab& tab) { tab.back(); }); });
    connect(bar_, &NavigationBar::forwardWanted, this, [this] { onTab([](WebTab& tab) { tab.forward(); }); });
    connect(bar_, &NavigationBar::reloadOrStopWanted, this,
            [this] { onTab([](WebTab& tab) { tab.page()->isLoading() ? tab.stop() : tab.load(tab.shownUrl()); }); });
    connect(bar_, &NavigationBar::explanationWanted, signedIn_, &SignedInTabs::explain);
    connect(bar_, &NavigationBar::addressEntered, this, &BrowsePage::navigate);
    connect(bar_, &NavigationBar::newTabWanted, this, &BrowsePage::newTab);
    connect(bar_, &NavigationBar::signedInTabWanted, this, &BrowsePage::newSignedInTab);
    connect(bar_, &NavigationBar::captureWanted, this, &BrowsePage::captureCurrent);
    connect(bar_, &NavigationBar::captureWithPdfWanted, this, &BrowsePage::captureWithPdf);
    connect(bar_, &NavigationBar::recordingWanted, this, &BrowsePage::recordVisit);
}

void BrowsePage::addShortcuts() {
    const auto on = [this](const QKeySequence& key, auto action) { connect(new QShortcut(key, this), &QShortcut::activated, this, action); };
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeCurrent(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { bar_->enterAddress(); });
    // The keys always reload; the button is also the one that stops.
    for (const QKeySequence& key : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
        on(key, [this] { onTab([](WebTab& tab) { tab.load(tab.shownUrl()); }); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { onTab([this](WebTab& tab) { find_->open(&tab); }); });
    on(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { tray_->enter(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoom(zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { tabs_->setCurrentIndex((currentIndex() + 1) % tabs_->count()); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { tabs_->setCurrentIndex((currentIndex() + tabs_->count() - 1) % tabs_->count()); });
}

int BrowsePage::currentIndex() const {
    return tabs_->currentIndex();
}

ReportPanel* BrowsePage::reportPanel() const {
    return side_->panel();
}

int BrowsePage::tabCount() const {
    return tabs_->count() - 1;
}

WebTab* BrowsePage::currentTab() const {
    return qobject_cast<WebTab*>(stack_->currentWidget());
}

void BrowsePage::onTab(const std::function<void(WebTab&)>& action) {
    if (WebTab* tab = currentTab()) {
        action(*tab);
    }
}

bool BrowsePage::mayOpen(const QUrl& url) {
    if (!url.isValid() || !mayBrowse()) {
        return false;
    }
    if (session_.isPractice() && !LoopbackOnly::allows(url)) {
        notice_->say(tr("In practice only the invented marketplace opens. For real ones start the program without practice."));
        return false;
    }
    startEngine();
    return true;
}

bool BrowsePage::mayBrowse() {
    if (sandboxState() == SandboxState::Impossible) {
        notice_->say(tr("As root the browser’s protection (sandbox) cannot start, so no page is opened."), tr("Run as an ordinary user…"));
        return false;
    }
    return true;
}

void BrowsePage::watchProfile(BrowserProfile* profile) {
    if (session_.isPractice()) {
        profile->setUrlRequestInterceptor(new LoopbackOnly(profile));
    }
    connect(profile, &BrowserProfile::downloadRefused, this, [this](const QUrl&, const QString& name) { notice_->say(tr("The page wanted to store “%1” here. Downloads are off.").arg(name.left(80))); });
}

void BrowsePage::startEngine() {
    if (profile_ != nullptr) {
        return;
    }
    profile_ = new BrowserProfile(this);
    watchProfile(profile_);
    captures_ = new CaptureService(captureContext(), profile_, this);
    pageCaptures_->use(captures_);
    tray_->follow(captures_);
    connect(captures_, &CaptureService::finished, this, &BrowsePage::onCaptured);
    connect(captures_, &CaptureService::failed, this, [this](int, const Problem& problem) {
        if (problem.type == QLatin1String("no-page")) {
            notice_->say(problem); // the tray has what was begun; this was not
        }
        forgetWhenDone();
    });
    applyLanguages();
}

CaptureContext BrowsePage::captureContext() const {
    return {&session_.library(), session_.sharedCatalogue(), session_.setting(QStringLiteral("collector.pseudonym")), {}};
}

void BrowsePage::recordVisit() {
    if (visit_->isRecording()) {
        visit_->keep();
        return;
    }
    WebTab* tab = currentTab();
    auto* page = tab == nullptr ? nullptr : qobject_cast<TrackedPage*>(tab->page());
    if (page == nullptr) {
        bar_->setRecording(false);
        notice_->say(tr("Open a page first, then record the visit that begins there."));
        return;
    }
    visit_->begin(tab, captureContext(), page->browserProfile());
    searches_->captureBegun(0, tab); // a visit's number
    bar_->setRecording(true);
}

void BrowsePage::forgetWhenDone() {
    QMetaObject::invokeMethod(this, [this] { signedIn_->finishForgetting(captures_); }, Qt::QueuedConnection);
    if (forgetWanted_) {
        // Not from within the service's own signal.
        QMetaObject::invokeMethod(this, &BrowsePage::forget, Qt::QueuedConnection);
    }
}

WebTab* BrowsePage::addTab(bool inFront, BrowserProfile* profile) {
    auto* tab = new WebTab(profile);
    tab->makeTab = [this, profile, tab]() -> WebTab* {
        if (tabCount() >= mostTabs) {
            notice_->say(tr("The page wanted one tab more: there are %n already.", nullptr, tabCount()));
            return nullptr;
        }
        WebTab* opened = addTab(true, profile);
        searches_->inherit(opened, tab);
        return opened;
    };
    searches_->follow(tab);
    tab->setZoomFactor(session_.setting(QStringLiteral("browser.zoom"), QStringLiteral("100")).toInt() / 100.0);
    stack_->addWidget(tab);
    const int index = tabs_->addTab(tr("New tab"));
    connect(tab, &WebTab::partWanted, this, [this, tab](const QPoint& place) { capturePart(tab, place); });
    seen_->follow(tab->trackedPage());
    suggestions_->follow(tab);
    connect(tab, &WebTab::termWanted, this, [this, tab](const QString& words) { proposals_->propose(tab, words); });
    connect(tab, &WebTab::said, notice_, [this](const QString& words) { notice_->say(words); });
    connect(tab, &QWebEngineView::titleChanged, this, [this, tab] { updateTab(tab); });
    connect(tab, &QWebEngineView::urlChanged, this, [this, tab] { updateTab(tab); });
    connect(tab, &QWebEngineView::loadStarted, this, [this, tab] { updateTab(tab); });
    connect(tab, &QWebEngineView::loadFinished, this, [this, tab] { updateTab(tab); });
    connect(tab, &QWebEngineView::loadProgress, this, [this, tab](int percent) {
        if (tab == currentTab()) {
            progress_->setValue(percent);
            progress_->setVisible(percent < 100);
        }
    });
    connect(tab->page(), &QWebEnginePage::windowCloseRequested, this, [this, tab] { closeTab(stack_->indexOf(tab)); });
    if (inFront) {
        tabs_->setCurrentIndex(index);
    }
    restBackgroundTabs();
    return tab;
}

void BrowsePage::newTab() {
    tabs_->setCurrentIndex(0);
    bar_->clearAddress();
}

void BrowsePage::newSignedInTab() {
    if (!mayBrowse() || !signedIn_->isChosen()) {
        return;
    }
    startEngine();
    const bool isFirst = signedIn_->openProfile() == nullptr;
    const Result<BrowserProfile*> profile = signedIn_->profile();
    if (!profile) {
        notice_->say(profile.error());
        return;
    }
    if (isFirst) {
        watchProfile(*profile);
        applyLanguages();
    }
    WebTab* tab = addTab(true, *profile);
    tab->showWords(tr("Signed-in tab"), tr("Sites that you log in to here know the account, and it stays logged in until you sign out everywhere in Settings. Captures say so."),
                   tr("Type the site’s address above."));
    bar_->clearAddress();
}

void BrowsePage::signOut() {
    visit_->close();
    if (!signedIn_->forget()) {
        return;
    }
    if (const auto* recorded = qobject_cast<WebTab*>(visit_->view()); recorded != nullptr && SignedInTabs::isSignedIn(*recorded)) {
        visit_->close();
    }
    for (int i = stack_->count() - 1; i > 0; --i) {
        if (const auto* tab = qobject_cast<WebTab*>(stack_->widget(i)); tab != nullptr && SignedInTabs::isSignedIn(*tab)) {
            closeTab(i);
        }
    }
    signedIn_->finishForgetting(captures_);
}

void BrowsePage::openAddress(const QString& address) {
    openTab(readAddressInput(address).url, true);
}

WebTab* BrowsePage::openTab(const QUrl& url, bool inFront) {
    WebTab* tab = mayOpen(url) ? addTab(inFront, profile_) : nullptr;
    if (tab != nullptr) {
        tab->load(url);
    }
    return tab;
}

void BrowsePage::closeTab(int index) {
    if (index <= 0) {
        return;
    }
    QWidget* tab = stack_->widget(index);
    tabs_->removeTab(index);
    stack_->removeWidget(tab);
    tab->deleteLater();
    onCurrentChanged(currentIndex());
}

void BrowsePage::onCurrentChanged(int index) {
    stack_->setCurrentIndex(index);
    find_->hide();
    WebTab* tab = currentTab();
    bar_->show(tab);
    searches_->show(tab);
    showSeen();
    suggestions_->showFor(tab);
    setFocusProxy(stack_->currentWidget());
    if (tab == nullptr) {
        progress_->hide();
        return;
    }
    updateTab(tab);
    tab->setFocus();
}

void BrowsePage::updateTab(WebTab* tab) {
    const int index = stack_->indexOf(tab);
    if (index < 0) {
        return;
    }
    // A hostile page may have a title of megabytes.
    const QString title = tab->title().left(200).simplified();
    const QString brief = title.size() > tabLetters ? title.left(tabLetters - 1) + u'…' : title;
    tabs_->setTabText(index, title.isEmpty() ? tr("New tab") : QString(brief).replace(u'&', QStringLiteral("&&")));
    tabs_->setTabToolTip(index, title);
    if (SignedInTabs::isSignedIn(*tab)) {
        SignedInTabs::mark(*tabs_, index, tabs_->tabText(index));
    }
    if (tab == currentTab()) {
        bar_->update(*tab);
    }
}

void BrowsePage::navigate() {
    const AddressInput input = readAddressInput(bar_->address());
    QUrl url = input.url;
    if (!url.isValid() && !input.words.isEmpty()) {
        const QString site = session_.isPractice() ? session_.practiceAddress() + QStringLiteral("/search?q=") : QStringLiteral("https://duckduckgo.com/?q=");
        url = QUrl(site + QString::fromLatin1(QUrl::toPercentEncoding(input.words)));
    }
    if (!mayOpen(url)) {
        return;
    }
    WebTab* tab = currentTab();
    if (tab == nullptr) {
        tab = addTab(true, profile_);
    }
    searches_->leave(tab);
    tab->setFocus();
    tab->load(url);
}

void BrowsePage::zoom(double step) {
    onTab([this, step](WebTab& tab) {
        tab.setZoomFactor(step == 0 ? 1.0 : std::clamp(tab.zoomFactor() + step, 0.3, 5.0));
        notice_->say(tr("Zoom %1 %").arg(qRound(tab.zoomFactor() * 100)));
    });
}

void BrowsePage::restBackgroundTabs() {
    int awake = 0;
    for (int i = stack_->count() - 1; i > 0; --i) {
        auto* tab = static_cast<WebTab*>(stack_->widget(i));
        if (tab->isVisible() || tab->page()->lifecycleState() == QWebEnginePage::LifecycleState::Discarded) {
            continue;
        }
        if (++awake > keptAwake) {
            tab->page()->setLifecycleState(QWebEnginePage::LifecycleState::Discarded);
        }
    }
}

void BrowsePage::captureCurrent() {
    pageCaptures_->capture(currentTab());
}

void BrowsePage::captureWithPdf() {
    CaptureWishes wishes;
    wishes.pdf = true;
    pageCaptures_->capture(currentTab(), wishes);
}

void BrowsePage::capturePart(WebTab* tab, const QPoint& place) {
    pageCaptures_->capturePart(tab, place);
}

void BrowsePage::onCaptured(int number, const CaptureResult& result) {
    proposals_->onCaptured(number, result);
    searches_->captureStored(number, result.capture.id);
    // Who is at work on a report is left there: the tray has the next one.
    const bool isAtWork = side_->showsReport() && side_->panel()->isAncestorOf(QApplication::focusWidget());
    if (!isAtWork) {
        side_->showReport(result.report);
    }
    Q_EMIT session_.reportsChanged();
    Q_EMIT captured(result.report.id);
    forgetWhenDone();
}

void BrowsePage::showSeen() {
    const WebTab* tab = currentTab();
    bar_->seenBadge()->show(tab == nullptr ? SeenBefore() : seen_->seenOf(tab->trackedPage()));
}

void BrowsePage::openReport(const Report& report) {
    if (side_->panel()->report().id == report.id) {
        side_->showReport();
        return;
    }
    // As it is by now: it may have been worked on since the capture.
    inBackground(session_.readers(), this, [library = &session_.library(), id = report.id] { return ReportRepository(*library).get(id); },
                 [this](const Result<Report>& found) {
                     if (!found) {
                         notice_->say(found.error());
                         return;
                     }
                     side_->showReport(*found);
                 });
}

void BrowsePage::onUndone(const QString&, const QString& reportId) {
    searches_->reload();
    if (side_->panel()->report().id == reportId) {
        side_->panel()->showReport({});
        side_->hideReport();
    }
}

} // namespace cyberspotter
