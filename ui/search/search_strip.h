// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searching/search.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cyberspotter {

/// The strip that stands over a page that is a search of a list: which one, what came of it, and on to the next. Hidden until it is
/// given one.
class SearchStrip : public QFrame {
    Q_OBJECT
public:
    explicit SearchStrip(QWidget* parent = nullptr);

    /// Shows a search of that list, at a site as people call it; `hasMore` says whether there is another one to go on to.
    void showSearch(const ListedSearch& listed, const SearchList& list, const QString& site, bool hasMore);
    QString words() const;

Q_SIGNALS:
    void nothingFound();
    void found();
    void nextWanted();
    /// The page in front is no search of the list any more.
    void leftAlone();

private:
    QLabel* words_;
    QLabel* outcome_;
    QPushButton* nothing_;
    QPushButton* found_;
    QPushButton* next_;
};

/// "7 of 24 · 2 found".
QString progressWords(const SearchList& list);

} // namespace cyberspotter
