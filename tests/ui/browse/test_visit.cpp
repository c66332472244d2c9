// SPDX-License-Identifier: Apache-2.0
// A whole visit recorded in the window: search, listing, seller become one capture.
#include "core/evidence/capture_repository.h"
#include "core/reporting/report_repository.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/visit_bar.h"
#include "ui/browse/web_tab.h"
#include "ui/reports/report_panel.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/support/visible_text.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestVisit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Scheme::Light);
        site_.page(QStringLiteral("/search"), "<!doctype html><title>Search</title><a href=/item>a tusk</a>");
        site_.page(QStringLiteral("/item"), "<!doctype html><title>Tusk for sale</title><a href=/seller>heron</a>");
        site_.page(QStringLiteral("/seller"), "<!doctype html><title>Seller heron</title>");
    }

    void pagesOfTheTabBecomeOneCapture() {
        PageFixture own;
        BrowsePage browse(own.session());
        show(browse);
        open(browse, QStringLiteral("/search"));
        QVERIFY(!browse.visitBar()->isVisible());
        QTest::keyClick(&browse, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(browse.visitBar()->isVisible(), 10000);
        QVERIFY(browse.findChild<QToolButton*>(QStringLiteral("recordVisit"))->isChecked());
        go(browse, QStringLiteral("/item"));
        go(browse, QStringLiteral("/seller"));
        auto* words = browse.findChild<QLabel*>(QStringLiteral("visitWords"));
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral("3 page")), 10000);
        QVERIFY(namelessFields(browse).isEmpty());
        QVERIFY(cutTexts(*browse.visitBar()).isEmpty());
        takePicture(browse, QStringLiteral("visit-recording"));
        QSignalSpy kept(browse.visitBar(), &VisitBar::kept);
        QTest::mouseClick(browse.findChild<QPushButton*>(QStringLiteral("keepVisit")), Qt::LeftButton);
        QVERIFY(kept.wait(90000));
        const auto captures = CaptureRepository(own.library()).list();
        QCOMPARE(captures->size(), 1);
        QCOMPARE(captures->first().facts.value(QStringLiteral("pages")).toArray().size(), 3);
        QVERIFY(!browse.visitBar()->isVisible());
        QVERIFY(!browse.findChild<QToolButton*>(QStringLiteral("recordVisit"))->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(browse.reportPanel()->isVisible(), 10000);
    }

    void thrownAwayNothingIsStored() {
        PageFixture own;
        BrowsePage browse(own.session());
        show(browse);
        open(browse, QStringLiteral("/search"));
        browse.recordVisit();
        QTRY_VERIFY_WITH_TIMEOUT(browse.visitBar()->isVisible(), 10000);
        QTest::mouseClick(browse.findChild<QPushButton*>(QStringLiteral("discardVisit")), Qt::LeftButton);
        QVERIFY(!browse.visitBar()->isVisible());
        QCOMPARE(CaptureRepository(own.library()).list()->size(), 0);
        QVERIFY(!browse.findChild<QToolButton*>(QStringLiteral("recordVisit"))->isChecked());
    }

    void theWindowThatClosesKeepsWhatWasTaken() {
        PageFixture own;
        {
            BrowsePage browse(own.session());
            show(browse);
            open(browse, QStringLiteral("/search"));
            browse.recordVisit();
            go(browse, QStringLiteral("/item"));
            QTRY_VERIFY_WITH_TIMEOUT(browse.visitBar()->takenPages() >= 1, 60000);
        }
        QCOMPARE(CaptureRepository(own.library()).list()->size(), 1);
    }

    void withoutAPageItSaysWhatToDo() {
        PageFixture own;
        BrowsePage browse(own.session());
        show(browse);
        browse.recordVisit();
        QVERIFY(!browse.visitBar()->isVisible());
        QVERIFY(!browse.findChild<QToolButton*>(QStringLiteral("recordVisit"))->isChecked());
    }

private:
    static void show(BrowsePage& browse) {
        browse.resize(1200, 800);
        browse.show();
        QVERIFY(QTest::qWaitForWindowActive(&browse));
    }
    void open(BrowsePage& browse, const QString& path) {
        browse.openAddress(site_.url(path).toString());
        QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab() != nullptr && browse.currentTab()->page()->url() == site_.url(path) &&
                                     !browse.currentTab()->page()->isLoading(), 30000);
    }
    void go(BrowsePage& browse, const QString& path) {
        browse.currentTab()->load(site_.url(path));
        QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab()->page()->url() == site_.url(path) && !browse.currentTab()->page()->isLoading(), 30000);
    }

    TestSite site_;
};

QTEST_MAIN(TestVisit)
#include "test_visit.moc"
