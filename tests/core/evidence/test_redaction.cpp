// SPDX-License-Identifier: Apache-2.0
// What a redaction hides is not in the file any more; what it does not hide is as it was; the original stays; the custody
// log knows it all.
#include "captures.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/library_verifier.h"
#include "core/evidence/picture/png_writer.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"
#include "support/print_text.h"
#include "support/scratch_library.h"

#include <QBuffer>
#include <QImage>
#include <QDir>
#include <QJsonDocument>
#include <QtEndian>

#include <gtest/gtest.h>

#include <fstream>

namespace cyberspotter {
namespace {

using namespace tests;

/// Every pixel another.
QImage noisyPicture(QSize size, quint32 seed = 1) {
    QImage image(size, QImage::Format_RGB32);
    quint32 state = seed;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525u + 1013904223u;
            image.setPixel(x, y, 0xff000000u | (state >> 8));
        }
    }
    return image;
}

QByteArray pngOf(const QImage& image, const QString& comment = {}) {
    QImage marked = image;
    marked.setText(QStringLiteral("Comment"), comment);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    marked.save(&buffer, "PNG");
    return png;
}

qint64 peakKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0) {
            return std::stoll(line.substr(6));
        }
    }
    return 0;
}

class RedactionTest : public testing::Test {
protected:
    EvidenceStore store() { return EvidenceStore(*library_); }
    QString stored(const QByteArray& bytes) { return store().pathOf(store().store(bytes)->sha256); }
    QImage redacted(const QImage& image, const QList<RedactionRegion>& regions) {
        const auto made = redactPicture(store(), stored(pngOf(image)), regions);
        EXPECT_TRUE(made) << (made ? "" : made.error().toText().toStdString());
        return QImage::fromData(store().read(made->file.sha256, 100'000'000).value());
    }
    /// Rules that the library breaks now.
    QStringList faults() {
        QStringList rules;
        for (const Finding& finding : verifyLibrary(*library_).findings) {
            if (finding.fault) {
                rules += finding.rule;
            }
        }
        return rules;
    }
    void execute(const char* sql) {
        ASSERT_TRUE(library_->write([&](Database& database) -> Result<void> {
            database.execute(sql);
            return {};
        }));
    }

    ScratchLibrary library_;
};

TEST_F(RedactionTest, WhatLiesOutsideIsAsItWasAndABoxIsBlack) {
    const QImage before = noisyPicture({300, 200});
    const QRect box(40, 30, 77, 51);
    const QImage after = redacted(before, {{box, RegionKind::Name, RegionMethod::Box}});
    ASSERT_EQ(after.size(), before.size());
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb expected = box.contains(x, y) ? 0xff000000u : before.pixel(x, y);
            ASSERT_EQ(after.pixel(x, y), expected) << x << "," << y;
        }
    }
}

TEST_F(RedactionTest, OfABlurNothingCanBeToldButAFewRoundedColours) {
    // Two faces (here: noise) of the same blocks' means within a step give the same picture to the last bit.
    const QRect box(10, 10, 200, 200);
    const QList<RedactionRegion> regions{{box, RegionKind::Face, RegionMethod::Blur}};
    const QImage one = redacted(noisyPicture({256, 256}, 7), regions);
    QImage other = noisyPicture({256, 256}, 7);
    // Another content of the same means: rows of each half block exchanged.
    for (int block = 0; block < 6; ++block) {
        const int top = box.top() + (block * box.height() + 5) / 6;
        for (int y = 0; y < 14; ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                const QRgb kept = other.pixel(x, top + y);
                other.setPixel(x, top + y, other.pixel(x, top + 28 - y));
                other.setPixel(x, top + 28 - y, kept);
            }
        }
    }
    const QImage two = redacted(other, regions);
    EXPECT_NE(noisyPicture({256, 256}, 7), other);
    EXPECT_EQ(one.copy(box), two.copy(box)) << "what differed is gone";
    QSet<QRgb> levels;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            levels.insert(one.pixel(x, y));
        }
    }
    EXPECT_LE(levels.size(), 4000) << "shades between 36 colours; the noise had 40,000";
    // A line of text becomes one row of blocks, each wider than its letters.
    QImage text(400, 60, QImage::Format_RGB32);
    text.fill(Qt::white);
    for (int x = 20; x < 380; x += 6) {
        text.setPixel(x, 30, 0xff000000);
    }
    const QImage blurred = redacted(text, {{QRect(10, 20, 380, 20), RegionKind::Phone, RegionMethod::Blur}});
    for (int x = 10; x < 390; ++x) {
        EXPECT_EQ(blurred.pixel(x, 20), blurred.pixel(x, 39)) << "nothing is left of a line's height";
    }
}

TEST_F(RedactionTest, NothingButThePictureIsInTheFile) {
    QImage image = noisyPicture({64, 64});
    image.setDotsPerMeterX(1234);
    const QByteArray png = pngOf(image, QStringLiteral("Phone of the seller: 0475123456"));
    ASSERT_TRUE(png.contains("Comment"));
    const auto made = redactPicture(store(), stored(png), {{QRect(0, 0, 8, 8)}});
    ASSERT_TRUE(made);
    const QByteArray bytes = store().read(made->file.sha256, 1'000'000).value();
    QStringList chunks;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const quint32 length = qFromBigEndian<quint32>(bytes.constData() + at);
        chunks += QString::fromLatin1(bytes.mid(at + 4, 4));
        at += 12 + length;
    }
    chunks.removeDuplicates();
    EXPECT_EQ(chunks, (QStringList{"IHDR", "IDAT", "IEND"}));
    EXPECT_FALSE(bytes.contains("0475123456"));
}

TEST_F(RedactionTest, ABoxOverABlurIsBlackAndRegionsAreCutAtTheEdges) {
    const QImage after = redacted(noisyPicture({100, 100}), {{QRect(-20, -20, 60, 60), RegionKind::Name, RegionMethod::Box},
                                                            {QRect(0, 0, 300, 300), RegionKind::Face, RegionMethod::Blur}});
    EXPECT_EQ(after.pixel(39, 39), 0xff000000u);
    EXPECT_NE(after.pixel(40, 40), 0xff000000u);
    const QString path = stored(pngOf(noisyPicture({100, 100})));
    EXPECT_EQ(redactPicture(store(), path, {}).error().type, QStringLiteral("redaction-empty"));
    EXPECT_EQ(redactPicture(store(), path, {{QRect(100, 0, 5, 5)}}).error().type, QStringLiteral("region-outside"));
    EXPECT_EQ(redactPicture(store(), path, QList<RedactionRegion>(mostRegions + 1, {QRect(0, 0, 5, 5)})).error().type,
              QStringLiteral("redaction-too-many"));
    EXPECT_EQ(redactPicture(store(), path, {{QRect(0, 0, 5, 5)}}, [](int, int) { return false; }).error().type, QStringLiteral("cancelled"));
}

TEST_F(RedactionTest, ReadsWhatListingsShow) {
    const QImage image = noisyPicture({60, 40});
    for (const char* format : {"JPEG", "BMP", "WEBP"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, format)) {
            continue; // no such plugin here
        }
        const auto made = redactPicture(store(), stored(bytes), {{QRect(0, 0, 10, 10)}});
        ASSERT_TRUE(made) << format;
        EXPECT_EQ(QImage::fromData(store().read(made->file.sha256, 1'000'000).value()).pixel(5, 5), 0xff000000u);
    }
    QImage veiled(10, 10, QImage::Format_ARGB32);
    veiled.fill(0x00ff0000);
    EXPECT_EQ(redacted(veiled, {{QRect(0, 0, 1, 1)}}).pixel(5, 5), 0xffffffffu) << "what is transparent lies on white";
}

TEST_F(RedactionTest, DamagedAndHugePicturesAreRefused) {
    const QByteArray png = pngOf(noisyPicture({64, 64}));
    for (qsizetype length : {0, 4, 8, 20, 33, 60, 2000}) {
        const auto made = redactPicture(store(), stored(png.left(length)), {{QRect(0, 0, 8, 8)}});
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().type, QStringLiteral("picture-unreadable"));
    }
    QByteArray bomb = png;
    bomb.replace(16, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    EXPECT_FALSE(redactPicture(store(), stored(bomb), {{QRect(0, 0, 8, 8)}}));
    EXPECT_TRUE(QDir(store().incomingFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty()) << "nothing half done stays";
}

TEST_F(RedactionTest, ATallPageTakesLittleMemory) {
    auto writer = PngWriter::begin(store(), {320, 50'000}).value();
    const QImage band = noisyPicture({320, 50}).convertToFormat(QImage::Format_RGB888);
    for (int i = 0; i < 1000; ++i) {
        ASSERT_TRUE(writer->add(band));
    }
    const QString path = store().pathOf(writer->finish()->sha256);
    const qint64 before = peakKilobytes();
    const auto made = redactPicture(store(), path, {{QRect(100, 49'000, 200, 500), RegionKind::Face, RegionMethod::Blur},
                                                    {QRect(0, 10, 300, 50), RegionKind::Name, RegionMethod::Box}});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->size, QSize(320, 50'000));
    EXPECT_LT(peakKilobytes() - before, 16'000);
}

class RedactedCaptureTest : public RedactionTest {
protected:
    RedactedCaptureTest() { capture_ = addCapture(*library_, "<html>page</html>", pngOf(noisyPicture({100, 80}))); }
    Result<DerivedFile> redact(const QList<RedactionRegion>& regions = {{QRect(1, 2, 30, 40), RegionKind::Face, RegionMethod::Blur}}) {
        return redactPictureOf(*library_, capture_.id, QStringLiteral("screenshot_full"), regions, QStringLiteral("heron"));
    }
    Capture capture_;
};

TEST_F(RedactedCaptureTest, TheOriginalStaysAndTheCopyNamesIt) {
    const QString original = capture_.file(QStringLiteral("screenshot_full"))->sha256;
    const QByteArray bytes = store().read(original, 1'000'000).value();
    const DerivedFile derived = redact().value();
    EXPECT_EQ(derived.file.role, QStringLiteral("screenshot_full_redacted"));
    EXPECT_EQ(derived.file.derivedFrom, original);
    EXPECT_EQ(derived.version, 1);
    EXPECT_EQ(derived.actor, QStringLiteral("heron"));
    EXPECT_EQ(store().read(original, 1'000'000).value(), bytes);
    EXPECT_EQ(CaptureRepository(*library_).get(capture_.id).value(), capture_) << "the capture is as it was stored";
    const QList<CustodyEntry> entries = CustodyLog(*library_).of(capture_.id).value();
    EXPECT_EQ(entries.back().action, QStringLiteral("derived"));
    const QJsonObject detail = QJsonDocument::fromJson(entries.back().detail.toUtf8()).object();
    EXPECT_EQ(detail["from"].toString(), original);
    EXPECT_EQ(regionsFromJson(detail["regions"].toArray()),
              (QList<RedactionRegion>{{QRect(1, 2, 30, 40), RegionKind::Face, RegionMethod::Blur}}));
    EXPECT_EQ(faults(), QStringList());
    EXPECT_FALSE(verifyLibrary(*library_).has(QStringLiteral("file-extra")));
}

TEST_F(RedactedCaptureTest, TheLatestIsInUseAndAllAreKept) {
    redact().value();
    const DerivedFile second = redact({{QRect(5, 5, 9, 9)}}).value();
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(DerivedFileRepository(*library_).of(capture_.id)->size(), 2);
    EXPECT_EQ(DerivedFileRepository(*library_).latestOf(capture_.id).value(), QList<DerivedFile>{second});
}

TEST_F(RedactedCaptureTest, EveryChangeOfItIsFound) {
    const DerivedFile derived = redact().value();
    ASSERT_EQ(faults(), QStringList());
    execute("UPDATE derived_file SET facts = replace(facts, '\"width\":30', '\"width\":3')");
    EXPECT_EQ(faults(), QStringList{"derived-differs"}) << "a changed region";
    execute("UPDATE derived_file SET facts = replace(facts, '\"width\":3,', '\"width\":30,')");
    execute("UPDATE derived_file SET actor = 'crow'");
    EXPECT_EQ(faults(), QStringList{"derived-differs"});
    execute("UPDATE derived_file SET actor = 'heron'");
    EXPECT_EQ(faults(), QStringList());
    execute("DELETE FROM derived_file");
    EXPECT_EQ(faults(), QStringList{"derived-missing"});
    execute("INSERT INTO derived_file SELECT id, (SELECT sha256 FROM capture_file LIMIT 1), 7, 'x', (SELECT sha256 FROM capture_file "
            "WHERE role = 'html'), 17, 'text/html', '', '', '', '{}' FROM capture");
    EXPECT_TRUE(faults().contains(QStringLiteral("derived-unlogged")));
    execute("DELETE FROM derived_file");
    const QString path = store().pathOf(derived.file.sha256);
    redact({{QRect(1, 2, 30, 40), RegionKind::Face, RegionMethod::Blur}}).value();
    QFile file(path);
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write("!");
    file.close();
    EXPECT_TRUE(faults().contains(QStringLiteral("file-differs"))) << "a flipped byte";
}

TEST_F(RedactedCaptureTest, AChangedOriginalIsNotWorkedOn) {
    QFile file(store().pathOf(capture_.file(QStringLiteral("screenshot_full"))->sha256));
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::Append));
    file.write("x");
    file.close();
    EXPECT_EQ(redact().error().type, QStringLiteral("evidence-differs"));
    EXPECT_EQ(redactPictureOf(*library_, capture_.id, QStringLiteral("pdf"), {{QRect(0, 0, 1, 1)}}, {}).error().type, QStringLiteral("original-unknown"));
    EXPECT_EQ(redactPictureOf(*library_, QStringLiteral("nothing"), QStringLiteral("pdf"), {}, {}).error().type, QStringLiteral("capture-unknown"));
}

TEST(RegionText, IsReadStrictly) {
    EXPECT_EQ(parseRegion(QStringLiteral("1,2,3,4")).value(), (RedactionRegion{QRect(1, 2, 3, 4), RegionKind::Other, RegionMethod::Box}));
    EXPECT_EQ(parseRegion(QStringLiteral("1,2,3,4:face"))->method, RegionMethod::Blur);
    EXPECT_EQ(parseRegion(QStringLiteral("1,2,3,4:box:face"))->method, RegionMethod::Box);
    for (const char* wrong : {"", "1,2,3", "1,2,3,4,5", "1,2,0,4", "1,2,3,-4", "a,2,3,4", "1,2,3,4:nose", "1,2,3,4:box:blur", "1,2,3,4:face:box:x",
                              "1,2,3,99999999999"}) {
        EXPECT_FALSE(parseRegion(QString::fromLatin1(wrong))) << wrong;
    }
}

} // namespace
} // namespace cyberspotter
