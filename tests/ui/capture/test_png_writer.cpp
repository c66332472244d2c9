// SPDX-License-Identifier: Apache-2.0
// A PNG written row by row is the picture that was given, and is hashed as it was written.
#include "ui/capture/picture/png_writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cyberspotter;

class TestPngWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tilesBecomeOnePicture() {
        auto writer = PngWriter::begin(store_, {64, 50});
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->add(filled({64, 30}, 0xff123456)));
        QVERIFY((*writer)->add(filled({64, 30}, 0xffabcdef)));
        const auto file = (*writer)->finish();
        QVERIFY(file.has_value());
        const auto bytes = store_.read(file->sha256, 1'000'000);
        QVERIFY(bytes.has_value());
        QCOMPARE(bytes->size(), file->bytes);
        const QImage picture = QImage::fromData(*bytes, "PNG");
        QCOMPARE(picture.size(), QSize(64, 50));
        QCOMPARE(picture.pixel(63, 29), 0xff123456);
        QCOMPARE(picture.pixel(0, 30), 0xffabcdef);
        QCOMPARE(picture.pixel(63, 49), 0xffabcdef);
    }

    void whatIsMissingIsWhite() {
        auto writer = PngWriter::begin(store_, {64, 50});
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->add(filled({40, 20}, 0xff123456)));
        const auto file = (*writer)->finish();
        QVERIFY(file.has_value());
        const QImage picture = QImage::fromData(store_.read(file->sha256, 1'000'000).value_or(QByteArray()), "PNG");
        QCOMPARE(picture.pixel(39, 19), 0xff123456);
        QCOMPARE(picture.pixel(40, 19), 0xffffffff);
        QCOMPARE(picture.pixel(0, 20), 0xffffffff);
    }

    void leftBeforeItsEndItLeavesNothing() {
        {
            auto writer = PngWriter::begin(store_, {64, 50});
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->add(filled({64, 30}, 0xff123456)));
        }
        QVERIFY(QDir(store_.incomingFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(!PngWriter::begin(store_, {0, 50}).has_value());
        QVERIFY(!PngWriter::begin(EvidenceStore(QStringLiteral("/proc/no/such/folder")), {1, 1}).has_value());
    }

private:
    static QImage filled(QSize size, QRgb colour) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    QTemporaryDir folder_;
    EvidenceStore store_{folder_.filePath(QStringLiteral("evidence"))};
};

QTEST_MAIN(TestPngWriter)
#include "test_png_writer.moc"
