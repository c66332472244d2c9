// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/load_failure.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("LoadFailure", text);
}

} // namespace

FailureWords wordsOf(LoadFailure failure, const QUrl& url, const QString& engineDetail) {
    const QString host = url.host();
    switch (failure) {
    case LoadFailure::Offline:
        return {words("No connection"), words("This computer is not connected to the internet."),
                words("Check the network, then try again.")};
    case LoadFailure::UnknownHost:
        return {words("This site was not found"), words("There is no site with the name %1.").arg(host),
                words("Check the address for typing errors, and that the computer is connected.")};
    case LoadFailure::Refused:
        return {words("The site did not answer"), words("%1 refused the connection or broke it off.").arg(host),
                words("Try again in a moment; the site may be down.")};
    case LoadFailure::TimedOut:
        return {words("The site took too long"), words("%1 did not answer in time.").arg(host),
                words("Try again in a moment.")};
    case LoadFailure::BadCertificate:
        return {words("This site is not who it says it is"),
                words("The certificate of %1 is not valid: %2").arg(host, engineDetail),
                words("Someone may be listening in. The page was not opened, and there is no way round this. Check the "
                   "date and time of this computer.")};
    case LoadFailure::Blocked:
        return {words("The page was blocked"), words("The page at %1 was not loaded.").arg(host), {}};
    case LoadFailure::RedirectLoop:
        return {words("The site goes round in circles"),
                words("%1 sent the browser from address to address without end.").arg(host),
                words("Try the site's start page.")};
    case LoadFailure::None:
    case LoadFailure::Other:
        break;
    }
    return {words("The page could not be loaded"),
            engineDetail.isEmpty() ? words("Loading %1 was broken off.").arg(url.toDisplayString())
                                   : words("%1 could not be loaded: %2").arg(url.toDisplayString(), engineDetail),
            words("Try again in a moment.")};
}

} // namespace cyberspotter
