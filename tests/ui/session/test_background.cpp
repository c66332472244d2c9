// SPDX-License-Identifier: Apache-2.0
#include "ui/session/background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace cyberspotter::tests {

class TestBackground : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValueArrivesOnTheWindowsThread() {
        QThreadPool pool;
        QObject receiver;
        int value = 0;
        const QThread* workedOn = nullptr;
        inBackground(pool, &receiver, [&workedOn] { workedOn = QThread::currentThread(); return 7; },
                     [&value](int worked) {
                         QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                         value = worked;
                     });
        QTRY_COMPARE(value, 7);
        QVERIFY(workedOn != QThread::currentThread());
    }

    void aReceiverThatIsGoneIsNotCalled() {
        QThreadPool pool;
        QSemaphore mayEnd;
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        inBackground(pool, receiver.get(), [&mayEnd] { mayEnd.acquire(); return 7; }, [&called](int) { called = true; });
        receiver.reset(); // while the work is under way
        mayEnd.release();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aReceiverThatGoesAfterTheWorkIsNotCalled() {
        QThreadPool pool;
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        inBackground(pool, receiver.get(), [] { return 7; }, [&called](int) { called = true; });
        pool.waitForDone();
        receiver.reset(); // the value waits to be delivered
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

} // namespace cyberspotter::tests

QTEST_MAIN(cyberspotter::tests::TestBackground)
#include "test_background.moc"
