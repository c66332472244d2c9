// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"
#include "core/submission/submission_repository.h"
#include "ui/batches/batches_page.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace cyberspotter::tests {

namespace {

template <typename Widget>
Widget* named(const QWidget& page, const QString& name) {
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

void addReady(PageFixture& fixture, int count) {
    for (int i = 1; i <= count; ++i) {
        Report report = PageFixture::complete(QStringLiteral("Carving %1").arg(i));
        report.state = ReportState::Ready;
        fixture.add(report);
    }
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
        const QString data = named<QPlainTextEdit>(page, QStringLiteral("The data as sent"))->toPlainText();
        QVERIFY(data.contains(QStringLiteral("Loxodonta africana")));
        QVERIFY(data.contains(QStringLiteral("Carving 2")));
        QVERIFY(isUsable(page, QStringLiteral("Send")));
        // Nothing was sent by looking at it.
        QCOMPARE(SubmissionRepository(fixture.library()).list(10)->size(), 0);
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
        takePicture(page, QStringLiteral("batches"));
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
