// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <string>

namespace cyberspotter {

struct DecodedText {
    std::string utf8;    ///< always well-formed; what could not be read is U+FFFD
    QByteArray charset;  ///< the encoding used, in the names of the WHATWG Encoding standard, lower-case
};

/// Turns the bytes of a page into UTF-8 as browsers do: byte order mark, then the charset of the HTTP header
/// (`httpCharset`, may be empty), then `<meta>`, then a guess from the bytes. Labels mean what the WHATWG Encoding
/// standard says they mean: iso-8859-1 is windows-1252, gb2312 is GB18030, shift_jis is windows-31j.
/// One departure: bytes that declare a legacy charset in `<meta>` but are well-formed UTF-8 are read as UTF-8,
/// because a page saved from a browser's tree keeps its old `<meta>`.
DecodedText decodeHtml(const QByteArray& bytes, const QByteArray& httpCharset = {});

} // namespace cyberspotter
