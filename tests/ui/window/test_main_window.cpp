// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner_repository.h"
#include "core/storage/setting_repository.h"
#include "translations/translation.h"
#include "ui/history/history_filters.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <unistd.h>

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

/// Counts what is still being laid out.
class LayoutCounter : public QObject {
public:
    LayoutCounter() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        seen += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::MetaCall ? 1 : 0;
        return false;
    }
    int seen = 0;
};

/// Lets the answers of the reading threads arrive, and the pages lay themselves out, until nothing moves any more.
void settle(Session& session) {
    LayoutCounter layouts;
    const QDeadlineTimer late(30'000);
    do {
        layouts.seen = 0;
        session.writer().waitForDone();
        session.readers().waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    } while (layouts.seen > 0 && !late.hasExpired());
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeyboardBeginsInThePage() {
        PageFixture fixture(true);
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget* page = shownPage(window);
        QVERIFY(window.focusWidget() == page || page->isAncestorOf(window.focusWidget()));
    }

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

    void theKeyboardGoesAlongIntoThePage() {
        PageFixture fixture;
        addSome(fixture);
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (int i = 0; i < pages.size(); ++i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            settle(fixture.session());
            QWidget* focused = QApplication::focusWidget();
            QVERIFY2(focused != nullptr && shownPage(window)->isAncestorOf(focused), qPrintable(pages[i]));
        }
        // A page that was left in the middle is entered there again.
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        auto* status = window.findChild<HistoryFilters*>()->findChildren<QComboBox*>().last();
        status->setFocus();
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != status);
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() == status);
        // Who clicks on the rail stays there: the arrow and Tab keys go on from it.
        auto* learn = window.findChild<QToolButton*>(QStringLiteral("rail-learn"));
        QTest::mouseClick(learn, Qt::LeftButton);
        QVERIFY(!shownPage(window)->isAncestorOf(QApplication::focusWidget()));
    }

    void asRootTheBannerOffersAnotherUser() {
        if (::geteuid() != 0) {
            QSKIP("only for root");
        }
        PageFixture fixture;
        MainWindow window(fixture.session());
        QSignalSpy wanted(&fixture.session(), &Session::ordinaryUserWanted);
        auto* button = buttonNamed(window, QStringLiteral("Run as an ordinary user…"));
        QVERIFY(button != nullptr);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }

    /// The window's thread draws: what it does itself at a start, or when a page is first shown, takes less than a frame or
    /// two. Generous, for a loaded machine; the figures are printed.
    void theWindowsThreadIsNotHeldUp() {
        PageFixture fixture;
        for (int i = 0; i < 44; ++i) {
            Partner own;
            own.id = QStringLiteral("own-%1").arg(i);
            own.name = QStringLiteral("Own partner %1").arg(i);
            own.channels = {{QStringLiteral("https"), QStringLiteral("https://intake.example.org"), {}}};
            QVERIFY(PartnerRepository(fixture.library()).add(own).has_value());
        }
        const auto measure = [](const char* what, auto work) {
            QElapsedTimer timer;
            timer.start();
            work();
            qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
            return timer.elapsed();
        };
        const auto settingsAndPartners = [&] {
            SettingRepository(fixture.library()).all().value();
            PartnerRepository(fixture.library()).listWith(fixture.session().catalogue().partners()).value();
        };
        settingsAndPartners(); // statements are prepared once
        QVERIFY(measure("settings and 88 partners", settingsAndPartners) < 100);
        QSignalSpy changed(&fixture.session(), &Session::partnersChanged);
        QVERIFY(measure("asking for the partners again", [&] { fixture.session().reloadPartners(); }) < 16);
        QCOMPARE(changed.size(), 0); // they come later
        QVERIFY(changed.wait());
        QCOMPARE(fixture.session().partners().size(), fixture.session().catalogue().partners().size() + 44);
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QString& page : pages) {
            measure(qPrintable(QStringLiteral("first look at ") + page), [&] { window.showPage(page); });
            settle(fixture.session());
        }
    }

    /// Run at twice the size too, where the screen has room for half as much.
    void theScreenIsNotOverrun() {
        PageFixture fixture;
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width());
        QVERIFY(window.height() < room.height());
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

    void everyPageFitsASmallScreen_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("filled");
        for (const char* language : {"en", "fr"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << true;
            QTest::addRow("%s-empty", language) << QString::fromLatin1(language) << false;
        }
    }

    // 1920 x 1080 at 200 %, less a frame: what a volunteer's laptop has.
    void everyPageFitsASmallScreen() {
        QFETCH(QString, language);
        QFETCH(bool, filled);
        installTranslation(*qApp, language);
        const auto english = qScopeGuard([] { installTranslation(*qApp, QStringLiteral("en")); });
        PageFixture fixture;
        if (filled) {
            addSome(fixture);
        }
        MainWindow window(fixture.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList tooLarge;
        for (const QString& page : pages) {
            window.showPage(page);
            settle(fixture.session());
            const QSize least = shownPage(window)->minimumSizeHint();
            const QSize whole = window.minimumSizeHint();
            if (whole.width() > 950 || whole.height() > 510) {
                tooLarge += QStringLiteral("%1: %2 x %3, the window %4 x %5")
                                .arg(page)
                                .arg(least.width())
                                .arg(least.height())
                                .arg(whole.width())
                                .arg(whole.height());
            }
        }
        QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u'\n')));
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
