// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/timestamp_box.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cyberspotter::tests {

/// Nobody listens there.
const QString deafAuthority = QStringLiteral("http://127.0.0.1:1/tsa");

class TestTimestampBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void isOffAndCannotBeSwitchedOnWithoutAnAuthority() {
        PageFixture fixture;
        TimestampBox box(fixture.session());
        box.show();
        QCheckBox* on = box.findChild<QCheckBox*>(QStringLiteral("timestamps-on"));
        QTRY_VERIFY(!on->isEnabled());
        QVERIFY(!on->isChecked());
        QVERIFY(fixture.storedSetting(QStringLiteral("timestamp.on")) != QStringLiteral("yes"));
    }

    void anAuthorityIsAddedSwitchedOnAndRemoved() {
        PageFixture fixture;
        TimestampBox box(fixture.session());
        box.show();
        auto* on = box.findChild<QCheckBox*>(QStringLiteral("timestamps-on"));
        auto* list = named<QComboBox>(box, QStringLiteral("Authority"));
        add(box, deafAuthority);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->currentText(), deafAuthority);
        QVERIFY2(!on->isChecked(), "adding one switches nothing on");
        QTRY_VERIFY(on->isEnabled());
        on->click();
        QTRY_COMPARE(fixture.storedSetting(QStringLiteral("timestamp.on")), QStringLiteral("yes"));
        press(box, QStringLiteral("Remove"));
        QTRY_COMPARE(list->count(), 0);
        QTRY_COMPARE(fixture.storedSetting(QStringLiteral("timestamp.on")), QStringLiteral("no"));
        QVERIFY2(!on->isChecked(), "nobody is left to send to");
    }

    void aWrongAddressIsRefusedInWords() {
        PageFixture fixture;
        TimestampBox box(fixture.session());
        box.show();
        QSignalSpy said(&box, &SettingsCard::said);
        add(box, QStringLiteral("ftp://stamps.example/"));
        QCOMPARE(said.count(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("no address of a time-stamp authority")));
        QCOMPARE(named<QComboBox>(box, QStringLiteral("Authority"))->count(), 0);
    }

    void theTestSaysWhatCameOfIt() {
        PageFixture fixture;
        TimestampBox box(fixture.session());
        box.show();
        add(box, deafAuthority);
        QTRY_COMPARE(named<QComboBox>(box, QStringLiteral("Authority"))->count(), 1);
        QSignalSpy said(&box, &SettingsCard::said);
        press(box, QStringLiteral("Test"));
        QTRY_VERIFY(!said.isEmpty() && said.back().front().toString().contains(QStringLiteral("No time stamp came")));
    }

private:
    static void press(const QWidget& box, const QString& text) {
        const QList<QPushButton*> buttons = box.findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* button) { return button->text() == text; });
        QVERIFY2(found != buttons.end(), qPrintable(text));
        QTRY_VERIFY((*found)->isEnabled());
        (*found)->click();
    }
    static void add(const QWidget& box, const QString& url) {
        named<QLineEdit>(box, QStringLiteral("Address of a new authority"))->setText(url);
        press(box, QStringLiteral("Add authority"));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestTimestampBox)
#include "test_timestamp_box.moc"
