// SPDX-License-Identifier: Apache-2.0
// Kinds of pages that a capture must show as a person saw them: pictures of every format, shadow trees, scripts from right to
// left, boxes that scroll, large pictures.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

/// 32 x 32 pixels of rgb(200, 40, 90), made with avifenc -l and cwebp -lossless.
QByteArray avif() {
    return QByteArray::fromHex(
        "00000020667479706176696600000000617669666d6966316d6961664d413141000000f26d657461000000000000002868646c720000000000000000"
        "706963740000000000000000000000006c696261766966000000000e7069746d0000000000010000001e696c6f630000000044000001000100000001"
        "0000011a000000240000002869696e660000000000010000001a696e6665020000000001000061763031436f6c6f72000000006a697072700000004b"
        "6970636f0000001469737065000000000000002000000020000000107069786900000000030808080000000c61763143812000000000001363"
        "6f6c726e636c780001000d0000800000001769706d610000000000000001000104010283040000002c6d64617412000a0838113ff61010d00232"
        "16100000002f3ac489edf046e26c37d5f24ce45b4ccd80");
}

QByteArray webp() {
    return QByteArray::fromHex("524946461e000000574542505650384c110000002f1fc007000750942257abff8188e87f0000");
}

const QByteArray at = " style=\"position:absolute;left:50px;top:50px;width:100px;height:100px\"";

bool isNear(QRgb pixel, QRgb wanted) {
    return qAbs(qRed(pixel) - qRed(wanted)) <= 3 && qAbs(qGreen(pixel) - qGreen(wanted)) <= 3 && qAbs(qBlue(pixel) - qBlue(wanted)) <= 3;
}

} // namespace

class TestPageKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Each shows one colour in the same square.
    void whatIsSeenIsInThePicture_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("webp") << "<img src=/p.webp" + at + ">";
        QTest::newRow("avif") << "<img src=/p.avif" + at + ">";
        QTest::newRow("data") << "<img src=\"data:image/webp;base64," + webp().toBase64() + "\"" + at + ">";
        QTest::newRow("blob") << "<img id=i" + at + "><script>fetch('/p.webp').then((a) => a.blob()).then((b) => { i.src = URL.createObjectURL(b); });</script>";
        QTest::newRow("canvas") << "<canvas id=c width=100 height=100" + at + "></canvas><script>const d = c.getContext('2d'); d.fillStyle = 'rgb(200,40,90)'; d.fillRect(0, 0, 100, 100);</script>";
        for (const char* mode : {"open", "closed"}) {
            QTest::newRow(mode) << QByteArray("<div id=h></div><script>h.attachShadow({mode: '") + mode + "'}).innerHTML = '<div style=\"position:absolute;left:50px;top:50px;"
                                                                                                     "width:100px;height:100px;background:rgb(200,40,90)\"></div>';</script>";
        }
        QTest::newRow("background") << "<div" + at.chopped(1) + ";background:url(/p.webp)\"></div>";
        QTest::newRow("right to left") << "<script>document.documentElement.dir = 'rtl';</script><p>عاج الفيل للبيع</p><div" + at.chopped(1) + ";background:rgb(200,40,90)\"></div>";
        QTest::newRow("zoomed by itself") << QByteArray("<style>html { zoom: 2 }</style><div style=\"position:absolute;left:25px;top:25px;width:50px;height:50px;background:rgb(200,40,90)\"></div>");
        QTest::newRow("meta viewport") << "<meta name=viewport content=\"width=320, initial-scale=2\"><div" + at.chopped(1) + ";background:rgb(200,40,90)\"></div>";
        QTest::newRow("4K picture") << "<img src=/large.png" + at + ">";
    }

    void whatIsSeenIsInThePicture() {
        QFETCH(QByteArray, body);
        site_.answer(QStringLiteral("/p.webp"), {webp(), "image/webp"});
        site_.answer(QStringLiteral("/p.avif"), {avif(), "image/avif"});
        site_.answer(QStringLiteral("/large.png"), {oneColour(3840, 2160), "image/png"});
        site_.page(QStringLiteral("/kind"), "<!doctype html><meta charset=utf-8><title>Kind</title><body>" + body);
        const auto result = fixture_.capture(site_.url(QStringLiteral("/kind")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        for (const char* role : {"screenshot_full", "screenshot_viewport"}) {
            const QImage picture = decode(fixture_.stored(result->capture, QLatin1String(role)));
            const QRgb pixel = picture.pixel(100, 100);
            QVERIFY2(isNear(pixel, qRgb(200, 40, 90)), qPrintable(QLatin1String(role) + QLatin1Char(' ') + QString::number(pixel, 16)));
        }
    }

    void textFromRightToLeftIsKeptAsWritten() {
        site_.page(QStringLiteral("/rtl"), "<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><title>عاج</title><body>للبيع: 1200 جنيه, ivory");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/rtl")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(result->capture.title, QStringLiteral("عاج"));
        QCOMPARE(fixture_.stored(result->capture, QStringLiteral("text")).trimmed(), QByteArray("للبيع: 1200 جنيه, ivory"));
    }

    // The picture of the page shows a box as it stands; one of its own shows all that it holds.
    void aPageThatScrollsInABoxIsPicturedWhole() {
        QByteArray bands;
        for (int band = 0; band < 30; ++band) {
            bands += "<div style=\"height:100px;background:" + QColor::fromRgba(bandColour(band)).name().toLatin1() + "\">line " + QByteArray::number(band) + "</div>";
        }
        site_.page(QStringLiteral("/box"), "<!doctype html><title>Box</title><body style=\"margin:0;overflow:hidden\"><div style=\"height:50px\">top</div>"
                                           "<div style=\"height:calc(100vh - 50px);overflow:auto;scroll-behavior:smooth\">" + bands + "</div>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/box")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("text")).contains("line 29"));
        const QJsonObject box = result->capture.facts["boxes"].toArray().at(0).toObject();
        QCOMPARE(box["whole_px"].toInt(), 3000);
        QCOMPARE(box["pictured_px"].toInt(), 3000);
        QCOMPARE(box["stopped"].toString(), QStringLiteral("end"));
        QVERIFY(!result->capture.facts.contains(QStringLiteral("boxes_cut")));
        const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("box")));
        QCOMPARE(picture.height(), 3000);
        for (int band = 0; band < 30; ++band) {
            QVERIFY2(isNear(picture.pixel(600, band * 100 + 50), bandColour(band)), qPrintable(QString::number(band)));
        }
    }

    // A list that has only what is in sight: its words are all there, and its picture too.
    void aListThatKeepsOnlyWhatIsInSightIsReadWhole() {
        site_.page(QStringLiteral("/virtual"), "<!doctype html><title>List</title><body style=\"margin:0;overflow:hidden\"><div id=v style=\"height:100vh;overflow:auto;position:relative\">"
                                               "<div style=\"height:6000px\"></div></div><script>function draw() { const a = Math.floor(v.scrollTop / 100); for (const r of v.querySelectorAll('p')) { r.remove(); }"
                                               "for (let i = a; i < Math.min(60, a + 12); ++i) { const p = document.createElement('p'); p.style.cssText = `position:absolute;margin:0;top:${i * 100}px`;"
                                               "p.textContent = `row number ${i};`; v.append(p); } } v.onscroll = draw; draw();</script>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/virtual")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QByteArray text = fixture_.stored(result->capture, QStringLiteral("text"));
        for (int row = 0; row < 60; ++row) {
            QVERIFY2(text.contains("row number " + QByteArray::number(row) + ";"), qPrintable(QString::number(row)));
        }
        QVERIFY(result->capture.facts["lines_seen_while_scrolling"].toInt() > 0);
    }

    // What the engine paints only in sight, and what an overlay locks, is said, and its words are in the text.
    void whatIsInNoPictureIsSaidAndRead() {
        QByteArray sections;
        for (int n = 0; n < 30; ++n) {
            sections += "<section style=\"content-visibility:auto;contain-intrinsic-size:1px 400px\">section " + QByteArray::number(n) + ";</section>";
        }
        site_.page(QStringLiteral("/painted"), "<!doctype html><title>Painted</title>" + sections);
        const auto painted = fixture_.capture(site_.url(QStringLiteral("/painted")));
        QVERIFY2(painted.has_value(), painted ? "" : qPrintable(painted.error().toText()));
        QCOMPARE(painted->capture.facts["scrolled"]["painted_in_sight"].toInt(), 30);
        QVERIFY(fixture_.stored(painted->capture, QStringLiteral("text")).contains("section 29;"));
        site_.page(QStringLiteral("/locked"), "<!doctype html><title>Locked</title><body style=\"margin:0;position:fixed;overflow:hidden;width:100%;height:100vh\"><div style=\"height:3000px\">below</div>");
        const auto locked = fixture_.capture(site_.url(QStringLiteral("/locked")));
        QVERIFY2(locked.has_value(), locked ? "" : qPrintable(locked.error().toText()));
        QCOMPARE(locked->capture.facts["locked_px"].toInt(), 2100);
    }

    // No script reads these; the engine's archive has them.
    void wordsThatNoScriptReadsAreInTheText() {
        site_.page(QStringLiteral("/inner"), "<!doctype html><meta charset=utf-8><p>words of another site \xC3\xBC</p><script>1</script>");
        site_.page(QStringLiteral("/closed"), "<!doctype html><title>Closed</title><p>open words</p><div id=h></div><iframe src=\"" + site_.url(QStringLiteral("/inner"), QStringLiteral("localhost")).toEncoded() +
                                              "\"></iframe><script>const t = h.attachShadow({mode: 'closed'}); t.innerHTML = '<style>p{color:red}</style><p>closed <b>words</b></p><div id=k></div><p hidden>unseen</p>';"
                                              "t.getElementById('k').attachShadow({mode: 'open'}).innerHTML = 'inner words';</script>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/closed")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QByteArray text = fixture_.stored(result->capture, QStringLiteral("text"));
        for (const char* words : {"open words", "closed words", "inner words", "words of another site \xC3\xBC"}) {
            QVERIFY2(text.contains(words), text.constData());
        }
        QVERIFY(!text.contains("unseen") && !text.contains("color:red"));
        const QJsonObject facts = result->capture.facts;
        QCOMPARE(facts["closed_trees_from_archive"].toInt(), 1);
        QCOMPARE(facts["frames_from_archive"].toArray().size(), 1);
        QVERIFY(!facts.contains(QStringLiteral("frames_unread")));
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("html_shadow")).contains("closed"));
    }

    // What is named and was never loaded is asked for by the page's own engine, and is a file of the capture.
    void picturesThatThePageOnlyNamesAreFetched() {
        const QStringList names{QStringLiteral("og"), QStringLiteral("ld"), QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("zoom"), QStringLiteral("source")};
        for (int n = 0; n < names.size(); ++n) {
            site_.answer(u'/' + names[n] + QStringLiteral(".png"), {noise(n), "image/png"});
        }
        site_.answer(QStringLiteral("/s.png"), {smallPng(1), "image/png"});
        site_.answer(QStringLiteral("/none.jpg"), {"<p>no picture", "text/html"});
        site_.page(QStringLiteral("/named"), "<!doctype html><title>Named</title><meta property=\"og:image\" content=\"/og.png\"><script type=\"application/ld+json\">{\"image\": [{\"url\": \"/ld.png\"}]}</script>"
                                             "<a href=/link.png><img src=/s.png></a><img src=/s.png srcset=\"/s.png 80w, /set.png 900w\" sizes=80px><img src=/s.png data-zoom-image=/zoom.png>"
                                             "<picture><source media=\"(min-width:9000px)\" srcset=\"/source.png 2x\"><img src=/s.png></picture><a href=/none.jpg>x</a><a href=\"javascript:1//a.png\">y</a>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/named")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        const QJsonObject said = result->capture.facts["pictures_named"].toObject();
        QCOMPARE(said["named"].toInt(), 7);
        QCOMPARE(said["fetched"].toInt(), 6);
        QCOMPARE(said["no_picture"].toInt(), 1);
        QStringList kept;
        for (const QJsonValue& picture : result->capture.facts["pictures"].toArray()) {
            kept.append(QUrl(picture["address"].toString()).path());
        }
        for (const QString& name : names) {
            QVERIFY2(kept.contains(u'/' + name + QStringLiteral(".png")), qPrintable(kept.join(u' ')));
        }
        QVERIFY(!kept.contains(QStringLiteral("/none.jpg")));
    }

    void aPageWhosePicturesAreAllLoadedAsksForNoMore() {
        site_.answer(QStringLiteral("/one.png"), {noise(1), "image/png"});
        site_.page(QStringLiteral("/loaded"), "<!doctype html><title>Loaded</title><meta property=\"og:image\" content=\"/one.png\"><img src=/one.png srcset=\"/one.png 900w\">");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/loaded")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(!result->capture.facts.contains(QStringLiteral("pictures_named")));
        QCOMPARE(site_.requests().count(QStringLiteral("/one.png")), 1);
    }

    void tenThousandNamedPicturesStayBounded() {
        site_.answer(QStringLiteral("/endless.png"), {smallPng(1), "image/png", "200 OK", {}, false, QByteArray(1 << 20, 'x')});
        site_.answer(QStringLiteral("/slow.png"), {"\x89PNG", "image/png", "200 OK", {}, true});
        QByteArray links = "<a href=/endless.png>0</a><a href=/slow.png>1</a>";
        for (int n = 0; n < 10'000; ++n) {
            links += "<a href=/n" + QByteArray::number(n) + ".png>n</a>";
        }
        site_.page(QStringLiteral("/thousands"), "<!doctype html><title>Many</title>" + links);
        QElapsedTimer since;
        since.start();
        const auto result = fixture_.capture(site_.url(QStringLiteral("/thousands")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY2(since.elapsed() < 40'000, qPrintable(QString::number(since.elapsed())));
        const QJsonObject said = result->capture.facts["pictures_named"].toObject();
        QVERIFY(said["over_count"].toInt() > 4'000);
        QVERIFY(said["over_size"].toInt() >= 1);
        QVERIFY(fixture_.grownBytes() < 250'000'000);
    }

private:
    /// Too large for a mark, and each another.
    static QByteArray noise(int number) {
        QImage image(60, 60, QImage::Format_RGB32);
        for (int i = 0; i < 3600; ++i) {
            image.setPixel(i % 60, i / 60, qRgb((i * 7919 + number * 31) % 251, (i * 104729) % 241, (i * i) % 239));
        }
        return pngOf(image);
    }

    static QByteArray oneColour(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(200, 40, 90));
        return pngOf(image);
    }

    static QByteArray pngOf(const QImage& image) {
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        return png;
    }

    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestPageKinds)
#include "test_page_kinds.moc"
