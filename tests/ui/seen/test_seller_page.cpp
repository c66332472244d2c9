// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_repository.h"
#include "core/likeness/picture_hash_repository.h"
#include "tests/core/likeness/drawn_picture.h"
#include "ui/seen/seller_page.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestSellerPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void oneSellerOnTwoMarketplaces() {
        PageFixture fixture;
        const QImage picture = test::drawn(3, {640, 480});
        const Report first = add(fixture, QStringLiteral("ebay"), QStringLiteral("Tusk on a stand"), picture);
        const Report second = add(fixture, QStringLiteral("leboncoin"), QStringLiteral("Défense sur socle"), picture.scaled(320, 240));
        fixture.add(PageFixture::complete(QStringLiteral("By somebody else")));
        QVERIFY(PictureHashRepository(fixture.library()).hashPending());
        SellerPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        page.open(first.id);
        auto* reports = named<QTreeWidget>(page, QStringLiteral("Reports of this seller"));
        QTRY_COMPARE(reports->topLevelItemCount(), 2);
        QCOMPARE(reports->topLevelItem(0)->text(0), second.listing.title);
        auto* pictures = named<QListWidget>(page, QStringLiteral("Pictures that several of these reports show"));
        QTRY_COMPARE(pictures->count(), 1);
        QTRY_VERIFY(!pictures->item(0)->icon().isNull());
        QVERIFY(pictures->item(0)->text().contains(QStringLiteral("%1, %2").arg(second.number).arg(first.number)));
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
        takePicture(page, QStringLiteral("seller"));

        QSignalSpy wanted(&fixture.session(), &Session::reportWanted);
        Q_EMIT reports->itemActivated(reports->topLevelItem(1), 0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), first.id);
    }

    void personalDataAreShownOnlyWhenAskedFor() {
        PageFixture fixture;
        const Report report = add(fixture, QStringLiteral("ebay"), QStringLiteral("Tusk"), test::drawn(3, {640, 480}));
        SellerPage page(fixture.session());
        page.show();
        page.open(report.id);
        auto* known = page.findChild<QLabel*>(QStringLiteral("sellerSelectors"));
        QTRY_VERIFY(known->text().contains(QStringLiteral("Telephone")));
        QVERIFY2(!known->text().contains(QStringLiteral("612345678")), qPrintable(known->text()));
        page.findChild<QPushButton*>(QStringLiteral("unmaskSelectors"))->click();
        QVERIFY(known->text().contains(QStringLiteral("+33612345678")));
        page.open(report.id);
        QVERIFY2(!known->text().contains(QStringLiteral("612345678")), "masked again for the next look");
    }

    void aReportWithoutSellerSaysWhatToDo() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::complete(QStringLiteral("No seller")));
        SellerPage page(fixture.session());
        page.show();
        page.open(report.id);
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Back to the history")) != nullptr && buttonNamed(page, QStringLiteral("Back to the history"))->isVisible());
    }

private:
    static Report add(PageFixture& fixture, const QString& marketplace, const QString& title, const QImage& picture) {
        const StoredFile file = EvidenceStore(fixture.library()).store(test::encoded(picture, "jpeg", 90)).value();
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://www.example.org/") + title;
        capture.startedAt = capture.finishedAt = fixture.library().now();
        capture.files = {{QStringLiteral("picture"), file.sha256, file.bytes, QStringLiteral("image/jpeg"), {}}};
        Report report = PageFixture::complete(title);
        report.captureId = CaptureRepository(fixture.library()).add(capture)->id;
        report.listing.marketplace = marketplace;
        report.listing.seller.name = QStringLiteral("Seller ") + marketplace;
        report.listing.contacts = {{QStringLiteral("phone"), QStringLiteral("+33612345678"), QStringLiteral("06 12 34 56 78")}};
        return fixture.add(report);
    }
};

QTEST_MAIN(TestSellerPage)
#include "test_seller_page.moc"
