// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/learn_page.h"
#include "ui/style/theme.h"
#include "ui/support/page_fixture.h"
#include "ui/support/visible_text.h"

#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

namespace cyberspotter::tests {

class TestLearnPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void everyLessonCanBeReadWithTheKeyboard() {
        PageFixture fixture;
        LearnPage page(fixture.session());
        page.resize(1000, 700);
        page.show();
        auto* list = page.findChild<QListWidget*>();
        auto* text = page.findChild<QTextBrowser*>();
        QVERIFY(list->count() >= 5);
        list->setFocus();
        QString last;
        for (int i = 0; i < list->count(); ++i) {
            QVERIFY(text->toPlainText().contains(list->item(i)->text()));
            QVERIFY(text->toPlainText() != last);
            last = text->toPlainText();
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY2(namelessFields(page).isEmpty(), qPrintable(namelessFields(page).join(u'|')));
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestLearnPage)
#include "test_learn_page.moc"
