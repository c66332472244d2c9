// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWebEngineProfile>

class QWebEngineDownloadRequest;

namespace cyberspotter {

/// Whether the engine's pages run in their sandbox.
enum class SandboxState {
    On,        ///< as it should be
    Off,       ///< switched off by the environment: practice and tests only
    Impossible ///< this is root, whose sandbox cannot start: the engine must not be started
};

/// From the environment and the user; asks nothing of the engine, so it may be called before anything else.
SandboxState sandboxState();

/// Lets the engine start without its sandbox where it could not start with it (as root). For practice only, before the
/// engine's first use; the window says so.
void allowBrowsingWithoutSandbox();

/// "QtWebEngine 6.4.2 (Chromium 102.0.5005.177)".
QString engineName();

/// The off-the-record profile in which all browsing and capturing happens: nothing is kept on the disk, WebRTC cannot
/// tell the computer's own address, nothing is looked up ahead, downloads are refused. Make it before the first page and
/// destroy it after the last.
class BrowserProfile : public QWebEngineProfile {
    Q_OBJECT
public:
    explicit BrowserProfile(QObject* parent = nullptr);

    /// A script of `:/page_scripts/`.
    static QString pageScript(const QString& name);

Q_SIGNALS:
    /// A page wanted to store the file at `url` on this computer.
    void downloadRefused(const QUrl& url, const QString& fileName);

private:
    void refuseDownload(QWebEngineDownloadRequest* download);
};

} // namespace cyberspotter
