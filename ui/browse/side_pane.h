// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/suggestion.h"
#include "core/reporting/report.h"

#include <QWidget>

namespace cyberspotter {

class KeywordList;
class ReportPanel;
class Session;

/// What stands beside the page: the search terms in it, above the report that is worked on. Hidden when there is neither.
class SidePane : public QWidget {
    Q_OBJECT
public:
    explicit SidePane(Session& session, QWidget* parent = nullptr);

    ReportPanel* panel() const { return panel_; }
    bool showsReport() const;
    void showReport(const Report& report);
    /// The one that was last worked on.
    void showReport();
    void hideReport();

    bool showsKeywords() const;
    /// The list stays open, or closed, until the person says otherwise.
    void setKeywordsOpen(bool open);
    /// What the page in front says; `on`: whether terms are looked for.
    void showFound(const Suggestions& found, bool on);

Q_SIGNALS:
    void keywordsOpened(bool open);
    void placeWanted(int hit);
    void addWanted(const cyberspotter::Suggestion& suggestion);

private:
    void arrange();

    KeywordList* keywords_;
    ReportPanel* panel_;
};

} // namespace cyberspotter
