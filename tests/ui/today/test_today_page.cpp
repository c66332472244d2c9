// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/today/today_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cyberspotter::tests {

namespace {

/// Everything that can be read on the page.
QString wordsOf(const QWidget& page) {
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        words += label->text();
    }
    return words.join(u'\n');
}

} // namespace

class TestTodayPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void anEmptyLibrarySaysWhereToBegin() {
        PageFixture fixture;
        TodayPage page(fixture.session());
        page.show();
        QTRY_VERIFY(buttonNamed(page, QStringLiteral("Go browsing")) != nullptr);
        QVERIFY(buttonNamed(page, QStringLiteral("Learn")) != nullptr);
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        buttonNamed(page, QStringLiteral("Go browsing"))->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("browse"));
    }

    void whatNeedsThePersonIsCounted() {
        PageFixture fixture;
        TodayPage page(fixture.session());
        page.resize(900, 700);
        page.show();
        fixture.add(PageFixture::draft(QStringLiteral("Ivory box")));
        fixture.add(PageFixture::draft(QStringLiteral("Shawl")));
        Report ready = PageFixture::complete(QStringLiteral("Ready one"));
        ready.state = ReportState::Ready;
        fixture.add(ready);
        QTRY_VERIFY2(wordsOf(page).contains(QStringLiteral("2 draft")), qPrintable(wordsOf(page)));
        QTRY_VERIFY2(wordsOf(page).contains(QStringLiteral("1 report")), qPrintable(wordsOf(page)));
        QSignalSpy wanted(&fixture.session(), &Session::pageWanted);
        buttonNamed(page, QStringLiteral("Open batches"))->click();
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("batches"));
        QTRY_VERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestTodayPage)
#include "test_today_page.moc"
