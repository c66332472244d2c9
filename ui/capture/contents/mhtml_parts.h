// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace cyberspotter {

/// One part of an MHTML file (RFC 2557) as the engine writes it. Views point into the file.
struct MhtmlPart {
    QByteArray address;  ///< Content-Location
    QByteArray type;     ///< Content-Type, lower case, with its parameters
    QByteArray encoding; ///< Content-Transfer-Encoding, lower case
    QByteArrayView body;

    bool isHtml() const { return type.startsWith("text/html"); }
    bool isPicture() const { return type.startsWith("image/"); }
    /// The bytes that the body stands for: base64 and quoted-printable (RFC 2045) undone. Empty for base64 that is none.
    QByteArray bytes() const;
};

/// The parts of a file, in its order, at most 20,000; a file that is no MHTML has none.
QList<MhtmlPart> mhtmlParts(QByteArrayView file);

/// Whether bytes stand anywhere in a file: memmem, which looks through 100 MB in a tenth of a second.
bool holdsBytes(QByteArrayView file, QByteArrayView bytes);

} // namespace cyberspotter
