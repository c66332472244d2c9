// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/keyword_list.h"

#include "ui/keywords/keyword_words.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr std::size_t mostRows = 12;
constexpr int mostHeight = 34 * unit;
constexpr int mostSpecies = 12; ///< of a group, in the menu of its row

} // namespace

KeywordList::KeywordList(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), nothing_(new QLabel), rows_(new QWidget), rowsLayout_(new QVBoxLayout(rows_)), scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("keywordList"));
    setProperty("card", true);
    setAccessibleName(tr("Search terms on this page"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit, unit, unit);
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(tr("Search terms on this page"));
    setTextRole(heading, TextRole::Heading);
    heading->setWordWrap(true);
    head->addWidget(heading, 1);
    auto* close = new QToolButton;
    close->setIcon(QIcon(QStringLiteral(":/style/close.svg")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the list of search terms"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &KeywordList::closeWanted);
    head->addWidget(close);
    layout->addLayout(head);
    nothing_->setWordWrap(true);
    nothing_->setProperty("soft", true);
    layout->addWidget(nothing_);
    rowsLayout_->setContentsMargins(0, 0, unit, 0);
    rowsLayout_->setSpacing(unit / 2);
    rows_->setProperty("bare", true);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(rows_);
    scroll_->viewport()->setProperty("bare", true);
    layout->addWidget(scroll_);
    show({}, true);
}

void KeywordList::show(const Suggestions& found, bool on) {
    nothing_->setText(on ? tr("None of the known search terms stands in this page.") : tr("Search terms are not marked. Ctrl+Shift+H marks them again."));
    nothing_->setVisible(!on || found.suggestions.empty());
    scroll_->setVisible(on && !found.suggestions.empty());
    if (found.suggestions == shown_.suggestions) {
        return;
    }
    shown_ = found;
    while (QLayoutItem* item = rowsLayout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(mostRows, found.suggestions.size()); ++i) {
        rowsLayout_->addWidget(rowOf(found.suggestions[i]));
    }
    if (found.suggestions.size() > mostRows) {
        auto* more = new QLabel(tr("and %n more", nullptr, int(found.suggestions.size() - mostRows)));
        more->setProperty("soft", true);
        rowsLayout_->addWidget(more);
    }
    fitHeight();
}

void KeywordList::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHeight();
}

void KeywordList::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fitHeight();
}

// As high as its rows, up to a bound, so that the report below keeps its room.
void KeywordList::fitHeight() {
    const int room = scroll_->viewport()->width();
    const int wanted = rowsLayout_->hasHeightForWidth() ? rowsLayout_->totalHeightForWidth(room) : rowsLayout_->totalSizeHint().height();
    scroll_->setFixedHeight(std::clamp(wanted, 4 * unit, mostHeight));
}

QWidget* KeywordList::rowOf(const Suggestion& suggestion) {
    auto* row = new QWidget;
    row->setProperty("bare", true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString name = suggestionName(suggestion, session_.catalogue(), QLocale().name().left(2));
    auto* words = new QLabel;
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    const QString detail = tr("%1 · %2 · %n place(s)", nullptr, suggestion.count).arg(strengthWord(suggestion.score), suggestionWords(suggestion));
    words->setText(QStringLiteral("<a href='#' style='text-decoration:none'>%1</a><br><span style='font-size:small'>%2</span>").arg(name.toHtmlEscaped(), detail.toHtmlEscaped()));
    words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    words->setToolTip(tr("Shows the first place on the page"));
    words->setAccessibleName(name + QStringLiteral(", ") + detail);
    connect(words, &QLabel::linkActivated, this, [this, hit = suggestion.firstHit] { Q_EMIT placeWanted(hit); });
    layout->addWidget(words, 1);
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addSuggestion"));
    add->setAccessibleName(tr("Add %1 to the report").arg(name));
    add->setToolTip(add->accessibleName());
    if (suggestion.taxon.isEmpty()) {
        add->setMenu(speciesMenu(suggestion));
    } else {
        connect(add, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT addWanted(suggestion); });
    }
    layout->addWidget(add, 0, Qt::AlignTop);
    return row;
}

// A group is no taxon that a report could name: the person says which species is meant, or none yet.
QMenu* KeywordList::speciesMenu(const Suggestion& suggestion) {
    auto* menu = new QMenu(this);
    const auto offer = [this, menu, suggestion](const QString& words, const QString& taxon) {
        Suggestion chosen = suggestion;
        chosen.taxon = taxon;
        connect(menu->addAction(words), &QAction::triggered, this, [this, chosen] { Q_EMIT addWanted(chosen); });
    };
    int offered = 0;
    for (const Taxon& taxon : session_.catalogue().taxa()) {
        if (taxon.group == suggestion.group && offered < mostSpecies) {
            Suggestion one;
            one.taxon = taxon.scientificName;
            QString words = suggestionName(one, session_.catalogue(), QLocale().name().left(2));
            if (words != taxon.scientificName) {
                words += QStringLiteral(" – ") + taxon.scientificName;
            }
            offer(words.replace(u'&', QStringLiteral("&&")), taxon.scientificName);
            ++offered;
        }
    }
    menu->addSeparator();
    offer(tr("I choose the species later"), QString());
    return menu;
}

} // namespace cyberspotter
