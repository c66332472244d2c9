// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/load_failure.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LoadFailure", text);
}

} // namespace

FailureWords wordsOf(LoadFailure failure, const QUrl& url, const QString& engineDetail) {
    const QString host = url.host();
    switch (failure) {
    case LoadFailure::Offline:
        return {tr("No connection"), tr("This computer is not connected to the internet."),
                tr("Check the network, then try again.")};
    case LoadFailure::UnknownHost:
        return {tr("This site was not found"), tr("There is no site with the name %1.").arg(host),
                tr("Check the address for typing errors, and that the computer is connected.")};
    case LoadFailure::Refused:
        return {tr("The site did not answer"), tr("%1 refused the connection or broke it off.").arg(host),
                tr("Try again in a moment; the site may be down.")};
    case LoadFailure::TimedOut:
        return {tr("The site took too long"), tr("%1 did not answer in time.").arg(host),
                tr("Try again in a moment.")};
    case LoadFailure::BadCertificate:
        return {tr("This site is not who it says it is"),
                tr("The certificate of %1 is not valid: %2").arg(host, engineDetail),
                tr("Someone may be listening in. The page was not opened, and there is no way round this. Check the "
                   "date and time of this computer.")};
    case LoadFailure::Blocked:
        return {tr("The page was blocked"), tr("The page at %1 was not loaded.").arg(host), {}};
    case LoadFailure::RedirectLoop:
        return {tr("The site goes round in circles"),
                tr("%1 sent the browser from address to address without end.").arg(host),
                tr("Try the site's start page.")};
    case LoadFailure::None:
    case LoadFailure::Other:
        break;
    }
    return {tr("The page could not be loaded"),
            engineDetail.isEmpty() ? tr("Loading %1 was broken off.").arg(url.toDisplayString())
                                   : tr("%1 could not be loaded: %2").arg(url.toDisplayString(), engineDetail),
            tr("Try again in a moment.")};
}

} // namespace cyberspotter
