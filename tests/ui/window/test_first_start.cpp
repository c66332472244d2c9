// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"
#include "ui/window/first_start.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace cyberspotter::tests {

class TestFirstStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void threeStepsByKeyboard() {
        FirstStart dialog(QStringLiteral("en"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        takePicture(dialog, QStringLiteral("first-start-1"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("heron-17"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), dialog.findChild<QComboBox*>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
        takePicture(dialog, QStringLiteral("first-start-3"));
        auto* practice = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        QVERIFY(practice != nullptr);
        QTest::keyClick(practice, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.pseudonym(), QStringLiteral("heron-17"));
        QCOMPARE(dialog.language(), QStringLiteral("fr"));
        QVERIFY(!dialog.wantsPractice());
    }

    void practiceIsWhatIsOfferedFirstAndStepsGoBack() {
        FirstStart dialog(QStringLiteral("fr"));
        dialog.show();
        QCOMPARE(dialog.language(), QStringLiteral("fr"));
        QVERIFY(dialog.wantsPractice());
        QVERIFY(buttonNamed(dialog, QStringLiteral("Back")) == nullptr);
        buttonNamed(dialog, QStringLiteral("Next"))->click();
        buttonNamed(dialog, QStringLiteral("Back"))->click();
        QVERIFY(buttonNamed(dialog, QStringLiteral("Back")) == nullptr);
    }

    void escapeLeavesWithoutAChoice() {
        FirstStart dialog(QStringLiteral("en"));
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void nothingIsCut() {
        FirstStart dialog(QStringLiteral("en"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (int step = 0; step < 3; ++step) {
            QVERIFY2(cutTexts(dialog).isEmpty(), qPrintable(cutTexts(dialog).join(u'|')));
            QVERIFY2(namelessFields(dialog).isEmpty(), qPrintable(namelessFields(dialog).join(u'|')));
            if (step < 2) {
                buttonNamed(dialog, QStringLiteral("Next"))->click();
            }
        }
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestFirstStart)
#include "test_first_start.moc"
