// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keywords/keyword_watch.h"

#include <QPointer>

namespace cyberspotter {

class NavigationBar;
class SidePane;
class WebTab;

/// Brings together what search terms on the pages need of the window: the marks above each page, the button in the bar, the list
/// beside the page, and the report that a suggestion is added to.
class PageSuggestions : public QObject {
    Q_OBJECT
public:
    PageSuggestions(Session& session, NavigationBar& bar, SidePane& side, QObject* parent = nullptr);

    /// Finds and marks terms in the tab's pages from now on.
    void follow(WebTab* tab);
    /// The tab that is in front now; null: none.
    void showFor(WebTab* tab);
    /// Marks terms, or stops marking them.
    void toggleMarks();

    KeywordWatch& watch() { return watch_; }

Q_SIGNALS:
    /// There is no report on the page yet that the suggestion could be added to.
    void captureWanted(const cyberspotter::Suggestion& suggestion, const QString& reason);
    void said(const QString& words);

private:
    PageKeywords* current() const;
    void show();
    void add(const Suggestion& suggestion);
    /// Whether the report beside the page is one on that page, and may still be changed.
    bool hasReportOnPage() const;

    Session& session_;
    NavigationBar& bar_;
    SidePane& side_;
    KeywordWatch watch_;
    QPointer<WebTab> tab_;
};

/// The sentence that a report begins with: which words of the page are meant.
QString suggestedReason(const Suggestion& suggestion);

} // namespace cyberspotter
