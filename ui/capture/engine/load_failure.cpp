// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/load_failure.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("LoadFailure", text);
}

} // namespace

FailureWords wordsOf(LoadFailure failure, const QUrl& url, const QString& engineDetail) {
    const QString host = url.host();
    switch (failure) {
    case LoadFailure::Offline:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "No connection")), translated(QT_TRANSLATE_NOOP("LoadFailure", "This computer is not connected to the internet.")),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Check the network, then try again."))};
    case LoadFailure::UnknownHost:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "This site was not found")), translated(QT_TRANSLATE_NOOP("LoadFailure", "There is no site with the name %1.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Check the address for typing errors, and that the computer is connected."))};
    case LoadFailure::Refused:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The site did not answer")), translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 refused the connection or broke it off.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Try again in a moment; the site may be down."))};
    case LoadFailure::TimedOut:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The site took too long")), translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 did not answer in time.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Try again in a moment."))};
    case LoadFailure::BadCertificate:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "This site is not who it says it is")),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "The certificate of %1 is not valid: %2")).arg(host, engineDetail),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Someone may be listening in. The page was not opened, and there is no way round this. Check the "
                   "date and time of this computer."))};
    case LoadFailure::Blocked:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The page was blocked")), translated(QT_TRANSLATE_NOOP("LoadFailure", "The page at %1 was not loaded.")).arg(host), {}};
    case LoadFailure::RedirectLoop:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The site goes round in circles")),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 sent the browser from address to address without end.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Try the site's start page."))};
    case LoadFailure::NeedsLogin:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The site asks who you are")),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 shows this page only to those who give a name and a password to the browser itself.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "This program never gives any. Look for the listing's public page."))};
    case LoadFailure::NoContent:
        return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The site sent no page")),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 answered that there is nothing to show at this address.")).arg(host),
                translated(QT_TRANSLATE_NOOP("LoadFailure", "Check the address, or open the page that leads to it."))};
    case LoadFailure::None:
    case LoadFailure::Other:
        break;
    }
    return {translated(QT_TRANSLATE_NOOP("LoadFailure", "The page could not be loaded")),
            engineDetail.isEmpty() ? translated(QT_TRANSLATE_NOOP("LoadFailure", "Loading %1 was broken off.")).arg(url.toDisplayString())
                                   : translated(QT_TRANSLATE_NOOP("LoadFailure", "%1 could not be loaded: %2")).arg(url.toDisplayString(), engineDetail),
            translated(QT_TRANSLATE_NOOP("LoadFailure", "Try again in a moment."))};
}

} // namespace cyberspotter
