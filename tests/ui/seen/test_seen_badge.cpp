// SPDX-License-Identifier: Apache-2.0
// Whether an open page was reported before, with a real engine.
#include "core/evidence/capture_repository.h"
#include "core/listing/address/listing_url.h"
#include "core/reporting/report_repository.h"
#include "tests/core/likeness/drawn_picture.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/web_tab.h"
#include "ui/seen/seen_badge.h"
#include "ui/seen/seen_list.h"
#include "ui/seen/seen_watch.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/support/visible_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestSeenBadge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void init() {
        fixture_ = std::make_unique<PageFixture>();
        browse_ = std::make_unique<BrowsePage>(fixture_->session());
        browse_->resize(1300, 800);
        browse_->show();
        QVERIFY(QTest::qWaitForWindowExposed(browse_.get()));
    }
    void cleanup() {
        browse_.reset();
        fixture_.reset();
    }

    void aReportedListingWearsItsState() {
        site_.page(QStringLiteral("/item/1"), "<!doctype html><title>Carved tusk</title><h1>Carved tusk</h1>");
        const Report report = fixture_->add(reportOf(QStringLiteral("/item/1?utm_source=mail"), QStringLiteral("Carved tusk")));
        open(QStringLiteral("/item/1"));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 10000);
        QVERIFY2(badge()->text().contains(QStringLiteral("Draft")), qPrintable(badge()->text()));
        QVERIFY(badge()->accessibleName().contains(QStringLiteral("You have a report of this listing")));
        QVERIFY2(cutTexts(*browse_).isEmpty(), qPrintable(cutTexts(*browse_).join(u'|')));

        // The list says why, and leads to the report.
        QTest::mouseClick(badge(), Qt::LeftButton);
        auto* list = browse_->findChild<SeenList*>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(textOf(*list).contains(QStringLiteral("same address")));
        takePicture(*list, QStringLiteral("seen-list"));
        QSignalSpy wanted(&fixture_->session(), &Session::reportWanted);
        button(*list, QStringLiteral("Open the report"))->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), report.id);
        QVERIFY(!list->isVisible());
    }

    void anUnknownPageWearsNone() {
        site_.page(QStringLiteral("/item/2"), "<!doctype html><title>Wooden spoon</title><h1>Wooden spoon</h1>");
        fixture_->add(reportOf(QStringLiteral("/item/1"), QStringLiteral("Carved tusk")));
        QSignalSpy looked(browse_->findChild<SeenWatch*>(), &SeenWatch::looked);
        open(QStringLiteral("/item/2"));
        QVERIFY(!looked.isEmpty() || looked.wait(20000));
        QVERIFY(!badge()->isVisible());
        fixture_->add(reportOf(QStringLiteral("/item/2"), QStringLiteral("Wooden spoon")));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 10000);
    }

    void aPictureThatWasSeenElsewhereIsToldAndWhy() {
        const QImage picture = test::drawn(7, {900, 700});
        site_.answer(QStringLiteral("/photo.jpg"), {test::encoded(picture.scaled(600, 467, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).mirrored(true, false), "jpeg", 70), "image/jpeg"});
        site_.page(QStringLiteral("/shop/9"), listingPage("Carved figure", "<img src=/photo.jpg width=600 height=467>"));
        const Report report = reportWithPicture(picture);
        open(QStringLiteral("/shop/9"));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 20000);
        QVERIFY2(badge()->text().contains(QStringLiteral("look-alike")), qPrintable(badge()->text()));
        QTest::mouseClick(badge(), Qt::LeftButton);
        auto* list = browse_->findChild<SeenList*>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY2(textOf(*list).contains(QStringLiteral("same picture, mirrored")), qPrintable(textOf(*list)));
        QVERIFY(textOf(*list).contains(report.listing.title));
        QSignalSpy seller(&fixture_->session(), &Session::sellerWanted);
        button(*list, QStringLiteral("Same seller…"))->click();
        QCOMPARE(seller.size(), 1);
        // Nothing of the page stays on the disk.
        QTRY_VERIFY(QDir(EvidenceStore(fixture_->library()).incomingFolder()).entryList(QDir::Files).isEmpty());
    }

    void anotherPictureIsNoLookAlike() {
        site_.answer(QStringLiteral("/other.jpg"), {test::encoded(test::drawn(99, {900, 700}), "jpeg", 80), "image/jpeg"});
        site_.answer(QStringLiteral("/known.jpg"), {test::encoded(test::drawn(7, {900, 700}), "jpeg", 80), "image/jpeg"});
        site_.page(QStringLiteral("/shop/10"), listingPage("Another figure", "<img src=/other.jpg>"));
        site_.page(QStringLiteral("/shop/11"), listingPage("Another figure", "<img src=/known.jpg>"));
        reportWithPicture(test::drawn(7, {900, 700}));
        open(QStringLiteral("/shop/11"));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 20000);
        QSignalSpy looked(browse_->findChild<SeenWatch*>(), &SeenWatch::looked);
        open(QStringLiteral("/shop/10"));
        QVERIFY(!looked.isEmpty() || looked.wait(20000));
        QVERIFY(!badge()->isVisible());
    }

    void theSameSellerWithTheSameTitleIsTold() {
        Report earlier = reportOf(QStringLiteral("/elsewhere"), QStringLiteral("Hand carved bone elephant figure"));
        earlier.listing.contacts = {{QStringLiteral("phone"), QStringLiteral("+33612345678"), QStringLiteral("06 12 34 56 78")}};
        fixture_->add(earlier);
        site_.page(QStringLiteral("/shop/12"), listingPage("Bone elephant figure, hand carved", "<p>WhatsApp or phone: +33 6 12 34 56 78</p>"));
        open(QStringLiteral("/shop/12"));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 20000);
        QTest::mouseClick(badge(), Qt::LeftButton);
        QTRY_VERIFY(textOf(*browse_->findChild<SeenList*>()).contains(QStringLiteral("same seller")));
    }

    void aPageThatMovesOnByScriptIsAskedAnew() {
        site_.page(QStringLiteral("/app"), "<!doctype html><title>App</title><script>onload = () => setTimeout(() => { history.pushState({}, '', '/item/77'); document.title = 'moved'; }, 50)</script>");
        fixture_->add(reportOf(QStringLiteral("/item/77"), QStringLiteral("Moved to")));
        browse_->openAddress(site_.url(QStringLiteral("/app")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("moved"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 10000);
    }

    void theBadgeIsThatOfTheTabInFront() {
        site_.page(QStringLiteral("/item/1"), "<!doctype html><title>Carved tusk</title>");
        site_.page(QStringLiteral("/plain"), "<!doctype html><title>Plain</title>");
        fixture_->add(reportOf(QStringLiteral("/item/1"), QStringLiteral("Carved tusk")));
        open(QStringLiteral("/item/1"));
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 10000);
        browse_->openAddress(site_.url(QStringLiteral("/plain")).toString());
        QTRY_VERIFY_WITH_TIMEOUT(!badge()->isVisible(), 10000);
        QTest::keyClick(browse_.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(badge()->isVisible(), 10000);
    }

private:
    SeenBadge* badge() { return browse_->findChild<SeenBadge*>(); }

    void open(const QString& path) {
        browse_->openAddress(site_.url(path).toString());
        tellTimes(path);
        QTRY_VERIFY_WITH_TIMEOUT(browse_->currentTab() != nullptr && browse_->currentTab()->page()->url() == site_.url(path) &&
                                     !browse_->currentTab()->page()->isLoading(), 30000);
    }

    /// For whoever looks at the figures: how long after a page was loaded its badge is there, and all has been asked.
    void tellTimes(const QString& path) {
        auto* watch = browse_->findChild<SeenWatch*>();
        TrackedPage* page = browse_->currentTab()->trackedPage();
        const auto since = std::make_shared<QElapsedTimer>();
        connect(page, &QWebEnginePage::loadFinished, watch, [since] { since->start(); });
        const auto tell = [since, path](const char* what) {
            qInfo("%s: %s %lld ms after loadFinished", qPrintable(path), what, since->isValid() ? static_cast<long long>(since->elapsed()) : -1LL);
        };
        connect(watch, &SeenWatch::changed, page, [tell] { tell("badge"); });
        connect(watch, &SeenWatch::looked, page, [tell] { tell("all asked"); });
    }

    Report reportOf(const QString& path, const QString& title) {
        Report report = PageFixture::complete(title);
        report.listing.url = site_.url(path).toString();
        report.listing.canonicalUrl = understandUrl(report.listing.url, fixture_->session().catalogue().marketplaceIndex()).canonicalUrl;
        return report;
    }

    Report reportWithPicture(const QImage& picture) {
        const StoredFile file = EvidenceStore(fixture_->library()).store(test::encoded(picture, "jpeg", 90)).value();
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://www.example.org/item/1");
        capture.startedAt = capture.finishedAt = fixture_->library().now();
        capture.files = {{QStringLiteral("picture"), file.sha256, file.bytes, QStringLiteral("image/jpeg"), {}}};
        Report report = PageFixture::complete(QStringLiteral("Figure from a first market"));
        report.captureId = CaptureRepository(fixture_->library()).add(capture)->id;
        return fixture_->add(report);
    }

    static QByteArray listingPage(const QByteArray& title, const QByteArray& more) {
        return "<!doctype html><html lang=fr><title>" + title + "</title><script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"" + title +
               "\",\"offers\":{\"price\":\"120\",\"priceCurrency\":\"EUR\"}}</script><h1>" + title + "</h1><div class=price>120 €</div>" + more;
    }

    static QString textOf(const SeenList& list) {
        QStringList texts;
        const auto* tree = list.findChild<QTreeWidget*>();
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item != nullptr; ++item) {
            for (int column = 0; column < tree->columnCount(); ++column) {
                texts += (*item)->text(column);
            }
        }
        return texts.join(u'|');
    }

    static QPushButton* button(const QWidget& widget, const QString& text) {
        for (QPushButton* one : widget.findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    TestSite site_;
    std::unique_ptr<PageFixture> fixture_;
    std::unique_ptr<BrowsePage> browse_;
};

QTEST_MAIN(TestSeenBadge)
#include "test_seen_badge.moc"
