// SPDX-License-Identifier: Apache-2.0
// The copy of a page that is captured never shows on the screen, with a graphics card either.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QEvent>
#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

/// Remembers the windows that came to be on the screen.
class Watcher : public QObject {
public:
    QStringList seen;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* window = qobject_cast<QWindow*>(object);
        if (window != nullptr && event->type() == QEvent::Expose && window->isExposed()) {
            seen += window->objectName() + QLatin1Char(' ') + QString::fromLatin1(object->metaObject()->className());
        }
        return false;
    }
};

} // namespace

class TestUnseenPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyNeverShows() {
        site_.page(QStringLiteral("/item"), bandsPage(3000));
        Watcher watcher;
        qApp->installEventFilter(&watcher);
        const auto result = fixture_.capture(site_.url(QStringLiteral("/item")));
        qApp->removeEventFilter(&watcher);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QCOMPARE(watcher.seen, QStringList());
    }

    void theWatcherWouldSee() {
        Watcher watcher;
        qApp->installEventFilter(&watcher);
        QWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        qApp->removeEventFilter(&watcher);
        QVERIFY(!watcher.seen.isEmpty());
    }

private:
    TestSite site_;
    EngineFixture fixture_;
};

int main(int argc, char** argv) {
    // As on a computer with a graphics card; the other tests do without one.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestUnseenPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_unseen_page.moc"
