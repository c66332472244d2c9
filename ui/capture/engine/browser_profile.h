// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWebEngineProfile>

class QNetworkCookie;
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

/// The profile in which pages are browsed and captured: WebRTC cannot tell the computer's own address, nothing is looked up
/// ahead, downloads are refused. Make it before the first page and destroy it after the last.
class BrowserProfile : public QWebEngineProfile {
    Q_OBJECT
public:
    enum class Kind {
        OffTheRecord, ///< nothing is kept on the disk, and what sites leave goes with the profile: the ordinary one
        SignedIn      ///< cookies and storage are kept in a folder, so that who signed in once stays so
    };

    explicit BrowserProfile(QObject* parent = nullptr);
    /// A signed-in profile that keeps what sites leave in `folder` (SignedInFolder). Pages and pictures are cached in
    /// memory only.
    explicit BrowserProfile(const QString& folder, QObject* parent = nullptr);

    Kind kind() const { return kind_; }
    /// "off-the-record" or "signed-in", as captures name it.
    QString kindName() const;

    /// The names of cookies that this profile holds for a host and that look like those of a login: scripts cannot read
    /// them, or they are named so. No value is looked at.
    QStringList loginCookies(const QString& host) const;

    /// A script of `:/page_scripts/`.
    static QString pageScript(const QString& name);

Q_SIGNALS:
    /// A page wanted to store the file at `url` on this computer.
    void downloadRefused(const QUrl& url, const QString& fileName);

private:
    void harden();
    void watchCookies();
    void refuseDownload(QWebEngineDownloadRequest* download);

    /// What is remembered of a cookie: never its value.
    struct CookieMark {
        QString domain; ///< of one host; with a dot in front of all below as well
        QString path;
        QString name;

        bool operator==(const CookieMark&) const = default;
    };
    static CookieMark markOf(const QNetworkCookie& cookie);

    Kind kind_;
    QList<CookieMark> loginCookies_;
};

} // namespace cyberspotter
