// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/openssl_handles.h"
#include "core/evidence/timestamp/time_stamp.h"

namespace cyberspotter {

/// The certificates of `trust`, to be judged as of `time`. Problem "timestamp-trust" when a given file cannot be read or
/// holds no certificate.
Result<openssl::Store> trustedStore(const TimeStampTrust& trust, const QDateTime& time);

/// The certificates with which others can verify a token, as PEM: the signer's and all above it up to the one that `trust`
/// believes, as of `time`; where nobody believed vouches for it, those that the token encloses and those of `trust`.
QByteArray certificateChain(PKCS7* token, const TimeStampTrust& trust, const QDateTime& time);

/// Why the signature of a token does not hold, whoever signed; empty when it holds.
QString signatureFault(PKCS7* token);

/// Why the last verification failed, from OpenSSL's errors; forgets them.
QString verifyErrorText();

} // namespace cyberspotter
