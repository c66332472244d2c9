// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/load_failure.h"

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
        return {translated("No connection"), translated("This computer is not connected to the internet."),
                translated("Check the network, then try again.")};
    case LoadFailure::UnknownHost:
        return {translated("This site was not found"), translated("There is no site with the name %1.").arg(host),
                translated("Check the address for typing errors, and that the computer is connected.")};
    case LoadFailure::Refused:
        return {translated("The site did not answer"), translated("%1 refused the connection or broke it off.").arg(host),
                translated("Try again in a moment; the site may be down.")};
    case LoadFailure::TimedOut:
        return {translated("The site took too long"), translated("%1 did not answer in time.").arg(host),
                translated("Try again in a moment.")};
    case LoadFailure::BadCertificate:
        return {translated("This site is not who it says it is"),
                translated("The certificate of %1 is not valid: %2").arg(host, engineDetail),
                translated("Someone may be listening in. The page was not opened, and there is no way round this. Check the "
                   "date and time of this computer.")};
    case LoadFailure::Blocked:
        return {translated("The page was blocked"), translated("The page at %1 was not loaded.").arg(host), {}};
    case LoadFailure::RedirectLoop:
        return {translated("The site goes round in circles"),
                translated("%1 sent the browser from address to address without end.").arg(host),
                translated("Try the site's start page.")};
    case LoadFailure::None:
    case LoadFailure::Other:
        break;
    }
    return {translated("The page could not be loaded"),
            engineDetail.isEmpty() ? translated("Loading %1 was broken off.").arg(url.toDisplayString())
                                   : translated("%1 could not be loaded: %2").arg(url.toDisplayString(), engineDetail),
            translated("Try again in a moment.")};
}

} // namespace cyberspotter
