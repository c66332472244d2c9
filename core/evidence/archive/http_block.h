// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/exchange.h"

#include <QByteArray>

namespace cyberspotter {

/// An address as a WARC names it: ASCII, fully encoded, without a fragment; a host of other letters in its ASCII form.
QByteArray archivedUrl(const QString& url);

/// True for addresses of http and https.
bool isHttpUrl(const QByteArray& url);

/// The head of the request as HTTP/1.1 text, with the empty line. What HTTP/2 sent as fields that begin with a colon is in
/// the first line and "Host".
QByteArray requestHead(const HttpExchange& exchange);

/// The head of the answer as HTTP/1.1 text, with the empty line. Header lines are as received; those that no longer say what
/// the stored body is (an encoding that the engine undid, chunks, another length, a body that is missing) keep their value
/// under "x-orig-…", and Content-Length is that of the stored body.
QByteArray responseHead(const HttpExchange& exchange);

/// "text/html; charset=utf-8": the first such header of the answer, or empty.
QByteArray contentTypeOf(const HttpExchange& exchange);

/// "text/html": lower-case, without parameters.
QString mimeOf(const QByteArray& contentType);

/// True for media that deflate does not make smaller: pictures, films, fonts, packed files, and MHTML (mostly base64 of such).
bool isCompressedMedia(const QString& mime);

/// What the header of both records says of the connection: WARC-IP-Address, WARC-Protocol (h2, tls/1.3), WARC-Cipher-Suite,
/// and "Cyberspotter-Blanked" with the names of headers whose values were blanked.
QList<HttpHeader> connectionFields(const HttpExchange& exchange);

/// WARC-Truncated and "Cyberspotter-Body-Missing" with the reason; nothing when the body is all there.
QList<HttpHeader> truncationFields(const ExchangeBody& body);

} // namespace cyberspotter
