// SPDX-License-Identifier: Apache-2.0
// What is recorded of the network while a page is captured: a real engine, a real server on loopback.
#include "ui/capture/engine/prepared_page.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QDir>
#include <QEventLoop>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

namespace {

/// What gzip makes of "body{color:red}".
QByteArray gzipped() {
    return QByteArray::fromHex("1f8b08000000000002034bca4fa9ac4ececfc92fb22a4a4da90500bda44c030f000000");
}

} // namespace

class TestNetworkRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        site_.answer(QStringLiteral("/begin"), {"moved", "text/plain", "302 Found", {"Location: /page", "Set-Cookie: sid=secret1; HttpOnly"}, false});
        site_.answer(QStringLiteral("/page"),
                     {"<!doctype html><title>P</title><link rel=stylesheet href=/s.css><img src=/one.png><img src=/gone.png>"
                      "<script>fetch('/data.json?access_token=topsecret', {headers: {'X-Auth-Token': 'topsecret'}})"
                      ".then((answer) => answer.text()).then(() => fetch('/post', {method: 'POST', body: 'password=topsecret'}))"
                      ".then((answer) => answer.text()).then(() => { document.title = 'done'; })</script>",
                      "text/html; charset=utf-8", "200 OK", {"X-First: 1", "x-second: 2", "X-First: 3"}, false});
        site_.answer(QStringLiteral("/s.css"), {gzipped(), "text/css", "200 OK", {"Content-Encoding: gzip"}, false});
        site_.answer(QStringLiteral("/one.png"), {smallPng(7), "image/png", "200 OK", {}, false});
        site_.answer(QStringLiteral("/gone.png"), {"not here", "text/plain", "404 Not Found At All", {}, false});
        site_.answer(QStringLiteral("/data.json"), {"{\"a\":\"\xC3\xA9\"}", "application/json", "200 OK", {}, false});
        site_.answer(QStringLiteral("/post"), {"ok", "text/plain", "200 OK", {}, false});
        const QByteArray chinese = QByteArray::fromHex("cfd6bbf5cff3d1c0"); // 现货象牙 in GB 18030
        site_.answer(QStringLiteral("/chinese"), {"<title>" + chinese + "</title><p>" + chinese, "text/html; charset=gb18030", "200 OK", {}, false});
        site_.answer(QStringLiteral("/broken"), {"<title>broken</title><p>\xff\xfe\xc3(", "text/html; charset=utf-8", "200 OK", {}, false});
        site_.answer(QStringLiteral("/bom"), {"<title>x</title><script src=/bom.js></script><script>document.title = 't'</script>", "text/html", "200 OK", {}, false});
        site_.answer(QStringLiteral("/bom.js"), {"\xEF\xBB\xBFvar a = 1;", "text/javascript; charset=utf-8", "200 OK", {}, false});
        site_.answer(QStringLiteral("/bad.js"), {"var b = '\xff';", "text/javascript; charset=utf-8", "200 OK", {}, false});
        site_.answer(QStringLiteral("/bad"), {"<title>x</title><script src=/bad.js></script><script>document.title = 't'</script>", "text/html", "200 OK", {}, false});
    }

    void everyExchangeIsRecorded() {
        const RecordedNetwork network = record(QStringLiteral("/begin"), QStringLiteral("done"));
        const HttpExchange redirect = find(network, QStringLiteral("/begin"));
        QCOMPARE(redirect.status, 302);
        QVERIFY(redirect.headersRaw);
        QCOMPARE(redirect.remoteAddress, QStringLiteral("127.0.0.1"));
        QVERIFY(redirect.remotePort > 0);
        QCOMPARE(redirect.body.missing, QStringLiteral("not-given"));
        QVERIFY(qAbs(redirect.at.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);

        const HttpExchange page = find(network, QStringLiteral("/page"));
        QCOMPARE(page.resourceType, QStringLiteral("Document"));
        QList<QByteArray> marked;
        for (const HttpHeader& header : page.responseHeaders) {
            if (header.name.toLower().startsWith("x-")) {
                marked.append(header.name + "=" + header.value);
            }
        }
        QCOMPARE(marked, (QList<QByteArray>{"X-First=1", "x-second=2", "X-First=3"}));
        QVERIFY(bodyOf(page).startsWith("<!doctype html><title>P</title>"));

        QCOMPARE(bodyOf(find(network, QStringLiteral("/one.png"))), smallPng(7));
        const HttpExchange gone = find(network, QStringLiteral("/gone.png"));
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.statusText, QByteArray("Not Found At All"));
        const HttpExchange style = find(network, QStringLiteral("/s.css"));
        QCOMPARE(bodyOf(style), QByteArray("body{color:red}"));
        QVERIFY(style.body.decoded);
        QCOMPARE(bodyOf(find(network, QStringLiteral("/data.json"))), QByteArray("{\"a\":\"\xC3\xA9\"}"));
        QCOMPARE(find(network, QStringLiteral("/post")).method, QByteArray("POST"));
    }

    void secretsNeverComeIn() {
        const RecordedNetwork network = record(QStringLiteral("/begin"), QStringLiteral("done"));
        // The cookie did go out: it is the record that does not say it.
        QVERIFY(site_.lastHead().contains("secret1") || site_.requests().size() > 3);
        QStringList blanked;
        for (const HttpExchange& exchange : network.exchanges) {
            QVERIFY2(!exchange.url.contains(QLatin1String("topsecret")), qPrintable(exchange.url));
            QVERIFY(!exchange.requestBody.contains("topsecret"));
            for (const HttpHeader& header : exchange.requestHeaders + exchange.responseHeaders) {
                QVERIFY2(!header.value.contains("secret"), header.name + ": " + header.value);
            }
            blanked += exchange.blanked;
        }
        for (const char* name : {"Cookie", "Set-Cookie", "X-Auth-Token", "url:access_token", "(body)"}) {
            QVERIFY2(blanked.contains(QLatin1String(name), Qt::CaseInsensitive), name);
        }
    }

    void bytesOfADocumentAreThoseThatCame() {
        const QByteArray chinese = QByteArray::fromHex("cfd6bbf5cff3d1c0");
        const RecordedNetwork network = record(QStringLiteral("/chinese"), QStringLiteral("现货象牙"));
        QCOMPARE(bodyOf(find(network, QStringLiteral("/chinese"))), "<title>" + chinese + "</title><p>" + chinese);
        const RecordedNetwork broken = record(QStringLiteral("/broken"), QStringLiteral("broken"));
        QCOMPARE(bodyOf(find(broken, QStringLiteral("/broken"))), QByteArray("<title>broken</title><p>\xff\xfe\xc3("));
    }

    void aTextWhoseBytesAreNotCertainIsNotGivenOutAsReceived() {
        const RecordedNetwork marked = record(QStringLiteral("/bom"), QStringLiteral("t"));
        QCOMPARE(bodyOf(find(marked, QStringLiteral("/bom.js"))), QByteArray("\xEF\xBB\xBFvar a = 1;"));
        const RecordedNetwork bad = record(QStringLiteral("/bad"), QStringLiteral("t"));
        QCOMPARE(find(bad, QStringLiteral("/bad.js")).body.missing, QStringLiteral("altered"));
        QCOMPARE(bad.facts.value(QStringLiteral("bodies_missing")).toInt(), 1);
    }

    void whatTheCacheHoldsIsAskedForAgain() {
        site_.answer(QStringLiteral("/kept.png"), {smallPng(9), "image/png", "200 OK", {"Cache-Control: max-age=86400"}, false});
        site_.page(QStringLiteral("/keeps"), "<title>x</title><img src=/kept.png onload=\"document.title = 'kept'\">");
        for (int i = 0; i < 2; ++i) {
            const RecordedNetwork network = record(QStringLiteral("/keeps"), QStringLiteral("kept"));
            const HttpExchange picture = find(network, QStringLiteral("/kept.png"));
            QVERIFY(picture.headersRaw);
            QVERIFY(!picture.fromCache);
            QCOMPARE(bodyOf(picture), smallPng(9));
        }
        QCOMPARE(site_.requests().count(QStringLiteral("/kept.png")), 2);
    }

    void bodiesGoWithTheRecording() {
        {
            const RecordedNetwork network = record(QStringLiteral("/page"), QStringLiteral("done"));
            QVERIFY(!QDir(folder_.path()).isEmpty());
        }
        QVERIFY(QDir(folder_.path()).isEmpty());
    }

    void aDebuggerStatementStopsNothing() {
        site_.page(QStringLiteral("/debugger"), "<title>x</title><script>debugger; document.title = 'past it'; debugger;</script>");
        const RecordedNetwork network = record(QStringLiteral("/debugger"), QStringLiteral("past it"));
        QVERIFY(!network.exchanges.isEmpty());
    }

    void cleanupTestCase() { workers_.waitForDone(); }

private:
    /// Opens the page in a prepared one, waits for its title, and gives what was recorded.
    RecordedNetwork record(const QString& path, const QString& title) {
        PreparedPage prepared(&profile_);
        RecordedNetwork network;
        QEventLoop preparing;
        prepared.prepare(10s, folder_.filePath(QStringLiteral("spool-%1").arg(++count_)), workers_, [&] { preparing.quit(); });
        preparing.exec();
        if (prepared.recorder() == nullptr) {
            qWarning("no bridge");
            return network;
        }
        {
            QEventLoop loading;
            const auto look = [&] {
                if (prepared.page()->title() == title) {
                    loading.quit();
                }
            };
            connect(prepared.page(), &QWebEnginePage::titleChanged, &loading, look);
            connect(prepared.page(), &QWebEnginePage::loadFinished, &loading, look);
            QTimer::singleShot(20s, &loading, &QEventLoop::quit);
            prepared.page()->load(site_.url(path));
            loading.exec();
        }
        QEventLoop finishing;
        prepared.recorder()->finish(5s, [&](RecordedNetwork all) {
            network = std::move(all);
            finishing.quit();
        });
        finishing.exec();
        return network;
    }

    HttpExchange find(const RecordedNetwork& network, const QString& path) {
        for (const HttpExchange& exchange : network.exchanges) {
            if (QUrl(exchange.url).path() == path) {
                return exchange;
            }
        }
        qWarning("no exchange of %s", qPrintable(path));
        return {};
    }

    QByteArray bodyOf(const HttpExchange& exchange) {
        QFile file(exchange.body.path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(exchange.body.offset)) {
            return "missing: " + exchange.body.missing.toUtf8();
        }
        return file.read(exchange.body.size);
    }

    QTemporaryDir folder_;
    TestSite site_;
    BrowserProfile profile_;
    QThreadPool workers_;
    int count_ = 0;
};

QTEST_MAIN(TestNetworkRecorder)
#include "test_network_recorder.moc"
