// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;

namespace cyberspotter {

class Notice;
class SettingsCard;

/// Who reports, how the program looks, which partners it knows, where the library lies.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The look or the language was changed; the program applies it.
    void lookChanged();

private:
    QWidget* buildPerson();
    QWidget* buildLook();
    QLineEdit* textSetting(SettingsCard* card, const QString& label, const QString& key, const QString& hint);

    Session& session_;
    Notice* notice_;
};

} // namespace cyberspotter
