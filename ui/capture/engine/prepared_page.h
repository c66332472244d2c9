// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/engine/tracked_page.h"
#include "ui/capture/network/network_recorder.h"

#include <QWebEngineView>

#include <memory>

namespace cyberspotter {

/// An unseen page in which a capture loads its copy: never on the screen, yet of full size to the engine. Made ready
/// before anything is loaded, so that the network is recorded from the first request on.
class PreparedPage : public QObject {
    Q_OBJECT
public:
    explicit PreparedPage(BrowserProfile* profile, QObject* parent = nullptr);
    ~PreparedPage() override;

    /// Attaches the bridge and begins to record; `ready` comes in any case, and says by `bridge()` and `recorder()` what
    /// there is. `spoolPath` is where bodies lie meanwhile.
    void prepare(std::chrono::milliseconds limit, const QString& spoolPath, QThreadPool& workers, std::function<void()> ready);

    /// Only attaches the bridge, to a page that is there already.
    void attach(std::chrono::milliseconds limit, std::function<void()> ready);

    QWebEngineView* view() const { return view_.get(); }
    TrackedPage* page() const { return page_; }
    /// Null unless attached.
    DevToolsBridge* bridge() const { return bridge_ != nullptr && bridge_->attached() ? bridge_.get() : nullptr; }
    /// Null unless it records.
    NetworkRecorder* recorder() const { return recorder_.get(); }

private:
    std::unique_ptr<QWebEngineView> view_;
    QPointer<TrackedPage> page_;
    std::unique_ptr<DevToolsBridge> bridge_;
    std::unique_ptr<NetworkRecorder> recorder_;
};

} // namespace cyberspotter
