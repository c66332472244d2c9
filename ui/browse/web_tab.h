// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/tracked_page.h"

#include <QWebEngineView>

#include <functional>

namespace cyberspotter {

/// One tab: a view with a tracked page. What goes wrong (no line, a bad certificate, a renderer that dies) becomes a page of
/// our own that says what to do.
class WebTab : public QWebEngineView {
    Q_OBJECT
public:
    explicit WebTab(BrowserProfile* profile, QWidget* parent = nullptr);

    TrackedPage* trackedPage() const { return page_; }
    /// Called when the page opens a window: gives the tab that takes it.
    std::function<WebTab*()> makeTab;
    /// The address that is shown or was asked for, also while an error page stands in its place.
    QUrl shownUrl() const;
    /// Shows a page of our own words, before an address was chosen.
    void showWords(const QString& title, const QString& detail, const QString& cure) { showOwnPage(title, detail, cure); }

Q_SIGNALS:
    void said(const QString& words);
    /// The person wants this page captured, with the part of it at that place of the view on its own.
    void partWanted(const QPoint& place);
    /// The person wants the selected words to become a search term.
    void termWanted(const QString& words);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    QWebEngineView* createWindow(QWebEnginePage::WebWindowType type) override;

private:
    void onSettled(bool ok);
    void onStopped();
    void showOwnPage(const QString& title, const QString& detail, const QString& cure);

    TrackedPage* page_;
    QUrl failedUrl_;
    bool showingOwn_ = false;
};

} // namespace cyberspotter
