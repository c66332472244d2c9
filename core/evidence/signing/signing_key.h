// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace cyberspotter {

/// A private key that signs archives: ECDSA on the curve P-384 with SHA-256, signatures as r and s side by side. These are
/// the ones that readers of the anonymous form of "WACZ Signing and Verification 0.1.0" import (they know no other curve).
/// Any thread may sign.
class SigningKey {
public:
    /// A new key. Problem "signing-key" when the computer has no randomness to give.
    static Result<SigningKey> make();
    /// From what `privatePem` gave. Problem "signing-key".
    static Result<SigningKey> fromPem(const QByteArray& pem);

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    /// The private key as PKCS#8 PEM: a secret.
    QByteArray privatePem() const;
    /// The public key as DER SubjectPublicKeyInfo.
    QByteArray publicDer() const;
    /// The signature of `bytes`: 96 bytes. Problem "signing-key".
    Result<QByteArray> sign(QByteArrayView bytes) const;

private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A public key (DER SubjectPublicKeyInfo) as PEM.
QByteArray publicKeyPem(const QByteArray& publicDer);

/// SHA-256 of a public key (DER SubjectPublicKeyInfo): 64 lower-case hex digits.
QString keyFingerprint(const QByteArray& publicDer);

/// True when `signatureBase64` is an ECDSA signature (r and s side by side, or DER) of `bytes` with SHA-256 by that key.
bool verifySignature(const QString& publicKeySpkiBase64, const QString& signatureBase64, QByteArrayView bytes);

} // namespace cyberspotter
