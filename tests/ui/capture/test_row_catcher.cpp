// SPDX-License-Identifier: Apache-2.0
// The engine's pixels are caught before they are packed, bit for bit, and nothing else in the program is.
#include "ui/capture/picture/row_catcher.h"

#include <QColor>
#include <QTest>

#include <png.h>

namespace cyberspotter {

namespace {

constexpr int engineStrength = 6;

QImage pattern(QSize size, QImage::Format format) {
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixelColor(x, y, QColor((x * 7) & 255, (y * 3) & 255, (x ^ y) & 255));
        }
    }
    return image;
}

/// As the engine's encoder does it, row by row; `rows` of them.
QByteArray packed(const QImage& image, int strength, int filters, int rows = -1) {
    QByteArray file;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    const auto put = [](png_structp to, png_bytep bytes, size_t length) {
        static_cast<QByteArray*>(png_get_io_ptr(to))->append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    };
    png_set_write_fn(png, &file, put, nullptr);
    const bool alpha = image.format() == QImage::Format_RGBA8888;
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()), 8,
                 alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, filters);
    png_set_compression_level(png, strength);
    png_write_info(png, info);
    for (int y = 0; y < (rows < 0 ? image.height() : rows); ++y) {
        png_write_row(png, image.constScanLine(y));
    }
    if (rows < 0) {
        png_write_end(png, info);
    }
    png_destroy_write_struct(&png, &info);
    return file;
}

} // namespace

class TestRowCatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pixelsComeAsTheyWere() {
        const RowCatcher catcher;
        for (const auto format : {QImage::Format_RGB888, QImage::Format_RGBA8888}) {
            const QImage image = pattern({301, 97}, format);
            const QByteArray file = packed(image, engineStrength, PNG_ALL_FILTERS);
            QVERIFY(RowCatcher::names(file));
            QCOMPARE(RowCatcher::take(file), image);
            QVERIFY(RowCatcher::take(file).isNull()); // once
        }
    }

    void picturesKeepApart() {
        const RowCatcher catcher;
        const QImage first = pattern({40, 30}, QImage::Format_RGB888);
        const QImage second = first.mirrored();
        const QByteArray firstFile = packed(first, engineStrength, PNG_ALL_FILTERS);
        const QByteArray secondFile = packed(second, engineStrength, PNG_ALL_FILTERS);
        QCOMPARE(RowCatcher::take(secondFile), second);
        QCOMPARE(RowCatcher::take(firstFile), first);
    }

    void whatOthersPackIsLeftAlone() {
        const QImage image = pattern({301, 97}, QImage::Format_RGB888);
        QVERIFY(!RowCatcher::names(packed(image, engineStrength, PNG_ALL_FILTERS))); // nobody catches
        const RowCatcher catcher;
        for (const auto& [strength, filters] : {std::pair(1, PNG_ALL_FILTERS), std::pair(engineStrength, PNG_FILTER_SUB)}) {
            const QByteArray file = packed(image, strength, filters);
            QVERIFY(!RowCatcher::names(file));
            QCOMPARE(QImage::fromData(file, "PNG").convertToFormat(QImage::Format_RGB888), image);
        }
        QVERIFY(!QImage::fromData(packed(image, 1, PNG_ALL_FILTERS)).isNull());
    }

    void halfAPictureIsNone() {
        {
            const RowCatcher catcher;
            packed(pattern({40, 30}, QImage::Format_RGB888), engineStrength, PNG_ALL_FILTERS, 10);
            const QImage whole = pattern({20, 20}, QImage::Format_RGB888);
            QCOMPARE(RowCatcher::take(packed(whole, engineStrength, PNG_ALL_FILTERS)), whole); // and harms none after it
        }
        QByteArray file;
        {
            const RowCatcher catcher;
            file = packed(pattern({40, 30}, QImage::Format_RGB888), engineStrength, PNG_ALL_FILTERS);
        }
        QVERIFY(RowCatcher::take(file).isNull()); // nobody wanted it any more
        QVERIFY(RowCatcher::take("cyberspotter-rows:").isNull());
        QVERIFY(RowCatcher::take({}).isNull());
    }
};

} // namespace cyberspotter

QTEST_GUILESS_MAIN(cyberspotter::TestRowCatcher)
#include "test_row_catcher.moc"
