// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/navigation_bar.h"

#include "ui/browse/signed_in_tabs.h"
#include "ui/browse/web_tab.h"
#include "ui/seen/seen_badge.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace cyberspotter {

namespace {

constexpr int longestAddress = 2000; ///< of what is shown; a hostile one has megabytes

} // namespace

NavigationBar::NavigationBar(Session& session, QWidget* parent)
    : QWidget(parent), address_(new QLineEdit), seen_(new SeenBadge(session)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 2);
    back_ = button(QStringLiteral("go-previous"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &NavigationBar::backWanted);
    forward_ = button(QStringLiteral("go-next"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &NavigationBar::forwardWanted);
    reload_ = button(QStringLiteral("view-refresh"), tr("Reload"), QKeySequence(), &NavigationBar::reloadOrStopWanted);
    mark_ = button(QStringLiteral("im-user"), tr("Signed-in tab"), QKeySequence(), &NavigationBar::explanationWanted);
    mark_->setObjectName(QStringLiteral("signedInMark"));
    mark_->setText(tr("Signed-in tab"));
    mark_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mark_->setToolTip(tr("The site knows the account that is logged in here, and captures say so. Press to read what that means."));
    mark_->hide();
    address_->setPlaceholderText(tr("Address, or words to search"));
    address_->setAccessibleName(tr("Address"));
    connect(address_, &QLineEdit::returnPressed, this, &NavigationBar::addressEntered);
    layout->addWidget(address_, 1);
    layout->addWidget(seen_);
    addKeywords();
    button(QStringLiteral("tab-new"), tr("New tab"), QKeySequence(Qt::CTRL | Qt::Key_T), &NavigationBar::newTabWanted);
    button(QStringLiteral("list-add-user"), tr("New signed-in tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
           &NavigationBar::signedInTabWanted);
    addCapture();
    record_ = button(QStringLiteral("media-record"), tr("Record this visit"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                     &NavigationBar::recordingWanted);
    record_->setObjectName(QStringLiteral("recordVisit"));
    record_->setCheckable(true);
}

void NavigationBar::addCapture() {
    capture_ = button(QStringLiteral("camera-photo"), tr("Capture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                      &NavigationBar::captureWanted);
    capture_->setObjectName(QStringLiteral("capture"));
    capture_->setText(tr("Capture"));
    capture_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    capture_->setAutoRaise(false);
    auto* more = new QMenu(capture_);
    more->addAction(tr("Capture, with a PDF to print"), this, &NavigationBar::captureWithPdfWanted)->setObjectName(QStringLiteral("captureWithPdf"));
    capture_->setMenu(more);
    capture_->setPopupMode(QToolButton::MenuButtonPopup);
}

void NavigationBar::addKeywords() {
    keywords_ = button(QStringLiteral("draw-highlight"), tr("Search terms on this page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                       &NavigationBar::keywordListWanted);
    keywords_->setObjectName(QStringLiteral("keywords"));
    keywords_->setCheckable(true);
    keywords_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* more = new QMenu(keywords_);
    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    marks_ = more->addAction(tr("Mark search terms on pages"), this, &NavigationBar::keywordMarksWanted);
    marks_->setCheckable(true);
    marks_->setShortcut(key);
    // A menu's own shortcut works only once it was open in some styles; the bar's always does.
    marks_->setShortcutContext(Qt::WidgetShortcut);
    connect(new QShortcut(key, this), &QShortcut::activated, this, &NavigationBar::keywordMarksWanted);
    keywords_->setMenu(more);
    keywords_->setPopupMode(QToolButton::MenuButtonPopup);
}

void NavigationBar::showKeywords(bool hasPage, bool on, int count) {
    keywords_->setEnabled(hasPage);
    marks_->setChecked(on);
    keywords_->setText(!hasPage || !on ? QString() : QLocale().toString(count));
    keywords_->setToolTip((on ? tr("%n suggestion(s) by the search terms on this page", nullptr, count) : tr("Search terms are not marked")) +
                          QStringLiteral(" (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText)));
    keywords_->setAccessibleName(keywords_->toolTip());
}

void NavigationBar::setKeywordListOpen(bool open) {
    keywords_->setChecked(open);
}

// Keys work anywhere on the page that the bar belongs to.
QToolButton* NavigationBar::button(const QString& icon, const QString& name, const QKeySequence& key, void (NavigationBar::*wanted)()) {
    auto* one = new QToolButton;
    one->setIcon(symbolicIcon(icon));
    one->setIconSize({22, 22});
    one->setAutoRaise(true);
    one->setAccessibleName(name);
    one->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    connect(one, &QToolButton::clicked, this, wanted);
    if (!key.isEmpty()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, wanted);
    }
    layout()->addWidget(one);
    return one;
}

void NavigationBar::show(WebTab* tab) {
    mark_->setVisible(tab != nullptr && SignedInTabs::isSignedIn(*tab));
    if (tab == nullptr) {
        address_->clear();
        for (QToolButton* one : {back_, forward_, reload_, capture_, record_}) {
            one->setEnabled(false);
        }
        return;
    }
    update(*tab);
}

void NavigationBar::update(WebTab& tab) {
    if (!address_->hasFocus()) {
        address_->setText(tab.shownUrl().toDisplayString().left(longestAddress));
        address_->setCursorPosition(0);
    }
    back_->setEnabled(tab.page()->action(QWebEnginePage::Back)->isEnabled());
    forward_->setEnabled(tab.page()->action(QWebEnginePage::Forward)->isEnabled());
    const bool loading = tab.page()->isLoading();
    reload_->setEnabled(true);
    reload_->setIcon(symbolicIcon(loading ? QStringLiteral("process-stop") : QStringLiteral("view-refresh")));
    reload_->setAccessibleName(loading ? tr("Stop") : tr("Reload"));
    reload_->setToolTip(reload_->accessibleName());
    capture_->setEnabled(true);
    record_->setEnabled(true);
}

QString NavigationBar::address() const {
    return address_->text();
}

void NavigationBar::clearAddress() {
    address_->clear();
    address_->setFocus();
}

void NavigationBar::enterAddress() {
    address_->setFocus();
    address_->selectAll();
}

void NavigationBar::setRecording(bool isRecording) {
    record_->setChecked(isRecording);
}

} // namespace cyberspotter
