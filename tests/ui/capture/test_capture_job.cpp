// SPDX-License-Identifier: Apache-2.0
// What a capture keeps, by a real engine from a real server.
#include "core/base/digest.h"
#include "core/evidence/custody_log.h"
#include "core/reporting/report_repository.h"
#include "ui/capture/capture_service.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QDataStream>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineHistory>
#include <QWebEngineView>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

// Not a raw string: moc loses its way in one.
const QByteArray jsonLd = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Product\","
                          "\"name\":\"Carved tusk\",\"offers\":{\"@type\":\"Offer\",\"price\":\"1200.50\","
                          "\"priceCurrency\":\"EUR\"}}</script>";

/// Every band of the picture has its colour, near its top and near its bottom.
QString wrongBand(const QImage& picture, int bands) {
    for (int band = 0; band < bands; ++band) {
        for (const int y : {band * 100 + 3, band * 100 + 96}) {
            if (y >= picture.height() || (picture.pixel(picture.width() / 2, y) & 0xffffff) != (bandColour(band) & 0xffffff)) {
                return QStringLiteral("band %1 at row %2 of %3").arg(band).arg(y).arg(picture.height());
            }
        }
    }
    return {};
}

} // namespace

class TestCaptureJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAllOfAPage() {
        site_.page(QStringLiteral("/item/1"), bandsPage(2400, jsonLd + "<meta property=\"og:title\" content=\"Tusk\">",
                                                        "<p>Price 1200.50 EUR, Zürich 漢字</p>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/item/1")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const Capture& capture = result->capture;
        for (const char* role : {"screenshot_full", "screenshot_viewport", "mhtml", "html", "text", "structured"}) {
            const CaptureFile* file = capture.file(QLatin1String(role));
            QVERIFY2(file != nullptr, role);
            const QByteArray bytes = fixture_.stored(capture, QLatin1String(role));
            QCOMPARE(bytes.size(), file->bytes);
            QCOMPARE(sha256Hex(bytes), file->sha256);
        }
        QCOMPARE(capture.title, QStringLiteral("Bands"));
        QCOMPARE(capture.finalUrl, site_.url(QStringLiteral("/item/1")).toString());
        QVERIFY(capture.startedAt <= capture.finishedAt);
        QCOMPARE(capture.collector, QStringLiteral("tester"));
        QVERIFY(capture.engine.startsWith(QStringLiteral("QtWebEngine 6.")));
        QCOMPARE(capture.facts.value(QStringLiteral("http_status")).toInt(), 200);
        QCOMPARE(capture.facts.value(QStringLiteral("methods")).toObject().value(QStringLiteral("screenshot_full")).toString(),
                 QStringLiteral("devtools"));
        QVERIFY(fixture_.stored(capture, QStringLiteral("text")).contains("Zürich 漢字"));
        QVERIFY(fixture_.stored(capture, QStringLiteral("html")).contains("application/ld+json"));
        const QJsonObject structured =
            QJsonDocument::fromJson(fixture_.stored(capture, QStringLiteral("structured"))).object();
        QVERIFY(structured.value(QStringLiteral("jsonld")).toArray().at(0).toString().contains(QStringLiteral("Carved tusk")));
        QCOMPARE(wrongBand(decode(fixture_.stored(capture, QStringLiteral("screenshot_full"))), 24), QString());

        QCOMPARE(result->report.captureId, capture.id);
        QCOMPARE(result->report.listing.title, QStringLiteral("Carved tusk"));
        QCOMPARE(result->report.listing.price, QStringLiteral("1200.50"));
        QVERIFY(ReportRepository(fixture_.library()).get(result->report.id).has_value());
        const auto custody = CustodyLog(fixture_.library()).of(capture.id);
        QVERIFY(custody.has_value());
        QCOMPARE(custody->size(), 1);
        QCOMPARE(custody->first().action, QString::fromLatin1(custody::captured));
        for (const char* step : {"load", "screenshot", "mhtml", "text", "network", "store", "total"}) {
            QVERIFY2(result->ms.contains(QLatin1String(step)), step);
        }
        QVERIFY(fixture_.incoming().isEmpty());
    }

    void keepsAVeryTallPageWithTheRightPixels() {
        site_.page(QStringLiteral("/tall"), bandsPage(34000));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/tall")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
        QCOMPARE(picture.height(), 34000);
        QCOMPARE(wrongBand(picture, 340), QString());
        QVERIFY(!result->capture.facts.contains(QStringLiteral("cut_at_px")));
    }

    void withoutTheBridgeItScrollsAndStitches() {
        site_.page(QStringLiteral("/stitch"), bandsPage(5200));
        CaptureRequest request;
        request.url = site_.url(QStringLiteral("/stitch")).toString();
        const auto result = fixture_.capture(request, [](CaptureJob& job) { job.withoutBridge(); });
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.facts.value(QStringLiteral("methods")).toObject().value(QStringLiteral("screenshot_full")).toString(),
                 QStringLiteral("stitched"));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
        QCOMPARE(picture.height(), 5200);
        QCOMPARE(wrongBand(picture, 52), QString());
        // What a view shows that was never on a screen is white at first.
        QCOMPARE(wrongBand(decode(fixture_.stored(result->capture, QStringLiteral("screenshot_viewport"))), 9), QString());
    }

    void stitchingEndsThoughThePageNeverStandsStill() {
        site_.page(QStringLiteral("/restless"),
                   bandsPage(1500, {}, "<script>let n = 0; (function turn() { document.title = 'Restless';"
                                       "document.documentElement.style.borderTop = (n++ % 7) + 'px solid rgb(' + n % 255 + ',0,0)';"
                                       "requestAnimationFrame(turn); })();</script>"));
        CaptureRequest request;
        request.url = site_.url(QStringLiteral("/restless")).toString();
        const auto result = fixture_.capture(request, [](CaptureJob& job) { job.withoutBridge(); });
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full"))).height() >= 1500);
    }

    void aFixedHeaderIsInThePictureOnce() {
        site_.page(QStringLiteral("/fixed"),
                   bandsPage(3000, {}, "<div style=\"position:fixed;top:0;left:0;width:100%;height:40px;background:#ff0001\"></div>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/fixed")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
        QCOMPARE(picture.height(), 3000);
        int rows = 0;
        for (int y = 0; y < picture.height(); ++y) {
            rows += (picture.pixel(picture.width() / 2, y) & 0xffffff) == 0xff0001 ? 1 : 0;
        }
        QCOMPARE(rows, 40);
    }

    void aZoomedPageIsKeptWhole_data() {
        QTest::addColumn<bool>("bridge");
        QTest::newRow("bridge") << true;
        QTest::newRow("stitched") << false;
    }

    void aZoomedPageIsKeptWhole() {
        QFETCH(bool, bridge);
        site_.page(QStringLiteral("/zoomed"), bandsPage(3000));
        CaptureRequest request;
        request.url = site_.url(QStringLiteral("/zoomed")).toString();
        request.zoom = 1.5;
        const auto result = fixture_.capture(request, [bridge](CaptureJob& job) {
            if (!bridge) {
                job.withoutBridge();
            }
        });
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
        const double scale = picture.height() / 3000.0;
        QVERIFY2(scale == 1.0 || scale == 1.5, qPrintable(QString::number(picture.height())));
        for (int band = 0; band < 30; ++band) {
            const int y = qRound((band * 100 + 50) * scale);
            QCOMPARE(picture.pixel(picture.width() / 2, y) & 0xffffff, bandColour(band) & 0xffffff);
        }
    }

    void lazyPicturesAreInTheArchive() {
        QByteArray lazy;
        for (int i = 0; i < 24; ++i) {
            const QString path = QStringLiteral("/lazy/%1.png").arg(i);
            site_.answer(path, {smallPng(i), "image/png"});
            lazy += "<div style=\"height:500px\"><img loading=\"lazy\" width=\"80\" height=\"80\" src=\"" + path.toUtf8() + "\"></div>";
        }
        site_.page(QStringLiteral("/lazy"), "<!doctype html><title>Lazy</title>" + lazy);
        const auto result = fixture_.capture(site_.url(QStringLiteral("/lazy")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QByteArray mhtml = fixture_.stored(result->capture, QStringLiteral("mhtml"));
        QCOMPARE(mhtml.count("Content-Type: image/png"), 24);
        const QJsonObject scrolled = result->capture.facts.value(QStringLiteral("scrolled")).toObject();
        QCOMPARE(scrolled.value(QStringLiteral("stopped")).toString(), QStringLiteral("end"));
        QCOMPARE(scrolled.value(QStringLiteral("pictures_missing")).toInt(), 0);
    }

    void anEndlessPageIsCutAndSaysWhere() {
        site_.page(QStringLiteral("/endless"),
                   "<!doctype html><title>Endless</title><body style=\"margin:0\"><div style=\"height:3000px\">start</div>"
                   "<script>addEventListener('scroll', () => { const d = document.createElement('div');"
                   "d.style.height = '3000px'; d.textContent = 'more'; document.body.append(d); });</script>");
        CaptureRequest request;
        request.url = site_.url(QStringLiteral("/endless")).toString();
        request.limits.heightPx = 9000;
        const auto result = fixture_.capture(request);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.facts.value(QStringLiteral("cut_at_px")).toInt(), 9000);
        QCOMPARE(result->capture.facts.value(QStringLiteral("scrolled")).toObject().value(QStringLiteral("stopped")).toString(),
                 QStringLiteral("limit"));
        QCOMPARE(decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full"))).height(), 9000);
    }

    void redirectsAndStatusAreKept() {
        site_.answer(QStringLiteral("/old"), {"", "text/html", "302 Found", {"Location: /middle"}, false});
        site_.answer(QStringLiteral("/middle"), {"", "text/html", "301 Moved Permanently", {"Location: /gone"}, false});
        site_.answer(QStringLiteral("/gone"), {"<title>Gone</title>This listing has ended.", "text/html", "404 Not Found", {}, false});
        const auto result = fixture_.capture(site_.url(QStringLiteral("/old")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.requestedUrl, site_.url(QStringLiteral("/old")).toString());
        QCOMPARE(result->capture.finalUrl, site_.url(QStringLiteral("/gone")).toString());
        QCOMPARE(result->capture.facts.value(QStringLiteral("http_status")).toInt(), 404);
        const QJsonArray redirects = result->capture.facts.value(QStringLiteral("redirects")).toArray();
        QCOMPARE(redirects.size(), 2);
        QCOMPARE(redirects.at(1).toString(), site_.url(QStringLiteral("/gone")).toString());
    }

    void aPageThatLeadsOnByItselfIsFollowed_data() {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("meta") << QByteArray("<meta http-equiv=\"refresh\" content=\"0;url=/inner\">");
        QTest::newRow("script") << QByteArray("<script>setTimeout(() => { location = '/inner'; }, 100);</script>");
    }

    void aPageThatLeadsOnByItselfIsFollowed() {
        QFETCH(QByteArray, way);
        site_.page(QStringLiteral("/leads"), "<!doctype html><title>Leads</title>" + way);
        site_.page(QStringLiteral("/inner"), "<!doctype html><title>Inner</title>the listing");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/leads")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.requestedUrl, site_.url(QStringLiteral("/leads")).toString());
        QCOMPARE(result->capture.finalUrl, site_.url(QStringLiteral("/inner")).toString());
        QCOMPARE(result->capture.title, QStringLiteral("Inner"));
        QCOMPARE(result->capture.facts.value(QStringLiteral("redirects")).toArray(),
                 QJsonArray{site_.url(QStringLiteral("/inner")).toString()});
    }

    void theTextOfFramesAndShadowTreesIsKept() {
        site_.page(QStringLiteral("/parts"),
                   "<!doctype html><title>Parts</title><p>outer words</p><iframe srcdoc=\"<p>framed words</p>\"></iframe>"
                   "<iframe src=\"/framed\"></iframe><div id=\"host\"></div><script>"
                   "const root = document.getElementById('host').attachShadow({mode: 'open'});"
                   "root.innerHTML = '<style>p { color: red }</style><p>shadow ivory bangle</p>';</script>");
        site_.page(QStringLiteral("/framed"), "<!doctype html><p>words of a page within</p>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/parts")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QByteArray text = fixture_.stored(result->capture, QStringLiteral("text"));
        for (const char* words : {"outer words", "framed words", "shadow ivory bangle", "words of a page within"}) {
            QVERIFY2(text.count(words) == 1, (words + (": " + text)).constData());
        }
        QVERIFY(!text.contains("color: red"));
    }

    void aPictureOrDataThatStandsAloneIsKept_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("picture") << smallPng(7, 300) << QByteArray("image/png");
        QTest::newRow("data") << QByteArray("{\"price\": 12}") << QByteArray("application/json");
    }

    void aPictureOrDataThatStandsAloneIsKept() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        site_.answer(QStringLiteral("/alone"), {bytes, type});
        const auto result = fixture_.capture(site_.url(QStringLiteral("/alone")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(result->capture.file(QStringLiteral("screenshot_full")) != nullptr);
        QVERIFY(result->capture.file(QStringLiteral("mhtml")) == nullptr);
        QVERIFY(result->capture.facts.value(QStringLiteral("methods")).toObject().value(QStringLiteral("mhtml")).isNull());
        QCOMPARE(result->capture.facts.value(QStringLiteral("content_type")).toString().toUtf8(), type);
    }

    void aHostilePageChangesNothingOfWhatIsRead() {
        site_.page(QStringLiteral("/hostile"),
                   "<!doctype html><html><head>" + jsonLd +
                       "<script>JSON.parse = JSON.stringify = () => '{\"title\":\"lie\"}';"
                       "document.querySelectorAll = () => []; Document.prototype.querySelectorAll = () => [];"
                       "Array.from = () => []; window.setTimeout = () => 0; window.requestAnimationFrame = () => 0;"
                       "window.scrollTo = () => {}; Promise.prototype.then = () => {};</script>"
                       "<title>Truth</title></head><body>true words</body></html>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/hostile")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("Truth"));
        QCOMPARE(fixture_.stored(result->capture, QStringLiteral("text")).trimmed(), QByteArray("true words"));
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("structured")).contains("Carved tusk"));
        QCOMPARE(result->report.listing.price, QStringLiteral("1200.50"));
    }

    void theVolunteerGoesOnMeanwhile() {
        site_.page(QStringLiteral("/a"), bandsPage(6000, jsonLd));
        site_.page(QStringLiteral("/b"), "<!doctype html><title>Next</title>next");
        QWebEngineView view;
        auto* page = new TrackedPage(&fixture_.profile(), &view);
        view.setPage(page);
        view.resize(900, 700);
        view.show();
        QSignalSpy settled(page, &TrackedPage::settled);
        page->load(site_.url(QStringLiteral("/a")));
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(view.grab().toImage().pixel(400, 50) == bandColour(0), 20000);

        CaptureService service(fixture_.context(), &fixture_.profile());
        QSignalSpy finished(&service, &CaptureService::finished);
        QSignalSpy failed(&service, &CaptureService::failed);
        QElapsedTimer press;
        press.start();
        service.capture(&view);
        QVERIFY2(press.elapsed() < 500, qPrintable(QString::number(press.elapsed())));
        page->load(site_.url(QStringLiteral("/b")));
        waitForEnd(service, finished, failed);
        QCOMPARE(finished.count() + failed.count(), 1);
        if (!failed.isEmpty()) {
            QFAIL(qPrintable(failed.first().at(1).value<Problem>().toText()));
        }
        const auto result = finished.first().at(1).value<CaptureResult>();
        QCOMPARE(page->url(), site_.url(QStringLiteral("/b")));
        QCOMPARE(result.capture.finalUrl, site_.url(QStringLiteral("/a")).toString());
        QCOMPARE(result.capture.facts.value(QStringLiteral("source")).toString(), QStringLiteral("copy_of_tab"));
        QCOMPARE(result.report.listing.price, QStringLiteral("1200.50"));
        const QImage seen = decode(fixture_.stored(result.capture, QStringLiteral("screenshot_viewport")));
        QCOMPARE(seen.size(), QSize(900, 700));
        QCOMPARE(seen.pixel(400, 50) & 0xffffff, bandColour(0) & 0xffffff);
    }

    void whereACopyIsAnotherPageTheTabItselfIsKept() {
        site_.page(QStringLiteral("/once"), "<!doctype html><title>Once</title>only once");
        QWebEngineView view;
        auto* page = new TrackedPage(&fixture_.profile(), &view);
        view.setPage(page);
        view.resize(900, 700);
        view.show();
        QSignalSpy settled(page, &TrackedPage::settled);
        page->load(site_.url(QStringLiteral("/once")));
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
        site_.answer(QStringLiteral("/once"), {"<title>Login</title>please log in", "text/html", "403 Forbidden",
                                               {"Cache-Control: no-store"}, false});
        site_.page(QStringLiteral("/b"), "<title>b</title>");

        CaptureService service(fixture_.context(), &fixture_.profile());
        QSignalSpy finished(&service, &CaptureService::finished);
        QSignalSpy failed(&service, &CaptureService::failed);
        service.capture(&view);
        waitForEnd(service, finished, failed);
        QCOMPARE(finished.count() + failed.count(), 1);
        QCOMPARE(failed.count(), 0);
        const auto result = finished.first().at(1).value<CaptureResult>();
        QVERIFY(fixture_.stored(result.capture, QStringLiteral("html")).contains("only once"));
    }

private:
    static void waitForEnd(CaptureService& service, const QSignalSpy& finished, const QSignalSpy& failed) {
        QEventLoop loop;
        connect(&service, &CaptureService::finished, &loop, &QEventLoop::quit);
        connect(&service, &CaptureService::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(90'000, &loop, &QEventLoop::quit);
        if (finished.isEmpty() && failed.isEmpty()) {
            loop.exec();
        }
    }

    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestCaptureJob)
#include "test_capture_job.moc"
