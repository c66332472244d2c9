// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cyberspotter {

/// What a person can choose about browsing: the languages that sites are asked for, the size of pages, forgetting; and
/// what is kept of signed-in tabs.
class BrowserBox : public SettingsCard {
    Q_OBJECT
public:
    explicit BrowserBox(Session& session, QWidget* parent = nullptr);

private:
    void keepLanguages();
    void addSignedIn();
    void showSignedIn();

    Session& session_;
    QLineEdit* languages_;
    QLabel* signedIn_ = nullptr;
    QPushButton* signOut_ = nullptr;
};

} // namespace cyberspotter
