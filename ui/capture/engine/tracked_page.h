// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/browser_profile.h"

#include <QStringList>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

namespace cyberspotter {

/// How a page was reached.
struct NavigationTrail {
    QString requestedUrl;  ///< what was asked for
    QStringList redirects; ///< addresses the server sent on to, in order; the last is where it ended
    int httpStatus = 0;    ///< 0 when unknown
    bool finished = false; ///< whether the load came to its end
    bool posted = false;   ///< the page answers what a form sent: its address alone is another page

    bool operator==(const NavigationTrail&) const = default;
};

/// Why a load failed, when it was not the server's own page.
enum class LoadFailure { None, Offline, UnknownHost, Refused, TimedOut, BadCertificate, Blocked, RedirectLoop, NeedsLogin, NoContent, Other };

/// A web page that keeps its trail and says no to everything a page may ask of the computer: files, camera, microphone,
/// place, notifications, protocol handlers, bad certificates. Addresses other than http, https and about:blank are not
/// entered.
class TrackedPage : public QWebEnginePage {
    Q_OBJECT
public:
    explicit TrackedPage(BrowserProfile* profile, QObject* parent = nullptr);

    const NavigationTrail& trail() const { return trail_; }
    LoadFailure failure() const { return failure_; }
    /// What the engine said of the failure: a host, a certificate's fault.
    QString failureDetail() const { return failureDetail_; }
    BrowserProfile* browserProfile() const { return profile_; }
    /// Whether what is shown is a site's page, which can be evidence, and not our own words about a failed load.
    bool showsSite() const;

    /// Whether the program lets a page go there.
    static bool mayVisit(const QUrl& url);

Q_SIGNALS:
    /// Something was refused; `words` are for the person.
    void refused(const QString& words);
    /// A load has come to its end, well (also with a server's own error page) or not (`failure()` says why).
    void settled(bool ok);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& suggestion, QString* answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& old, const QStringList& types) override;

private:
    void refuseFeature(const QUrl& origin, Feature feature);
    void refuseCertificate(QWebEngineCertificateError error);
    void followLoading(const QWebEngineLoadingInfo& info);
    class MethodWatch;

    BrowserProfile* profile_;
    NavigationTrail trail_;
    LoadFailure failure_ = LoadFailure::None;
    QString failureDetail_;
    QString badCertificate_;
};

} // namespace cyberspotter
