// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"
#include "ui/history/history_page.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

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

    void theLifeLineTellsEverything() {
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

    void whatIsFoundCanBeExported() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        QTRY_COMPARE(rows(page), 3);
        page.search(QStringLiteral("shawl"));
        QTRY_COMPARE(rows(page), 1);
        const QString path = fixture.file(QStringLiteral("out.csv"));
        QTimer::singleShot(0, &page, [path, &page] {
            auto* dialog = page.findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        auto* exporting = qobject_cast<QPushButton*>(buttonNamed(page, QStringLiteral("Export")));
        exporting->menu()->actions().front()->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Shahtoosh shawl"));
        QVERIFY(!text.contains("Ivory box"));
    }

    void nothingFoundSaysSo() {
        PageFixture fixture;
        fill(fixture);
        HistoryPage page(fixture.session());
        page.show();
        page.search(QStringLiteral("zzzz"));
        QTRY_COMPARE(rows(page), 0);
        QTRY_VERIFY(!buttonNamed(page, QStringLiteral("Export"))->isEnabled());
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestHistoryPage)
#include "test_history_page.moc"
