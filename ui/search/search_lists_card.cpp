// SPDX-License-Identifier: Apache-2.0
#include "ui/search/search_lists_card.h"

#include "core/searching/search_repository.h"
#include "ui/search/new_search_list_dialog.h"
#include "ui/search/search_strip.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int tallest = 22 * unit; ///< of the rows together; more scroll

QString detailWords(const SearchList& list) {
    QStringList words;
    if (list.parts > 1) {
        words += SearchListsCard::tr("part %1 of %2").arg(list.part).arg(list.parts);
    }
    words += QLocale().toString(list.madeAt.toLocalTime().date(), QLocale::ShortFormat);
    return words.join(QStringLiteral(" · "));
}

} // namespace

SearchListsCard::SearchListsCard(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), notice_(new Notice), empty_(new QLabel), scroll_(new QScrollArea), rows_(nullptr),
      refresher_(new Refresher(this, [this] { read(); })) {
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout->setSpacing(unit);
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(tr("Search lists"));
    setTextRole(heading, TextRole::Heading);
    head->addWidget(heading, 1);
    auto* create = new QPushButton(tr("New search list…"));
    create->setObjectName(QStringLiteral("newSearchList"));
    connect(create, &QPushButton::clicked, this, &SearchListsCard::askForNew);
    head->addWidget(create);
    layout->addLayout(head);
    layout->addWidget(notice_);
    empty_->setText(tr("A list takes the sellers’ words for a species through the marketplaces, one search after another, and keeps how far you are. A team can share one."));
    empty_->setWordWrap(true);
    empty_->setProperty("soft", true);
    layout->addWidget(empty_);
    auto* body = new QWidget;
    body->setProperty("bare", true);
    rows_ = new QVBoxLayout(body);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(unit);
    scroll_->setWidget(body);
    scroll_->setWidgetResizable(true);
    scroll_->viewport()->setProperty("bare", true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->hide();
    layout->addWidget(scroll_);
    connect(notice_, &Notice::triggered, this, &SearchListsCard::restore);
    refresh();
}

void SearchListsCard::refresh() {
    refresher_->ask();
}

void SearchListsCard::read() {
    inBackground(
        session_.readers(), this, [library = &session_.library()] { return SearchRepository(*library).lists(); },
        [this](const Result<QList<SearchList>>& lists) {
            if (lists) {
                showLists(*lists);
            } else {
                notice_->say(lists.error());
            }
        });
}

void SearchListsCard::showLists(const QList<SearchList>& lists) {
    // Who stands on a button by the keyboard stays on it.
    const QWidget* focused = focusWidget();
    const QString focusedName = focused != nullptr && scroll_->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SearchList& list : lists) {
        rows_->addWidget(buildRow(list));
    }
    rows_->addStretch(1);
    empty_->setVisible(lists.isEmpty());
    scroll_->setVisible(!lists.isEmpty());
    fitRows();
    if (auto* again = focusedName.isEmpty() ? nullptr : scroll_->findChild<QWidget*>(focusedName)) {
        again->setFocus();
    }
}

void SearchListsCard::fitRows() {
    rows_->activate();
    scroll_->setFixedHeight(std::min(scroll_->widget()->sizeHint().height(), tallest));
}

QWidget* SearchListsCard::buildRow(const SearchList& list) {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("searchList"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, unit, 0);
    layout->setSpacing(2 * unit);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new QLabel(list.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* detail = new QLabel(detailWords(list));
    detail->setTextFormat(Qt::PlainText);
    setTextRole(detail, TextRole::Small);
    words->addWidget(title);
    words->addWidget(detail);
    layout->addLayout(words, 2);
    auto* progress = new QVBoxLayout;
    progress->setSpacing(unit / 2);
    auto* counts = new QLabel(progressWords(list));
    counts->setObjectName(QStringLiteral("searchProgress"));
    auto* bar = new QProgressBar;
    bar->setRange(0, list.total);
    bar->setValue(list.done);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress of %1: %2").arg(list.title, counts->text()));
    progress->addWidget(counts);
    progress->addWidget(bar);
    layout->addLayout(progress, 1);
    const bool isDone = list.done >= list.total;
    auto* go = new QPushButton(isDone ? tr("Done") : tr("Continue"));
    go->setObjectName(QStringLiteral("continue-") + list.id);
    go->setAccessibleName(tr("Continue %1").arg(list.title));
    go->setToolTip(tr("Opens the next searches in tabs"));
    go->setEnabled(!isDone);
    connect(go, &QPushButton::clicked, this, [this, id = list.id] { Q_EMIT continueWanted(id); });
    auto* away = new QPushButton(tr("Remove"));
    away->setObjectName(QStringLiteral("remove-") + list.id);
    away->setAccessibleName(tr("Remove %1").arg(list.title));
    connect(away, &QPushButton::clicked, this, [this, list] { remove(list); });
    layout->addWidget(go);
    layout->addWidget(away);
    return row;
}

void SearchListsCard::askForNew() {
    auto* dialog = new NewSearchListDialog(session_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewSearchListDialog::made, this, [this] {
        notice_->hide();
        refresh();
    });
    dialog->open();
}

void SearchListsCard::remove(const SearchList& list) {
    inBackground(
        session_.writer(), this, [library = &session_.library(), id = list.id] { return SearchRepository(*library).remove(id); },
        [this, list](const Result<void>& done) {
            if (!done) {
                notice_->say(done.error());
                return;
            }
            removed_ = list.id;
            notice_->say(tr("Removed: %1").arg(list.title), tr("Undo"));
            refresh();
        });
}

void SearchListsCard::restore() {
    inBackground(
        session_.writer(), this, [library = &session_.library(), id = removed_] { return SearchRepository(*library).restore(id); },
        [this](const Result<void>& done) {
            if (!done) {
                notice_->say(done.error());
            }
            refresh();
        });
}

} // namespace cyberspotter
