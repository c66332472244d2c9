// SPDX-License-Identifier: Apache-2.0
// A PNG written row by row is the picture that was given, and is hashed as it was written.
#include "core/evidence/picture/png_writer.h"

#include <QRandomGenerator>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace cyberspotter {
namespace {

QImage filled(QSize size, QRgb colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

class PngWriterTest : public testing::Test {
protected:
    QImage read(const StoredFile& file) const {
        const QByteArray bytes = store_.read(file.sha256, 10'000'000).value();
        EXPECT_EQ(bytes.size(), file.bytes);
        return QImage::fromData(bytes, "PNG");
    }

    QTemporaryDir folder_;
    EvidenceStore store_{folder_.path()};
};

TEST_F(PngWriterTest, TilesBecomeOnePicture) {
    auto writer = PngWriter::begin(store_, {64, 50}).value();
    ASSERT_TRUE(writer->add(filled({64, 30}, 0xff123456)));
    ASSERT_TRUE(writer->add(filled({64, 30}, 0xffabcdef)));
    const QImage picture = read(writer->finish().value());
    EXPECT_EQ(picture.size(), QSize(64, 50));
    EXPECT_EQ(picture.pixel(63, 29), 0xff123456);
    EXPECT_EQ(picture.pixel(0, 30), 0xffabcdef);
    EXPECT_EQ(picture.pixel(63, 49), 0xffabcdef);
}

// Many chunks, and sizes at which the last piece of the packed stream just fits or just does not.
TEST_F(PngWriterTest, EveryPixelComesBack) {
    QRandomGenerator chance(7);
    for (const QSize size : {QSize(1, 1), QSize(333, 1000), QSize(1280, 411), QSize(3, 40000), QSize(5000, 2)}) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            auto* row = reinterpret_cast<quint32*>(image.scanLine(y));
            chance.fillRange(row, size.width());
            std::for_each(row, row + size.width(), [](quint32& pixel) { pixel |= 0xff000000; });
        }
        auto writer = PngWriter::begin(store_, size).value();
        const int half = size.height() / 2;
        ASSERT_TRUE(half == 0 || writer->add(image.copy(0, 0, size.width(), half)));
        ASSERT_TRUE(writer->add(image.copy(0, half, size.width(), size.height() - half)));
        EXPECT_EQ(read(writer->finish().value()).convertToFormat(QImage::Format_RGB32), image);
    }
}

TEST_F(PngWriterTest, WhatIsMissingIsWhite) {
    auto writer = PngWriter::begin(store_, {64, 50}).value();
    ASSERT_TRUE(writer->add(filled({40, 20}, 0xff123456)));
    const QImage picture = read(writer->finish().value());
    EXPECT_EQ(picture.pixel(39, 19), 0xff123456);
    EXPECT_EQ(picture.pixel(40, 19), 0xffffffff);
    EXPECT_EQ(picture.pixel(0, 20), 0xffffffff);
}

TEST_F(PngWriterTest, LeftBeforeItsEndItLeavesNothing) {
    {
        auto writer = PngWriter::begin(store_, {64, 50}).value();
        ASSERT_TRUE(writer->add(filled({64, 30}, 0xff123456)));
    }
    EXPECT_TRUE(QDir(store_.incomingFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_FALSE(PngWriter::begin(store_, {0, 50}).has_value());
    EXPECT_FALSE(PngWriter::begin(EvidenceStore(QStringLiteral("/proc/no/such/folder")), {1, 1}).has_value());
}

} // namespace
} // namespace cyberspotter
