// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/archive/wacz_writer.h"

#include <QFile>

namespace cyberspotter::tests {

inline QDateTime atSecond(int second) {
    return QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC).addMSecs(1000LL * second + 123);
}

inline HttpExchange exchange(const QString& url, int second, int status, const QList<HttpHeader>& headers, const QByteArray& body) {
    HttpExchange made;
    made.url = url;
    made.at = atSecond(second);
    made.protocol = QStringLiteral("http/1.1");
    made.requestHeaders = {{"User-Agent", "Mozilla/5.0"}, {"Accept-Language", "fr,en;q=0.8"}, {"Cookie", "blanked"}};
    made.blanked = {QStringLiteral("Cookie")};
    made.status = status;
    made.statusText = status == 200 ? "OK" : QByteArray();
    made.responseHeaders = headers;
    made.remoteAddress = QStringLiteral("192.0.2.7");
    made.remotePort = 443;
    made.headersRaw = true;
    made.body.bytes = body;
    made.body.size = body.size();
    return made;
}

inline QByteArray someBytes(qsizetype size, quint32 seed = 1) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& c : bytes) {
        seed = seed * 1664525 + 1013904223;
        c = char(seed >> 24);
    }
    return bytes;
}

/// Every kind of exchange that a visit to a market has.
inline QList<HttpExchange> visitExchanges() {
    const QByteArray html = "<!doctype html><title>Ivoire — 象牙</title>" + QByteArray(3000, ' ') + "</html>";
    QList<HttpExchange> all;
    all += exchange(QStringLiteral("http://market.example/item/17"), 0, 301,
                    {{"Location", "https://market.example/item/17?ref=a&b=%E8%B1%A1"}, {"Content-Length", "162"}}, {});
    all.back().body.missing = QStringLiteral("not-given");
    HttpExchange page = exchange(QStringLiteral("https://market.example/item/17?ref=a&b=%E8%B1%A1"), 1, 200,
                                 {{"content-type", "text/html; charset=UTF-8"}, {"content-encoding", "br"}, {"content-length", "611"},
                                  {"set-cookie", "blanked\nblanked"}, {":status", "200"}, {"x-odd", "one\r\nInjected: yes"}}, html);
    page.protocol = QStringLiteral("h2");
    page.statusText.clear();
    page.body.decoded = true;
    page.blanked = {QStringLiteral("Cookie"), QStringLiteral("set-cookie")};
    page.requestHeaders += HttpHeader{":authority", "market.example"};
    page.tls = {QStringLiteral("TLS 1.3"), QStringLiteral("AES_128_GCM"), QStringLiteral("X25519"), QStringLiteral("market.example"),
                QStringLiteral("Test CA"), atSecond(-90000), atSecond(90000), {"certificate one", "certificate two"}};
    all += page;
    all += exchange(QStringLiteral("https://www.market.example:8443/Bilder/%C3%89l%C3%A9phant.png"), 2, 200,
                    {{"Content-Type", "image/png"}, {"Content-Length", "70000"}}, someBytes(70000));
    all += exchange(QStringLiteral("https://xn--bcher-kva.example/a/?z=1&a=2&a=1"), 2, 404,
                    {{"Content-Type", "text/html"}, {"Transfer-Encoding", "chunked"}}, "<h1>No</h1>");
    all += exchange(QStringLiteral("https://bücher.example/é?q=象"), 3, 200, {{"Content-Type", "text/plain"}}, "UTF-8 – ok");
    all += exchange(QStringLiteral("https://market.example/empty"), 3, 204, {{"Content-Length", "0"}}, {});
    all += exchange(QStringLiteral("https://market.example/nothing.js"), 3, 200, {{"Content-Type", "text/javascript"}, {"Content-Length", "0"}}, {});
    all += exchange(QStringLiteral("https://market.example/same.css"), 4, 304, {{"ETag", "\"x\""}, {"Content-Length", "77"}}, {});
    all += exchange(QStringLiteral("https://market.example/raw.json"), 4, 200,
                    {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}, someBytes(500, 7));
    HttpExchange post = exchange(QStringLiteral("https://market.example/api?x=1"), 5, 200, {{"Content-Type", "application/json"}}, "{\"a\":1}");
    post.method = "POST";
    post.requestBody = "query=ivory";
    post.requestHeaders += {{"Content-Type", "application/x-www-form-urlencoded"}, {"Content-Length", "11"}};
    all += post;
    HttpExchange large = exchange(QStringLiteral("https://media.example/film.mp4"), 6, 200,
                                  {{"Content-Type", "video/mp4"}, {"Content-Length", "900000000"}, {"Content-Encoding", "gzip"}}, {});
    large.body.missing = QStringLiteral("too-large");
    large.body.size = 900000000;
    all += large;
    HttpExchange failed = exchange(QStringLiteral("https://gone.example/x"), 7, 0, {}, {});
    failed.failure = QStringLiteral("net::ERR_NAME_NOT_RESOLVED");
    all += failed;
    HttpExchange repeated = all[2];
    repeated.fromCache = true;
    all += repeated;
    HttpExchange cached = exchange(QStringLiteral("https://market.example/logo.webp"), 8, 200, {{"Content-Type", "image/webp"}}, someBytes(300, 3));
    cached.fromCache = true;
    all += cached;
    all += exchange(QStringLiteral("data:image/gif;base64,R0lGOD"), 9, 200, {{"Content-Type", "image/gif"}}, "GIF89a");
    return all;
}

/// A visit of two pages with what was rendered of them, stored.
inline ArchiveInput visit(const EvidenceStore& store) {
    Capture capture;
    capture.id = QStringLiteral("3f2a9c1e-0000-4000-8000-000000000017");
    capture.requestedUrl = QStringLiteral("http://market.example/item/17");
    capture.finalUrl = QStringLiteral("https://market.example/item/17?ref=a&b=%E8%B1%A1#top");
    capture.title = QStringLiteral("Ivoire “ancien” — 象牙");
    capture.startedAt = atSecond(0);
    capture.finishedAt = atSecond(12);
    capture.timeZone = QStringLiteral("Europe/Paris");
    capture.collector = QStringLiteral("heron");
    capture.engine = QStringLiteral("QtWebEngine 6.4.2 (Chromium 102.0.5005.177)");
    capture.program = QStringLiteral("Cyber Spotter 0.1.0");
    capture.facts = {{"http_status", 200}, {"scrolled", true}};
    const auto add = [&](const char* role, const char* mediaType, const QByteArray& bytes) {
        const StoredFile stored = store.store(bytes).value();
        capture.files.append({QLatin1String(role), stored.sha256, stored.bytes, QLatin1String(mediaType), {}});
    };
    add("screenshot_full", "image/png", "\x89PNG" + someBytes(2'000'000, 9));
    add("screenshot_viewport", "image/png", "\x89PNG" + someBytes(9000, 10));
    add("html", "text/html; charset=utf-8", "<html>rendered</html>");
    add("text", "text/plain; charset=utf-8", "Ivoire 象牙\nprix \"12\" €");
    add("structured", "application/json", "{}");
    add("mhtml", "multipart/related", "From: <Saved by Blink>\r\n\r\n");
    add("picture", "image/webp", someBytes(400, 14));
    add("element", "image/png", someBytes(400, 11));
    add("element", "image/png", someBytes(400, 12));
    const int first = int(capture.files.size());
    add("screenshot_full", "image/png", "\x89PNG" + someBytes(5000, 13));
    add("text", "text/plain; charset=utf-8", "The seller");
    return archiveInputOf(capture,
                          {{capture.finalUrl, capture.title, atSecond(1), first},
                           {QStringLiteral("https://market.example/seller/4"), QStringLiteral("Seller"), atSecond(10), 2}},
                          visitExchanges());
}

/// So many small exchanges that the index is packed.
inline ArchiveInput longVisit(const EvidenceStore& store, int exchanges) {
    ArchiveInput input = visit(store);
    for (int n = 0; n < exchanges; ++n) {
        input.exchanges += exchange(QStringLiteral("https://cdn%1.example/tile/%2.txt").arg(n % 7).arg(n), n, 200,
                                    {{"Content-Type", "text/plain"}}, QByteArray::number(n));
    }
    return input;
}

/// Bodies of `bytes` in all that lie in one file, as while a capture is under way. The file is written in pieces.
inline ArchiveInput heavyVisit(const EvidenceStore& store, const QString& spool, qint64 bytes) {
    ArchiveInput input = visit(store);
    constexpr qint64 bodyBytes = 8'000'000;
    QFile file(spool);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    const QByteArray piece = someBytes(1'000'000, 77);
    for (qint64 at = 0; at < bytes; at += bodyBytes) {
        HttpExchange one = exchange(QStringLiteral("https://cdn.example/picture/%1.jpg").arg(at / bodyBytes), int(at / bodyBytes), 200,
                                    {{"Content-Type", "image/jpeg"}}, {});
        one.body.path = spool;
        one.body.offset = at;
        one.body.size = std::min(bodyBytes, bytes - at);
        for (qint64 left = one.body.size; left > 0; left -= piece.size()) {
            file.write(piece.constData(), std::min<qint64>(left, piece.size()));
        }
        input.exchanges += one;
    }
    return input;
}

} // namespace cyberspotter::tests
