// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cyberspotter {

/// The outbox at the foot of the window: what is being sent, how fast, and what needs the person.
class OutboxStrip : public QWidget {
    Q_OBJECT
public:
    explicit OutboxStrip(Session& session, QWidget* parent = nullptr);

private:
    void onProgress(const SendProgress& progress);
    void onChanged(const Submission& submission);
    void reload();

    Session& session_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* open_;
    QElapsedTimer clock_;
    qint64 firstSent_ = 0;
    QString sending_;
};

} // namespace cyberspotter
