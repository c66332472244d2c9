// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/submission/transfer_rate.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cyberspotter {

/// The outbox at the foot of the window: what is being sent and how fast, what waits and until when, what needs the
/// person and what to do about it; with its own buttons to try again and to cancel.
class OutboxStrip : public QWidget {
    Q_OBJECT
public:
    explicit OutboxStrip(Session& session, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void fill(const QList<Submission>& open);
    void onProgress(const SendProgress& progress);
    void act(Result<Submission> (*change)(Library&, const QString&));
    /// Shows the text in as much room as there is; all of it as tool tip and for screen readers.
    void say(const QString& text);
    QString describe(const Submission& submission) const;

    Session& session_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* retry_;
    QPushButton* cancel_;
    QPushButton* open_;
    std::optional<Submission> shown_; ///< the one that the buttons are about
    int others_ = 0;                  ///< open submissions besides it
    QString whole_;
    TransferRate rate_;
    QElapsedTimer clock_;
    QString sending_;
};

} // namespace cyberspotter
