// SPDX-License-Identifier: Apache-2.0
// Kinds of pages that a capture must show as a person saw them: pictures of every format, shadow trees, scripts from right to
// left, boxes that scroll, large pictures.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QBuffer>
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

    // Only what a box shows is in the picture; its whole text is in the text, and the capture says that there is more.
    void aPageThatScrollsInABoxIsReadWhole() {
        site_.page(QStringLiteral("/box"), "<!doctype html><title>Box</title><body style=\"margin:0\"><div style=\"height:100vh;overflow:auto\">" +
                                               QByteArray("<p>line of the box</p>").repeated(400) + "<p>the last line</p></div>");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/box")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("text")).contains("the last line"));
        QVERIFY(result->capture.facts.contains(QStringLiteral("boxes_cut")));
    }

private:
    static QByteArray oneColour(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(200, 40, 90));
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
