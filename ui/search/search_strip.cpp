// SPDX-License-Identifier: Apache-2.0
#include "ui/search/search_strip.h"

#include "ui/style/tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace cyberspotter {

namespace {

/// A term of another direction must not turn the sentence around it.
QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

QString outcomeWords(const ListedSearch& listed) {
    switch (listed.state) {
    case SearchState::Nothing:
        return SearchStrip::tr("Nothing found");
    case SearchState::Found:
        return SearchStrip::tr("%n found", nullptr, listed.finds);
    case SearchState::Seen:
        return SearchStrip::tr("Seen");
    case SearchState::Waiting:
        break;
    }
    return {};
}

} // namespace

QString progressWords(const SearchList& list) {
    const QString done = SearchStrip::tr("%1 of %2").arg(list.done).arg(list.total);
    return list.found > 0 ? done + QStringLiteral(" · ") + SearchStrip::tr("%n found", nullptr, list.found) : done;
}

SearchStrip::SearchStrip(QWidget* parent)
    : QFrame(parent), words_(new QLabel), outcome_(new QLabel), nothing_(new QPushButton(tr("Nothing found"))), found_(new QPushButton(tr("Found"))),
      next_(new QPushButton(tr("Next search"))) {
    setObjectName(QStringLiteral("searchStrip"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Search of a list"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    outcome_->setTextFormat(Qt::PlainText);
    outcome_->setProperty("soft", true);
    const auto prepare = [](QPushButton* button, const QString& name, const QKeySequence& key, const QString& tip) {
        button->setObjectName(name);
        button->setShortcut(key);
        button->setToolTip(tip + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + u')');
    };
    prepare(nothing_, QStringLiteral("nothingFound"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), tr("Nothing suspect here: on to the next search"));
    prepare(found_, QStringLiteral("somethingFound"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Something suspect is here, also without a capture: on to the next search"));
    prepare(next_, QStringLiteral("nextSearch"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), tr("On to the next search, without saying what came of this one"));
    auto* leave = new QToolButton;
    leave->setIcon(QIcon(QStringLiteral(":/style/close.svg")));
    leave->setAutoRaise(true);
    leave->setToolTip(tr("This tab is no search of the list any more"));
    leave->setAccessibleName(leave->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 2, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(words_, 1);
    row->addWidget(outcome_);
    row->addWidget(nothing_);
    row->addWidget(found_);
    row->addWidget(next_);
    row->addWidget(leave);
    connect(nothing_, &QPushButton::clicked, this, &SearchStrip::nothingFound);
    connect(found_, &QPushButton::clicked, this, &SearchStrip::found);
    connect(next_, &QPushButton::clicked, this, &SearchStrip::nextWanted);
    connect(leave, &QToolButton::clicked, this, &SearchStrip::leftAlone);
    hide();
}

void SearchStrip::showSearch(const ListedSearch& listed, const SearchList& list, const QString& site, bool hasMore) {
    const QString place = tr("%1 of %2").arg(listed.position).arg(list.total);
    QString words = tr("“%1” on %2 · %3").arg(isolated(listed.search.term), isolated(site), place);
    if (list.done >= list.total) {
        words += QStringLiteral(" · ") + tr("no more searches wait in this list");
    }
    words_->setText(words);
    words_->setToolTip(list.title);
    outcome_->setText(outcomeWords(listed));
    next_->setEnabled(hasMore);
    setAccessibleDescription(words + QStringLiteral(", ") + outcome_->text());
    show();
}

QString SearchStrip::words() const {
    return words_->text();
}

} // namespace cyberspotter
