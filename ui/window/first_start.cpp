// SPDX-License-Identifier: Apache-2.0
#include "ui/window/first_start.h"

#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

#include <algorithm>

namespace cyberspotter {

FirstStart::FirstStart(const QString& language, QWidget* parent)
    : QDialog(parent), steps_(new QStackedWidget), pseudonym_(new QLineEdit), language_(new QComboBox), choice_(new QButtonGroup(this)), where_(new QLabel),
      back_(new QPushButton(tr("Back"))), next_(new QPushButton) {
    setWindowTitle(tr("Welcome to Cyber Spotter"));
    setMinimumSize(64 * unit, 44 * unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 3 * unit);

    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    language_->setAccessibleName(tr("Language"));
    pseudonym_->setPlaceholderText(tr("For example: heron-17"));
    pseudonym_->setAccessibleName(tr("Pseudonym"));
    auto* modes = new QWidget;
    auto* modeLayout = new QVBoxLayout(modes);
    modeLayout->setContentsMargins(0, 0, 0, 0);
    auto* practice = new QRadioButton(tr("Practise first: an invented marketplace and partner, nothing leaves this computer"));
    auto* real = new QRadioButton(tr("Real: browse real marketplaces and report to real partners"));
    practice->setChecked(true);
    choice_->addButton(practice, 0);
    choice_->addButton(real, 1);
    modeLayout->addWidget(practice);
    modeLayout->addWidget(real);

    steps_->addWidget(step(tr("Who are you?"), tr("A pseudonym is enough. It stands in your evidence, so that an expert can ask you back."), pseudonym_));
    steps_->addWidget(step(tr("Which language?"), tr("The program speaks it. Marketplaces are searched in the sellers’ own."), language_));
    steps_->addWidget(step(tr("Practice or real?"), tr("You can change to the other at any start."), modes));
    layout->addWidget(steps_, 1);
    auto* foot = new QHBoxLayout;
    setTextRole(where_, TextRole::Small);
    foot->addWidget(where_, 1);
    foot->addWidget(back_);
    next_->setProperty("primary", true);
    next_->setDefault(true);
    // As wide as the longer of its two words, so that it never moves nor cuts one.
    int width = 0;
    for (const QString& word : {tr("Begin"), tr("Next")}) {
        next_->setText(word);
        next_->ensurePolished();
        width = std::max(width, next_->sizeHint().width());
    }
    next_->setMinimumWidth(width);
    foot->addWidget(next_);
    layout->addLayout(foot);
    connect(back_, &QPushButton::clicked, this, [this] { go(steps_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { steps_->currentIndex() == 2 ? accept() : go(steps_->currentIndex() + 1); });
    go(0);
}

QWidget* FirstStart::step(const QString& title, const QString& sentence, QWidget* field) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * unit);
    auto* heading = new QLabel(title);
    setTextRole(heading, TextRole::Title);
    layout->addWidget(heading);
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addStretch(1);
    return page;
}

void FirstStart::go(int step) {
    steps_->setCurrentIndex(step);
    where_->setText(tr("Step %1 of %2").arg(step + 1).arg(3));
    back_->setVisible(step > 0);
    next_->setText(step == 2 ? tr("Begin") : tr("Next"));
    QWidget* const fields[] = {pseudonym_, language_, choice_->button(0)};
    fields[step]->setFocus();
}

QString FirstStart::pseudonym() const {
    return pseudonym_->text().trimmed();
}

QString FirstStart::language() const {
    return language_->currentData().toString();
}

bool FirstStart::wantsPractice() const {
    return choice_->checkedId() == 0;
}

} // namespace cyberspotter
