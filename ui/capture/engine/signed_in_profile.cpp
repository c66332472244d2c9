// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/signed_in_profile.h"

#include <QFileInfo>

namespace cyberspotter {

Result<std::unique_ptr<SignedInProfile>> SignedInProfile::open(const QString& libraryFolder, const QDateTime& now) {
    const SignedInFolder folder(libraryFolder);
    Result<ProcessLock> lock = folder.lock();
    if (!lock) {
        return std::unexpected(lock.error());
    }
    static_cast<void>(folder.sweep());
    const Result<SignedInFolder::Kept> kept = folder.begin(now);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    std::unique_ptr<SignedInProfile> open(new SignedInProfile(std::move(*lock)));
    open->profile_ = std::make_unique<BrowserProfile>(kept->path);
    return open;
}

// The profile writes its last as it goes, under the lock.
SignedInProfile::~SignedInProfile() {
    profile_.reset();
}

Result<void> forgetSignedIn(const QString& libraryFolder, bool isOpenHere) {
    const SignedInFolder folder(libraryFolder);
    if (isOpenHere) {
        return folder.forget();
    }
    const Result<ProcessLock> lock = folder.lock();
    return lock ? folder.forget() : std::unexpected(lock.error());
}

Result<void> takeForgottenAway(const QString& libraryFolder) {
    const SignedInFolder folder(libraryFolder);
    if (!QFileInfo::exists(folder.place())) {
        return {};
    }
    const Result<ProcessLock> lock = folder.lock();
    return lock ? folder.sweep() : std::unexpected(lock.error());
}

} // namespace cyberspotter
