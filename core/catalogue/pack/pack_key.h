// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QByteArray>

#include <memory>

namespace cyberspotter {

/// A private Ed25519 key (RFC 8032), with which a programme signs its packs.
class PackKey {
public:
    /// A new key. Problem "pack-key" when the computer has no randomness to give.
    static Result<PackKey> make();
    /// From what `privatePem` gave, or `openssl genpkey -algorithm ed25519`. Problem "pack-key".
    static Result<PackKey> fromPem(const QByteArray& pem);

    PackKey(PackKey&&) noexcept;
    PackKey& operator=(PackKey&&) noexcept;
    ~PackKey();

    /// The private key as PKCS#8 PEM: a secret.
    QByteArray privatePem() const;
    /// The public key: 32 bytes.
    QByteArray publicKey() const;
    /// The signature of `bytes`: 64 bytes. Problem "pack-key".
    Result<QByteArray> sign(QByteArrayView bytes) const;

private:
    struct State;
    explicit PackKey(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The library's own key for packs: kept where secrets are kept (`secretPlaceOf`; the file that only this user can read where
/// there is no keychain), made at first use. May block: never on the window's thread. Problems "pack-key", "keychain", those
/// of files and storage. A key that is lost is told ("pack-key-lost") and never made anew in silence: whoever uses the packs
/// would see another signer.
Result<PackKey> packKeyOf(Library& library);

/// True when `signature` (64 bytes) is that of `bytes` by the public key (32 bytes).
bool verifyPackSignature(const QByteArray& publicKey, const QByteArray& signature, QByteArrayView bytes);

/// SHA-256 of a public key: 64 lower-case hex digits, to be compared by people.
QString packKeyFingerprint(const QByteArray& publicKey);

} // namespace cyberspotter
