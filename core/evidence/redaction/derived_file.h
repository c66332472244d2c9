// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"

namespace cyberspotter {

/// A file made from a file of a capture after the capture was stored. The original stays as it is; of several made from
/// one original all are kept and the latest is used.
struct DerivedFile {
    QString captureId;
    int version = 0;   ///< 1, 2, 3 ... of its original
    CaptureFile file;  ///< `derivedFrom` is the original's SHA-256; the role is the original's with "_redacted"
    QDateTime madeAt;  ///< UTC
    QString actor;     ///< pseudonym of who made it
    QString program;   ///< "Cyber Spotter 0.1.0"
    QJsonObject facts; ///< kind "redaction"; of a picture: width, height, regions; of a text: spans [{start, end, kind}]

    bool operator==(const DerivedFile&) const = default;
};

/// The role of what is made from a file of that role: "screenshot_full_redacted".
inline QString redactedRole(const QString& role) {
    return role + QStringLiteral("_redacted");
}

/// SHA-256 over all that is said of a derived file, as compact JSON; its "derived" entry in the custody log keeps it.
QString derivedDigest(const DerivedFile& derived);

} // namespace cyberspotter
