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

/// Secrets by key. Calls may block (the keychain may ask the person): never on the window's thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Nullopt when there is none. Problem "keychain" when the keychain cannot be asked.
    virtual Result<std::optional<QString>> read(const QString& key) = 0;
    virtual Result<void> write(const QString& key, const QString& secret) = 0;
    virtual Result<void> remove(const QString& key) = 0;
};

/// The store of that place.
std::unique_ptr<SecretStore> makeSecretStore(SecretPlace place);

/// The place for new tokens that the library's settings name ("secrets.place": keychain, file, session); the keychain by
/// default.
SecretPlace secretPlaceOf(Library& library);
Result<void> setSecretPlace(Library& library, SecretPlace place);

/// A place by the word that settings have for it (an unknown word: the keychain), and the word of a place.
SecretPlace placeOfWord(const QString& word);
QString wordOf(SecretPlace place);

} // namespace cyberspotter
