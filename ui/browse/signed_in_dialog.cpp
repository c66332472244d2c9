// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/signed_in_dialog.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

SignedInDialog::SignedInDialog(Purpose purpose, const QString& folder, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Signed-in tab"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    auto* heading = new QLabel(tr("Sign in to see what lies behind a login?"));
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildWords(folder));
    scroll->viewport()->setProperty("bare", true);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot(purpose));
    // Large letters on a small screen: then the words scroll, and the buttons stay in sight.
    const QSize room = screen()->availableSize() * 9 / 10;
    const int width = std::min(84 * unit, room.width());
    resize(width, std::min(scroll->widget()->heightForWidth(width - 7 * unit) + 20 * unit, room.height()));
}

QWidget* SignedInDialog::buildWords(const QString& folder) {
    auto* body = new QWidget;
    body->setProperty("bare", true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, unit, 0);
    layout->setSpacing(unit / 2);
    const auto say = [layout](const QString& title, const QString& words) {
        auto* head = new QLabel(title);
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        head->setWordWrap(true);
        auto* text = new QLabel(words);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(head);
        layout->addWidget(text);
        layout->addSpacing(unit);
    };
    say(tr("The site knows you"),
        tr("In a signed-in tab a site sees the account, and what you open and search there belongs to it. Ordinary tabs stay apart: they never see these logins."));
    say(tr("Use an account made for this work, never your private one"),
        tr("Give it no name, picture or number that leads to you. Write to nobody with it. Ask your programme which accounts it allows."));
    say(tr("What is kept on this computer"),
        tr("Cookies and what else sites store, until you sign out everywhere in Settings. Whoever can use your user account on this computer can use these logins. "
           "They are in no backup, no capture and no export.") +
            u'\n' + folder);
    say(tr("The capture says so"), tr("Each capture of such a tab is marked “signed-in”. Cookies and whatever else a login sends along are blanked in it."));
    say(tr("What you see may name you"),
        tr("The page may show the account’s name or picture, and hold marks of the login in its own text. Look at every picture, and redact it, before it leaves this computer."));
    layout->addStretch(1);
    return body;
}

QWidget* SignedInDialog::buildFoot(Purpose purpose) {
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    auto* leave = new QPushButton(purpose == Purpose::Ask ? tr("Cancel") : tr("Close"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(leave);
    // A yes by accident would not be a choice.
    leave->setDefault(true);
    leave->setFocus();
    if (purpose == Purpose::Ask) {
        auto* open = new QPushButton(tr("I understand: open a signed-in tab"));
        open->setObjectName(QStringLiteral("openSignedIn"));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, &QDialog::accept);
        layout->addWidget(open);
    }
    return foot;
}

} // namespace cyberspotter
