// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_card.h"

#include "ui/style/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

SettingsCard::SettingsCard(const QString& title, QWidget* parent) : QFrame(parent), form_(new QFormLayout) {
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout->setSpacing(unit * 3 / 2);
    auto* heading = new QLabel(title);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form_->setHorizontalSpacing(2 * unit);
    form_->setVerticalSpacing(unit);
    layout->addLayout(form_);
}

void SettingsCard::addRow(const QString& label, QWidget* field) {
    form_->addRow(new QLabel(label), field);
}

void SettingsCard::addRow(const QString& label, QLayout* fields) {
    fields->setSpacing(unit);
    form_->addRow(new QLabel(label), fields);
}

QLabel* SettingsCard::addHint(const QString& sentence) {
    auto* hint = new QLabel(sentence);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    setTextRole(hint, TextRole::Small);
    addRow(QString(), hint);
    return hint;
}

void SettingsCard::alignLabels(const QWidget& page) {
    QList<QWidget*> labels;
    const QList<SettingsCard*> cards = page.findChildren<SettingsCard*>();
    for (const SettingsCard* card : cards) {
        for (int row = 0; row < card->form_->rowCount(); ++row) {
            if (const QLayoutItem* item = card->form_->itemAt(row, QFormLayout::LabelRole); item != nullptr && item->widget() != nullptr) {
                labels += item->widget();
            }
        }
    }
    int width = 0;
    for (QWidget* label : labels) {
        label->ensurePolished();
        width = std::max(width, label->sizeHint().width());
    }
    for (QWidget* label : labels) {
        label->setMinimumWidth(width);
    }
}

} // namespace cyberspotter
