// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rail.h"

#include "ui/style/theme.h"

#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace cyberspotter {

Rail::Rail(const QList<Entry>& entries, QWidget* parent) : QWidget(parent), entries_(entries) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, 2 * unit, unit, 2 * unit);
    layout->setSpacing(unit / 2);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("rail-") + entry.id);
        button->setText(entry.title);
        button->setIcon(symbolicIcon(entry.icon));
        button->setIconSize({22, 22});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + int(i)));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(entry.title, key.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, id = entry.id] { Q_EMIT keyed(id); });
        layout->addWidget(button);
        buttons_ += button;
        if (entry.id == QStringLiteral("history")) {
            layout->addStretch(1); // what is looked up seldom stands at the foot
        }
    }
}

void Rail::setCurrent(const QString& id) {
    for (qsizetype i = 0; i < entries_.size(); ++i) {
        buttons_[i]->setChecked(entries_[i].id == id);
    }
}

} // namespace cyberspotter
