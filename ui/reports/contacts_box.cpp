// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/contacts_box.h"

#include "ui/widgets/contact_kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cyberspotter {

ContactsBox::ContactsBox(QWidget* parent) : QWidget(parent), words_(new QLabel), unmask_(new QPushButton(tr("Show in full"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    words_->setObjectName(QStringLiteral("contacts"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words_, 1);
    unmask_->setObjectName(QStringLiteral("unmaskContacts"));
    unmask_->setCheckable(true);
    unmask_->setToolTip(tr("They are kept to find the same seller elsewhere. Never contact a seller."));
    row->addWidget(unmask_, 0, Qt::AlignTop);
    connect(unmask_, &QPushButton::toggled, this, &ContactsBox::showWords);
}

void ContactsBox::setContacts(const QList<Contact>& contacts) {
    contacts_ = contacts;
    unmask_->setChecked(false);
    showWords();
}

void ContactsBox::showWords() {
    QStringList lines;
    for (const Contact& contact : contacts_) {
        lines.append(tr("%1: %2").arg(contactKindName(contact.kind), unmask_->isChecked() ? contact.written : masked(contact)));
    }
    words_->setText(lines.join(u'\n'));
}

} // namespace cyberspotter
