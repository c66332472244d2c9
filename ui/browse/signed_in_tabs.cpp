// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/signed_in_tabs.h"

#include "ui/browse/signed_in_dialog.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/capture_service.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QTabBar>
#include <QTimer>

namespace cyberspotter {

namespace {

const QString chosenKey = QStringLiteral("browser.signed_in.chosen");
constexpr int mostTries = 20;
constexpr std::chrono::milliseconds tryAgain{500};

} // namespace

SignedInTabs::SignedInTabs(Session& session, QWidget* page) : QObject(page), session_(session), page_(page) {
    // What a crash left of the last forgetting.
    inBackground(session_.readers(), this, [folder = session_.library().folder()] { return takeForgottenAway(folder); }, [](const Result<void>&) {});
}

SignedInTabs::~SignedInTabs() {
    close();
    if (forgetting_) {
        static_cast<void>(takeForgottenAway(session_.library().folder()));
    }
}

bool SignedInTabs::isSignedIn(const WebTab& tab) {
    return tab.trackedPage()->browserProfile()->kind() == BrowserProfile::Kind::SignedIn;
}

bool SignedInTabs::isChosen() {
    if (!session_.setting(chosenKey).isEmpty()) {
        return true;
    }
    SignedInDialog dialog(SignedInDialog::Purpose::Ask, SignedInFolder(session_.library().folder()).place(), page_);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    session_.setSetting(chosenKey, toRfc3339(session_.library().now()));
    return true;
}

void SignedInTabs::explain() {
    SignedInDialog(SignedInDialog::Purpose::Explain, SignedInFolder(session_.library().folder()).place(), page_).exec();
}

Result<BrowserProfile*> SignedInTabs::profile() {
    if (forgetting_ || takingAway_) {
        return fail("signed-in-busy", tr("What was kept is being taken away"), tr("Captures of signed-in tabs are still under way, or files are being deleted."),
                    tr("Try again in a moment."));
    }
    if (open_ == nullptr) {
        Result<std::unique_ptr<SignedInProfile>> open = SignedInProfile::open(session_.library().folder(), session_.library().now());
        if (!open) {
            return std::unexpected(open.error());
        }
        open_ = std::move(*open);
        Q_EMIT session_.signedInChanged();
    }
    return open_->profile();
}

bool SignedInTabs::forget() {
    if (const Result<void> done = forgetSignedIn(session_.library().folder(), open_ != nullptr); !done) {
        Q_EMIT troubled(done.error());
        return false;
    }
    forgetting_ = true;
    // Whoever signs in again is asked again.
    session_.setSetting(chosenKey, {});
    Q_EMIT session_.signedInChanged();
    return true;
}

void SignedInTabs::finishForgetting(const CaptureService* captures) {
    if (!forgetting_ || (captures != nullptr && open_ != nullptr && captures->runningIn(openProfile()) > 0)) {
        return;
    }
    close();
    forgetting_ = false;
    takeAway();
}

// Pages that were dropped go now, before their profile does.
void SignedInTabs::close() {
    if (open_ != nullptr) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open_.reset();
    }
}

void SignedInTabs::takeAway() {
    takingAway_ = true;
    inBackground(session_.readers(), this, [folder = session_.library().folder()] { return takeForgottenAway(folder); },
                 [this](const Result<void>& gone) {
                     takingAway_ = false;
                     if (!gone && ++tries_ < mostTries) {
                         // The engine writes for a moment after its profile has gone.
                         QTimer::singleShot(tryAgain, this, &SignedInTabs::takeAway);
                         return;
                     }
                     tries_ = 0;
                     if (!gone) {
                         Q_EMIT troubled(gone.error());
                         return;
                     }
                     Q_EMIT session_.signedOut();
                 });
}

void SignedInTabs::mark(QTabBar& tabs, int index, const QString& title) {
    tabs.setTabText(index, tr("Signed in: %1").arg(title));
    tabs.setTabIcon(index, symbolicIcon(QStringLiteral("im-user")));
    tabs.setTabTextColor(index, currentTokens().warning);
    tabs.setTabToolTip(index, tr("Signed-in tab: the site knows the account that is logged in here, and captures say so.") + u'\n' + tabs.tabToolTip(index));
}

} // namespace cyberspotter
