// SPDX-License-Identifier: Apache-2.0
// What a capture may keep besides: a part of the page chosen with the mouse, and a PDF.
#include "core/evidence/capture_repository.h"
#include "ui/browse/browse_page.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/tray/capture_tray.h"
#include "ui/capture/tray/tray_model.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"

#include <QApplication>
#include <QJsonArray>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestCaptureWishes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Scheme::Light);
        site_.page(QStringLiteral("/item"),
                   "<!doctype html><title>Tusk</title><body style='margin:0'>"
                   "<div style='width:300px;height:120px;background:#080'><p style='margin:0'>Seller <b>heron-42</b></p></div>"
                   "<p style='height:3000px'>Tusk</p>");
    }

    void aPartIsChosenWithTheMouse() {
        PageFixture own;
        BrowsePage browse(own.session());
        open(browse);
        WebTab* tab = browse.currentTab();
        chooseInMenu(QStringLiteral("capturePart"));
        QTRY_VERIFY_WITH_TIMEOUT(tab->focusProxy() != nullptr, 10000);
        QTest::mouseClick(tab->focusProxy(), Qt::RightButton, {}, {60, 8});
        const Capture capture = kept(browse, own);
        const QJsonArray elements = capture.facts.value(QStringLiteral("elements")).toArray();
        QCOMPARE(elements.size(), 1);
        QCOMPARE(elements[0].toObject().value(QStringLiteral("words")).toString().trimmed(), QStringLiteral("Seller heron-42"));
        QCOMPARE(elements[0].toObject().value(QStringLiteral("box")).toArray(), (QJsonArray{0, 0, 300, 120}));
        QVERIFY(capture.file(QStringLiteral("element")) != nullptr);
        QVERIFY(capture.file(QStringLiteral("pdf")) == nullptr);
    }

    void aPdfIsKeptOnWish() {
        PageFixture own;
        BrowsePage browse(own.session());
        open(browse);
        auto* button = browse.findChild<QToolButton*>(QStringLiteral("capture"));
        chooseInMenu(QStringLiteral("captureWithPdf"));
        button->showMenu();
        const Capture capture = kept(browse, own);
        QVERIFY(capture.file(QStringLiteral("pdf")) != nullptr);
        QVERIFY(capture.file(QStringLiteral("element")) == nullptr);
    }

private:
    /// Triggers that entry as soon as a menu is open.
    void chooseInMenu(const QString& name) {
        auto* look = new QTimer(this);
        connect(look, &QTimer::timeout, this, [look, name] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QAction* action = menu == nullptr ? nullptr : menu->findChild<QAction*>(name);
            if (action != nullptr) {
                look->deleteLater();
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
            }
        });
        look->start(10);
    }

    void open(BrowsePage& browse) {
        browse.resize(1200, 800);
        browse.show();
        QVERIFY(QTest::qWaitForWindowActive(&browse));
        browse.openAddress(site_.url(QStringLiteral("/item")).toString());
        QTRY_VERIFY_WITH_TIMEOUT(browse.currentTab() != nullptr && browse.currentTab()->page()->title() == QStringLiteral("Tusk") &&
                                     !browse.currentTab()->page()->isLoading(), 30000);
    }

    static Capture kept(BrowsePage& browse, PageFixture& own) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(browse.tray()->model()->rowCount() == 1 && !browse.tray()->model()->isRunning(), 60000); }();
        const auto captures = CaptureRepository(own.library()).list();
        return captures->isEmpty() ? Capture{} : captures->first();
    }

    TestSite site_;
};

QTEST_MAIN(TestCaptureWishes)
#include "test_capture_wishes.moc"
