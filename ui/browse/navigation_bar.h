// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace cyberspotter {

class SeenBadge;
class Session;
class WebTab;

/// The bar above the pages: back, forward, reload, the address, and what is done with the page. It knows of a tab only what it
/// shows; what a press means is the page's affair.
class NavigationBar : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(Session& session, QWidget* parent = nullptr);

    /// Shows where `tab` is and what can be done there; null: no page is open.
    void show(WebTab* tab);
    /// The same of the tab that it showed, while a page loads: what is being typed stays.
    void update(WebTab& tab);

    QString address() const;
    void clearAddress();
    /// For typing over.
    void enterAddress();
    void setRecording(bool isRecording);
    /// How many things the search terms of the page in front speak for; `on`: whether terms are looked for.
    void showKeywords(bool hasPage, bool on, int count);
    void setKeywordListOpen(bool open);
    /// Says whether the page in front was reported before.
    SeenBadge* seenBadge() const { return seen_; }

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void reloadOrStopWanted();
    void explanationWanted(); ///< of what a signed-in tab is
    void addressEntered();
    void newTabWanted();
    void signedInTabWanted();
    void captureWanted();
    void captureWithPdfWanted();
    void recordingWanted();
    void keywordListWanted();
    void keywordMarksWanted();

private:
    QToolButton* button(const QString& icon, const QString& name, const QKeySequence& key, void (NavigationBar::*wanted)());
    void addCapture();
    void addKeywords();

    QLineEdit* address_;
    QToolButton* back_;
    QToolButton* forward_;
    QToolButton* reload_;
    QToolButton* mark_; ///< of a signed-in tab
    SeenBadge* seen_;
    QToolButton* capture_;
    QToolButton* record_;
    QToolButton* keywords_;
    QAction* marks_; ///< in the menu of `keywords_`
};

} // namespace cyberspotter
