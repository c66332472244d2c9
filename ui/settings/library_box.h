// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QPushButton;

namespace cyberspotter {

/// Where the library lies; its backup, and its restore from one.
class LibraryBox : public SettingsCard {
    Q_OBJECT
public:
    explicit LibraryBox(Session& session, QWidget* parent = nullptr);

private:
    void backUp();
    void restore();
    void prepare(const QString& file);

    Session& session_;
    QPushButton* restore_;
};

} // namespace cyberspotter
