// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner_repository.h"
#include "core/reporting/report_repository.h"
#include "core/submission/journal/submission_repository.h"
#include "ui/batches/batches_page.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace cyberspotter::tests {

namespace {

void addReady(PageFixture& fixture, int count) {
    for (int i = 1; i <= count; ++i) {
        Report report = PageFixture::complete(QStringLiteral("Carving %1").arg(i));
        report.state = ReportState::Ready;
        fixture.add(report);
    }
}

/// Whether a visible label says this.
bool sees(const QWidget& page, const QString& text) {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

bool isUsable(const QWidget& page, const QString& text) {
    const QAbstractButton* button = buttonNamed(page, text);
    return button != nullptr && button->isVisible() && button->isEnabled();
}

} // namespace

class TestBatchesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void anEmptyPageSaysWhatToDo() {
        PageFixture fixture;
        BatchesPage page(fixture.session());
        page.show();
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        QTRY_VERIFY(isUsable(page, QStringLiteral("Go to reports")));
        buttonNamed(page, QStringLiteral("Go to reports"))->click();
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("reports"));
    }

    void aBatchShowsExactlyWhatLeaves() {
        PageFixture fixture;
        addReady(fixture, 2);
        BatchesPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        buttonNamed(page, QStringLiteral("Make a batch"))->click();
        auto* reports = named<QTreeWidget>(page, QStringLiteral("Reports of the batch"));
        QTRY_COMPARE(reports->topLevelItemCount(), 2);
        page.findChild<QTabWidget*>()->setCurrentIndex(2);
        const QString data = named<QPlainTextEdit>(page, QStringLiteral("The data as sent"))->toPlainText();
        QVERIFY(data.contains(QStringLiteral("Loxodonta africana")));
        QVERIFY(data.contains(QStringLiteral("Carving 2")));
        QVERIFY(isUsable(page, QStringLiteral("Send")));
        const QString leaving = named<QLabel>(page, QStringLiteral("What leaves this computer"))->text();
        QVERIFY2(leaving.contains(QStringLiteral("2 report")) && leaving.contains(QStringLiteral("127.0.0.1")), qPrintable(leaving));
        QVERIFY2(leaving.contains(QStringLiteral("name and e-mail address stay here")), qPrintable(leaving));
        // Nothing was sent by looking at it.
        QCOMPARE(SubmissionRepository(fixture.library()).list(10)->size(), 0);
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
        takePicture(page, QStringLiteral("batches"));
    }

    void aHundredReportsDoNotHoldTheWindow() {
        PageFixture fixture;
        addReady(fixture, 100);
        BatchesPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
        });
        buttonNamed(page, QStringLiteral("Make a batch"))->click();
        since.start();
        tick.start(0);
        QTRY_COMPARE(named<QTreeWidget>(page, QStringLiteral("Reports of the batch"))->topLevelItemCount(), 100);
        page.findChild<QTabWidget*>()->setCurrentIndex(2);
        QTRY_VERIFY(!named<QPlainTextEdit>(page, QStringLiteral("The data as sent"))->toPlainText().isEmpty());
        qInfo("longest stall %lld ms", static_cast<long long>(longest));
        // 16 ms on a quiet machine; the bound leaves room for a debug build beside other work.
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    }

    void readyReportsAreNotCalledNothing() {
        PageFixture fixture;
        addReady(fixture, 1);
        BatchesPage page(fixture.session());
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        QVERIFY(!sees(page, QStringLiteral("Nothing to send yet")));
        QVERIFY(sees(page, QStringLiteral("Your reports are ready")));
        takePicture(page, QStringLiteral("batches-ready"));
    }

    void aPartnerThatTakesReportsByHandIsLedThrough() {
        PageFixture fixture;
        for (int i = 1; i <= 2; ++i) {
            Report report = PageFixture::complete(QStringLiteral("Carving %1").arg(i));
            report.partnerId = QStringLiteral("ebay");
            report.state = ReportState::Ready;
            fixture.add(report);
        }
        BatchesPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        buttonNamed(page, QStringLiteral("Make a batch"))->click();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Open the listing")));
        QVERIFY(!isUsable(page, QStringLiteral("Send")));
        QVERIFY(!sees(page, QStringLiteral("web_form")) && !sees(page, QStringLiteral("{listing}")));
        takePicture(page, QStringLiteral("batches-by-hand"));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));

        QSignalSpy wanted(&fixture.session(), &Session::addressWanted);
        buttonNamed(page, QStringLiteral("Open the listing"))->click();
        buttonNamed(page, QStringLiteral("Open the listing"))->click();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted[0][0].toString() != wanted[1][0].toString());
        buttonNamed(page, QStringLiteral("Copy the report’s text"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Loxodonta africana (African")));

        buttonNamed(page, QStringLiteral("Record as sent…"))->click();
        auto* dialog = page.findChild<QInputDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("ticket 17"));
        dialog->accept();
        QTRY_COMPARE(SubmissionRepository(fixture.library()).list(10)->size(), 1);
        QCOMPARE(SubmissionRepository(fixture.library()).list(10)->front().state, SubmissionState::Delivered);
        QTRY_VERIFY(!isUsable(page, QStringLiteral("Open the listing")));
    }

    void aReportThatLacksWhatIsAskedNowIsNamedAndTakenOut() {
        PageFixture fixture;
        addReady(fixture, 1);
        BatchesPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        buttonNamed(page, QStringLiteral("Make a batch"))->click();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Send")));
        Partner partner = *fixture.session().partner(QStringLiteral("test-partner"));
        partner.requiredFields = {QStringLiteral("listing.item_id")};
        QVERIFY(PartnerRepository(fixture.library()).add(partner));
        QSignalSpy changed(&fixture.session(), &Session::partnersChanged);
        fixture.session().reloadPartners();
        QTRY_VERIFY(!changed.isEmpty());

        buttonNamed(page, QStringLiteral("Send"))->click();
        QTRY_VERIFY(sees(page, QStringLiteral("Give the item number of the listing.")));
        takePicture(page, QStringLiteral("batches-incomplete"));
        QVERIFY(!sees(page, QStringLiteral("/listing/item_id")));
        QVERIFY(SubmissionRepository(fixture.library()).list(10)->isEmpty());
        QVERIFY(isUsable(page, QStringLiteral("Take the report out")));
        buttonNamed(page, QStringLiteral("Take the report out"))->click();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Fill in")));
        QCOMPARE(ReportRepository(fixture.library()).list(ReportState::Ready)->size(), 1);
        QVERIFY(sees(page, QStringLiteral("lack")));
        QVERIFY(!sees(page, QStringLiteral("Your reports are ready")));
        takePicture(page, QStringLiteral("batches-lacking"));
    }

    void aPartnerThatCannotBeReachedLeavesAWayOn() {
        PageFixture fixture;
        QVERIFY(qputenv("CYBERSPOTTER_TOKEN_TEST_PARTNER", "t"));
        addReady(fixture, 1);
        BatchesPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Make a batch")));
        buttonNamed(page, QStringLiteral("Make a batch"))->click();
        QTRY_VERIFY(isUsable(page, QStringLiteral("Send")));
        buttonNamed(page, QStringLiteral("Send"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(page, QStringLiteral("Try again")), 15'000);
        QVERIFY(isUsable(page, QStringLiteral("Cancel sending")));
        takePicture(page, QStringLiteral("batches-unreachable"));
        buttonNamed(page, QStringLiteral("Cancel sending"))->click();
        QTRY_COMPARE(SubmissionRepository(fixture.library()).list(10)->front().state, SubmissionState::Cancelled);
        QTRY_VERIFY(isUsable(page, QStringLiteral("Send")));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestBatchesPage)
#include "test_batches_page.moc"
