// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/suggestion.h"

#include <QFrame>

class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace cyberspotter {

class Session;

/// What the search terms of the page in front speak for: a row for each taxon and product, with the words of the page. A press on
/// a row brings its first place into sight; its button adds it to the report.
class KeywordList : public QFrame {
    Q_OBJECT
public:
    explicit KeywordList(Session& session, QWidget* parent = nullptr);

    /// `on`: whether terms are looked for at all.
    void show(const Suggestions& found, bool on);

Q_SIGNALS:
    void placeWanted(int hit);
    void addWanted(const cyberspotter::Suggestion& suggestion);
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* rowOf(const Suggestion& suggestion);
    QMenu* speciesMenu(const Suggestion& suggestion);
    void fitHeight();

    Session& session_;
    QLabel* nothing_;
    QWidget* rows_;
    QVBoxLayout* rowsLayout_;
    QScrollArea* scroll_;
    Suggestions shown_;
};

} // namespace cyberspotter
