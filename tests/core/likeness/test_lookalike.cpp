// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_repository.h"
#include "core/likeness/lookalike_repository.h"
#include "core/likeness/picture/picture_decoding.h"
#include "core/likeness/seller_repository.h"
#include "core/likeness/title_similarity.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/selector/selector_repository.h"
#include "tests/core/likeness/drawn_picture.h"
#include "tests/support/print_text.h"
#include "tests/support/scratch_library.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class LookalikeTest : public testing::Test {
protected:
    QString keepPicture(const QImage& picture, const QString& role = QStringLiteral("picture")) {
        const StoredFile file = EvidenceStore(*library_).store(test::encoded(picture, "jpeg", 90)).value();
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/elsewhere");
        capture.canonicalUrl = QStringLiteral("https://market.example/elsewhere/%1").arg(++captures_);
        capture.startedAt = capture.finishedAt = library_->now();
        capture.files = {{role, file.sha256, file.bytes, "image/jpeg", {}}};
        return CaptureRepository(*library_).add(capture)->id;
    }

    Report add(const QString& marketplace, const QString& item, const QString& title, const QString& seller, const QString& captureId = {}) {
        Report report;
        report.listing = listing(marketplace, item, title, seller);
        report.captureId = captureId;
        library_.advance(1000);
        return ReportRepository(*library_).add(report).value();
    }

    static Listing listing(const QString& marketplace, const QString& item, const QString& title, const QString& seller) {
        Listing listing;
        listing.url = listing.canonicalUrl = QStringLiteral("https://%1.example/item/%2").arg(marketplace, item);
        listing.marketplace = marketplace;
        listing.itemId = item;
        listing.title = title;
        listing.seller.id = seller;
        return listing;
    }

    SeenBefore find(const Listing& listing, const QList<QImage>& pictures = {}) {
        EXPECT_TRUE(PictureHashRepository(*library_).hashPending());
        OpenPage page{listing, {}};
        for (const QImage& picture : pictures) {
            page.pictures.append(pdqOf(picture));
        }
        return LookalikeRepository(*library_, &pictures_).find(page).value();
    }

    tests::ScratchLibrary library_;
    SeenPictures pictures_{*library_};
    int captures_ = 0;
};

TEST_F(LookalikeTest, nothingIsLikeAnythingInAnEmptyLibrary) {
    EXPECT_TRUE(find(listing("ebay", "1", "Carved ivory figure", "bob"), {test::drawn(1, {600, 500})}).isEmpty());
    EXPECT_TRUE(find(Listing{}).isEmpty());
}

TEST_F(LookalikeTest, theSameAddressOrItemIsMineWithWhenAndState) {
    const Report older = add("ebay", "123", "Carved ivory figure", "bob");
    const Report newer = add("ebay", "123", "Carved ivory figure", "bob");
    ASSERT_TRUE(ReportRepository(*library_).move({.reportId = newer.id, .state = ReportState::Withdrawn, .source = "user"}));
    const SeenBefore seen = find(listing("ebay", "123", "Another title", "eve"));
    ASSERT_EQ(seen.mine.size(), 2);
    EXPECT_EQ(seen.mine[0].reportId, newer.id);
    EXPECT_EQ(seen.mine[0].state, ReportState::Withdrawn);
    EXPECT_EQ(seen.mine[1].reportId, older.id);
    EXPECT_EQ(seen.mine[1].createdAt, older.createdAt);
    EXPECT_EQ(seen.mine[0].reasons.size(), 2);
    EXPECT_EQ(seen.mine[0].reasons[0].reason, LikenessReason::SameAddress);
    EXPECT_EQ(seen.mine[0].reasons[1].reason, LikenessReason::SameItem);
    EXPECT_EQ(seen.mine[0].group, seen.mine[1].group);
    EXPECT_TRUE(seen.alike.isEmpty());
    // The same item at another country's site.
    Listing elsewhere = listing("ebay", "123", "x", "eve");
    elsewhere.canonicalUrl = "https://www.ebay.de/itm/123";
    EXPECT_EQ(find(elsewhere).mine.size(), 2);
    EXPECT_EQ(find(elsewhere).mine[0].reasons.size(), 1);
    // Neither an item of the same number elsewhere nor the next one.
    EXPECT_TRUE(find(listing("etsy", "123", "x", "eve")).isEmpty());
    EXPECT_TRUE(find(listing("ebay", "124", "x", "eve")).isEmpty());
}

TEST_F(LookalikeTest, aCaptureWithoutReportIsFoundByItsAddress) {
    const QString capture = keepPicture(test::drawn(3, {600, 500}));
    Listing page;
    page.canonicalUrl = "https://market.example/elsewhere/1";
    const SeenBefore seen = find(page);
    ASSERT_EQ(seen.mine.size(), 1);
    EXPECT_EQ(seen.mine[0].captureId, capture);
    EXPECT_EQ(seen.mine[0].reportId, QString());
}

TEST_F(LookalikeTest, aRelistBySameSellerIsALookAlikeOneGroup) {
    const Report first = add("ebay", "1", "Antique carved ivory netsuke, Japan 19th century", "bob");
    const Report second = add("ebay", "2", "Antique ivory netsuke carved Japan, 19th century!", "bob");
    add("ebay", "3", "Set of six tea spoons", "bob");
    add("ebay", "4", "Antique carved ivory netsuke, Japan 19th century", "eve");
    const SeenBefore seen = find(listing("ebay", "5", "ANTIQUE CARVED IVORY NETSUKE Japan 19th century", "Bob"));
    EXPECT_TRUE(seen.mine.isEmpty());
    ASSERT_EQ(seen.alike.size(), 2);
    EXPECT_EQ(seen.alike[0].reasons[0].reason, LikenessReason::SameSellerAndTitle);
    EXPECT_EQ(seen.alike[0].reasons[0].selector, "seller_id");
    EXPECT_GE(seen.alike[0].reasons[0].similarity, sameTitleFrom);
    EXPECT_EQ(seen.alike[0].group, seen.alike[1].group);
    EXPECT_EQ((QSet<QString>{seen.alike[0].reportId, seen.alike[1].reportId}), (QSet<QString>{first.id, second.id}));
}

TEST_F(LookalikeTest, theSamePictureIsFoundAcrossMarketplacesAlsoMirrored) {
    const QImage photo = test::drawn(1, {800, 600});
    const Report report = add("etsy", "77", "Bone comb", "ann", keepPicture(photo));
    add("etsy", "78", "Other comb", "ann", keepPicture(test::drawn(2, {800, 600})));
    const SeenBefore seen = find(listing("olx", "5", "Kamm", "hans"), {test::drawn(9, {300, 200}), photo.mirrored(true, false).scaled(500, 375)});
    ASSERT_EQ(seen.alike.size(), 1);
    EXPECT_EQ(seen.alike[0].reportId, report.id);
    const Likeness& why = seen.alike[0].reasons[0];
    EXPECT_EQ(why.reason, LikenessReason::SamePicture);
    EXPECT_LE(why.distance, pdqSameWithin);
    EXPECT_EQ(why.variant, PdqVariant::FlippedY);
    EXPECT_EQ(why.pagePicture, 1);
    EXPECT_FALSE(why.pictureSha256.isEmpty());
}

TEST_F(LookalikeTest, screenshotsAndEmptyPicturesMakeNoLookAlike) {
    const QImage page = test::drawn(1, {800, 600});
    QImage blank(400, 400, QImage::Format_RGB32);
    blank.fill(Qt::white);
    add("etsy", "77", "Bone comb", "ann", keepPicture(page, "screenshot_full"));
    add("etsy", "78", "Bone comb", "ann", keepPicture(blank));
    EXPECT_TRUE(find(listing("olx", "5", "Kamm", "hans"), {page, blank}).isEmpty());
}

TEST_F(LookalikeTest, aReportThatIsChangedIsFoundByWhatItSaysNow) {
    Report report = add("ebay", "1", "Carved ivory figure", "bob");
    report.listing.seller.id = "eve";
    ASSERT_TRUE(ReportRepository(*library_).update(report));
    EXPECT_TRUE(find(listing("ebay", "5", "Carved ivory figure", "bob")).isEmpty());
    EXPECT_EQ(find(listing("ebay", "5", "Carved ivory figure", "eve")).alike.size(), 1);
}

TEST_F(LookalikeTest, reportsFromBeforeThereWereSelectorsAreCaughtUpWith) {
    const Report report = add("ebay", "1", "Carved ivory figure", "bob");
    ASSERT_TRUE(library_->write([&](Database& database) -> Result<void> {
        database.execute("DELETE FROM selector");
        database.execute("INSERT INTO selector_pending SELECT number FROM report");
        return {};
    }));
    EXPECT_TRUE(find(listing("ebay", "5", "Carved ivory figure", "bob")).isEmpty());
    EXPECT_EQ(SelectorRepository(*library_).catchUp().value(), 1);
    EXPECT_EQ(SelectorRepository(*library_).catchUp().value(), 0);
    EXPECT_EQ(find(listing("ebay", "5", "Carved ivory figure", "bob")).alike[0].reportId, report.id);
}

TEST_F(LookalikeTest, whatIsPrintedNamesReasonAndLink) {
    add("ebay", "1", "Carved ivory figure", "bob");
    const QJsonObject json = find(listing("ebay", "5", "Carved ivory figure", "bob")).toJson();
    const QJsonObject one = json[u"lookalikes"][0].toObject();
    EXPECT_EQ(one[u"status"], "draft");
    EXPECT_EQ(one[u"reasons"][0][u"reason"], "same_seller_title");
    EXPECT_EQ(one[u"reasons"][0][u"similarity"], 1.0);
    EXPECT_TRUE(one[u"submitted_at"].isNull());
    EXPECT_TRUE(json[u"mine"].toArray().isEmpty());
}

TEST_F(LookalikeTest, allOfASellerOnOnePageWithPicturesInCommon) {
    const QImage photo = test::drawn(1, {800, 600});
    const Report first = add("ebay", "1", "Netsuke", "bob", keepPicture(photo));
    const Report second = add("ebay", "2", "Other", "bob", keepPicture(photo.scaled(400, 300)));
    add("ebay", "3", "Spoons", "bob", keepPicture(test::drawn(4, {800, 600})));
    add("ebay", "4", "Spoons", "eve");
    EXPECT_TRUE(PictureHashRepository(*library_).hashPending());
    const SellerDossier dossier = SellerRepository(*library_).dossierOfReport(first.id).value();
    EXPECT_EQ(dossier.reports.size(), 3);
    EXPECT_TRUE(dossier.selectors.contains(SellerSelector{"seller_id", "ebay:bob"}));
    ASSERT_EQ(dossier.shared.size(), 1);
    EXPECT_EQ(dossier.shared[0].reports, (QList<qint64>{second.number, first.number}));
    EXPECT_EQ(SellerRepository(*library_).dossier({comparedSelector("seller_id", " eBay:EVE ")})->reports.size(), 1);
    EXPECT_TRUE(SellerRepository(*library_).dossier({})->reports.isEmpty());
    EXPECT_EQ(SellerRepository(*library_).dossierOfReport("999").error().type, "report-unknown");
}

TEST_F(LookalikeTest, manyReportsOfOneSellerAreAnsweredQuickly) {
    ASSERT_TRUE(library_->write([&](Database& database) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            Report report;
            report.listing = listing("ebay", QString::number(1000 + i), QStringLiteral("Spoon number %1 of silver").arg(i), "bob");
            if (!ReportRepository::add(database, library_->now(), report, QStringLiteral("user"))) {
                return fail("test", "", "");
            }
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(find(listing("ebay", "5", "Carved ivory figure", "bob")).isEmpty());
    EXPECT_LT(timer.elapsed(), 2000); // without optimisation, on a busy machine; some 20 ms otherwise
}

TEST(TitleSimilarity, knowsTheSameThingInOtherWords) {
    const auto similarity = [](const char* a, const char* b) {
        return similarityOf(trigramsOf(QString::fromUtf8(a)), trigramsOf(QString::fromUtf8(b)));
    };
    EXPECT_EQ(similarity("Carved ivory", "carved IVORY!"), 1.0);
    EXPECT_EQ(similarity("ivory carved", "Carved ivory"), 1.0);
    EXPECT_EQ(similarity("", "ivory"), 0.0);
    EXPECT_EQ(similarity("...", "ivory"), 0.0);
    EXPECT_GE(similarity("Carved ivory figure", "Carved ivory figure, antique, Meiji"), sameTitleFrom);
    EXPECT_GE(similarity("古董象牙雕刻摆件", "象牙雕刻摆件 古董 包邮"), sameTitleFrom);
    EXPECT_GE(similarity("Резная фигурка из кости", "резная  фигурка из кости"), 1.0);
    EXPECT_LT(similarity("Carved ivory figure", "Set of six tea spoons"), 0.2);
    EXPECT_LT(similarity("Antique oak chair", "Antique silver spoon"), sameTitleFrom);
    // As pg_trgm counts: "  w", " wo", "wor", "ord", "rd ".
    EXPECT_EQ(trigramsOf("word").size(), 5);
}

} // namespace

} // namespace cyberspotter
