// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/custody_log.h"
#include "core/evidence/verification.h"

namespace cyberspotter {

/// The last entry of a library's custody log, signed by the library's own key: who keeps it elsewhere can tell later
/// whether the log was cut or written anew.
struct CustodyHead {
    QString library;      ///< id of the library
    qint64 seq = 0;
    QString hash;         ///< of that entry
    QDateTime at;         ///< when it was signed, UTC
    QByteArray publicKey; ///< DER SubjectPublicKeyInfo
    QByteArray signature; ///< r and s side by side, over `signedText`

    bool operator==(const CustodyHead&) const = default;
    /// The bytes that are signed: five lines (docs/evidence-formats.md).
    QByteArray signedText() const;
    QJsonObject toJson() const;
};

/// Problem "head-format".
Result<CustodyHead> custodyHeadFromJson(const QByteArray& json);

/// Signs the head of the log. May block (the keychain): never on the window's thread. Problems "custody-empty", those of
/// `signingKeyOf` and of the library.
Result<CustodyHead> signCustodyHead(Library& library);

/// Holds a head against the log: head-signature, head-library (another library's), head-missing (the log ends before it),
/// head-differs (another entry stands there); head-key (a note: the key is not one that this library knows).
Result<QList<Finding>> checkCustodyHead(Library& library, const CustodyHead& head);

} // namespace cyberspotter
