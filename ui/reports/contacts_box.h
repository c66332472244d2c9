// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/contact/contact.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cyberspotter {

/// Ways to reach the seller that stand on the page, masked until the person asks: they find the same seller elsewhere and are
/// never to be used.
class ContactsBox : public QWidget {
    Q_OBJECT
public:
    explicit ContactsBox(QWidget* parent = nullptr);

    /// Masked again.
    void setContacts(const QList<Contact>& contacts);

private:
    void showWords();

    QList<Contact> contacts_;
    QLabel* words_;
    QPushButton* unmask_;
};

} // namespace cyberspotter
