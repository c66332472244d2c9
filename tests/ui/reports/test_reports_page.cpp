// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"
#include "ui/reports/report_table.h"
#include "ui/reports/reports_page.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace cyberspotter::tests {

namespace {

void choose(QComboBox* box, const QString& value) {
    box->setCurrentIndex(box->findData(value));
}

QString wordsOf(const QWidget& page) {
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words.join(u'\n');
}

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theTitleKeepsItsRoom() {
        PageFixture fixture;
        fixture.add(PageFixture::complete(QStringLiteral("Old carved box, from my grandfather")));
        ReportsPage page(fixture.session());
        page.resize(1200, 700);
        page.show();
        auto* table = page.findChild<ReportTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!table->isColumnHidden(ReportTableModel::Date));
        page.resize(page.minimumSizeHint());
        QTRY_VERIFY(table->isColumnHidden(ReportTableModel::Date));
        QVERIFY(table->columnWidth(ReportTableModel::Title) >= 10 * table->fontMetrics().averageCharWidth());
        page.resize(1200, 700);
        QTRY_VERIFY(!table->isColumnHidden(ReportTableModel::Date));
    }

    void anEmptyPageSaysWhatToDo() {
        PageFixture fixture;
        ReportsPage page(fixture.session());
        page.show();
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Go browsing")) != nullptr && buttonNamed(page, QStringLiteral("Go browsing"))->isVisible());
        buttonNamed(page, QStringLiteral("Go browsing"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void whatIsTypedSavesItself() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::draft(QStringLiteral("Ivory box")));
        ReportsPage page(fixture.session());
        page.show();
        auto* panel = page.findChild<ReportPanel*>();
        QTRY_COMPARE(panel->report().id, report.id);
        QTest::keyClicks(named<QPlainTextEdit>(page, QStringLiteral("Why it is suspect")), QStringLiteral("No papers."));
        QTRY_COMPARE(fixture.stored(report.id).reason, QStringLiteral("No papers."));
        auto* price = page.findChild<QLineEdit*>(QStringLiteral("price"));
        price->setFocus();
        price->selectAll();
        QTest::keyClicks(price, QStringLiteral("95.00"));
        QTRY_COMPARE(fixture.stored(report.id).listing.price, QStringLiteral("95.00"));
        QCOMPARE(fixture.stored(report.id).listing.provenance.value(QStringLiteral("price")), QStringLiteral("user"));
        QCOMPARE(fixture.stored(report.id).listing.provenance.value(QStringLiteral("title")), QStringLiteral("jsonld"));
    }

    void whatIsTypedLastIsNotLostWhenAnotherReportIsChosen() {
        PageFixture fixture;
        const Report first = fixture.add(PageFixture::draft(QStringLiteral("First")));
        const Report second = fixture.add(PageFixture::draft(QStringLiteral("Second")));
        ReportPanel panel(fixture.session());
        panel.show();
        panel.showReport(first);
        QTest::keyClicks(named<QPlainTextEdit>(panel, QStringLiteral("Why it is suspect")), QStringLiteral("Typed"));
        panel.showReport(second);
        QTRY_COMPARE(fixture.stored(first.id).reason, QStringLiteral("Typed"));
        QCOMPARE(fixture.stored(second.id).reason, QString());
    }

    void speciesAreFoundInAnyLanguage() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::draft(QStringLiteral("Boîte")));
        ReportPanel panel(fixture.session());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.showReport(report);
        auto* field = named<QLineEdit>(panel, QStringLiteral("Species"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("elephant d'afr"));
        QVERIFY(field->completer()->completionModel()->rowCount() > 0);
        QVERIFY(field->completer()->completionModel()->index(0, 0).data().toString().contains(QStringLiteral("CITES I")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.stored(report.id).taxa, QStringList{QStringLiteral("Loxodonta africana")});
        QTRY_COMPARE(field->text(), QString());
    }

    void readyOnlyWhenNothingIsMissing() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::draft(QStringLiteral("Tusk")));
        ReportPanel panel(fixture.session());
        panel.show();
        panel.showReport(report);
        QAbstractButton* ready = buttonNamed(panel, QStringLiteral("Ready to send"));
        QVERIFY(!ready->isEnabled());
        for (const char* sentence : {"Choose at least one species.", "Choose what is offered", "Say in a sentence", "Choose the partner"}) {
            QVERIFY2(wordsOf(panel).contains(QLatin1String(sentence)), sentence);
        }
        auto* field = named<QLineEdit>(panel, QStringLiteral("Species"));
        QTest::keyClicks(field, QStringLiteral("Loxodonta africana"));
        QTest::keyClick(field, Qt::Key_Return);
        choose(named<QComboBox>(panel, QStringLiteral("What is offered")), QStringLiteral("TUS"));
        QTest::keyClicks(named<QPlainTextEdit>(panel, QStringLiteral("Why it is suspect")), QStringLiteral("Raw tusk, no papers."));
        QVERIFY(!ready->isEnabled());
        choose(named<QComboBox>(panel, QStringLiteral("Partner")), QStringLiteral("test-partner"));
        QVERIFY(ready->isEnabled());
        ready->click();
        QTRY_COMPARE(fixture.stored(report.id).state, ReportState::Ready);
        const Report stored = fixture.stored(report.id);
        QCOMPARE(stored.reason, QStringLiteral("Raw tusk, no papers."));
        QCOMPARE(stored.specimen.term, QStringLiteral("TUS"));
    }

    void aReportThatIsEmptiedIsNoLongerReady() {
        PageFixture fixture;
        Report report = PageFixture::complete(QStringLiteral("Carving"));
        report.state = ReportState::Ready;
        report = fixture.add(report);
        ReportPanel panel(fixture.session());
        panel.show();
        panel.showReport(report);
        named<QPlainTextEdit>(panel, QStringLiteral("Why it is suspect"))->clear();
        QTRY_COMPARE(fixture.stored(report.id).state, ReportState::Draft);
        QCOMPARE(fixture.stored(report.id).reason, QString());
    }

    void withdrawnCanBeUndone() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::draft(QStringLiteral("Mistake")));
        ReportPanel panel(fixture.session());
        panel.show();
        panel.showReport(report);
        buttonNamed(panel, QStringLiteral("Withdraw"))->click();
        QTRY_COMPARE(fixture.stored(report.id).state, ReportState::Withdrawn);
        QTRY_VERIFY(buttonNamed(panel, QStringLiteral("Undo")) != nullptr);
        buttonNamed(panel, QStringLiteral("Undo"))->click();
        QTRY_COMPARE(fixture.stored(report.id).state, ReportState::Draft);
    }

    void undoStaysInSightWhenTheReportLeavesItsList() {
        PageFixture fixture;
        const Report report = fixture.add(PageFixture::draft(QStringLiteral("Mistake")));
        const Report newer = fixture.add(PageFixture::draft(QStringLiteral("Another")));
        ReportsPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        auto* table = page.findChild<ReportTable*>();
        auto* panel = page.findChild<ReportPanel*>();
        QTRY_COMPARE(panel->report().id, newer.id);
        table->selectRow(1);
        QCOMPARE(panel->report().id, report.id);
        buttonNamed(page, QStringLiteral("Withdraw"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(panel->report().id, report.id);
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Undo")) != nullptr && buttonNamed(page, QStringLiteral("Undo"))->isVisible());
        buttonNamed(page, QStringLiteral("Undo"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(panel->report().id, report.id);
        // Another list shows its own.
        page.findChild<QTabBar*>()->setCurrentIndex(1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Go browsing"))->isVisible());
    }

    void manyReportsAreFetchedByPage() {
        PageFixture fixture;
        QVERIFY(fixture.library().write([](Database& database) -> Result<void> {
            for (int i = 1; i <= 350; ++i) {
                const Result<Report> added =
                    ReportRepository::add(database, QDateTime::currentDateTimeUtc(), PageFixture::draft(QStringLiteral("Listing %1").arg(i)), QStringLiteral("user"));
                if (!added) {
                    return std::unexpected(added.error());
                }
            }
            return {};
        }));
        ReportsPage page(fixture.session());
        page.resize(1100, 700);
        page.show();
        auto* table = page.findChild<ReportTable*>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->model()->rowCount() < 350);
        QCOMPARE(table->model()->index(0, ReportTableModel::Title).data().toString(), QStringLiteral("Listing 350"));
        QTRY_VERIFY((table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()), table->model()->rowCount() == 350));
        QCOMPARE(table->model()->index(349, ReportTableModel::Title).data().toString(), QStringLiteral("Listing 1"));
    }

    void everyFieldHasANameAndNothingIsCut() {
        PageFixture fixture;
        fixture.add(PageFixture::draft(QStringLiteral("A carved elephant of old ivory with a base of rosewood, from an estate, no papers known")));
        ReportsPage page(fixture.session());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(!page.findChild<ReportPanel*>()->report().id.isEmpty());
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QTRY_VERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestReportsPage)
#include "test_reports_page.moc"
