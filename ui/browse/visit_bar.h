// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/visit_recorder.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace cyberspotter {

/// The bar that stands over a tab while its visit is recorded: how many pages there are, and what to do with them. It follows
/// one view; when that goes, what was recorded is kept.
class VisitBar : public QFrame {
    Q_OBJECT
public:
    explicit VisitBar(QWidget* parent = nullptr);

    /// Begins with the page that the view shows. Hidden until then.
    void begin(QWebEngineView* view, CaptureContext context, BrowserProfile* profile);

    bool isRecording() const { return recorder_ != nullptr; }
    /// Pages that are taken whole.
    int takenPages() const { return taken_; }
    /// The view whose visit it is; null when there is none.
    QWebEngineView* view() const { return view_; }

    /// Keeps what was recorded as one capture; the bar goes when it is stored.
    void keep();
    /// Throws it away.
    void discard();
    /// Stores what there is, at once: the window closes. Blocks.
    void close();

Q_SIGNALS:
    void kept(const cyberspotter::CaptureResult& result);
    void failed(const cyberspotter::Problem& problem);
    void ended();

private:
    void take();
    void showWords();
    void end();

    QLabel* words_;
    QPushButton* keep_;
    QPushButton* discard_;
    QPointer<QWebEngineView> view_;
    std::unique_ptr<VisitRecorder> recorder_;
    int taken_ = 0;
    int missed_ = 0;
    bool isKeeping_ = false;
};

} // namespace cyberspotter
