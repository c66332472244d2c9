// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cyberspotter {

/// Who signed a package, and whether the signature holds (WACZ Signing and Verification 0.1.0).
struct PackageSignature {
    enum class State {
        None,       ///< not signed
        OwnKey,     ///< holds, by a key that the caller knows as its own
        UnknownKey, ///< holds, by a key that nobody here vouches for: compare the fingerprint
        Domain,     ///< holds, by the certificate of a domain
        Broken,     ///< there is a signature, and it does not hold
    };
    State state = State::None;
    QString fingerprint; ///< SHA-256 of the public key (DER SubjectPublicKeyInfo), 64 lower-case hex digits
    QString software;    ///< as the package says
    QDateTime created;   ///< UTC, as the package says: nothing proves it but a time stamp
    QString domain;      ///< of the domain form
    QString certificateIssuer;
    QDateTime certificateFrom; ///< UTC
    QDateTime certificateTo;   ///< UTC
    QDateTime stampedAt;       ///< UTC, of the time stamp over the signature when its imprint agrees; else invalid

    /// "none", "own-key", "unknown-key", "domain" or "broken".
    QString stateWord() const;
    /// One plain sentence, translated: who signed it, or that nobody did.
    QString sentence() const;
    /// {"state","fingerprint","software","created","domain", ...}; members that are empty are left out.
    QJsonObject toJson() const;
};

/// Checks datapackage-digest.json against the bytes of datapackage.json, and the signature in it. `ownKeys` are public keys
/// as DER SubjectPublicKeyInfo. Rules: wacz-digest, signature-format, signature-broken; notes signature-none,
/// signature-own-key, signature-unknown-key, signature-domain, signature-time.
PackageSignature checkPackageDigest(const QByteArray& digestJson, const QByteArray& dataPackageJson,
                                    const QList<QByteArray>& ownKeys, QList<Finding>& findings);

} // namespace cyberspotter
