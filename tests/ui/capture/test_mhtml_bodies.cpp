// SPDX-License-Identifier: Apache-2.0
// Bodies of pictures out of the page's MHTML: only those about which there is no doubt.
#include "ui/capture/network/mhtml_bodies.h"

#include <QTemporaryDir>
#include <QTest>

namespace cyberspotter {

namespace {

const QByteArray boundary = "----MultipartBoundary--a1b2----";

QByteArray part(const QByteArray& address, const QByteArray& encoding, const QByteArray& content) {
    return "\r\n--" + boundary + "\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: " + encoding +
           "\r\nContent-Location: " + address + "\r\n\r\n" + content;
}

QByteArray base64Lines(const QByteArray& bytes) {
    QByteArray lines;
    const QByteArray text = bytes.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 76) {
        lines += text.mid(at, 76) + "\r\n";
    }
    return lines;
}

QByteArray noise(int size) {
    QByteArray bytes(size, '\0');
    for (int n = 0; n < size; ++n) {
        bytes[n] = static_cast<char>((n * 131 + n / 7) & 255);
    }
    return bytes;
}

} // namespace

class TestMhtmlBodies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAreFoundByTheirAddress() {
        const QByteArray first = noise(10'000);
        const QByteArray second = noise(1);
        const auto bodies = read(part("http://a.example/1.png", "base64", base64Lines(first)) +
                                     part("http://a.example/2.png", "base64", base64Lines(second)),
                                 {wanted("one", "http://a.example/1.png", first.size()),
                                  wanted("two", "http://a.example/2.png", second.size()),
                                  wanted("three", "http://a.example/3.png", 10)});
        QCOMPARE(bodies.size(), 2);
        QCOMPARE(bytesOf(bodies.value(QStringLiteral("one"))), first);
        QCOMPARE(bytesOf(bodies.value(QStringLiteral("two"))), second);
    }

    void whatIsNotCertainIsLeftOut_data() {
        QTest::addColumn<QByteArray>("parts");
        QTest::addColumn<qint64>("bytes");
        const QByteArray picture = noise(500);
        const QByteArray right = part("http://a.example/1.png", "base64", base64Lines(picture));
        QTest::newRow("other size") << right << qint64(501);
        QTest::newRow("size unknown") << right << qint64(0);
        QTest::newRow("address twice") << right + right << qint64(500);
        QTest::newRow("not as base64") << part("http://a.example/1.png", "quoted-printable", picture) << qint64(500);
        QTest::newRow("broken base64") << part("http://a.example/1.png", "base64", "****" + base64Lines(picture)) << qint64(500);
        QTest::newRow("no head's end") << "\r\n--" + boundary + "\r\nContent-Location: http://a.example/1.png" << qint64(500);
        QTest::newRow("nothing") << QByteArray() << qint64(500);
    }
    void whatIsNotCertainIsLeftOut() {
        QFETCH(QByteArray, parts);
        QFETCH(qint64, bytes);
        QVERIFY(read(parts, {wanted("one", "http://a.example/1.png", bytes)}).isEmpty());
    }

    void anEndThatIsMissingCostsOnlyTheLast() {
        const QByteArray picture = noise(500);
        const QByteArray both = part("http://a.example/1.png", "base64", base64Lines(picture)) +
                                part("http://a.example/2.png", "base64", base64Lines(picture));
        const auto bodies = read(both.chopped(300), {wanted("one", "http://a.example/1.png", 500), wanted("two", "http://a.example/2.png", 500)}, false);
        QCOMPARE(bodies.keys(), QStringList{QStringLiteral("one")});
    }

    void anotherFileGivesNothing() {
        QFile file(folder_.filePath(QStringLiteral("other.mhtml")));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(noise(100'000));
        file.flush();
        QVERIFY(bodiesFromMhtml(file, {wanted("one", "http://a.example/1.png", 5)}, spool_).isEmpty());
    }

private:
    static BodyWanted wanted(const char* id, const char* url, qint64 bytes) {
        BodyWanted one;
        one.requestId = QString::fromLatin1(id);
        one.url = QString::fromLatin1(url);
        one.bytes = bytes;
        one.isPicture = true;
        return one;
    }
    QHash<QString, ExchangeBody> read(const QByteArray& parts, const QList<BodyWanted>& list, bool ended = true) {
        QFile file(folder_.filePath(QStringLiteral("page.mhtml")));
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
            return {};
        }
        file.write("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"" +
                   boundary + "\"\r\n\r\n" + parts + (ended ? "\r\n--" + boundary + "--\r\n" : QByteArray()));
        file.flush();
        return bodiesFromMhtml(file, list, spool_);
    }
    static QByteArray bytesOf(const ExchangeBody& body) {
        QFile file(body.path);
        return file.open(QIODevice::ReadOnly) && file.seek(body.offset) ? file.read(body.size) : QByteArray();
    }

    QTemporaryDir folder_;
    BodySpool spool_{folder_.filePath(QStringLiteral("spool"))};
};

} // namespace cyberspotter

QTEST_GUILESS_MAIN(cyberspotter::TestMhtmlBodies)
#include "test_mhtml_bodies.moc"
