// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;

namespace cyberspotter {

/// One subject of the settings: a heading and a form below it.
class SettingsCard : public QFrame {
    Q_OBJECT
public:
    explicit SettingsCard(const QString& title, QWidget* parent = nullptr);

    /// A field under its label, which may be empty.
    void addRow(const QString& label, QWidget* field);
    void addRow(const QString& label, QLayout* fields);
    /// A sentence in small letters below the fields.
    QLabel* addHint(const QString& sentence);

    /// Gives the labels of all forms below `page` one width, so that the fields stand in one line from card to card.
    static void alignLabels(const QWidget& page);

Q_SIGNALS:
    /// Something to tell the person.
    void said(const QString& text);

private:
    QFormLayout* form_;
};

} // namespace cyberspotter
