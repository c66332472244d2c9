// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/prepared_page.h"

#include <QQuickWidget>
#include <QWebEngineSettings>

namespace cyberspotter {

PreparedPage::PreparedPage(BrowserProfile* profile, QObject* parent)
    : QObject(parent), view_(std::make_unique<QWebEngineView>()) {
    // Never on the screen, yet a view of full size to the engine: one that was never shown paints nothing.
    view_->setAttribute(Qt::WA_DontShowOnScreen);
    view_->setAttribute(Qt::WA_ShowWithoutActivating);
    view_->setAttribute(Qt::WA_QuitOnClose, false);
    view_->setFocusPolicy(Qt::NoFocus);
    // A window to which something drawn by the graphics card is added late is made anew, and then is on the screen after
    // all (Qt 6.4). So there is such a child from the beginning.
    (new QQuickWidget(view_.get()))->hide();
    page_ = new TrackedPage(profile, view_.get());
    page_->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, false);
    page_->setAudioMuted(true);
    view_->setPage(page_);
    view_->resize(1280, 900);
    view_->show();
}

// The engine may be in the middle of calling us, so its page goes when the event loop is reached again.
PreparedPage::~PreparedPage() {
    recorder_.reset();
    if (bridge_ != nullptr) {
        bridge_.release()->deleteLater();
    }
    view_->hide();
    view_.release()->deleteLater();
}

void PreparedPage::attach(std::chrono::milliseconds limit, std::function<void()> ready) {
    bridge_ = std::make_unique<DevToolsBridge>(page_);
    bridge_->attach(limit, [ready = std::move(ready)](bool) { ready(); }); // not called once the bridge is gone
}

void PreparedPage::prepare(std::chrono::milliseconds limit, const QString& spoolPath, QThreadPool& workers,
                           std::function<void()> ready) {
    attach(limit, [this, spoolPath, &workers, ready = std::move(ready)] {
        if (bridge() == nullptr) {
            ready();
            return;
        }
        recorder_ = std::make_unique<NetworkRecorder>(bridge_.get(), spoolPath, workers);
        recorder_->start(ready);
    });
}

} // namespace cyberspotter
