// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whatIsTypedIsKept() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        auto* pseudonym = named<QLineEdit>(page, QStringLiteral("Pseudonym"));
        QVERIFY(pseudonym != nullptr);
        QTest::keyClicks(pseudonym, QStringLiteral("heron-17"));
        QTRY_COMPARE(fixture.storedSetting(QStringLiteral("collector.pseudonym")), QStringLiteral("heron-17"));
    }

    void theColoursChangeAtOnce() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        QSignalSpy changed(&page, &SettingsPage::lookChanged);
        auto* colours = named<QComboBox>(page, QStringLiteral("Colours"));
        page.show();
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_End);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.session().setting(QStringLiteral("window.scheme")), QStringLiteral("dark"));
    }

    void aPartnerIsAddedWithItsAddress() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        named<QLineEdit>(page, QStringLiteral("Name of a new partner"))->setText(QStringLiteral("Réserve des Hérons"));
        named<QLineEdit>(page, QStringLiteral("Address of its intake"))->setText(QStringLiteral("https://intake.example.org"));
        buttonNamed(page, QStringLiteral("Add partner"))->click();
        QTRY_VERIFY(fixture.session().partner(QStringLiteral("reserve-des-herons")) != nullptr);
    }

    void aBadAddressIsRefused() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.show();
        const auto before = fixture.session().partners().size();
        named<QLineEdit>(page, QStringLiteral("Name of a new partner"))->setText(QStringLiteral("Elsewhere"));
        named<QLineEdit>(page, QStringLiteral("Address of its intake"))->setText(QStringLiteral("http://intake.example.org"));
        buttonNamed(page, QStringLiteral("Add partner"))->click();
        fixture.session().writer().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.session().partners().size(), before);
    }

    void everyFieldHasANameAndNothingIsCut() {
        PageFixture fixture;
        SettingsPage page(fixture.session());
        page.resize(1000, 1400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestSettingsPage)
#include "test_settings_page.moc"
