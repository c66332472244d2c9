// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searching/search.h"
#include "ui/session/session.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QWebEngineView;

namespace cyberspotter {

class SearchListsCard;
class SearchStrip;

/// Leads through lists of searches in the tabs of a window: opens the next ones, knows which tab shows which, and keeps what came of
/// each. The library is its only memory; all of it is read and written off the window's thread.
class SearchDesk : public QObject {
    Q_OBJECT
public:
    /// Searches that are opened at once.
    static constexpr int mostAtOnce = 5;

    explicit SearchDesk(Session& session, QObject* parent = nullptr);

    /// Opens an address in a new tab, in front or behind; null where it may not. Set it before anything is opened.
    std::function<QWebEngineView*(const QUrl& url, bool inFront)> openTab;

    /// The strip over the page in front; owned by the layout it is put into.
    SearchStrip* strip() const { return strip_; }

    /// Continues the lists of that card, and has it read them again whenever something changed.
    void serve(SearchListsCard* card);

    /// Opens the next searches of a list, the first in front.
    void continueList(const QString& listId);

    /// A tab was made.
    void follow(QWebEngineView* tab);
    /// A tab was opened by the page of another: it belongs to the same search.
    void inherit(QWebEngineView* tab, QWebEngineView* openedFrom);
    /// This tab is in front now; null for none.
    void show(QWebEngineView* tab);
    /// The person went elsewhere in a tab: what it shows from now on is no search.
    void leave(QWebEngineView* tab);

    /// A capture of a tab has begun, and one is stored: what was captured from a search was found by it.
    void captureBegun(int number, QWebEngineView* tab);
    void captureStored(int number, const QString& captureId);
    /// What is stored may be another by now: a capture was taken back.
    void reload();

Q_SIGNALS:
    /// Lists or their progress are others by now.
    void changed();
    /// The list goes on in this tab, which is open already.
    void tabWanted(QWebEngineView* tab);
    void said(const QString& words);
    void troubled(const cyberspotter::Problem& problem);

private:
    struct Shown {
        ListedSearch listed;
        SearchList list;
    };
    struct Step {
        std::optional<ListedSearch> decided;
        QList<ListedSearch> next;
        SearchList list;
    };

    void goOn(std::optional<SearchState> outcome);
    void recognise(QWebEngineView* tab);
    void take(const ListedSearch& listed, const SearchList& list);
    QUrl addressOf(const ListedSearch& listed) const;
    QWebEngineView* nextOpen(const ListedSearch& after) const;
    void refreshStrip();

    Session& session_;
    SearchStrip* strip_;
    QHash<QWebEngineView*, Shown> shown_;
    QHash<int, qint64> captures_; ///< captures under way, and the search each is of
    QWebEngineView* front_ = nullptr;
    bool isBusy_ = false;
};

} // namespace cyberspotter
