// SPDX-License-Identifier: Apache-2.0
// The tray at the foot of Browse: what is captured is seen there, can be tried again and taken back.
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/library_verifier.h"
#include "core/reporting/report_repository.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/engine/browser_profile.h"
#include "ui/capture/tray/capture_tray.h"
#include "ui/capture/tray/thumbnail.h"
#include "ui/capture/tray/tray_model.h"
#include "ui/reports/report_panel.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/support/visible_text.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestCaptureTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Scheme::Light);
        site_.page(QStringLiteral("/item"), "<!doctype html><title>Tusk for sale</title><body style='background:#c00'><h1>Tusk</h1>");
    }

    void tenAtOnceAreSeenAndKept() {
        PageFixture own;
        BrowsePage browse(own.session());
        show(browse);
        open(browse);
        QTRY_COMPARE_WITH_TIMEOUT(browse.grab().toImage().pixelColor(600, 500), QColor(0xcc, 0, 0), 30000); // it is seen
        CaptureTray* tray = browse.tray();
        QVERIFY(!tray->isVisible());
        qint64 longest = 0;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer press;
            press.start();
            QTest::keyClick(&browse, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            longest = std::max(longest, press.elapsed());
        }
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
        QVERIFY(tray->isVisible());
        QCOMPARE(tray->model()->rowCount(), 10);
        // What the volunteer saw is there before anything is stored.
        QTRY_VERIFY_WITH_TIMEOUT(!tray->model()->at(9)->picture.isNull(), 10000);
        QVERIFY(!hasEnded(tray->model()->at(9)->step));
        QCOMPARE(tray->model()->index(9).data().toString(), QStringLiteral("Tusk for sale"));
        QVERIFY(stateText(*tray->model()->at(9)).startsWith(QStringLiteral("Waiting")));
        QVERIFY(namelessFields(browse).isEmpty());
        takePicture(browse, QStringLiteral("tray-running"));
        QTRY_VERIFY_WITH_TIMEOUT(!tray->model()->isRunning(), 180000);
        for (const TrayItem& item : tray->model()->items()) {
            QVERIFY2(item.step == CaptureStep::Done, qPrintable(item.problem.toText()));
            QVERIFY(stateText(item).contains(QStringLiteral("Kept")));
        }
        QTRY_VERIFY_WITH_TIMEOUT(tray->model()->at(0)->picture.pixelColor(140, 100) == QColor(0xcc, 0, 0), 10000);
        QCOMPARE(CaptureRepository(own.library()).list()->size(), 10);
        QVERIFY(cutTexts(*tray).isEmpty());
        takePicture(browse, QStringLiteral("tray-kept"));
    }

    void theKeyboardOpensUndoesAndLeaves() {
        PageFixture own;
        own.session().setSetting(QStringLiteral("collector.pseudonym"), QStringLiteral("heron"));
        BrowsePage browse(own.session());
        show(browse);
        open(browse);
        CaptureTray* tray = browse.tray();
        capture(browse);
        capture(browse);
        const Capture taken = tray->model()->at(1)->capture;
        const QString reportId = tray->model()->at(1)->report.id;
        QTRY_COMPARE_WITH_TIMEOUT(browse.reportPanel()->report().id, reportId, 10000);
        QTest::keyClick(&browse, Qt::Key_J, Qt::ControlModifier);
        auto* list = tray->findChild<QListView*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), 10000);
        QTest::keyClick(list, Qt::Key_Left);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(browse.reportPanel()->report().id, tray->model()->at(0)->report.id, 10000);
        QTest::keyClick(list, Qt::Key_Right);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(browse.reportPanel()->report().id, reportId, 10000);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(tray->model()->rowCount(), 1, 10000);
        QCOMPARE(CaptureRepository(own.library()).get(taken.id).error().type, QStringLiteral("capture-unknown"));
        QCOMPARE(ReportRepository(own.library()).get(reportId).error().type, QStringLiteral("report-unknown"));
        QCOMPARE(CustodyLog(own.library()).of(taken.id)->last().actor, QStringLiteral("heron"));
        QVERIFY(verifyLibrary(own.library()).valid());
        QVERIFY(!browse.reportPanel()->isVisible());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!tray->isVisible(), 10000);
        QCOMPARE(CaptureRepository(own.library()).list()->size(), 1);
    }

    void whatWasWorkedOnIsNotTakenBack() {
        PageFixture own;
        BrowsePage browse(own.session());
        show(browse);
        open(browse);
        CaptureTray* tray = browse.tray();
        capture(browse);
        Report report = tray->model()->at(0)->report;
        report.reason = QStringLiteral("Crossing lines");
        QVERIFY(ReportRepository(own.library()).update(report));
        QAbstractButton* undo = nullptr;
        for (QAbstractButton* button : tray->findChildren<QAbstractButton*>()) {
            undo = button->accessibleName() == QStringLiteral("Undo this capture") ? button : undo;
        }
        QVERIFY(undo != nullptr && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(words(*tray).contains(QStringLiteral("worked on since")), 10000);
        QCOMPARE(tray->model()->rowCount(), 1);
        QVERIFY(CaptureRepository(own.library()).get(report.captureId));
    }

    void whatFailedStaysAndIsTriedAgain() {
        PageFixture own;
        BrowserProfile profile;
        CaptureService service({&own.library(), own.session().sharedCatalogue(), QStringLiteral("heron")}, &profile);
        // The volunteer is somewhere else in the window.
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* elsewhere = new QPlainTextEdit;
        layout->addWidget(elsewhere, 1);
        CaptureTray tray(own.session());
        layout->addWidget(&tray);
        tray.setStay(std::chrono::milliseconds(0));
        tray.follow(&service);
        show(window);
        elsewhere->setFocus();
        site_.answer(QStringLiteral("/slow"), {"<!doctype html><title>Slow", "text/html", "200 OK", {}, true});
        CaptureRequest request;
        request.url = site_.url(QStringLiteral("/slow")).toString();
        request.limits.load = std::chrono::seconds(2);
        const int number = service.capture(request);
        QTRY_VERIFY_WITH_TIMEOUT(tray.model()->at(0) != nullptr && tray.model()->at(0)->step == CaptureStep::Failed, 60000);
        QVERIFY(stateText(*tray.model()->at(0)).startsWith(QStringLiteral("✗ Failed")));
        QVERIFY2(words(tray).contains(tray.model()->at(0)->problem.title), qPrintable(words(tray)));
        // What is kept leaves after its time, what failed does not.
        request.url = site_.url(QStringLiteral("/item")).toString();
        request.limits = {};
        service.capture(request);
        QTRY_COMPARE_WITH_TIMEOUT(CaptureRepository(own.library()).list()->size(), 1, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(tray.model()->rowCount(), 1, 10000);
        QCOMPARE(tray.model()->at(0)->number, number);
        tray.setStay(std::chrono::hours(1));
        site_.page(QStringLiteral("/slow"), "<!doctype html><title>Quick by now</title>x");
        QAbstractButton* retry = buttonNamed(tray, QStringLiteral("Retry"));
        QVERIFY(retry != nullptr);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tray.model()->at(0)->step == CaptureStep::Done, 60000);
        QCOMPARE(tray.model()->at(0)->capture.title, QStringLiteral("Quick by now"));
        QVERIFY(!service.retry(number));
    }

    void thumbnailsAreBounded() {
        QVERIFY(thumbnailOf({}).isNull());
        QImage tall(100, 20000, QImage::Format_RGB32);
        tall.fill(Qt::blue);
        const QImage small = thumbnailOf(tall);
        QCOMPARE(small.deviceIndependentSize().toSize(), thumbnailSize);
        PageFixture own;
        const QString path = own.file(QStringLiteral("bomb"));
        QImage bomb(10'000, 10'000, QImage::Format_Mono);
        bomb.fill(0);
        QVERIFY(bomb.save(path, "PNG"));
        QVERIFY(QFileInfo(path).size() < 100'000);
        QVERIFY(readThumbnail(path).isNull());
    }

    void longTitlesAndManyFitInEveryLook() {
        for (const bool dark : {false, true}) {
            applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
            PageFixture own;
            CaptureTray tray(own.session());
            for (int i = 0; i < 50; ++i) {
                tray.model()->add(i, QStringLiteral("Statuette en ivoire ancien — عاج قديم — ").repeated(i % 5 + 1));
            }
            tray.resize(900, 120);
            show(tray);
            QVERIFY2(cutTexts(tray).isEmpty(), qPrintable(cutTexts(tray).join(u'\n')));
            takePicture(tray, dark ? QStringLiteral("tray-many-dark") : QStringLiteral("tray-many"));
        }
        applyTheme(*qApp, Scheme::Light);
    }

private:
    static void show(QWidget& widget) {
        if (widget.width() < 900) {
            widget.resize(1200, 800);
        }
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    void open(BrowsePage& browse) {
        browse.openAddress(site_.url(QStringLiteral("/item")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("Tusk for sale"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!browse.currentTab()->page()->isLoading(), 30000);
    }
    static void capture(BrowsePage& browse) {
        QSignalSpy captured(&browse, &BrowsePage::captured);
        QTest::keyClick(&browse, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(captured.count() == 1 || captured.wait(60000));
    }
    static QString words(const QWidget& tray) {
        QStringList texts;
        for (const QLabel* label : tray.findChildren<QLabel*>()) {
            texts += label->text();
        }
        return texts.join(u'\n');
    }

    TestSite site_;
};

QTEST_MAIN(TestCaptureTray)
#include "test_capture_tray.moc"
