// SPDX-License-Identifier: Apache-2.0
#include "ui/window/ordinary_user_dialog.h"

#include "ui/style/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cyberspotter {

OrdinaryUserDialog::OrdinaryUserDialog(const QList<OrdinaryUser>& users, const QStringList& program, QWidget* parent)
    : QDialog(parent), users_(users), program_(program), user_(new QComboBox), command_(new QLineEdit) {
    setWindowTitle(tr("Run as an ordinary user"));
    setMinimumWidth(72 * unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    const auto say = [layout](const QString& text, TextRole role = TextRole::Body) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, role);
        layout->addWidget(label);
    };
    say(tr("Run as an ordinary user"), TextRole::Heading);
    say(tr("A page that breaks out of the browser would own the whole computer when the program runs as root. Its protection (sandbox) therefore only starts for an ordinary user."));
    if (users.isEmpty()) {
        say(tr("This computer has no ordinary user yet. This command makes one and starts the program as that user; type it in a terminal:"));
    } else {
        say(tr("The program starts again as this user, and this window closes. That user has a library of their own: to take this one along, make a backup in Settings and restore it there."));
        for (const OrdinaryUser& user : users) {
            user_->addItem(user.name);
        }
        user_->setAccessibleName(tr("User"));
        layout->addWidget(user_);
        say(tr("The same by hand, in a terminal:"), TextRole::Small);
    }
    auto* row = new QHBoxLayout;
    command_->setReadOnly(true);
    command_->setAccessibleName(tr("Command"));
    row->addWidget(command_, 1);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command_->text()); });
    row->addWidget(copy);
    layout->addLayout(row);
    layout->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    auto* leave = new QPushButton(users.isEmpty() ? tr("Close") : tr("Stay as root"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(leave);
    if (!users.isEmpty()) {
        auto* go = new QPushButton(tr("Restart"));
        go->setProperty("primary", true);
        go->setDefault(true);
        connect(go, &QPushButton::clicked, this, &QDialog::accept);
        foot->addWidget(go);
    }
    layout->addLayout(foot);
    connect(user_, &QComboBox::currentIndexChanged, this, &OrdinaryUserDialog::showCommand);
    showCommand();
}

OrdinaryUser OrdinaryUserDialog::chosen() const {
    return users_.value(user_->currentIndex());
}

void OrdinaryUserDialog::showCommand() {
    command_->setText(typedCommand(chosen().name, program_));
    command_->setCursorPosition(0);
}

} // namespace cyberspotter
