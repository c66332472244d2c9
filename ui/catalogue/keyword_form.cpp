// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/keyword_form.h"

#include "core/catalogue/keyword/keyword_check.h"
#include "core/catalogue/taxon/taxon_groups.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/reports/taxon_field.h"
#include "ui/session/session.h"
#include "ui/widgets/language_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace cyberspotter {

KeywordForm::KeywordForm(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), text_(new QLineEdit), language_(new QComboBox), taxon_(new TaxonField(session.sharedCatalogue())), group_(new QComboBox), product_(new QComboBox),
      kind_(new QComboBox), context_(new QLineEdit), unless_(new QLineEdit) {
    setProperty("bare", true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    text_->setObjectName(QStringLiteral("term"));
    text_->setMaxLength(longestTerm);
    row(tr("Term"), text_);
    fillLanguages();
    language_->setObjectName(QStringLiteral("language"));
    row(tr("Language"), language_);
    row(tr("Species"), taxon_);
    group_->addItem(tr("—"), QString());
    for (const QString& group : taxonGroups()) {
        group_->addItem(groupName(group), group);
    }
    row(tr("or a group of species"), group_);
    product_->addItem(tr("—"), QString());
    for (const VocabularyCode& code : session_.catalogue().vocabulary().terms) {
        product_->addItem(QStringLiteral("%1 – %2").arg(code.code, code.name(QLocale().name().left(2))), code.code);
    }
    row(tr("Product"), product_);
    for (const QString& kind : keywordKinds()) {
        kind_->addItem(kindInWords(kind), kind);
    }
    row(tr("Kind of word"), kind_);
    context_->setPlaceholderText(tr("Words, parted by commas"));
    row(tr("Only beside these words"), context_);
    unless_->setPlaceholderText(tr("Words, parted by commas"));
    row(tr("Not beside these words"), unless_);
    for (QComboBox* box : {language_, group_, product_, kind_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, &KeywordForm::changed);
    }
    for (QLineEdit* field : {text_, context_, unless_}) {
        connect(field, &QLineEdit::textEdited, this, &KeywordForm::changed);
    }
    connect(taxon_, &TaxonField::changed, this, [this] {
        // A term means one species; the last that was chosen.
        if (taxon_->taxa().size() > 1) {
            taxon_->setTaxa({taxon_->taxa().back()});
        }
        Q_EMIT changed();
    });
    taxon_->setReported([this] { return session_.timesReported(); });
    setFocusProxy(text_);
}

// Those that terms are known in, and the reader's own.
void KeywordForm::fillLanguages() {
    QStringList tags{readersLanguage()};
    for (const Keyword& keyword : session_.catalogue().keywords()) {
        if (!tags.contains(keyword.language)) {
            tags += keyword.language;
        }
    }
    std::ranges::sort(tags, {}, [](const QString& tag) { return languageInWords(tag).toCaseFolded(); });
    for (const QString& tag : std::as_const(tags)) {
        language_->addItem(languageInWords(tag), tag);
    }
}

void KeywordForm::setKeyword(const Keyword& keyword) {
    keyword_ = keyword;
    text_->setText(keyword.text);
    if (!keyword.language.isEmpty() && language_->findData(keyword.language) < 0) {
        language_->addItem(languageInWords(keyword.language), keyword.language);
    }
    language_->setCurrentIndex(language_->findData(keyword.language));
    taxon_->setTaxa(keyword.taxon.isEmpty() ? QStringList() : QStringList{keyword.taxon});
    if (!keyword.group.isEmpty() && group_->findData(keyword.group) < 0) {
        group_->addItem(groupName(keyword.group), keyword.group);
    }
    group_->setCurrentIndex(std::max(0, group_->findData(keyword.group)));
    product_->setCurrentIndex(std::max(0, product_->findData(keyword.product)));
    kind_->setCurrentIndex(std::max(0, kind_->findData(keyword.kind)));
    context_->setText(keyword.context.join(QStringLiteral(", ")));
    unless_->setText(keyword.unless.join(QStringLiteral(", ")));
}

QStringList KeywordForm::listOf(const QLineEdit& field) {
    QStringList words;
    for (const QString& word : field.text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString one = word.trimmed(); !one.isEmpty()) {
            words += one;
        }
    }
    return words;
}

Keyword KeywordForm::keyword() const {
    Keyword keyword = keyword_;
    keyword.text = text_->text().simplified();
    keyword.language = language_->currentData().toString();
    keyword.taxon = taxon_->taxa().value(0);
    keyword.group = keyword.taxon.isEmpty() ? group_->currentData().toString() : QString();
    keyword.product = product_->currentData().toString();
    keyword.kind = kind_->currentData().toString();
    keyword.context = listOf(*context_);
    keyword.unless = listOf(*unless_);
    if (keyword.confidence.isEmpty()) {
        keyword.confidence = QStringLiteral("medium");
    }
    return keyword;
}

} // namespace cyberspotter
