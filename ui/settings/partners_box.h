// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cyberspotter {

/// The partners: how each takes reports; one of one's own is added with its address and token, and tried.
class PartnersBox : public QFrame {
    Q_OBJECT
public:
    explicit PartnersBox(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& text, const QString& action);

private:
    void fill();
    void describe();
    void add();
    void keepToken();
    void check();

    Session& session_;
    QComboBox* partners_;
    QLabel* description_;
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* token_;
    QComboBox* place_;
    QPushButton* check_;
};

} // namespace cyberspotter
