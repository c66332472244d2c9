// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// One header line. Names keep their letters as they were sent; values are bytes.
struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader&) const = default;
};

/// How the connection was secured, as the engine said.
struct TlsDetails {
    QString protocol;    ///< "TLS 1.3"; empty without TLS
    QString cipher;      ///< "AES_128_GCM"
    QString keyExchange; ///< "X25519", or empty
    QString subject;     ///< common name of the server's certificate
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validTo;   ///< UTC
    /// The server's certificate first, each DER; empty where the engine did not give it.
    QList<QByteArray> chain;

    bool operator==(const TlsDetails&) const = default;
};

/// Bytes in memory, or in a file while a capture is under way (many bodies, one behind the other, share one).
struct ExchangeBody {
    QString path; ///< the file that holds them from `offset` on; empty: `bytes` holds all
    qint64 offset = 0;
    QByteArray bytes;
    qint64 size = 0; ///< how many there are
    /// True when a content encoding (gzip, br) was undone by the engine: the bytes are what a page sees, and the record
    /// says so.
    bool decoded = false;
    /// Why the bytes are not all there ("too-large", "not-given", "still-loading", "failed: …"); empty when they are.
    QString missing;

    bool operator==(const ExchangeBody&) const = default;
};

/// One request and its answer, as the engine's network layer told them. A redirect is an exchange of its own.
struct HttpExchange {
    QString url; ///< as requested, fully encoded, without a fragment
    QByteArray method = "GET";
    QString resourceType; ///< the engine's word: "Document", "Image", "XHR" ...
    QDateTime at;         ///< UTC, when the request went out, with milliseconds
    QString protocol;     ///< "http/1.1", "h2", "h3"
    QList<HttpHeader> requestHeaders; ///< secrets blanked already
    QStringList blanked;              ///< names of the headers whose values were blanked, of request and answer
    QByteArray requestBody;           ///< blanked where it may hold secrets
    int status = 0;                   ///< 0: no answer came
    QByteArray statusText;
    QList<HttpHeader> responseHeaders; ///< as received, in their order; secrets blanked already
    QString remoteAddress;             ///< "93.184.216.34", without a port; empty when unknown
    int remotePort = 0;
    bool fromCache = false; ///< the engine answered from its cache: the headers are those of the first answer
    bool byProgram = false; ///< the program asked, for a picture that the page names; the page itself did not
    bool headersRaw = false; ///< the lines as received, not the engine's tidied ones
    TlsDetails tls;
    ExchangeBody body;
    QString failure; ///< the engine's word for why no answer came

    bool operator==(const HttpExchange&) const = default;
};

} // namespace cyberspotter
