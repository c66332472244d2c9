// SPDX-License-Identifier: Apache-2.0
#include "ui/search/species_edit.h"

#include "ui/reports/taxon_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

namespace cyberspotter {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int mostSuggestions = 10;

} // namespace

SpeciesEdit::SpeciesEdit(Session& session, QWidget* parent) : QLineEdit(parent), session_(session), suggestions_(new QStandardItemModel(this)) {
    setPlaceholderText(tr("Species, in any language"));
    setAccessibleName(tr("Species to search for"));
    auto* completer = new QCompleter(suggestions_, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SpeciesEdit::suggest);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SpeciesEdit::choose);
}

void SpeciesEdit::reset() {
    clear();
    suggest({});
}

void SpeciesEdit::suggest(const QString& typed) {
    suggestions_->clear();
    const QString language = QLocale().name().left(2);
    for (const TaxonMatch& match : session_.catalogue().taxonIndex().find(typed, mostSuggestions, language, session_.timesReported())) {
        auto* item = new QStandardItem(describeTaxon(*match.taxon, language));
        item->setData(match.taxon->scientificName, nameRole);
        suggestions_->appendRow(item);
    }
    if (!taxon_.isEmpty()) {
        taxon_.clear();
        Q_EMIT taxonLost();
    }
}

void SpeciesEdit::choose(const QModelIndex& suggestion) {
    taxon_ = suggestion.data(nameRole).toString();
    setText(suggestion.data(Qt::DisplayRole).toString());
    completer()->popup()->hide();
    Q_EMIT taxonChosen(taxon_);
}

void SpeciesEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    // Not for a dialog's default button.
    event->accept();
    const QAbstractItemView* popup = completer()->popup();
    const QModelIndex pointedAt = popup->isVisible() ? popup->currentIndex() : QModelIndex();
    if (pointedAt.isValid()) {
        choose(pointedAt);
    } else if (taxon_.isEmpty() && suggestions_->rowCount() > 0) {
        choose(suggestions_->index(0, 0));
    }
}

} // namespace cyberspotter
