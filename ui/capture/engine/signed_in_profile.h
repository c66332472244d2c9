// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/browser_profile.h"
#include "ui/session/signed_in_folder.h"

#include <memory>

namespace cyberspotter {

/// The signed-in profile of a library while this process has it open: the folder's lock and the engine's profile in it.
/// Destroy it after the last of its pages.
class SignedInProfile {
public:
    /// Takes the lock, takes away what was forgotten before, and opens what is kept or begins anew. Problems
    /// "signed-in-open" when another process has it, and those of writing.
    static Result<std::unique_ptr<SignedInProfile>> open(const QString& libraryFolder, const QDateTime& now);
    ~SignedInProfile();

    BrowserProfile* profile() const { return profile_.get(); }

private:
    explicit SignedInProfile(ProcessLock lock) : lock_(std::move(lock)) {}

    ProcessLock lock_;
    std::unique_ptr<BrowserProfile> profile_;
};

/// From here on nothing is kept of the signed-in tabs of a library, whatever happens next. The files go with
/// `takeForgottenAway`, once the profile is gone (`isOpenHere`: this process has it). Problem "signed-in-open" when another process has
/// the profile open.
Result<void> forgetSignedIn(const QString& libraryFolder, bool isOpenHere);

/// Takes away the files of what was forgotten, now or before a crash. Safe at any time: what is open is left alone.
Result<void> takeForgottenAway(const QString& libraryFolder);

} // namespace cyberspotter
