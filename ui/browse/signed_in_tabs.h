// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/signed_in_profile.h"
#include "ui/session/session.h"

#include <QObject>

#include <memory>

class QTabBar;

namespace cyberspotter {

class CaptureService;
class WebTab;

/// The profile of the signed-in tabs of one window: chosen knowingly, opened with the first of them, forgotten on wish.
class SignedInTabs : public QObject {
    Q_OBJECT
public:
    explicit SignedInTabs(Session& session, QWidget* page);
    ~SignedInTabs() override;

    /// True when the person knows what a signed-in tab is; the first time it is explained and asked.
    bool isChosen();
    /// Shows the same words again.
    void explain();

    /// The profile, opened if need be. Problems "signed-in-open" and those of writing.
    Result<BrowserProfile*> profile();
    /// Null unless it is open.
    BrowserProfile* openProfile() const { return open_ == nullptr ? nullptr : open_->profile(); }
    static bool isSignedIn(const WebTab& tab);

    /// From here on nothing is kept; false (and `troubled`) when another process has it open. Then close the tabs, and call
    /// `finishForgetting` each time a capture ends.
    bool forget();
    /// Once no capture of that profile is under way any more: closes the profile and takes its files away, behind.
    void finishForgetting(const CaptureService* captures);

    /// Closes the profile; its pages are gone by now. What is kept stays kept.
    void close();

    /// Word, shape and colour of a signed-in tab on the tab bar, before its title.
    static void mark(QTabBar& tabs, int index, const QString& title);

Q_SIGNALS:
    void troubled(const cyberspotter::Problem& problem);

private:
    void takeAway();

    Session& session_;
    QWidget* page_;
    std::unique_ptr<SignedInProfile> open_;
    bool forgetting_ = false;  ///< nothing is kept any more, but the profile is still open
    int tries_ = 0; ///< at taking away what is no longer wanted
    bool takingAway_ = false;
};

} // namespace cyberspotter
