// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/http_block.h"

#include <QMap>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

bool isPlainAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// RFC 9110 token: what may stand as a header's name.
bool isToken(const QByteArray& name) {
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

/// A header as lines. The engine joins repeated headers with line breaks; each becomes a line again, so that nothing that a
/// server sent can begin a header of another name.
void addHeader(QByteArray& head, const QByteArray& name, QByteArray value) {
    if (!isToken(name)) {
        return; // ":status" and the like
    }
    value.replace('\r', ' ').replace('\0', ' ');
    for (const QByteArray& line : value.split('\n')) {
        head += name + ": " + line.trimmed() + "\r\n";
    }
}

/// Reason phrases (RFC 9110) for answers of HTTP/2, which has none.
QByteArray reasonOf(int status) {
    static const QMap<int, QByteArray> reasons{
        {200, "OK"},           {201, "Created"},      {204, "No Content"},   {206, "Partial Content"},
        {301, "Moved Permanently"}, {302, "Found"},   {303, "See Other"},    {304, "Not Modified"},
        {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"},
        {403, "Forbidden"},    {404, "Not Found"},    {410, "Gone"},         {429, "Too Many Requests"},
        {500, "Internal Server Error"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
    return reasons.value(status);
}

QByteArray oneLine(QByteArray text) {
    return text.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
}

bool hasHeader(const QList<HttpHeader>& headers, const QByteArray& lowerName) {
    return std::any_of(headers.begin(), headers.end(), [&](const HttpHeader& header) { return header.name.toLower() == lowerName; });
}

/// True when a header says something of the body's bytes that is not so of those that are stored.
bool isUndone(const HttpHeader& header, const ExchangeBody& body, bool bodyless) {
    const QByteArray name = header.name.toLower();
    if (name == "transfer-encoding") {
        return true; // chunks are always joined by the engine
    }
    if (name == "content-encoding") {
        return body.decoded || !body.missing.isEmpty();
    }
    return name == "content-length" && !bodyless && header.value.trimmed() != QByteArray::number(body.missing.isEmpty() ? body.size : 0);
}

QByteArray truncationOf(const QString& missing) {
    if (missing.startsWith(QStringLiteral("too-large"))) {
        return "length";
    }
    if (missing.startsWith(QStringLiteral("still-loading"))) {
        return "time";
    }
    return missing.startsWith(QStringLiteral("failed")) ? "disconnect" : "unspecified";
}

/// The IANA name of a cipher suite by the engine's words, where these leave no doubt.
QByteArray cipherSuiteOf(const TlsDetails& tls) {
    static const QMap<QString, QByteArray> hashes{{QStringLiteral("AES_128_GCM"), "SHA256"},
                                                  {QStringLiteral("AES_256_GCM"), "SHA384"},
                                                  {QStringLiteral("CHACHA20_POLY1305"), "SHA256"}};
    const QByteArray hash = hashes.value(tls.cipher);
    if (hash.isEmpty()) {
        return {};
    }
    const QByteArray cipher = tls.cipher.toLatin1() + '_' + hash;
    if (tls.protocol == QStringLiteral("TLS 1.3")) {
        return "TLS_" + cipher;
    }
    return tls.keyExchange.startsWith(QStringLiteral("ECDHE_")) ? "TLS_" + tls.keyExchange.toLatin1() + "_WITH_" + cipher : QByteArray();
}

} // namespace

QByteArray archivedUrl(const QString& url) {
    const QString plain = url.section(u'#', 0, 0);
    if (isPlainAscii(plain)) {
        return plain.toLatin1();
    }
    const QUrl parsed(plain, QUrl::TolerantMode);
    const QByteArray encoded = parsed.isValid() ? parsed.toEncoded(QUrl::FullyEncoded) : QByteArray();
    return encoded.isEmpty() ? plain.toUtf8().toPercentEncoding("!#$%&'()*+,/:;=?@[]~") : encoded;
}

bool isHttpUrl(const QByteArray& url) {
    const QByteArray lower = url.left(8).toLower();
    return lower.startsWith("http://") || lower.startsWith("https://");
}

QByteArray requestHead(const HttpExchange& exchange) {
    const QByteArray url = archivedUrl(exchange.url);
    const qsizetype hostAt = url.indexOf("://") + 3;
    qsizetype pathAt = hostAt;
    while (pathAt < url.size() && url[pathAt] != '/' && url[pathAt] != '?') {
        ++pathAt;
    }
    QByteArray path = url.mid(pathAt);
    if (!path.startsWith('/')) {
        path.prepend('/');
    }
    QByteArray head = (isToken(exchange.method) ? exchange.method : QByteArray("GET")) + ' ' + path + " HTTP/1.1\r\n";
    if (!hasHeader(exchange.requestHeaders, "host")) {
        const QByteArray authority = url.mid(hostAt, pathAt - hostAt);
        addHeader(head, "Host", authority.mid(authority.lastIndexOf('@') + 1));
    }
    for (const HttpHeader& header : exchange.requestHeaders) {
        addHeader(head, header.name, header.value);
    }
    return head + "\r\n";
}

QByteArray responseHead(const HttpExchange& exchange) {
    const QByteArray reason = exchange.statusText.isEmpty() ? reasonOf(exchange.status) : oneLine(exchange.statusText);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(exchange.status) + ' ' + reason + "\r\n";
    // Answers without a body say the length of one that they do not have (RFC 9110, 8.6).
    const bool bodyless = exchange.method == "HEAD" || exchange.status == 304 || exchange.status == 204;
    bool lengthChanged = false;
    for (const HttpHeader& header : exchange.responseHeaders) {
        const bool undone = isUndone(header, exchange.body, bodyless);
        lengthChanged = lengthChanged || (undone && header.name.toLower() == "content-length");
        addHeader(head, undone ? "x-orig-" + header.name.toLower() : header.name, header.value);
    }
    if (lengthChanged) {
        addHeader(head, "Content-Length", QByteArray::number(exchange.body.missing.isEmpty() ? exchange.body.size : 0));
    }
    return head + "\r\n";
}

QByteArray contentTypeOf(const HttpExchange& exchange) {
    for (const HttpHeader& header : exchange.responseHeaders) {
        if (header.name.toLower() == "content-type") {
            return oneLine(header.value).trimmed();
        }
    }
    return {};
}

QString mimeOf(const QByteArray& contentType) {
    return QString::fromLatin1(contentType).section(u';', 0, 0).section(u' ', 0, 0).trimmed().toLower();
}

bool isCompressedMedia(const QString& mime) {
    static const QStringList packed = {
        QStringLiteral("application/pdf"),        QStringLiteral("application/zip"),    QStringLiteral("application/gzip"),
        QStringLiteral("application/wasm"),       QStringLiteral("multipart/related"),  QStringLiteral("message/rfc822"),
        QStringLiteral("application/x-gzip"),     QStringLiteral("application/wacz"),   QStringLiteral("application/octet-stream"),
        QStringLiteral("application/font-woff2"), QStringLiteral("application/font-woff")};
    static const QStringList plainPictures = {QStringLiteral("image/svg+xml"), QStringLiteral("image/bmp"),
                                              QStringLiteral("image/x-icon"), QStringLiteral("image/vnd.microsoft.icon")};
    if (mime.startsWith(QStringLiteral("image/"))) {
        return !plainPictures.contains(mime);
    }
    return mime.startsWith(QStringLiteral("video/")) || mime.startsWith(QStringLiteral("audio/"))
           || mime.startsWith(QStringLiteral("font/woff")) || packed.contains(mime);
}

QList<HttpHeader> connectionFields(const HttpExchange& exchange) {
    QList<HttpHeader> fields;
    if (!exchange.remoteAddress.isEmpty()) {
        QString address = exchange.remoteAddress;
        fields.append({"WARC-IP-Address", address.remove(u'[').remove(u']').toLatin1()});
    }
    if (!exchange.protocol.isEmpty()) {
        fields.append({"WARC-Protocol", exchange.protocol.toLatin1()});
    }
    if (exchange.tls.protocol.startsWith(QStringLiteral("TLS "))) {
        fields.append({"WARC-Protocol", "tls/" + exchange.tls.protocol.mid(4).toLatin1()});
    }
    if (const QByteArray suite = cipherSuiteOf(exchange.tls); !suite.isEmpty()) {
        fields.append({"WARC-Cipher-Suite", suite});
    }
    if (exchange.byProgram) {
        fields.append(HttpHeader{"Cyberspotter-Asked-By", "program"});
    }
    if (!exchange.blanked.isEmpty()) {
        fields.append({"Cyberspotter-Blanked", exchange.blanked.join(QStringLiteral(", ")).toUtf8()});
    }
    return fields;
}

QList<HttpHeader> truncationFields(const ExchangeBody& body) {
    if (body.missing.isEmpty()) {
        return {};
    }
    return {{"WARC-Truncated", truncationOf(body.missing)}, {"Cyberspotter-Body-Missing", body.missing.toUtf8()}};
}

} // namespace cyberspotter
