// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searching/search.h"
#include "ui/session/session.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace cyberspotter {

class Notice;
class Refresher;

/// The lists of searches under way, how far each is, and a new one.
class SearchListsCard : public QFrame {
    Q_OBJECT
public:
    explicit SearchListsCard(Session& session, QWidget* parent = nullptr);

    /// Reads them again, behind.
    void refresh();

Q_SIGNALS:
    /// The next searches of a list are wanted.
    void continueWanted(const QString& listId);

private:
    void read();
    void showLists(const QList<SearchList>& lists);
    QWidget* buildRow(const SearchList& list);
    void askForNew();
    void remove(const SearchList& list);
    void restore();
    void fitRows();

    Session& session_;
    Notice* notice_;
    QLabel* empty_;
    QScrollArea* scroll_;
    QVBoxLayout* rows_;
    Refresher* refresher_;
    QString removed_; ///< id of the list that was removed last
};

} // namespace cyberspotter
