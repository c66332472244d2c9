// SPDX-License-Identifier: Apache-2.0
// Pages whose scripts are against whoever captures them: what is read stays the page's own words, every capture ends in time,
// and the window goes on.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray jsonLd = "<script type=\"application/ld+json\">{\"@type\":\"Product\",\"name\":\"Carved tusk\",\"offers\":"
                          "{\"price\":\"1200.50\",\"priceCurrency\":\"EUR\"}}</script>";

QByteArray page(const QByteArray& head, const QByteArray& body = "true words") {
    return "<!doctype html><html><head><meta charset=utf-8><title>Truth</title>" + jsonLd + head + "</head><body>" + body + "</body></html>";
}

} // namespace

class TestHostileScripts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() {
        QVERIFY2(fixture_.longestPause() < 2000, qPrintable(QString::number(fixture_.longestPause())));
        QVERIFY2(fixture_.grownBytes() < 300'000'000, qPrintable(QString::number(fixture_.grownBytes())));
        QVERIFY2(fixture_.incoming().isEmpty(), qPrintable(fixture_.incoming().join(u' ')));
    }

    // Without it the checks of `cleanup` would prove nothing.
    void aThreadThatIsHeldUpIsNoticed() {
        site_.page(QStringLiteral("/plain"), page({}));
        CaptureRequest plain;
        plain.url = site_.url(QStringLiteral("/plain")).toString();
        const auto result = fixture_.capture(plain, [](CaptureJob& job) {
            connect(&job, &CaptureJob::stepped, &job, [](CaptureStep step) {
                QElapsedTimer busy;
                busy.start();
                while (step == CaptureStep::Reading && !busy.hasExpired(700)) {
                }
            });
        });
        QVERIFY(result.has_value());
        QVERIFY(fixture_.longestPause() >= 700);
    }

    void pagesThatLieAreReadTruly_data() {
        QTest::addColumn<QByteArray>("lie");
        QTest::newRow("prototypes") << QByteArray(
            "<script>JSON.parse = JSON.stringify = () => '{\"title\":\"lie\"}'; fetch = XMLHttpRequest = undefined;"
            "for (const kind of [Array, Promise, Map, Set, String, RegExp, Function, Object]) { for (const name of Object.getOwnPropertyNames(kind.prototype)) {"
            "if (name !== 'constructor') { try { kind.prototype[name] = () => 'lie'; } catch (e) {} } } }</script>");
        QTest::newRow("functions") << QByteArray(
            "<script>for (const name of ['setTimeout', 'requestAnimationFrame', 'MutationObserver', 'scrollTo', 'performance', 'getComputedStyle', 'Promise', 'Array', 'JSON']) {"
            "Object.defineProperty(window, name, { get: () => () => 'lie', set() {} }); }</script>");
        QTest::newRow("getters") << QByteArray(
            "<script>for (const name of ['title', 'scrollingElement', 'images', 'body', 'documentElement', 'contentType', 'querySelectorAll']) {"
            "for (const on of [document, Document.prototype]) { try { Object.defineProperty(on, name, { get: () => 'lie', configurable: true }); } catch (e) {} } }"
            "Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => 'lie' }); Object.defineProperty(Node.prototype, 'textContent', { get: () => 'lie' });</script>");
        // Elements in place of what the document and its forms have by name: no script at all, seen from every world.
        QByteArray names;
        for (const char* name : {"title", "images", "body", "documentElement", "scrollingElement", "querySelectorAll", "querySelector", "contentType", "defaultView"}) {
            names += QByteArray("<img name=\"") + name + "\"><form name=\"" + name + "\"></form>";
        }
        QByteArray fields;
        for (const char* name : {"hasAttribute", "getAttribute", "innerText", "textContent", "parentElement", "closest", "localName", "shadowRoot", "children", "nodeType",
                                 "childNodes", "attributes", "getAttributeNames", "scrollHeight", "clientHeight", "scrollTop", "scrollTo", "clientLeft", "parentNode", "ownerDocument",
                                 "getBoundingClientRect", "baseURI", "querySelectorAll"}) {
            fields += QByteArray("<input name=\"") + name + "\">";
        }
        QTest::newRow("clobbered") << QByteArray("</head><body>" + names + "<form itemprop=\"name\" itemscope style=\"height:200px;overflow:auto\">" + fields +
                                      "<div style=\"height:1000px\"></div></form>");
    }

    void pagesThatLieAreReadTruly() {
        QFETCH(QByteArray, lie);
        site_.page(QStringLiteral("/lie"), page(lie, "true words<div style=\"height:2500px\"></div>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/lie")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("Truth"));
        QCOMPARE(fixture_.stored(result->capture, QStringLiteral("text")).trimmed(), QByteArray("true words"));
        QCOMPARE(result->report.listing.price, QStringLiteral("1200.50"));
        QCOMPARE(result->capture.facts.value(QStringLiteral("scrolled")).toObject().value(QStringLiteral("stopped")).toString(), QStringLiteral("end"));
        QVERIFY(decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full"))).height() >= 2500);
        if (lie.contains("overflow:auto")) {
            QCOMPARE(result->capture.facts["boxes"][0]["stopped"].toString(), QStringLiteral("end"));
            QVERIFY(result->capture.facts["boxes"][0]["pictured_px"].toInt() >= 1000);
        }
    }

    void nothingOfOursIsToBeSeenByThePage() {
        site_.page(QStringLiteral("/look"), page("<script>setInterval(() => { if (globalThis.cyberspotterScroll || globalThis.cyberspotterBand || globalThis.cyberspotterAnswers) {"
                                                 "document.title = 'seen'; } }, 5);</script>", "<div style=\"height:3000px\">x</div>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/look")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("Truth"));
    }

    void loopsWithoutEnd_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("at load") << QByteArray("for (;;) {}");
        QTest::newRow("on scroll") << QByteArray("addEventListener('scroll', () => { for (;;) {} });");
        QTest::newRow("debugger and dialogs") << QByteArray("addEventListener('scroll', () => { for (;;) { debugger; alert(1); } });");
    }

    void loopsWithoutEnd() {
        QFETCH(QByteArray, script);
        site_.page(QStringLiteral("/loop"), page({}, "<div style=\"height:5000px\">x</div><script>" + script + "</script>"));
        CaptureRequest loop;
        loop.url = site_.url(QStringLiteral("/loop")).toString();
        loop.limits.load = 4s;
        loop.limits.scroll = 500ms;
        loop.limits.step = 2s;
        QElapsedTimer took;
        took.start();
        const auto result = fixture_.capture(loop);
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().type == QLatin1String("page-silent") || result.error().type == QLatin1String("page-never-finished"), qPrintable(result.error().toText()));
        QVERIFY2(took.elapsed() < 40'000, qPrintable(QString::number(took.elapsed())));
    }

    void aPageThatStopsToAnswerWhileItIsPictured() {
        site_.page(QStringLiteral("/late"), page({}, "<div style=\"height:9000px\">x</div>"));
        CaptureRequest late;
        late.url = site_.url(QStringLiteral("/late")).toString();
        late.limits.step = 2s;
        late.limits.picture = 3s;
        const auto result = fixture_.capture(late, [](CaptureJob& job) {
            connect(&job, &CaptureJob::stepped, &job, [&job](CaptureStep step) {
                if (step == CaptureStep::Picturing && job.page() != nullptr) {
                    job.page()->runJavaScript(QStringLiteral("for (;;) {}"));
                }
            });
        });
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().type == QLatin1String("page-silent") || result.error().type == QLatin1String("screenshot-failed"), qPrintable(result.error().toText()));
    }

    void storms_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("dialogs") << QByteArray("for (let i = 0; i < 500; ++i) { alert('a'.repeat(10000)); confirm(i); prompt(i); }");
        QTest::newRow("windows") << QByteArray("for (let i = 0; i < 50; ++i) { open('/plain'); }");
        QTest::newRow("history") << QByteArray("let n = 0; const t = setInterval(() => { for (let i = 0; i < 50; ++i) { try { history.pushState({}, '', '#' + n++); } catch (e) {} } if (n > 2000) { clearInterval(t); } }, 1);");
        QTest::newRow("printing") << QByteArray("for (let i = 0; i < 50; ++i) { print(); }");
        QTest::newRow("fullscreen") << QByteArray("for (let i = 0; i < 50; ++i) { document.documentElement.requestFullscreen().catch(() => {}); }");
        QTest::newRow("staying") << QByteArray("addEventListener('beforeunload', (e) => { e.preventDefault(); e.returnValue = 'stay'; for (let i = 0; i < 50; ++i) { alert('stay'); } });");
        QTest::newRow("debugger") << QByteArray("for (let i = 0; i < 1000; ++i) { debugger; }");
        QTest::newRow("titles") << QByteArray("for (let i = 0; i < 20000; ++i) { document.title = 'x' + i; } document.title = 'Truth';");
        QTest::newRow("console") << QByteArray("for (let i = 0; i < 20000; ++i) { console.log('cyberspotter-answer:900001:5:1', 'cyberspotter-event:{}'); }");
        QTest::newRow("permissions") << QByteArray("for (let i = 0; i < 50; ++i) { navigator.geolocation.getCurrentPosition(() => {}); Notification.requestPermission(); }");
    }

    void storms() {
        QFETCH(QByteArray, script);
        site_.page(QStringLiteral("/storm"), page({}, "true words<script>" + script + "</script>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/storm")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(fixture_.stored(result->capture, QStringLiteral("text")).trimmed(), QByteArray("true words"));
        QCOMPARE(result->capture.title, QStringLiteral("Truth"));
        QVERIFY(QUrl(result->capture.finalUrl).path() == QLatin1String("/storm"));
    }

    void framesWithinFramesWithoutEnd() {
        site_.answerBy(QStringLiteral("/frame"), [](const QByteArray& head) {
            const QByteArray depth = head.mid(head.indexOf('?') + 1).split(' ').first();
            return Answer{page({}, "frame <iframe src=\"/frame?" + QByteArray::number(depth.toInt() + 1) + "\"></iframe>")};
        });
        CaptureRequest frames;
        frames.url = site_.url(QStringLiteral("/frame")).toString() + QStringLiteral("?0");
        frames.limits.load = 4s;
        const auto result = fixture_.capture(frames);
        QVERIFY2(result.has_value() || result.error().type == QLatin1String("page-never-finished"), result ? "" : qPrintable(result.error().toText()));
    }

private:
    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestHostileScripts)
#include "test_hostile_scripts.moc"
