// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/own_keywords_dialog.h"

#include "core/base/text_folding.h"
#include "core/catalogue/keyword/keyword_repository.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/catalogue/keyword_form.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/language_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyberspotter {

OwnKeywordsDialog::OwnKeywordsDialog(Session& session, QWidget* parent)
    : CatalogueDialog(tr("My search terms"), parent), session_(session), filter_(new QLineEdit), list_(new QTreeWidget),
      nothing_(new QLabel(tr("None yet. Write the first at the right, import a table, or select words on a page and choose “New search term”."))), form_(new KeywordForm(session)),
      save_(new QPushButton(tr("Add"))), remove_(new QPushButton(tr("Take out"))), new_(new QPushButton(tr("New term"))), undo_(addButton(tr("Put it back"))) {
    setObjectName(QStringLiteral("ownKeywordsDialog"));
    undo_->hide();
    connect(undo_, &QPushButton::clicked, this, &OwnKeywordsDialog::undo);
    auto* left = new QVBoxLayout;
    filter_->setPlaceholderText(tr("Find among them"));
    filter_->setAccessibleName(filter_->placeholderText());
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &OwnKeywordsDialog::fill);
    left->addWidget(filter_);
    nothing_->setWordWrap(true);
    nothing_->setProperty("soft", true);
    left->addWidget(nothing_);
    list_->setAccessibleName(tr("My search terms"));
    list_->setHeaderLabels({tr("Term"), tr("Language"), tr("Species or group"), tr("From")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->resizeSection(0, 24 * unit);
    list_->header()->resizeSection(1, 10 * unit);
    list_->header()->resizeSection(2, 20 * unit);
    connect(list_, &QTreeWidget::currentItemChanged, this, &OwnKeywordsDialog::onCurrentChanged);
    left->addWidget(list_, 1);
    auto* right = new QVBoxLayout;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form_);
    scroll->viewport()->setProperty("bare", true);
    right->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    save_->setObjectName(QStringLiteral("save"));
    remove_->setObjectName(QStringLiteral("remove"));
    for (QPushButton* button : {save_, remove_, new_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    right->addLayout(buttons);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * unit);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    body()->addLayout(columns, 1);
    connect(save_, &QPushButton::clicked, this, &OwnKeywordsDialog::save);
    connect(remove_, &QPushButton::clicked, this, &OwnKeywordsDialog::remove);
    connect(new_, &QPushButton::clicked, this, [this] {
        list_->setCurrentItem(nullptr);
        onCurrentChanged();
        form_->setFocus();
    });
    fit(124 * unit, 80 * unit);
    onCurrentChanged();
    form_->setFocus();
    load();
}

void OwnKeywordsDialog::load() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return KeywordRepository(*library).listOwn(); },
                 [this](const Result<std::vector<Keyword>>& all) {
                     if (!all) {
                         say(all.error());
                         return;
                     }
                     keywords_ = *all;
                     fill();
                 });
}

void OwnKeywordsDialog::fill() {
    const QString wanted = foldForSearch(filter_->text());
    list_->clear();
    shown_.clear();
    QList<QTreeWidgetItem*> rows;
    for (const Keyword& keyword : keywords_) {
        if (wanted.isEmpty() || foldForSearch(keywordInWords(keyword)).contains(wanted)) {
            shown_.push_back(keyword);
            const QString subject = keyword.taxon.isEmpty() ? keyword.group : keyword.taxon;
            rows += new QTreeWidgetItem({keyword.text, keyword.language, subject, keyword.origin == QStringLiteral("sheet") ? tr("a table") : tr("me")});
        }
    }
    list_->addTopLevelItems(rows);
    nothing_->setVisible(keywords_.empty());
    onCurrentChanged();
}

void OwnKeywordsDialog::onCurrentChanged() {
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    current_ = row >= 0 && std::size_t(row) < shown_.size() ? shown_[std::size_t(row)] : Keyword();
    const bool isNew = current_.text.isEmpty();
    Keyword empty;
    empty.language = readersLanguage();
    empty.kind = QStringLiteral("plain");
    form_->setKeyword(isNew ? empty : current_);
    save_->setText(isNew ? tr("Add") : tr("Save"));
    remove_->setEnabled(!isNew);
    new_->setEnabled(!isNew);
}

void OwnKeywordsDialog::finish(const Result<void>& done, const QString& words) {
    if (!done) {
        say(done.error());
        return;
    }
    say(words);
    session_.reloadCatalogue();
    load();
}

void OwnKeywordsDialog::save() {
    const Keyword after = form_->keyword();
    const bool isNew = current_.text.isEmpty();
    inBackground(session_.writer(), this,
                 [library = &session_.library(), before = current_, after, isNew] {
                     KeywordRepository repository(*library);
                     return isNew ? repository.add(after) : repository.edit(before, after);
                 },
                 [this, text = after.text, isNew](const Result<void>& done) { finish(done, isNew ? tr("“%1” is added.").arg(text) : tr("“%1” is saved.").arg(text)); });
}

void OwnKeywordsDialog::remove() {
    removed_ = current_;
    inBackground(session_.writer(), this, [library = &session_.library(), one = current_] { return KeywordRepository(*library).remove(one); },
                 [this](const Result<void>& done) {
                     undo_->setVisible(done.has_value());
                     finish(done, tr("“%1” is taken out.").arg(removed_.text));
                 });
}

void OwnKeywordsDialog::undo() {
    undo_->hide();
    inBackground(session_.writer(), this, [library = &session_.library(), one = removed_] { return KeywordRepository(*library).add(one); },
                 [this](const Result<void>& done) { finish(done, tr("“%1” is back.").arg(removed_.text)); });
}

} // namespace cyberspotter
