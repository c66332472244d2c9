// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/verification.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cyberspotter {

/// What a time stamp (RFC 3161) says. Nothing of it is proven before it is verified.
struct TimeStamp {
    QDateTime time;             ///< UTC, as the authority says it
    qint64 accuracyMs = 0;      ///< within how much the authority says its time is right; 0: it does not say
    QString digestAlgorithm;    ///< "SHA256", as OpenSSL names it
    QByteArray digest;          ///< of what was stamped, raw bytes
    QByteArray nonce;           ///< big-endian, without leading zeros; empty when there is none
    QString serial;             ///< hex
    QString policy;             ///< object identifier
    QString authority;          ///< who signed: the certificate's subject, else the name that the stamp gives
    QString certificateIssuer;  ///< who vouches for that certificate
    QDateTime certificateUntil; ///< UTC, when that certificate ends

    bool operator==(const TimeStamp&) const = default;
};

/// Whom to believe. Both empty: the certificates of the system.
struct TimeStampTrust {
    QString caFile;   ///< a PEM file with one or several certificates
    QByteArray caPem; ///< the same as text; a file goes before
    bool andSystem = false; ///< those of the system beside them

    bool operator==(const TimeStampTrust&) const = default;
};

/// What a stamp is held against.
struct TimeStampSubject {
    QByteArray sha256; ///< 32 raw bytes; empty: what was stamped is not at hand, and is not compared
    QByteArray nonce;  ///< of the request, for an answer that just came; empty: not compared
};

/// What came of verifying a time stamp.
struct TimeStampCheck {
    std::optional<TimeStamp> stamp; ///< nullopt when it cannot be read
    QList<Finding> findings;

    bool valid() const;
    QJsonObject toJson() const;
};

/// Verifies the bytes of a `.tsr`: a whole answer of an authority (TimeStampResp) or the bare token (PKCS #7). Checks that
/// it was granted, that it is of the given digest and nonce, its signature, the signer's certificate with its chain as of
/// the time that is stamped, and that this certificate is for time stamps and nothing else. Rules: timestamp-format,
/// timestamp-refused, timestamp-digest, timestamp-nonce, timestamp-signature, timestamp-certificate, timestamp-authority
/// (the chain ends elsewhere), timestamp-trust (the CA file cannot be read); timestamp-expired (a note: the certificate has
/// ended since). Never throws, whatever the bytes are; more than `largestTimeStamp` are refused.
TimeStampCheck verifyTimeStamp(const QByteArray& tsr, const TimeStampSubject& subject, const TimeStampTrust& trust = {});

inline constexpr qint64 largestTimeStamp = 256 * 1024;

/// True when the bytes begin as a TimeStampResp or a token does: whether to try `verifyTimeStamp` on a file.
bool looksLikeTimeStamp(const QByteArray& bytes);

/// A request over a SHA-256 (32 raw bytes): DER with a fresh 64-bit nonce; asks for the certificates too.
struct TimeStampRequest {
    QByteArray der;
    QByteArray nonce;
};
Result<TimeStampRequest> makeTimeStampRequest(const QByteArray& sha256);

} // namespace cyberspotter
