// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/tracked_page.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace cyberspotter {

namespace {

/// Chromium's net error codes (net_error_list.h) in the few kinds that a person can act on.
LoadFailure failureOf(const QWebEngineLoadingInfo& info) {
    switch (info.errorCode()) {
    case -21:  // network changed
    case -106: // no connection to the internet
        return LoadFailure::Offline;
    case -105: // name not resolved
    case -137: // name resolution failed
        return LoadFailure::UnknownHost;
    case -102: // connection refused
    case -109: // address unreachable
    case -100: // connection closed
    case -101: // connection reset
    case -104: // connection failed
        return LoadFailure::Refused;
    case -7:   // timed out
    case -118: // connection timed out
        return LoadFailure::TimedOut;
    case -310:
        return LoadFailure::RedirectLoop;
    case -338: // invalid authentication
    case -375: // asked for a name and a password again and again
        return LoadFailure::NeedsLogin;
    case -20: // blocked by client
    case -27: // blocked by response
        return LoadFailure::Blocked;
    default:
        return info.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain ? LoadFailure::BadCertificate
                                                                                   : LoadFailure::Other;
    }
}

constexpr int abortedCode = -3;

} // namespace

/// Sees by which method the page itself is asked for; nothing else of the engine tells.
class TrackedPage::MethodWatch : public QWebEngineUrlRequestInterceptor {
public:
    explicit MethodWatch(TrackedPage* page) : QWebEngineUrlRequestInterceptor(page), page_(page) {}

    void interceptRequest(QWebEngineUrlRequestInfo& info) override {
        if (info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame) {
            page_->trail_.posted = info.requestMethod() != "GET";
        }
    }

private:
    TrackedPage* page_;
};

TrackedPage::TrackedPage(BrowserProfile* profile, QObject* parent) : QWebEnginePage(profile, parent), profile_(profile) {
    setUrlRequestInterceptor(new MethodWatch(this));
    connect(this, &QWebEnginePage::featurePermissionRequested, this, &TrackedPage::refuseFeature);
    connect(this, &QWebEnginePage::certificateError, this, &TrackedPage::refuseCertificate);
    connect(this, &QWebEnginePage::loadingChanged, this, &TrackedPage::followLoading);
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [this](QWebEngineFileSystemAccessRequest request) {
        request.reject();
        Q_EMIT refused(tr("The page wanted to read or write files on this computer: refused."));
    });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

bool TrackedPage::mayVisit(const QUrl& url) {
    const QString scheme = url.scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           url == QUrl(QStringLiteral("about:blank"));
}

bool TrackedPage::showsSite() const {
    return failure_ == LoadFailure::None && mayVisit(QUrl(trail_.requestedUrl)) && !url().host().isEmpty();
}

bool TrackedPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    if (!isMainFrame) {
        return true;
    }
    // What the program itself writes into a page (an error in words) comes as a data: address typed by the program.
    if (!mayVisit(url) && !(url.scheme() == QLatin1String("data") && type == NavigationTypeTyped)) {
        Q_EMIT refused(tr("The page wanted to open “%1”, which this program does not open.").arg(url.scheme() + QLatin1Char(':')));
        return false;
    }
    if (type == NavigationTypeRedirect) {
        trail_.redirects.append(url.toString(QUrl::FullyEncoded));
    } else {
        trail_ = {url.toString(QUrl::FullyEncoded), {}, 0, false, false};
    }
    return true;
}

// A dialog stops the page, and a hostile one asks without end: what it says becomes a notice, its question a no.
void TrackedPage::javaScriptAlert(const QUrl&, const QString& message) {
    Q_EMIT refused(tr("The page says: %1").arg(message.left(200).simplified()));
}

bool TrackedPage::javaScriptConfirm(const QUrl&, const QString&) {
    return false;
}

bool TrackedPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) {
    return false;
}

void TrackedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) {}

QStringList TrackedPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) {
    Q_EMIT refused(tr("The page asked for files of this computer: refused."));
    return {};
}

void TrackedPage::refuseFeature(const QUrl& origin, Feature feature) {
    setFeaturePermission(origin, feature, PermissionDeniedByUser);
    QString words;
    switch (feature) {
    case Notifications:
        words = tr("%1 wanted to send notifications: refused.");
        break;
    case Geolocation:
        words = tr("%1 wanted to know where you are: refused.");
        break;
    case MediaAudioCapture:
        words = tr("%1 wanted to use the microphone: refused.");
        break;
    case MediaVideoCapture:
    case MediaAudioVideoCapture:
        words = tr("%1 wanted to use the camera: refused.");
        break;
    case DesktopVideoCapture:
    case DesktopAudioVideoCapture:
        words = tr("%1 wanted to see your screen: refused.");
        break;
    default:
        words = tr("%1 wanted more of this computer than a page needs: refused.");
        break;
    }
    Q_EMIT refused(words.arg(origin.host()));
}

void TrackedPage::refuseCertificate(QWebEngineCertificateError error) {
    badCertificate_ = error.description();
    error.rejectCertificate();
}

void TrackedPage::followLoading(const QWebEngineLoadingInfo& info) {
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        failure_ = LoadFailure::None;
        failureDetail_.clear();
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        break;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
    case QWebEngineLoadingInfo::LoadFailedStatus:
        trail_.finished = true;
        if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain) {
            // A server's own page, whatever its status: a removed listing is a page worth reading.
            trail_.httpStatus = info.errorCode();
            Q_EMIT settled(true);
            return;
        }
        if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus) {
            Q_EMIT settled(true);
            return;
        }
        if (info.errorCode() == abortedCode && badCertificate_.isEmpty()) {
            // Stopped, replaced by another navigation, or turned into a download: nothing to be told about.
            Q_EMIT settled(false);
            return;
        }
        failure_ = badCertificate_.isEmpty() ? failureOf(info) : LoadFailure::BadCertificate;
        failureDetail_ = badCertificate_.isEmpty() ? info.errorString() : badCertificate_;
        badCertificate_.clear();
        Q_EMIT settled(false);
        break;
    }
}

} // namespace cyberspotter
