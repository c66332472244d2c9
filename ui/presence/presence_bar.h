// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presence/presence_check.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cyberspotter {

class Session;

/// A run of "Is it still there?" under way: how far it is, and a way to stop it; then how it ended. Hidden before the first.
class PresenceBar : public QFrame {
    Q_OBJECT
public:
    explicit PresenceBar(Session& session, QWidget* parent = nullptr);

    /// Looks at the listings of these reports. As root, where no page can be opened, it says so.
    void look(const QList<Report>& reports);
    PresenceCheck* check() const { return check_; }

Q_SIGNALS:
    /// Something was entered about a report.
    void observed(const QString& reportId);

private:
    void showProgress();
    void onFinished();
    void stopOrClose();

    Session& session_;
    PresenceCheck* check_;
    QLabel* words_;
    QProgressBar* progress_;
    QPushButton* stop_;
};

} // namespace cyberspotter
