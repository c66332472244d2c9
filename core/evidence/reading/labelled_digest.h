// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cyberspotter {

/// A digest as web archives write it: "sha1:ABCD…" (base32), "sha256:…" or "sha-256:…" (hex or base32), "md5:…".
struct LabelledDigest {
    QString algorithm; ///< as MultiDigest names it: "sha1", "sha256", "md5" ...
    QString hex;       ///< lower-case; empty when the algorithm is not known here

    bool isKnown() const { return !hex.isEmpty(); }
};

/// Reads one; nothing when it is no digest at all (no label, or of the wrong length for its algorithm). A text without a
/// label is taken for hex, its algorithm told by its length, as Frictionless data packages may write it.
std::optional<LabelledDigest> readLabelledDigest(const QString& text);

/// Base32 (RFC 4648, upper or lower case, with or without padding) undone; nothing when it is none.
std::optional<QByteArray> fromBase32(const QByteArray& text);

} // namespace cyberspotter
