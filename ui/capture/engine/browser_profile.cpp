// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/browser_profile.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QNetworkCookie>
#include <QRegularExpression>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

#include <unistd.h>

// The data of a static library is there only when somebody asks for it; the macro must stand outside any namespace.
static void keepPageScripts() {
    Q_INIT_RESOURCE(cs_page_scripts);
}

namespace cyberspotter {

namespace {

constexpr auto sandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";

/// The engine as any Chromium of its version names itself; the product name of the toolkit makes some shops refuse.
QString chromiumUserAgent(QString userAgent) {
    static const QRegularExpression toolkit(QStringLiteral("QtWebEngine/[0-9.]+ "));
    return userAgent.remove(toolkit);
}

/// The languages of the desktop; without any (the locale "C") English, for a page's scripts stumble over "C".
QString acceptedLanguages() {
    QStringList languages = QLocale().uiLanguages();
    languages.removeAll(QStringLiteral("C"));
    return languages.isEmpty() ? QStringLiteral("en-US,en") : languages.join(QLatin1Char(','));
}

/// The engine wants a name for a profile that is kept; where it is kept is told apart from it.
constexpr auto signedInName = "signed-in";

/// A guess from outside, without the value: what scripts may not read, or is named as sites name their logins.
bool looksLikeLogin(const QNetworkCookie& cookie) {
    static const QRegularExpression named(
        QStringLiteral("sess|auth|token|login|logged|user|account|^(sid|uid|c_user|xs|li_at|ds_user_id)$"),
        QRegularExpression::CaseInsensitiveOption);
    return cookie.isHttpOnly() || named.match(QString::fromLatin1(cookie.name())).hasMatch();
}

} // namespace

SandboxState sandboxState() {
    if (qEnvironmentVariableIntValue(sandboxVariable) != 0 ||
        qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QLatin1String("--no-sandbox"))) {
        return SandboxState::Off;
    }
    return ::geteuid() == 0 ? SandboxState::Impossible : SandboxState::On;
}

void allowBrowsingWithoutSandbox() {
    if (sandboxState() == SandboxState::Impossible) {
        qputenv(sandboxVariable, "1");
    }
}

QString engineName() {
    return QStringLiteral("QtWebEngine %1 (Chromium %2)")
        .arg(QLatin1String(qWebEngineVersion()), QLatin1String(qWebEngineChromiumVersion()));
}

BrowserProfile::BrowserProfile(QObject* parent) : QWebEngineProfile(parent), kind_(Kind::OffTheRecord) {
    setPersistentCookiesPolicy(NoPersistentCookies);
    harden();
}

BrowserProfile::BrowserProfile(const QString& folder, QObject* parent)
    : QWebEngineProfile(QLatin1String(signedInName), parent), kind_(Kind::SignedIn) {
    const QString ownPlace = persistentStoragePath();
    setPersistentStoragePath(folder);
    setCachePath(folder + QStringLiteral("/cache"));
    // The engine has made its own place already, with nothing in it but its defaults.
    QFile::remove(ownPlace + QStringLiteral("/user_prefs.json"));
    QDir().rmdir(ownPlace);
    // Many sites' logins last for a "session" only, which would end with the program.
    setPersistentCookiesPolicy(ForcePersistentCookies);
    harden();
    watchCookies();
}

QString BrowserProfile::kindName() const {
    return kind_ == Kind::SignedIn ? QStringLiteral("signed-in") : QStringLiteral("off-the-record");
}

BrowserProfile::CookieMark BrowserProfile::markOf(const QNetworkCookie& cookie) {
    return {cookie.domain(), cookie.path(), QString::fromLatin1(cookie.name())};
}

// The engine tells of every cookie that comes and goes, and at first of those that it kept.
void BrowserProfile::watchCookies() {
    connect(cookieStore(), &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie& cookie) {
        if (const CookieMark mark = markOf(cookie); looksLikeLogin(cookie) && !loginCookies_.contains(mark)) {
            loginCookies_.append(mark);
        }
    });
    connect(cookieStore(), &QWebEngineCookieStore::cookieRemoved, this,
            [this](const QNetworkCookie& cookie) { loginCookies_.removeAll(markOf(cookie)); });
    cookieStore()->loadAllCookies();
}

QStringList BrowserProfile::loginCookies(const QString& host) const {
    QStringList names;
    for (const CookieMark& mark : loginCookies_) {
        const bool ofHost = mark.domain.startsWith(u'.') ? (u'.' + host).endsWith(mark.domain) : mark.domain == host;
        if (ofHost && !names.contains(mark.name)) {
            names.append(mark.name);
        }
    }
    names.sort();
    return names;
}

void BrowserProfile::harden() {
    setHttpCacheType(MemoryHttpCache);
    setSpellCheckEnabled(false);
    setHttpUserAgent(chromiumUserAgent(httpUserAgent()));
    setHttpAcceptLanguage(acceptedLanguages());

    QWebEngineSettings* settings = this->settings();
    for (const QWebEngineSettings::WebAttribute off :
         {QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::HyperlinkAuditingEnabled,
          QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::ErrorPageEnabled,
          QWebEngineSettings::ScreenCaptureEnabled, QWebEngineSettings::JavascriptCanAccessClipboard,
          QWebEngineSettings::JavascriptCanPaste, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::AllowRunningInsecureContent,
          QWebEngineSettings::AllowGeolocationOnInsecureOrigins}) {
        settings->setAttribute(off, false);
    }
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);

    QWebEngineScript script;
    script.setName(QStringLiteral("no_webrtc"));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    script.setSourceCode(pageScript(QStringLiteral("no_webrtc.js")));
    scripts()->insert(script);

    connect(this, &QWebEngineProfile::downloadRequested, this, &BrowserProfile::refuseDownload);
}

QString BrowserProfile::pageScript(const QString& name) {
    keepPageScripts();
    QFile file(QStringLiteral(":/page_scripts/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Saving a page for a capture arrives here too, already begun; everything else comes from pages and is not wanted.
void BrowserProfile::refuseDownload(QWebEngineDownloadRequest* download) {
    if (download->isSavePageDownload() && download->state() == QWebEngineDownloadRequest::DownloadInProgress) {
        return;
    }
    // Not page(): in Qt 6.4 it crashes when the download took the place of a page.
    const QUrl url = download->url();
    const QString name = download->suggestedFileName();
    download->cancel();
    Q_EMIT downloadRefused(url, name);
}

} // namespace cyberspotter
