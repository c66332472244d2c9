// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/signing/signing_key.h"
#include "core/storage/library.h"

#include <QDateTime>
#include <QList>

namespace cyberspotter {

/// A public key that this library has signed with, as its settings remember it.
struct LibraryPublicKey {
    QByteArray der;   ///< SubjectPublicKeyInfo
    QDateTime madeAt; ///< UTC
    QString place;    ///< where the private part is: "keychain" or "file"

    bool operator==(const LibraryPublicKey&) const = default;
};

/// The library's own key: from the keychain or the file that secrets are kept in (`secretPlaceOf`), made at first use. Where
/// there is no keychain, or secrets are kept for a session only, it lies in the file that only this user can read: a key
/// that is lost with the session could vouch for nothing. When the private part is lost (another computer, a new keychain) a
/// new key is made, and the old public part stays known. May block: never on the window's thread. Problems "signing-key",
/// "keychain", those of files and storage.
Result<SigningKey> signingKeyOf(Library& library);

/// Every public key that this library has signed with, the one in use first; empty before the first signature.
Result<QList<LibraryPublicKey>> publicKeysOf(Library& library);

} // namespace cyberspotter
