// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/breaking_label.h"
#include "ui/widgets/notice.h"

#include <QTest>

using namespace cyberspotter;

class TestNotice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A path without a space is wider than the window: it is broken, and nothing of it is out of sight.
    void aLongWordIsBrokenAndNotCut_data() {
        QTest::addColumn<QString>("word");
        QTest::newRow("path") << QStringLiteral("/home/volunteer/") + QStringLiteral("folder-of-mine/").repeated(20) + QStringLiteral("library.sqlite");
        QTest::newRow("digest") << QStringLiteral("0123456789abcdef").repeated(20);
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x90\x98").repeated(200);
    }

    void aLongWordIsBrokenAndNotCut() {
        QFETCH(QString, word);
        Notice notice;
        notice.say(word);
        auto* label = notice.findChild<BreakingLabel*>();
        notice.resize(420, 600);
        QVERIFY(notice.minimumSizeHint().width() <= 420);
        QVERIFY(label->minimumSizeHint().width() < 400);
        const QRect room = label->fontMetrics().boundingRect(QRect(0, 0, 380, 100'000), Qt::TextWordWrap, label->text());
        QVERIFY2(room.width() <= 380, qPrintable(QString::number(room.width())));
        QCOMPARE(notice.text(), word);
    }

    void whatIsCopiedIsTheTextAsGiven() {
        BreakingLabel label;
        const QString path = QStringLiteral("/srv/") + QStringLiteral("part/").repeated(40);
        label.say(path);
        label.setSelection(0, static_cast<int>(label.text().size()));
        QVERIFY(label.selectedText() != path);
        QCOMPARE(label.selection(), path);
    }

    void shortWordsStayAsTheyAre() {
        const QString words = QStringLiteral("The library at /home/v/lib is open.\nNext line");
        QCOMPARE(breakable(words), words);
    }
};

QTEST_MAIN(TestNotice)
#include "test_notice.moc"
