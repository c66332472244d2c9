// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_dialog.h"

#include "core/base/problem.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

CatalogueDialog::CatalogueDialog(const QString& title, QWidget* parent) : QDialog(parent), body_(new QVBoxLayout), foot_(new QHBoxLayout), notice_(new Notice) {
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    auto* heading = new QLabel(title);
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    layout->addWidget(notice_);
    body_->setSpacing(unit);
    layout->addLayout(body_, 1);
    layout->addLayout(foot_);
    foot_->addStretch(1);
    auto* cancel = new QPushButton(tr("Close"));
    cancel->setObjectName(QStringLiteral("close"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    foot_->addWidget(cancel);
}

QPushButton* CatalogueDialog::addPrimary(const QString& words) {
    auto* button = new QPushButton(words);
    button->setProperty("primary", true);
    button->setDefault(true);
    foot_->insertWidget(1, button);
    return button;
}

QPushButton* CatalogueDialog::addButton(const QString& words) {
    auto* button = new QPushButton(words);
    foot_->insertWidget(0, button);
    return button;
}

void CatalogueDialog::say(const Problem& problem) {
    notice_->say(problem);
}

void CatalogueDialog::say(const QString& words) {
    words.isEmpty() ? notice_->hide() : notice_->say(words);
}

void CatalogueDialog::fit(int width, int height) {
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(std::min(width, room.width()), std::min(height, room.height()));
}

} // namespace cyberspotter
