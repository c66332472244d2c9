// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_repository.h"
#include "core/likeness/picture/picture_decoding.h"
#include "core/likeness/seen_pictures.h"
#include "core/reporting/report_repository.h"
#include "tests/core/likeness/drawn_picture.h"
#include "tests/support/print_text.h"
#include "tests/support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class SeenPicturesTest : public testing::Test {
protected:
    QString keep(const QList<std::pair<QString, QByteArray>>& files) {
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item/1");
        capture.startedAt = capture.finishedAt = library_->now();
        for (const auto& [role, bytes] : files) {
            const StoredFile file = EvidenceStore(*library_).store(bytes).value();
            capture.files.append({role, file.sha256, file.bytes, role == "html" ? "text/html" : "image/jpeg", {}});
        }
        return CaptureRepository(*library_).add(capture)->id;
    }

    tests::ScratchLibrary library_;
};

TEST_F(SeenPicturesTest, aPictureLeadsToItsCaptureAndReport) {
    const QByteArray photo = test::encoded(test::drawn(1, {600, 500}), "jpeg");
    const QString capture = keep({{"html", "<html>"}, {"picture", photo}, {"picture", test::encoded(test::drawn(2, {600, 500}), "png")}});
    Report report;
    report.captureId = capture;
    report = ReportRepository(*library_).add(report).value();
    SeenPictures pictures(*library_);
    const PdqVariants wanted = pdqOf(test::drawn(1, {600, 500}).mirrored(true, false)).variants;
    EXPECT_TRUE(pictures.find(wanted)->empty());
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 1);
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 0);
    const auto hits = pictures.find(wanted);
    ASSERT_EQ(hits->size(), 1U);
    EXPECT_EQ(hits->front().variant, PdqVariant::FlippedY);
    const auto places = PictureHashRepository(*library_).placesOf(hits->front().id).value();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places[0].captureId, capture);
    EXPECT_EQ(places[0].reportId, report.id);
    EXPECT_EQ(places[0].role, "picture");
    EXPECT_EQ(pictures.size(), 2U);
}

TEST_F(SeenPicturesTest, onePictureInTwoCapturesIsHashedOnceAndLeadsToBoth) {
    const QByteArray photo = test::encoded(test::drawn(1, {600, 500}), "jpeg");
    keep({{"picture", photo}});
    keep({{"picture", photo}});
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 2);
    SeenPictures pictures(*library_);
    const auto hits = pictures.find(pdqOfBytes(photo, "a")->variants).value();
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(PictureHashRepository(*library_).placesOf(hits[0].id)->size(), 2);
}

TEST_F(SeenPicturesTest, brokenPicturesArePassedOverForGood) {
    keep({{"picture", "no picture"}, {"html", "x"}});
    keep({{"html", "y"}});
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 2);
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 0);
    EXPECT_EQ(PictureHashRepository(*library_).hashPending(QDeadlineTimer(0)).value(), 0);
}

TEST_F(SeenPicturesTest, screenshotsCountOnlyWhereThereIsNothingElse) {
    const QList<CaptureFile> both{{"screenshot_full", "a", 10, "image/png", {}}, {"picture", "b", 10, "image/jpeg", {}}};
    EXPECT_EQ(picturesToHash(both).size(), 1);
    EXPECT_EQ(picturesToHash(both)[0].role, "picture");
    EXPECT_EQ(picturesToHash({both[0]}).size(), 1);
    EXPECT_TRUE(picturesToHash({{"picture", "b", 10, "image/png", "derived"}, {"pdf", "c", 1, "application/pdf", {}}}).isEmpty());
}

TEST_F(SeenPicturesTest, timeThatIsUpLeavesTheRestForLater) {
    keep({{"picture", test::encoded(test::drawn(1, {60, 50}), "jpeg")}});
    EXPECT_EQ(PictureHashRepository(*library_).hashPending(QDeadlineTimer(0)).value(), 0);
    EXPECT_EQ(PictureHashRepository(*library_).hashPending().value(), 1);
}

} // namespace

} // namespace cyberspotter
