// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cyberspotter {

/// The partners: how each takes reports; one of one's own is added with its address and token, and tried.
class PartnersBox : public SettingsCard {
    Q_OBJECT
public:
    explicit PartnersBox(Session& session, QWidget* parent = nullptr);

private:
    void fill();
    void describe();
    void add();
    void keepToken();
    void check();
    void chooseEvidence();

    Session& session_;
    QComboBox* partners_;
    QLabel* description_;
    QComboBox* evidence_;
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* token_;
    QComboBox* place_;
    QString wanted_; ///< the partner just added, to be shown once it is in the list
    QWidget* tokenRow_ = nullptr;
    QPushButton* check_;
    /// The keychain may ask the person and take its time: neither writes nor reads of the library wait for it.
    QThreadPool secrets_;
};

} // namespace cyberspotter
