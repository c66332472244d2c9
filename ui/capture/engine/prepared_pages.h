// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/prepared_page.h"

#include <QTimer>

namespace cyberspotter {

/// Keeps one page ready for the next capture, so that it need not wait for the bridge (a third of a second). What is not
/// taken goes after a minute: it holds memory.
class PreparedPages : public QObject {
    Q_OBJECT
public:
    /// `folder` is where bodies lie meanwhile.
    PreparedPages(BrowserProfile* profile, QString folder, QThreadPool& workers, QObject* parent = nullptr);
    ~PreparedPages() override;

    /// Begins to make one ready, unless one is.
    void warm();

    /// One that is ready, or null.
    std::unique_ptr<PreparedPage> take();

    BrowserProfile* profile() const { return profile_; }

private:
    BrowserProfile* profile_;
    QString folder_;
    QThreadPool& workers_;
    std::unique_ptr<PreparedPage> page_;
    bool isReady_ = false;
    QTimer idle_;
};

} // namespace cyberspotter
