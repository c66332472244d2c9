// SPDX-License-Identifier: Apache-2.0
// Pages that are too much: each ends in an honest capture or a problem, in time and with bounded memory. Texts that are no
// texts: what is stored is whole UTF-8 and JSON.
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QTest>

#include <zlib.h>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

namespace {

QByteArray page(const QByteArray& body) {
    return "<!doctype html><html><head><meta charset=utf-8><title>Much</title></head><body>" + body + "</body></html>";
}

void addChunk(QByteArray& png, const QByteArray& kind, const QByteArray& data) {
    const auto number = [&png](quint32 value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            png.append(static_cast<char>(value >> shift));
        }
    };
    number(static_cast<quint32>(data.size()));
    const QByteArray checked = kind + data;
    png += checked;
    number(static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(checked.constData()), static_cast<uInt>(checked.size()))));
}

/// A PNG of a few hundred kilobytes that is `side` pixels wide and high, black and white.
QByteArray bomb(int side) {
    QByteArray header;
    for (const int value : {side, side}) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            header.append(static_cast<char>(value >> shift));
        }
    }
    header += QByteArray("\x01\x00\x00\x00\x00", 5);
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    addChunk(png, "IHDR", header);
    // Without the length that Qt writes before it.
    addChunk(png, "IDAT", qCompress(QByteArray(static_cast<qsizetype>(side) * (side / 8 + 1), '\0'), 9).mid(4));
    addChunk(png, "IEND", {});
    return png;
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

} // namespace

class TestHostileSizes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() {
        QVERIFY2(fixture_.longestPause() < 3000, qPrintable(QString::number(fixture_.longestPause())));
        QVERIFY2(fixture_.grownBytes() < 400'000'000, qPrintable(QString::number(fixture_.grownBytes())));
        QVERIFY2(fixture_.incoming().isEmpty(), qPrintable(fixture_.incoming().join(u' ')));
    }

    void pagesThatAreTooMuch_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a gigabyte of text") << QByteArray("<script>const t = 'ivory '.repeat(1 << 20); for (let i = 0; i < 160; ++i) {"
                                                          "const p = document.createElement('p'); p.style.display = 'none'; p.textContent = t; document.body.append(p); }</script>");
        QTest::newRow("millions of elements") << QByteArray("<script>const t = document.createElement('div'); t.innerHTML = '<b>x</b>'.repeat(20000);"
                                                            "for (let i = 0; i < 50; ++i) { document.body.append(t.cloneNode(true)); }</script>");
        QTest::newRow("data of a hundred blocks") << QByteArray("<script>for (let i = 0; i < 100; ++i) { const s = document.createElement('script');"
                                                                "s.type = 'application/ld+json'; s.textContent = '\"' + 'x'.repeat(600000) + '\"'; document.head.append(s); }</script>");
    }

    void pagesThatAreTooMuch() {
        QFETCH(QByteArray, body);
        site_.page(QStringLiteral("/much"), page(body));
        CaptureRequest much = request(QStringLiteral("/much"));
        much.limits.load = 10s;
        much.limits.scroll = 1s;
        much.limits.step = 5s;
        QElapsedTimer took;
        took.start();
        const auto result = fixture_.capture(much);
        if (!result) {
            const QStringList honest{QStringLiteral("page-too-large"), QStringLiteral("page-silent"), QStringLiteral("page-never-finished"),
                                     QStringLiteral("page-unreadable"), QStringLiteral("renderer-died"), QStringLiteral("screenshot-failed")};
            QVERIFY2(honest.contains(result.error().type), qPrintable(result.error().toText()));
        }
        QVERIFY2(took.elapsed() < 60'000, qPrintable(QString::number(took.elapsed())));
        qInfo("%s after %lld ms, grown by %lld", result ? "captured" : qPrintable(result.error().type), took.elapsed(), fixture_.grownBytes());
    }

    void twoHundredThousandPictures() {
        site_.answer(QStringLiteral("/one.png"), {smallPng(1, 16), "image/png", "200 OK", {"Cache-Control: max-age=600"}, false});
        site_.page(QStringLiteral("/pictures"), page("<script>const t = document.createElement('div'); t.innerHTML = '<img width=4 height=4 src=/one.png>'.repeat(1000);"
                                                     "for (let i = 0; i < 200; ++i) { document.body.append(t.cloneNode(true)); }</script>"));
        CaptureRequest pictures = request(QStringLiteral("/pictures"));
        pictures.limits.load = 10s;
        pictures.limits.scroll = 1s;
        pictures.limits.step = 5s;
        const auto result = fixture_.capture(pictures);
        if (!result) {
            QVERIFY2(result.error().type == QLatin1String("page-silent") || result.error().type == QLatin1String("page-never-finished"), qPrintable(result.error().toText()));
        }
        qInfo("%s, grown by %lld", result ? "captured" : qPrintable(result.error().type), fixture_.grownBytes());
    }

    void aPictureThatIsABomb_data() {
        QTest::addColumn<bool>("alone");
        QTest::newRow("in a page") << false;
        QTest::newRow("as the page") << true;
    }

    void aPictureThatIsABomb() {
        QFETCH(bool, alone);
        site_.answer(QStringLiteral("/bomb.png"), {bomb(30'000), "image/png"});
        site_.page(QStringLiteral("/bomb"), page("<p>beside it</p><img src=/bomb.png>"));
        CaptureRequest armed = request(alone ? QStringLiteral("/bomb.png") : QStringLiteral("/bomb"));
        armed.limits.scroll = 2s;
        const auto result = fixture_.capture(armed);
        if (!result) {
            QVERIFY2(result.error().type == QLatin1String("page-silent") || result.error().type == QLatin1String("screenshot-failed") ||
                         result.error().type == QLatin1String("renderer-died"), qPrintable(result.error().toText()));
        } else {
            const QImage picture = decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full")));
            QVERIFY(qint64(picture.width()) * picture.height() <= armed.limits.areaPx);
        }
        qInfo("%s, grown by %lld", result ? "captured" : qPrintable(result.error().type), fixture_.grownBytes());
    }

    void aTitleOfTenMegabytes() {
        site_.page(QStringLiteral("/title"), "<!doctype html><title>" + QByteArray(10'000'000, 't') + "</title><p>words");
        const auto result = fixture_.capture(site_.url(QStringLiteral("/title")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(result->capture.title.size() <= 10'000);
        QVERIFY2(result->report.listing.title.size() <= 10'000, qPrintable(QString::number(result->report.listing.title.size())));
    }

    void aVeryWidePageIsCutAndSaysSo() {
        site_.page(QStringLiteral("/wide"), page("<div style=\"width:60000px;height:3000px;background:linear-gradient(90deg,red,blue)\"></div>"));
        const auto result = fixture_.capture(site_.url(QStringLiteral("/wide")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(decode(fixture_.stored(result->capture, QStringLiteral("screenshot_full"))).width() > 0);
        QVERIFY(result->capture.facts.contains(QStringLiteral("cut_at_px_wide")));
    }

    void textsThatAreNone_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("malformed UTF-8") << QByteArray("<!doctype html><meta charset=utf-8><title>a\xff\xc3(\xed\xa0\x80z</title><p>b\xfe\xf0\x9f</p><img alt='c\xe9' src=x>"
                                                       "<script type=\"application/ld+json\">{\"name\": \"d\xff\xfe\"}</script>");
        QTest::newRow("lone surrogates") << QByteArray("<!doctype html><title>x</title><p id=p></p><img id=i><script id=j type=\"application/ld+json\"></script><script>"
                                                       "document.title = 'a\\ud800z'; p.textContent = 'b\\udc00\\ud83d'; i.alt = '\\ud800'; i.src = '/x?\\ud800';"
                                                       "j.textContent = '{\"name\": \"d\\ud800\"}'; p.setAttribute('itemprop', '\\udfff');</script>");
        QTest::newRow("zeros") << QByteArray("<!doctype html><title>a&#0;b</title><p id=p></p><script>document.title = 'a\\u0000b'; p.textContent = 'c\\u0000d\\u0001\\uffff\\u202e';</script>");
    }

    void textsThatAreNone() {
        QFETCH(QByteArray, page);
        site_.answer(QStringLiteral("/text"), {page, "text/html"});
        const auto result = fixture_.capture(site_.url(QStringLiteral("/text")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        for (const char* role : {"html", "text", "structured"}) {
            QVERIFY2(isUtf8(fixture_.stored(result->capture, QLatin1String(role))), role);
        }
        QJsonParseError error;
        const QJsonObject structured = QJsonDocument::fromJson(fixture_.stored(result->capture, QStringLiteral("structured")), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        const auto stored = CaptureRepository(fixture_.library()).get(result->capture.id);
        QVERIFY(stored.has_value());
        QVERIFY(isUtf8(stored->title.toUtf8()));
        const auto chain = CustodyLog(fixture_.library()).verifyChain();
        QVERIFY(chain.has_value() && chain->breaks.isEmpty());
    }

private:
    CaptureRequest request(const QString& path) const {
        CaptureRequest request;
        request.url = site_.url(path).toString();
        return request;
    }

    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestHostileSizes)
#include "test_hostile_sizes.moc"
