// SPDX-License-Identifier: Apache-2.0
#include "ui/search/search_desk.h"

#include "core/searching/search_repository.h"
#include "ui/search/search_lists_card.h"
#include "ui/search/search_strip.h"

#include <QPointer>
#include <QWebEngineView>

namespace cyberspotter {

SearchDesk::SearchDesk(Session& session, QObject* parent) : QObject(parent), session_(session), strip_(new SearchStrip) {
    connect(strip_, &SearchStrip::nothingFound, this, [this] { goOn(SearchState::Nothing); });
    connect(strip_, &SearchStrip::found, this, [this] { goOn(SearchState::Found); });
    connect(strip_, &SearchStrip::nextWanted, this, [this] { goOn(std::nullopt); });
    connect(strip_, &SearchStrip::leftAlone, this, [this] { leave(front_); });
}

void SearchDesk::serve(SearchListsCard* card) {
    connect(card, &SearchListsCard::continueWanted, this, &SearchDesk::continueList);
    connect(this, &SearchDesk::changed, card, &SearchListsCard::refresh);
}

// As the marketplace's rules are now: they may have been renewed since the list was made.
QUrl SearchDesk::addressOf(const ListedSearch& listed) const {
    const Search& search = listed.search;
    return QUrl(session_.catalogue().marketplaceIndex().searchUrl(search.marketplace, search.site, search.term).value_or(search.url));
}

void SearchDesk::continueList(const QString& listId) {
    if (isBusy_) {
        return;
    }
    isBusy_ = true;
    const auto work = [library = &session_.library(), listId]() -> Result<Step> {
        SearchRepository searches(*library);
        Result<QList<ListedSearch>> next = searches.takeNext(listId, mostAtOnce);
        if (!next) {
            return std::unexpected(next.error());
        }
        const Result<SearchList> list = searches.list(listId);
        return list ? Result<Step>(Step{{}, *std::move(next), *list}) : std::unexpected(list.error());
    };
    inBackground(session_.writer(), this, work, [this](const Result<Step>& step) {
        isBusy_ = false;
        if (!step) {
            Q_EMIT troubled(step.error());
            return;
        }
        if (step->next.isEmpty()) {
            Q_EMIT said(tr("Every search of this list was opened."));
        }
        bool inFront = true;
        for (const ListedSearch& listed : step->next) {
            QWebEngineView* tab = openTab(addressOf(listed), inFront);
            if (tab == nullptr) {
                break; // whoever opens tabs has said why
            }
            shown_.insert(tab, {listed, step->list});
            inFront = false;
        }
        refreshStrip();
        Q_EMIT changed();
    });
}

void SearchDesk::inherit(QWebEngineView* tab, QWebEngineView* openedFrom) {
    if (const auto from = shown_.constFind(openedFrom); from != shown_.constEnd()) {
        const Shown copy = *from;
        shown_.insert(tab, copy);
        refreshStrip();
    }
}

void SearchDesk::follow(QWebEngineView* tab) {
    connect(tab, &QObject::destroyed, this, [this, tab] {
        shown_.remove(tab);
        front_ = front_ == tab ? nullptr : front_;
    });
    connect(tab, &QWebEngineView::loadFinished, this, [this, tab](bool ok) {
        if (ok && !shown_.contains(tab)) {
            recognise(tab);
        }
    });
}

// A search of a list may be opened by its address, too: after a restart, or from another tab.
void SearchDesk::recognise(QWebEngineView* tab) {
    const QString address = tab->url().toString(QUrl::FullyEncoded);
    const auto work = [library = &session_.library(), address]() -> std::optional<Shown> {
        const SearchRepository searches(*library);
        const Result<std::optional<ListedSearch>> listed = searches.openedAt(address);
        if (!listed || !*listed) {
            return std::nullopt;
        }
        const Result<SearchList> list = searches.list((*listed)->listId);
        return list ? std::optional(Shown{**listed, *list}) : std::nullopt;
    };
    inBackground(session_.readers(), tab, work, [this, tab, self = QPointer(this), address](const std::optional<Shown>& shown) {
        if (self != nullptr && shown && !shown_.contains(tab) && tab->url().toString(QUrl::FullyEncoded) == address) {
            shown_.insert(tab, *shown);
            refreshStrip();
        }
    });
}

void SearchDesk::show(QWebEngineView* tab) {
    front_ = tab;
    refreshStrip();
}

void SearchDesk::leave(QWebEngineView* tab) {
    if (shown_.remove(tab) > 0) {
        refreshStrip();
    }
}

void SearchDesk::refreshStrip() {
    const auto shown = shown_.constFind(front_);
    if (front_ == nullptr || shown == shown_.constEnd()) {
        strip_->hide();
        return;
    }
    const bool hasMore = shown->list.done < shown->list.total || nextOpen(shown->listed) != nullptr;
    // The invented marketplace is a number and a port.
    const Marketplace* invented = session_.isPractice() ? session_.catalogue().marketplaceIndex().byId(shown->listed.search.marketplace) : nullptr;
    strip_->showSearch(shown->listed, shown->list, invented != nullptr ? invented->name : shown->listed.search.site, hasMore);
}

// Of the tabs that show other searches of the list, of which nothing was said yet, the one that comes first in it.
QWebEngineView* SearchDesk::nextOpen(const ListedSearch& after) const {
    QWebEngineView* next = nullptr;
    int position = 0;
    for (auto it = shown_.constBegin(); it != shown_.constEnd(); ++it) {
        const ListedSearch& listed = it->listed;
        const bool isOpen = listed.listId == after.listId && listed.id != after.id && listed.state == SearchState::Seen;
        if (isOpen && (next == nullptr || listed.position < position)) {
            next = it.key();
            position = listed.position;
        }
    }
    return next;
}

// What is known of a search and its list now, in every tab that shows one of them.
void SearchDesk::take(const ListedSearch& listed, const SearchList& list) {
    for (Shown& shown : shown_) {
        if (shown.list.id == list.id) {
            shown.list = list;
        }
        if (shown.listed.id == listed.id) {
            shown.listed = listed;
        }
    }
    refreshStrip();
    Q_EMIT changed();
}

void SearchDesk::goOn(std::optional<SearchState> outcome) {
    const auto current = shown_.constFind(front_);
    if (isBusy_ || front_ == nullptr || current == shown_.constEnd()) {
        return;
    }
    isBusy_ = true;
    const auto work = [library = &session_.library(), listed = current->listed, outcome]() -> Result<Step> {
        SearchRepository searches(*library);
        Step step;
        if (outcome) {
            const Result<ListedSearch> decided = searches.decide(listed.id, *outcome);
            if (!decided) {
                return std::unexpected(decided.error());
            }
            step.decided = *decided;
        } else {
            step.decided = listed;
        }
        Result<QList<ListedSearch>> next = searches.takeNext(listed.listId, 1);
        const Result<SearchList> list = searches.list(listed.listId);
        if (!next || !list) {
            return std::unexpected(!next ? next.error() : list.error());
        }
        step.next = *std::move(next);
        step.list = *list;
        return step;
    };
    inBackground(session_.writer(), this, work, [this, tab = QPointer(front_)](const Result<Step>& step) {
        isBusy_ = false;
        if (!step) {
            Q_EMIT troubled(step.error());
            return;
        }
        if (!step->next.isEmpty()) {
            const ListedSearch& next = step->next.front();
            QWebEngineView* view = tab;
            if (view != nullptr) {
                view->load(addressOf(next));
                view->setFocus();
            } else {
                view = openTab(addressOf(next), true);
            }
            if (view != nullptr) {
                shown_.insert(view, {next, step->list});
            }
        }
        take(*step->decided, step->list);
        if (QWebEngineView* open = step->next.isEmpty() ? nextOpen(*step->decided) : nullptr) {
            Q_EMIT tabWanted(open);
        }
    });
}

void SearchDesk::captureBegun(int number, QWebEngineView* tab) {
    captures_.remove(number);
    if (const auto shown = shown_.constFind(tab); shown != shown_.constEnd()) {
        captures_.insert(number, shown->listed.id);
    }
}

void SearchDesk::captureStored(int number, const QString& captureId) {
    const auto known = captures_.constFind(number);
    if (known == captures_.constEnd()) {
        return;
    }
    const qint64 id = *known;
    captures_.erase(known);
    const auto work = [library = &session_.library(), id, captureId]() -> Result<Shown> {
        SearchRepository searches(*library);
        const Result<ListedSearch> listed = searches.addFind(id, captureId);
        if (!listed) {
            return std::unexpected(listed.error());
        }
        const Result<SearchList> list = searches.list(listed->listId);
        return list ? Result<Shown>(Shown{*listed, *list}) : std::unexpected(list.error());
    };
    inBackground(session_.writer(), this, work, [this](const Result<Shown>& now) {
        if (now) {
            take(now->listed, now->list);
        } else {
            Q_EMIT troubled(now.error());
        }
    });
}

void SearchDesk::reload() {
    QStringList lists;
    for (const Shown& shown : std::as_const(shown_)) {
        lists += shown.list.id;
    }
    lists.removeDuplicates();
    const auto work = [library = &session_.library(), lists] {
        QList<Shown> now;
        const SearchRepository searches(*library);
        for (const QString& id : lists) {
            const Result<SearchList> list = searches.list(id);
            const Result<QList<ListedSearch>> all = searches.searches(id);
            for (const ListedSearch& listed : all.value_or(QList<ListedSearch>())) {
                now.append({listed, list.value_or(SearchList())});
            }
        }
        return now;
    };
    inBackground(session_.writer(), this, work, [this](const QList<Shown>& now) {
        for (Shown& shown : shown_) {
            for (const Shown& stored : now) {
                if (stored.listed.id == shown.listed.id) {
                    shown = stored;
                }
            }
        }
        refreshStrip();
        Q_EMIT changed();
    });
}

} // namespace cyberspotter
