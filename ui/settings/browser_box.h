// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QLineEdit;

namespace cyberspotter {

/// What a person can choose about browsing: the languages that sites are asked for, the size of pages, forgetting.
class BrowserBox : public SettingsCard {
    Q_OBJECT
public:
    explicit BrowserBox(Session& session, QWidget* parent = nullptr);

private:
    void keepLanguages();

    Session& session_;
    QLineEdit* languages_;
};

} // namespace cyberspotter
