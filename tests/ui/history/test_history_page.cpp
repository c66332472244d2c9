// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"
#include "support/run_program.h"
#include "ui/history/history_page.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace cyberspotter::tests {

namespace {

void fill(PageFixture& fixture) {
    fixture.add(PageFixture::complete(QStringLiteral("Ivory box")));
    fixture.add(PageFixture::complete(QStringLiteral("Éléphant sculpté")));
    Report shawl = PageFixture::complete(QStringLiteral("Shahtoosh shawl"));
    shawl.taxa = {QStringLiteral("Pantholops hodgsonii")};
    shawl.state = ReportState::Ready;
    fixture.add(shawl);
}

int rows(const HistoryPage& page) {
    return page.findChild<ReportTable*>()->model()->rowCount();
}

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(*qApp, Scheme::Light);
    }

    void wordsAndFiltersNarrow() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.resize(1300, 800);
        page.show();
        QTRY_COMPARE(rows(page), 3);
        auto* search = named<QLineEdit>(page, QStringLiteral("Search by words"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("elephant sculp"));
        QTRY_COMPARE(rows(page), 1);
        search->clear();
        QTRY_COMPARE(rows(page), 3);
        auto* status = named<QComboBox>(page, QStringLiteral("Status"));
        status->setCurrentIndex(status->findData(QStringLiteral("ready")));
        QTRY_COMPARE(rows(page), 1);
        status->setCurrentIndex(0);
        auto* species = named<QComboBox>(page, QStringLiteral("Species"));
        species->setCurrentIndex(species->findData(QStringLiteral("Pantholops hodgsonii")));
        QTRY_COMPARE(rows(page), 1);
        species->setCurrentIndex(0);
        QTRY_COMPARE(rows(page), 3);
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
        takePicture(page, QStringLiteral("history"));
    }

    void theLifeLineTellsEverything_data() {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left-to-right") << false;
        QTest::newRow("right-to-left") << true;
    }

    void theLifeLineTellsEverything() {
        QFETCH(bool, rightToLeft);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        PageFixture fixture;
        fill(fixture);
        const Report report = fixture.add(PageFixture::complete(QStringLiteral("Tusk")));
        ReportEvent event;
        event.reportId = report.id;
        event.state = ReportState::Withdrawn;
        event.source = QStringLiteral("user");
        event.note = QStringLiteral("A resin copy");
        QVERIFY(ReportRepository(fixture.library()).move(event));
        HistoryPage page(fixture.session());
        page.show();
        auto* line = named<QListWidget>(page, QStringLiteral("Life line of the report"));
        QTRY_COMPARE(line->count(), 2);
        QVERIFY(line->item(0)->text().contains(QStringLiteral("Draft")));
        QVERIFY(line->item(1)->text().contains(QStringLiteral("A resin copy")));
    }

    void whatIsFoundIsExportedInEveryFormat_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("json") << QStringLiteral("json");
        QTest::newRow("bag") << QStringLiteral("zip");
    }

    void whatIsFoundIsExportedInEveryFormat() {
        QFETCH(QString, format);
        PageFixture fixture;
        fill(fixture);
        Report report = PageFixture::complete(QStringLiteral("Shahtoosh shawl, grey"));
        report.captureId = fixture.addCapture("<html>page</html>");
        fixture.add(report);
        HistoryPage page(fixture.session());
        page.show();
        QTRY_COMPARE(rows(page), 4);
        page.search(QStringLiteral("shawl"));
        QTRY_COMPARE(rows(page), 2);
        const QString path = fixture.file(QStringLiteral("out.") + format);
        exportTo(page, actionOf(page, format, false), path);
        QTRY_VERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("2 report")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (format == QStringLiteral("json")) {
            const QJsonObject object = QJsonDocument::fromJson(bytes).object();
            const QJsonArray reports = object.value(QStringLiteral("reports")).toArray();
            QCOMPARE(reports.size(), 2);
            QVERIFY(QJsonDocument(reports).toJson().contains("Shahtoosh shawl, grey"));
            QVERIFY(!bytes.contains("Ivory box"));
        } else if (format == QStringLiteral("csv")) {
            QVERIFY(bytes.contains("Shahtoosh shawl"));
            QVERIFY(!bytes.contains("Ivory box"));
        } else {
            checkBag(fixture, path);
        }
    }

    void onlyTheSelectedCanBeExported() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        QTRY_COMPARE(rows(page), 3);
        page.findChild<ReportTable*>()->selectRow(1);
        const QString path = fixture.file(QStringLiteral("one.csv"));
        exportTo(page, actionOf(page, QStringLiteral("csv"), true), path);
        QTRY_VERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("1 report")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Éléphant sculpté"));
        QVERIFY(!text.contains("Ivory box"));
    }

    void aFileThatExistsIsNotReplaced() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        QTRY_COMPARE(rows(page), 3);
        const QString path = fixture.file(QStringLiteral("mine.csv"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        exportTo(page, actionOf(page, QStringLiteral("csv"), false), path);
        QTRY_VERIFY(page.findChild<Notice*>()->text().contains(QStringLiteral("exists")));
        QCOMPARE(QFileInfo(path).size(), 4);
    }

    void datesAndPartnersNarrow() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        QTRY_COMPARE(rows(page), 3);
        auto* partner = named<QComboBox>(page, QStringLiteral("Partner"));
        partner->setCurrentIndex(partner->findData(QStringLiteral("58-group")));
        QTRY_COMPARE(rows(page), 0);
        partner->setCurrentIndex(partner->findData(QStringLiteral("test-partner")));
        QTRY_COMPARE(rows(page), 3);
        auto* until = named<QDateEdit>(page, QStringLiteral("Until this day"));
        auto* untilOn = qobject_cast<QCheckBox*>(buttonNamed(page, QStringLiteral("Until")));
        untilOn->setChecked(true);
        QTRY_COMPARE(rows(page), 3); // to the end of today
        until->setDate(QDate::currentDate().addDays(-1));
        QTRY_COMPARE(rows(page), 0);
        untilOn->setChecked(false);
        auto* since = named<QDateEdit>(page, QStringLiteral("Since this day"));
        qobject_cast<QCheckBox*>(buttonNamed(page, QStringLiteral("Since")))->setChecked(true);
        QTRY_COMPARE(rows(page), 3);
        since->setDate(QDate::currentDate().addDays(1));
        QTRY_COMPARE(rows(page), 0);
    }

    void anEmptyHistorySaysHowToBegin() {
        PageFixture fixture;
        HistoryPage page(fixture.session());
        page.show();
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Go browsing"))->isVisible());
        buttonNamed(page, QStringLiteral("Go browsing"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void nothingFoundSaysSo() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        page.search(QStringLiteral("zzzz"));
        QTRY_COMPARE(rows(page), 0);
        QTRY_VERIFY(!buttonNamed(page, QStringLiteral("Export"))->isEnabled());
        auto* clear = buttonNamed(page, QStringLiteral("Clear words and filters"));
        QTRY_VERIFY(clear->isVisible());
        clear->click();
        QTRY_COMPARE(rows(page), 3);
    }

private:
    /// What others say of the bag: our own command line in a process of its own, and sha256sum; and that they notice a change.
    static void checkBag(PageFixture& fixture, const QString& path) {
        const QString cli = qEnvironmentVariable("CYBERSPOTTER_BIN") + QStringLiteral("/cyberspotter-cli");
        const ProgramResult verified = runProgram(cli, {QStringLiteral("verify"), path});
        QVERIFY2(verified.status == 0, (verified.output + verified.errors).constData());
        const QString folder = fixture.file(QStringLiteral("unpacked"));
        QCOMPARE(runProgram(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, folder}).status, 0);
        const QString bag = folder + u'/' + QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        const QStringList check{QStringLiteral("--quiet"), QStringLiteral("-c"), QStringLiteral("manifest-sha256.txt")};
        const ProgramResult sums = runProgram(QStringLiteral("sha256sum"), check, bag);
        QVERIFY2(sums.status == 0, (sums.output + sums.errors).constData());
        QFile manifest(bag + QStringLiteral("/manifest-sha256.txt"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QString first = bag + u'/' + QString::fromUtf8(manifest.readLine()).section(QStringLiteral("  "), 1).trimmed();
        QFile changed(first);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("x");
        changed.close();
        QVERIFY(runProgram(QStringLiteral("sha256sum"), check, bag).status != 0);
        QVERIFY(runProgram(cli, {QStringLiteral("verify"), bag}).status != 0);
    }

    static QAction* actionOf(const HistoryPage& page, const QString& format, bool onlySelected) {
        const QList<QAction*> actions = qobject_cast<QPushButton*>(buttonNamed(page, QStringLiteral("Export")))->menu()->actions();
        const qsizetype place = QStringList{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("zip")}.indexOf(format);
        return actions[(onlySelected ? 5 : 1) + place]; // each group has its heading
    }

    static void exportTo(HistoryPage& page, QAction* action, const QString& path) {
        QTimer::singleShot(0, &page, [path, &page] {
            auto* dialog = page.findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        action->trigger();
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestHistoryPage)
#include "test_history_page.moc"
