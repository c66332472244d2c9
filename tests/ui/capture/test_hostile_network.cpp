// SPDX-License-Identifier: Apache-2.0
// Sites that answer in bad ways: an honest capture, or a problem that says what it was; never a hanging window.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

namespace {

QByteArray page(const QByteArray& title, const QByteArray& body) {
    return "<!doctype html><meta charset=utf-8><title>" + title + "</title><body>" + body;
}

} // namespace

class TestHostileNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        site_.answer(QStringLiteral("/favicon.ico"), {smallPng(1, 16), "image/png"});
        site_.answer(QStringLiteral("/pixel.png"), {smallPng(3), "image/png"});
    }

    void cleanup() {
        // Whatever a site does, the window goes on: a thread held up is seen by the fixture's heartbeat.
        QVERIFY2(fixture_.longestPause() < 2000, qPrintable(QString::number(fixture_.longestPause())));
        QVERIFY2(fixture_.grownBytes() < 300'000'000, qPrintable(QString::number(fixture_.grownBytes())));
        QVERIFY2(fixture_.incoming().isEmpty(), qPrintable(fixture_.incoming().join(u' ')));
    }

    void answersThatAreNoPage_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("attachment") << QByteArray("200 OK") << QByteArray("text/html") << QByteArray("Content-Disposition: attachment; filename=a.html") << QByteArray("page-is-download");
        QTest::newRow("unknown type") << QByteArray("200 OK") << QByteArray("application/x-nobody-knows") << QByteArray("Content-Disposition: inline") << QByteArray("page-is-download");
        QTest::newRow("204") << QByteArray("204 No Content") << QByteArray("text/html") << QByteArray("X-A: b") << QByteArray("page-unreachable");
        QTest::newRow("205") << QByteArray("205 Reset Content") << QByteArray("text/html") << QByteArray("X-A: b") << QByteArray("page-unreachable");
        QTest::newRow("login") << QByteArray("401 Unauthorized") << QByteArray("text/html") << QByteArray("WWW-Authenticate: Basic realm=\"staff\"") << QByteArray("page-unreachable");
    }

    void answersThatAreNoPage() {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, problem);
        const bool empty = status.startsWith("20") && !status.startsWith("200");
        site_.answer(QStringLiteral("/answer"), {empty ? QByteArray() : QByteArray("<title>t</title>words"), type, status, {header}, false});
        expectProblem(request(QStringLiteral("/answer")), problem);
    }

    void aLoginPageOfTheSiteItselfIsAPage() {
        site_.answer(QStringLiteral("/401"), {page("Please log in", "no"), "text/html", "401 Unauthorized", {}, false});
        const auto result = fixture_.capture(site_.url(QStringLiteral("/401")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("Please log in"));
        QCOMPARE(result->capture.facts.value(QStringLiteral("http_status")).toInt(), 401);
    }

    void aDownloadAfterTheLoadIsRefused() {
        site_.answer(QStringLiteral("/file.zip"), {"PK\x03\x04", "application/zip", "200 OK", {"Content-Disposition: attachment"}, false});
        site_.page(QStringLiteral("/later"), page("Later", "words<script>addEventListener('load', () => setTimeout(() => {"
                                                           "location = '/file.zip'; }, 350));</script><div style='height:6000px'>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/later")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("Later"));
    }

    void pagesThatGoRoundInCircles_data() {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("meta") << QByteArray("<meta http-equiv=refresh content='0;url=/round'>");
        QTest::newRow("script") << QByteArray("<script>location = '/round?' + Math.random();</script>");
    }

    void pagesThatGoRoundInCircles() {
        QFETCH(QByteArray, way);
        site_.page(QStringLiteral("/round"), page("Round", "x" + way));
        CaptureRequest round = request(QStringLiteral("/round"));
        round.limits.load = 4s;
        // One of the pages, whole, where it stood long enough; else words. Never without end.
        const int before = fixture_.captures();
        const auto result = fixture_.capture(round);
        if (result) {
            QCOMPARE(result->capture.title, QStringLiteral("Round"));
            QVERIFY(result->capture.finalUrl.contains(QStringLiteral("/round")));
        } else {
            QVERIFY2(result.error().type == QLatin1String("page-never-finished") || result.error().type == QLatin1String("page-left"), qPrintable(result.error().toText()));
            QCOMPARE(fixture_.captures(), before);
        }
    }

    void aPageThatNavigatesAwayIsLeft() {
        site_.page(QStringLiteral("/next"), page("Next", "next"));
        site_.page(QStringLiteral("/away"), page("Away", "<script>addEventListener('scroll', () => { location = '/next'; });</script><div style='height:20000px'>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/away")));
        if (result) {
            // Never one page's address with another's words.
            QCOMPARE(result->capture.title == QStringLiteral("Away"), result->capture.finalUrl.endsWith(QLatin1String("/away")));
        } else {
            QCOMPARE(result.error().type, QStringLiteral("page-left"));
        }
    }

    void aDocumentThatNeverEnds() {
        Answer endless{page("Endless", "<p>begin"), "text/html", "200 OK", {}, true};
        endless.again = QByteArray(65536, 'x') + "<br>";
        site_.answer(QStringLiteral("/endless"), endless);
        CaptureRequest slow = request(QStringLiteral("/endless"));
        slow.limits.load = 20s;
        expectProblem(slow, "page-too-large");
    }

    void aPictureThatNeverEnds() {
        Answer endless{smallPng(2).left(100), "image/png", "200 OK", {}, true};
        endless.again = QByteArray(16384, 'x');
        site_.answer(QStringLiteral("/endless.png"), endless);
        site_.page(QStringLiteral("/withpicture"), page("Picture", "<img src=/endless.png>"));
        CaptureRequest slow = request(QStringLiteral("/withpicture"));
        slow.limits.load = 4s;
        expectProblem(slow, "page-never-finished");
    }

    void aBodyOfAHundredMegabytes() {
        site_.answer(QStringLiteral("/huge.bin"), {QByteArray(100'000'000, 'h'), "application/octet-stream"});
        site_.page(QStringLiteral("/huge"), page("Huge", "<script>fetch('/huge.bin').then((a) => a.arrayBuffer()).then((b) => { document.body.append(b.byteLength); });</script>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/huge")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(network(*result).value(QStringLiteral("bodies_missing")).toInt(), 1);
        site_.answer(QStringLiteral("/huge.bin"), {"", "text/plain"});
    }

    void aDocumentTooLargeToKeep() {
        site_.page(QStringLiteral("/novel"), page("Novel", QByteArray("<p>word word word word</p>").repeated(1'500'000)));
        CaptureRequest novel = request(QStringLiteral("/novel"));
        novel.limits.load = 10s;
        novel.limits.scroll = 1s;
        novel.limits.step = 5s;
        const auto result = fixture_.capture(novel);
        if (!result) {
            QVERIFY2(result.error().type.startsWith(QLatin1String("page-")), qPrintable(result.error().toText()));
        }
        site_.page(QStringLiteral("/novel"), "x");
        qInfo("%s, grown by %lld", result ? "captured" : qPrintable(result.error().type), fixture_.grownBytes());
    }

    void moreRequestsThanAreKept() {
        site_.answer(QStringLiteral("/n"), {smallPng(4, 4), "image/png"});
        site_.page(QStringLiteral("/many"), page("Many", "<script>for (let i = 0; i < 3500; ++i) { new Image().src = '/n?' + i; }</script>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/many")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(network(*result).value(QStringLiteral("exchanges")).toInt(), 3000);
        QVERIFY(network(*result).value(QStringLiteral("left_out")).toInt() >= 501);
    }

    void headersOfAllKinds() {
        Answer odd{page("Odd", "words"), "text/html", "200 OK", {}, false};
        odd.headers = {"X-Latin: caf\xe9", "X-Broken: \xff\xfe\xc3(", "X-Long: " + QByteArray(200'000, 'l')};
        site_.answer(QStringLiteral("/odd"), odd);
        const RecordedNetwork recorded = fixture_.record(site_.url(QStringLiteral("/odd")));
        const HttpExchange exchange = find(recorded, QStringLiteral("/odd"));
        for (const QByteArray& line : odd.headers) {
            const QByteArray name = line.left(line.indexOf(':'));
            const HttpHeader* header = nullptr;
            for (const HttpHeader& one : exchange.responseHeaders) {
                header = one.name == name ? &one : header;
            }
            QVERIFY2(header != nullptr, name);
            QVERIFY2(header->value == line.mid(name.size() + 2), header->value.left(50).toHex(' '));
        }
        // The bytes are right, the lines and their order are not those received: the engine lost some of the block.
        QVERIFY(!exchange.headersRaw);
        site_.answer(QStringLiteral("/even"), {page("Even", "words"), "text/html", "200 OK", {"X-Words: \xC3\xA9l\xC3\xA9phant", "X-Long: " + QByteArray(200'000, 'l')}, false});
        const HttpExchange even = find(fixture_.record(site_.url(QStringLiteral("/even"))), QStringLiteral("/even"));
        QVERIFY(even.headersRaw);
        QVERIFY(even.responseHeaders.contains(HttpHeader{"X-Words", "\xC3\xA9l\xC3\xA9phant"}));
        QVERIFY(even.responseHeaders.contains(HttpHeader{"X-Long", QByteArray(200'000, 'l')}));
    }

    void framesOfOtherSites() {
        site_.page(QStringLiteral("/inner"), page("Inner", "<p>words of another site</p><img src=/pixel.png?inner><div style='background:#12fe34;width:300px;height:100px'></div>"));
        site_.page(QStringLiteral("/outer"), page("Outer", "<iframe width=400 height=300 style='border:0;position:absolute;top:100px;left:0' src='" +
                                                               site_.url(QStringLiteral("/inner"), QStringLiteral("localhost")).toEncoded() + "'></iframe>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/outer")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
        bool seen = false;
        for (int y = 100; y < std::min(400, picture.height()); ++y) {
            seen = seen || (picture.pixel(100, y) & 0xffffff) == 0x12fe34;
        }
        QVERIFY(seen);
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("mhtml")).contains("localhost"));
        const RecordedNetwork recorded = fixture_.record(site_.url(QStringLiteral("/outer")));
        for (const char* path : {"/outer", "/inner", "/pixel.png"}) {
            const HttpExchange exchange = find(recorded, QLatin1String(path));
            QCOMPARE(exchange.status, 200);
            QVERIFY2(exchange.body.missing.isEmpty() && exchange.body.size > 0, path);
        }
        // No script reads its words: they come out of the archive, and the capture says so.
        QVERIFY(!result->capture.facts.contains(QStringLiteral("frames_unread")));
        QCOMPARE(result->capture.facts.value(QStringLiteral("frames_from_archive")).toArray(), QJsonArray{site_.url(QStringLiteral("/inner"), QStringLiteral("localhost")).toString()});
    }

    void aWebSocket() {
        site_.answerBy(QStringLiteral("/socket"), [](const QByteArray& head) {
            QByteArray key;
            for (const QByteArray& line : head.split('\n')) {
                key = line.toLower().startsWith("sec-websocket-key:") ? line.mid(18).trimmed() : key;
            }
            const QByteArray accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
            return Answer{QByteArray("\x81\x05ivory", 7), "text/plain", "101 Switching Protocols", {"Upgrade: websocket", "Sec-WebSocket-Accept: " + accept}, true};
        });
        site_.page(QStringLiteral("/live"), page("Live", "<script>new WebSocket(location.href.replace('http', 'ws').replace('live', 'socket')).onmessage = (m) => {"
                                                         "document.body.append('heard ' + m.data); };</script>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/live")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("text")).contains("heard ivory"));
    }

    void aServiceWorkerThatAnswers() {
        site_.answer(QStringLiteral("/sw.js"), {"oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim());"
                                                "onfetch = (e) => { if (e.request.url.includes('made')) { e.respondWith(new Response('made by the worker')); } };",
                                                "text/javascript"});
        site_.page(QStringLiteral("/worker"), page("Worker", "<p id=p></p><script>navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)"
                                                             ".then(() => new Promise((done) => { if (navigator.serviceWorker.controller) { done(); } navigator.serviceWorker.oncontrollerchange = done; }))"
                                                             ".then(() => fetch('/made')).then((a) => a.text()).then((t) => { p.textContent = t; });</script>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/worker")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(fixture_.stored(result->capture, QStringLiteral("text")).trimmed(), QByteArray("made by the worker"));
    }

private:
    CaptureRequest request(const QString& path) const {
        CaptureRequest request;
        request.url = site_.url(path).toString();
        return request;
    }

    static HttpExchange find(const RecordedNetwork& network, const QString& path) {
        for (const HttpExchange& exchange : network.exchanges) {
            if (QUrl(exchange.url).path() == path) {
                return exchange;
            }
        }
        qWarning("no exchange of %s", qPrintable(path));
        return {};
    }

    static QJsonObject network(const CaptureResult& result) {
        return result.capture.facts.value(QStringLiteral("network")).toObject();
    }

    void expectProblem(const CaptureRequest& request, const QByteArray& type) {
        const int before = fixture_.captures();
        const auto result = fixture_.capture(request);
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().type.startsWith(QLatin1String(type)), qPrintable(result.error().toText()));
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(fixture_.captures(), before);
    }

    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestHostileNetwork)
#include "test_hostile_network.moc"
