// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_request.h"
#include "ui/capture/capture_step.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace cyberspotter {

class CaptureService;
class TrayModel;
struct TrayItem;

/// The captures of this session at the foot of the page: what each is doing, its picture as soon as there is one, and for
/// a minute a way back. Hidden while there are none. What failed stays until it is tried again or put away; what was kept
/// leaves by itself some time after its minute, unless the volunteer is in the tray.
///
/// Keys within: arrows, Enter opens the report, Ctrl+Z undoes, Delete puts away, Escape leaves.
class CaptureTray : public QWidget {
    Q_OBJECT
public:
    explicit CaptureTray(Session& session, QWidget* parent = nullptr);

    /// Shows what this service does. It may go before the tray; another may follow.
    void follow(CaptureService* service);

    TrayModel* model() const { return model_; }
    /// Gives the keyboard to the newest capture.
    void enter();

    /// How long after its end what was kept stays; the tests shorten it.
    void setStay(std::chrono::milliseconds stay) { stay_ = stay; }

Q_SIGNALS:
    void reportWanted(const cyberspotter::Report& report);
    void evidenceWanted(const QString& captureId);
    /// The capture and its draft are gone.
    void undone(const QString& captureId, const QString& reportId);
    /// Escape: the keyboard should go back to the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const QString& name, void (CaptureTray::*action)());
    void onBegun(int number, const QString& title, const QImage& seen);
    void onStepped(int number, CaptureStep step);
    void onFinished(int number, const CaptureResult& result);
    void onFailed(int number, const Problem& problem);
    const TrayItem* current() const;
    void showCurrent();
    void fitList();
    void tick();
    void open();
    void openEvidence();
    void retry();
    void undo();
    void putAway();
    bool isLookedAt() const;

    Session& session_;
    QPointer<CaptureService> service_;
    TrayModel* model_;
    QListView* list_;
    QLabel* words_; ///< what the current capture has to say beyond its card
    QPushButton* undo_;
    QPushButton* retry_;
    QPushButton* evidence_;
    QPushButton* putAway_;
    QTimer clock_;
    std::chrono::milliseconds stay_{120'000};
};

} // namespace cyberspotter
