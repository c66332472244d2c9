// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cyberspotter {

/// True when `signature` is one of `message` by the key (DER SubjectPublicKeyInfo): ECDSA as DER or as r and s side by side
/// (Web Crypto), with SHA-256, 384 or 512; RSA PKCS#1 or PSS with SHA-256; Ed25519.
bool signatureHolds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

/// What a chain of certificates in PEM says of its first one.
struct CertificateCheck {
    QByteArray publicKey; ///< DER SubjectPublicKeyInfo; empty when there is no certificate
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validTo;   ///< UTC
    bool namesDomain = false;
    bool trusted = false; ///< leads to an authority that this computer trusts, valid at the time asked for
};
CertificateCheck checkCertificate(const QByteArray& pem, const QString& domain, const QDateTime& at);

/// What an RFC 3161 time stamp (a response or its token, DER) says; `over` are the bytes it may be of,
/// `certificatesPem` certificates that lie beside it.
struct StampCheck {
    bool readable = false;
    bool imprintAgrees = false;
    bool signatureHolds = false; ///< by a certificate for time stamps, inside or beside it, that was valid then
    bool isTrusted = false;      ///< and an authority that this computer trusts vouches for it
    QString why;                 ///< why the signature does not hold
    QString signer;              ///< the certificate's subject
    QDateTime at;                ///< UTC
};
StampCheck checkStampOver(const QByteArray& der, const QList<QByteArray>& over, const QByteArray& certificatesPem);

/// The digest of bytes by an algorithm as MultiDigest names it, in lower-case hex.
QString digestOfBytes(const QString& algorithm, const QByteArray& bytes);

} // namespace cyberspotter
