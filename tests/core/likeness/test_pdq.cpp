// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture/pdq.h"
#include "core/likeness/picture/picture_decoding.h"
#include "tests/core/likeness/drawn_picture.h"
#include "tests/support/cpu_clock.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTransform>

#include <gtest/gtest.h>

namespace cyberspotter {

using test::drawn;
using test::encoded;

namespace {

/// The reference, written out step by step as the paper has it: slow and plain.
std::vector<float> boxed(const std::vector<float>& line) {
    const int n = int(line.size());
    const int full = (n + 127) / 128;
    const int half = (full + 2) / 2;
    std::vector<float> result;
    for (int at = 0; at < n; ++at) {
        float sum = 0;
        int count = 0;
        for (int i = std::max(0, at - (full - half)); i <= std::min(n - 1, at + half - 1); ++i, ++count) {
            sum += line[std::size_t(i)];
        }
        result.push_back(sum / float(count));
    }
    return result;
}

TEST(Pdq, isThatOfTheReferenceHashByHash) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile table(tests::testDataFolder() + "/pdq/expected.csv");
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    table.readLine();
    int pictures = 0;
    for (QByteArray line = table.readLine(); !line.isEmpty(); line = table.readLine(), ++pictures) {
        const QList<QByteArray> row = line.trimmed().split(',');
        SCOPED_TRACE(row[0].toStdString());
        const Result<Pdq> pdq = pdqOfFile(tests::testDataFolder() + "/pdq/" + row[0]);
        ASSERT_TRUE(pdq);
        EXPECT_LE(pdq->hash().distance(PdqHash::fromHex(row[1]).value()), 2) << pdq->hash().toHex().toStdString();
        EXPECT_NEAR(pdq->quality, row[2].toInt(), 1);
    }
    EXPECT_EQ(pictures, 12);
}

TEST(Pdq, theWeightedSumIsTwoPassesOfTheBoxFilter) {
    // A picture that changes along x only: each of its lines, filtered by the book, must hash to the same.
    for (const int width : {64, 100, 129, 200, 333, 512}) {
        const QImage picture = drawn(5, {width, 64}).copy(0, 30, width, 1).scaled(width, 64);
        std::vector<float> line;
        for (int x = 0; x < width; ++x) {
            const QRgb c = picture.pixel(x, 0);
            line.push_back(0.299F * float(qRed(c)) + 0.587F * float(qGreen(c)) + 0.114F * float(qBlue(c)));
        }
        line = boxed(boxed(line));
        QImage small(64, 64, QImage::Format_RGB32);
        for (int x = 0; x < 64; ++x) {
            const int grey = int(std::lround(line[std::size_t((x + 0.5) * width / 64)]));
            for (int y = 0; y < 64; ++y) {
                small.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        EXPECT_NEAR(pdqOf(small).quality, pdqOf(picture).quality, 3) << width;
    }
}

TEST(Pdq, turnedAndMirroredPicturesHaveTheHashesThatWereForetold) {
    const QTransform quarter = QTransform().rotate(-90);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const QImage picture = drawn(seed, {640, 512});
        const Pdq pdq = pdqOf(picture);
        const std::pair<PdqVariant, QImage> forms[] = {
            {PdqVariant::Original, picture},
            {PdqVariant::Rotated90, picture.transformed(quarter)},
            {PdqVariant::Rotated180, picture.mirrored(true, true)},
            {PdqVariant::Rotated270, picture.transformed(QTransform().rotate(90))},
            {PdqVariant::FlippedX, picture.mirrored(false, true)},
            {PdqVariant::FlippedY, picture.mirrored(true, false)},
            {PdqVariant::Transposed, picture.mirrored(true, false).transformed(quarter)},
            {PdqVariant::AntiTransposed, picture.mirrored(true, false).transformed(QTransform().rotate(90))}};
        const PdqVariants guessed = variantsOfHash(pdq.hash());
        for (const auto& [variant, form] : forms) {
            const PdqHash turned = pdqOf(form).hash();
            EXPECT_LE(turned.distance(pdq.variants[std::size_t(variant)]), pdqSameWithin) << pdqVariantName(variant).toStdString();
            EXPECT_LE(turned.distance(guessed[std::size_t(variant)]), pdqSameWithin + 8) << pdqVariantName(variant).toStdString();
            for (std::size_t other = 0; other < pdq.variants.size(); ++other) {
                if (other != std::size_t(variant)) {
                    EXPECT_GT(turned.distance(pdq.variants[other]), 60);
                }
            }
        }
    }
}

TEST(Pdq, savedAgainIsNearAndAnotherPictureIsFar) {
    const QImage picture = drawn(1, {1000, 800});
    const PdqHash hash = pdqOf(picture).hash();
    EXPECT_LE(hash.distance(pdqOfBytes(encoded(picture, "jpeg", 40), "a")->hash()), 10);
    EXPECT_LE(hash.distance(pdqOfBytes(encoded(picture.scaled(333, 266, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "png"), "a")->hash()), 16);
    EXPECT_GT(hash.distance(pdqOf(drawn(2, {1000, 800})).hash()), 80);
}

TEST(Pdq, everyFormatOfPixelsGivesTheSame) {
    const QImage picture = drawn(3, {300, 200});
    const Pdq pdq = pdqOf(picture);
    for (const QImage::Format format : {QImage::Format_RGB888, QImage::Format_ARGB32, QImage::Format_RGBA8888, QImage::Format_RGBX64}) {
        EXPECT_EQ(pdqOf(picture.convertToFormat(format)), pdq) << format;
    }
    EXPECT_LE(pdqOf(picture.convertToFormat(QImage::Format_Grayscale8)).hash().distance(pdq.hash()), 12);
}

TEST(Pdq, whatHasNothingInItHasNoQuality) {
    QImage flat(300, 300, QImage::Format_RGB32);
    flat.fill(Qt::white);
    EXPECT_EQ(pdqOf(flat).quality, 0);
    EXPECT_FALSE(pdqOf(flat).isTrusted());
    EXPECT_EQ(pdqOf(drawn(1, {4, 400})), Pdq());
    EXPECT_EQ(pdqOf(QImage()), Pdq());
    EXPECT_EQ(pdqOf(drawn(1, {5, 5})).variants.size(), 8U);
    EXPECT_TRUE(pdqOf(drawn(1, {640, 480})).isTrusted());
}

TEST(Pdq, hexIsReadAsItIsWritten) {
    const QString hex = "d8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22";
    const auto hash = PdqHash::fromHex(hex);
    ASSERT_TRUE(hash);
    EXPECT_EQ(hash->toHex(), hex);
    EXPECT_EQ(PdqHash::fromHex(hex.toUpper()), hash);
    EXPECT_EQ(PdqHash::fromBytes(hash->toBytes()), hash);
    EXPECT_EQ(hash->words[0], 0x33e6339c4e9c9b22ULL);
    for (const QString& wrong : {QString(), hex.chopped(1), hex + "0", QString("g").repeated(64), "+" + hex.chopped(1), QString(64, QChar(0xff11))}) {
        EXPECT_FALSE(PdqHash::fromHex(wrong)) << wrong.toStdString();
    }
    EXPECT_FALSE(PdqHash::fromBytes("short"));
}

TEST(Pdq, aMillionPixelsTakeLittleTime) {
    const QByteArray file = encoded(drawn(1, {1000, 1000}), "jpeg", 85);
    const QImage picture = decodePicture(file, "a").value();
    const tests::CpuClock clock;
    for (int i = 0; i < 10; ++i) {
        pdqOf(picture);
    }
    EXPECT_LT(clock.elapsed(), 10 * 60); // 15 ms a picture with optimisation; tests are built without
}

TEST(PictureDecoding, brokenHugeAndForeignFilesAreProblems) {
    const QByteArray png = encoded(drawn(1, {300, 200}), "png");
    const QByteArray jpeg = encoded(drawn(1, {300, 200}), "jpeg");
    const auto problem = [](const QByteArray& bytes) {
        const Result<Pdq> pdq = pdqOfBytes(bytes, "picture.bin");
        return pdq ? QString("none") : pdq.error().type;
    };
    EXPECT_EQ(problem({}), "picture-unreadable");
    EXPECT_EQ(problem("no picture"), "picture-unreadable");
    EXPECT_EQ(problem(png.left(png.size() / 2)), "picture-unreadable");
    EXPECT_EQ(problem(png.left(20)), "picture-unreadable");
    EXPECT_EQ(problem(jpeg.left(10)), "picture-unreadable");
    EXPECT_EQ(problem("<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'><rect width='9' height='9'/></svg>"), "picture-unreadable");
    EXPECT_EQ(problem(QByteArray(mostPictureBytes + 1, 'x')), "picture-too-large");
    QByteArray bomb = png; // says that it is 60,000 x 60,000
    bomb.replace(16, 17, QByteArray::fromHex("0000ea600000ea60" "0802000000" "0fb0e215"));
    EXPECT_EQ(problem(bomb), "picture-too-large");
    EXPECT_EQ(pdqOfFile("/nonexistent/a.png").error().type, "file-unreadable");
}

TEST(PictureDecoding, aJpegIsBelievedOnlySoFar) {
    const QByteArray small = encoded(drawn(1, {300, 200}), "jpeg");
    const qsizetype frame = small.indexOf(QByteArray::fromHex("ffc0"));
    ASSERT_GT(frame, 0);
    const auto claiming = [&](char kind, int width, int height) {
        QByteArray jpeg = small;
        jpeg[frame + 1] = kind;
        for (const auto& [at, size] : {std::pair{frame + 5, height}, std::pair{frame + 7, width}}) {
            jpeg[at] = static_cast<char>(size >> 8);
            jpeg[at + 1] = static_cast<char>(size & 0xFF);
        }
        const Result<Pdq> pdq = pdqOfBytes(jpeg, "picture.bin");
        return pdq ? QString("none") : pdq.error().type;
    };
    const char sequential = static_cast<char>(0xC0);
    const char progressive = static_cast<char>(0xC2);
    EXPECT_EQ(claiming(sequential, 65500, 65500), "picture-too-large") << "ten seconds of grey";
    EXPECT_EQ(claiming(progressive, 9000, 9000), "picture-too-large") << "half a gigabyte of coefficients";
    EXPECT_NE(claiming(sequential, 9000, 9000), "picture-too-large");
}

TEST(PictureDecoding, aLargePhotographIsBroughtDownWhileItIsDecoded) {
    const QImage picture = drawn(9, {5200, 300});
    const Result<QImage> decoded = decodePicture(encoded(picture, "jpeg", 80), "a");
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->width(), 4000);
    EXPECT_LE(pdqOf(*decoded).hash().distance(pdqOf(picture).hash()), pdqSameWithin);
}

} // namespace

} // namespace cyberspotter
