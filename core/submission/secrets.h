// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/storage/library.h"

#include <memory>
#include <optional>

namespace cyberspotter {

/// Where partners' tokens are kept. Never the library, a log or an export.
enum class SecretPlace {
    Keychain, ///< the system's keychain
    File,     ///< a file of the configuration folder that only this user can read; chosen knowingly
    Session,  ///< nowhere: asked for again after a restart
};

/// Tokens by partner id. Calls may block (the keychain may ask the person): never on the window's thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Nullopt when there is none. Problem "keychain" when the keychain cannot be asked.
    virtual Result<std::optional<QString>> read(const QString& partnerId) = 0;
    virtual Result<void> write(const QString& partnerId, const QString& token) = 0;
    virtual Result<void> remove(const QString& partnerId) = 0;
};

/// The store of that place.
std::unique_ptr<SecretStore> makeSecretStore(SecretPlace place);

/// The place that the library's settings name ("secrets.place": keychain, file, session); the keychain by default.
SecretPlace secretPlaceOf(Library& library);
Result<void> setSecretPlace(Library& library, SecretPlace place);

/// A partner's token: from the environment (CYBERSPOTTER_TOKEN_<ID>, for scripts; letters upper case, all else "_"), or
/// from the library's store.
Result<std::optional<QString>> tokenFor(Library& library, const QString& partnerId);

} // namespace cyberspotter
