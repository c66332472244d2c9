// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace cyberspotter::tests {

namespace {

const QStringList pages{QStringLiteral("today"),   QStringLiteral("browse"), QStringLiteral("reports"), QStringLiteral("batches"),
                        QStringLiteral("history"), QStringLiteral("learn"),  QStringLiteral("settings")};

QWidget* shownPage(const MainWindow& window) {
    return window.findChild<QStackedWidget*>()->currentWidget();
}

void addSome(PageFixture& fixture) {
    fixture.add(PageFixture::draft(QStringLiteral("Old carved box, from my grandfather")));
    fixture.add(PageFixture::complete(QStringLiteral("Sculpture d’éléphant ancienne, socle bois")));
    Report ready = PageFixture::complete(QStringLiteral("披肩 藏羚羊绒 手工"));
    ready.state = ReportState::Ready;
    ready.taxa = {QStringLiteral("Pantholops hodgsonii")};
    fixture.add(ready);
    Report other = PageFixture::complete(QStringLiteral("Parrot eggs, fertile, shipping everywhere"));
    other.taxa = {QStringLiteral("Psittacus erithacus")};
    other.specimen.term = QStringLiteral("EGL");
    fixture.add(other);
}

/// Lets the answers of the reading threads arrive.
void settle(Session& session) {
    session.writer().waitForDone();
    session.readers().waitForDone();
    QCoreApplication::processEvents();
    session.readers().waitForDone();
    QCoreApplication::processEvents();
    QTest::qWait(50); // the engine-free pages lay themselves out
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Scheme::Light);
    }

    void everyPageIsOneKeyAway() {
        PageFixture fixture;
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(shownPage(window), window.page(QStringLiteral("today")));
        for (int i = 6; i >= 0; --i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QTRY_COMPARE(shownPage(window), window.page(pages[i]));
            auto* button = window.findChild<QToolButton*>(QStringLiteral("rail-") + pages[i]);
            QVERIFY(button->isChecked());
        }
    }

    void aPageIsMadeWhenItIsFirstShown() {
        PageFixture fixture;
        MainWindow window(fixture.session());
        QCOMPARE(window.findChild<QStackedWidget*>()->count(), 1);
    }

    void aProblemIsShownAndCanBeClosed() {
        PageFixture fixture;
        MainWindow window(fixture.session());
        window.show();
        Q_EMIT fixture.session().troubled({QStringLiteral("disk-full"), QStringLiteral("The disk is full"), QStringLiteral("Nothing was lost."), {}, 0, {}});
        auto* notice = window.findChild<Notice*>(QString(), Qt::FindChildrenRecursively);
        bool shown = false;
        for (Notice* one : window.findChildren<Notice*>()) {
            if (one->isVisible() && one->text().contains(QStringLiteral("The disk is full"))) {
                notice = one;
                shown = true;
            }
        }
        QVERIFY(shown);
        notice->findChild<QToolButton*>()->click();
        QVERIFY(!notice->isVisible());
    }

    void everythingIsNamedForAScreenReader() {
        PageFixture fixture;
        addSome(fixture);
        MainWindow window(fixture.session());
        window.resize(1280, 800);
        window.show();
        QStringList nameless;
        for (const QString& page : pages) {
            window.showPage(page);
            settle(fixture.session());
            nameless += namelessFields(window);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void nothingIsCut_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<bool>("filled");
        QTest::newRow("light") << int(Scheme::Light) << false << true;
        QTest::newRow("light-empty") << int(Scheme::Light) << false << false;
        QTest::newRow("dark") << int(Scheme::Dark) << false << true;
        QTest::newRow("right-to-left") << int(Scheme::Light) << true << true;
    }

    void nothingIsCut() {
        QFETCH(int, scheme);
        QFETCH(bool, rightToLeft);
        QFETCH(bool, filled);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, Scheme(scheme));
        PageFixture fixture;
        if (filled) {
            addSome(fixture);
        }
        MainWindow window(fixture.session());
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList cut;
        for (const QString& page : pages) {
            window.showPage(page);
            settle(fixture.session());
            takePicture(window, QStringLiteral("%1-%2%3").arg(page, QLatin1String(QTest::currentDataTag()),
                                                               window.devicePixelRatio() > 1 ? QStringLiteral("-200") : QString()));
            for (const QString& text : cutTexts(window)) {
                cut += page + QStringLiteral(": ") + text;
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestMainWindow)
#include "test_main_window.moc"
