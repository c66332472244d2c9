// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyberspotter {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit);
    layout->addStretch(2);
    auto* picture = new QLabel;
    picture->setPixmap(symbolicIcon(icon).pixmap(6 * unit, 6 * unit));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto* heading = new QLabel(title);
    setTextRole(heading, TextRole::Heading);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto* text = new QLabel(sentence);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setProperty("soft", true);
    layout->addWidget(text);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, this, &EmptyState::triggered);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

} // namespace cyberspotter
