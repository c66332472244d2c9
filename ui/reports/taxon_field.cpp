// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/taxon_field.h"

#include "ui/style/theme.h"
#include "ui/widgets/day_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int mostSuggestions = 12;
constexpr int mostListings = 4; ///< lines below the field; the tips of the chosen have all

} // namespace

QString describeTaxon(const Taxon& taxon, const QString& language) {
    const QStringList names = taxon.names.value(language, taxon.names.value(QStringLiteral("en")));
    QStringList appendices;
    for (const CitesListing& listing : taxon.cites) {
        if (!appendices.contains(listing.appendix)) {
            appendices += listing.appendix;
        }
    }
    QString text = taxon.scientificName;
    if (!names.isEmpty()) {
        text += QStringLiteral(" – ") + names.front();
    }
    return text + QStringLiteral(" (") + (appendices.isEmpty() ? TaxonField::tr("not in CITES") : TaxonField::tr("CITES %1").arg(appendices.join(QStringLiteral(", ")))) + u')';
}

QString describeListings(const Taxon& taxon) {
    QStringList lines;
    for (const CitesListing& listing : taxon.cites) {
        QStringList parts{TaxonField::tr("CITES %1").arg(listing.appendix) + (listing.annotation.isEmpty() ? QString() : QStringLiteral(": ") + listing.annotation)};
        if (!listing.since.isEmpty()) {
            parts += TaxonField::tr("since %1").arg(dayInWords(listing.since));
        }
        if (!listing.edition.isEmpty()) {
            parts += TaxonField::tr("as of %1").arg(dayInWords(listing.edition));
        }
        lines += parts.join(QStringLiteral(" · "));
    }
    return lines.join(u'\n');
}

TaxonField::TaxonField(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent), catalogue_(std::move(catalogue)), field_(new QLineEdit), chosen_(new QListWidget), listings_(new QLabel), suggestions_(new QStandardItemModel(this)),
      completer_(new QCompleter(suggestions_, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    field_->setPlaceholderText(tr("Type a few letters in any language"));
    field_->setAccessibleName(tr("Species"));
    layout->addWidget(field_);
    chosen_->setAccessibleName(tr("Chosen species; Delete takes one out"));
    chosen_->setToolTip(tr("Delete takes a species out"));
    chosen_->setMaximumHeight(64);
    chosen_->setTextElideMode(Qt::ElideNone);
    chosen_->setWordWrap(true);
    chosen_->setProperty("wrapped", true);
    chosen_->setResizeMode(QListView::Adjust);
    chosen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chosen_->hide();
    layout->addWidget(chosen_);
    setTextRole(listings_, TextRole::Small);
    listings_->setProperty("soft", true);
    listings_->setTextFormat(Qt::PlainText);
    listings_->setWordWrap(true);
    listings_->hide();
    layout->addWidget(listings_);
    setFocusProxy(field_);

    // The index has searched already, in every language: the completer must not filter again.
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    field_->setCompleter(completer_);
    connect(field_, &QLineEdit::textEdited, this, &TaxonField::suggest);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        add(index.data(nameRole).toString());
        // The completer writes its text after this signal.
        QMetaObject::invokeMethod(field_, &QLineEdit::clear, Qt::QueuedConnection);
    });
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        if (!field_->text().isEmpty() && suggestions_->rowCount() > 0) {
            add(suggestions_->index(0, 0).data(nameRole).toString());
            field_->clear();
            completer_->popup()->hide();
        }
    });
    auto* remove = new QShortcut(QKeySequence::Delete, chosen_);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TaxonField::removeCurrent);
}

QStringList TaxonField::taxa() const {
    QStringList names;
    for (int i = 0; i < chosen_->count(); ++i) {
        names += chosen_->item(i)->data(nameRole).toString();
    }
    return names;
}

void TaxonField::setTaxa(const QStringList& names) {
    chosen_->clear();
    for (const QString& name : names) {
        const Taxon* taxon = catalogue_->taxon(name);
        auto* item = new QListWidgetItem(taxon == nullptr ? name : describeTaxon(*taxon, QLocale().name().left(2)), chosen_);
        item->setData(nameRole, name);
        item->setToolTip(taxon == nullptr ? QString() : describeListings(*taxon));
    }
    chosen_->setVisible(!names.isEmpty());
    showListings();
}

void TaxonField::setReadOnly(bool readOnly) {
    field_->setEnabled(!readOnly);
    chosen_->setEnabled(!readOnly);
}

void TaxonField::suggest(const QString& typed) {
    suggestions_->clear();
    const QString language = QLocale().name().left(2);
    for (const TaxonMatch& match : catalogue_->taxonIndex().find(typed, mostSuggestions, language, reported_())) {
        QString text = describeTaxon(*match.taxon, language);
        if (!text.contains(match.name, Qt::CaseInsensitive)) {
            text += QStringLiteral(" · ") + match.name;
        }
        auto* item = new QStandardItem(text);
        item->setData(match.taxon->scientificName, nameRole);
        suggestions_->appendRow(item);
    }
}

void TaxonField::add(const QString& scientificName) {
    QStringList names = taxa();
    if (scientificName.isEmpty() || names.contains(scientificName)) {
        return;
    }
    setTaxa(names << scientificName);
    Q_EMIT changed();
}

void TaxonField::showListings() {
    QStringList lines;
    const QStringList names = taxa();
    for (const QString& name : names) {
        if (const Taxon* taxon = catalogue_->taxon(name); taxon != nullptr && !taxon->cites.empty()) {
            lines += describeListings(*taxon).split(u'\n');
        }
    }
    if (lines.size() > mostListings) {
        lines = lines.mid(0, mostListings) + QStringList{QStringLiteral("…")};
    }
    listings_->setText(lines.join(u'\n'));
    listings_->setVisible(!lines.isEmpty());
}

void TaxonField::removeCurrent() {
    delete chosen_->currentItem();
    chosen_->setVisible(chosen_->count() > 0);
    showListings();
    Q_EMIT changed();
}

} // namespace cyberspotter
