// SPDX-License-Identifier: Apache-2.0
// Pins what the DevTools bridge takes from the engine's own front end.
#include "ui/capture/engine/devtools_bridge.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QTest>
#include <QWebEngineView>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

class TestDevToolsBridge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        site_.page(QStringLiteral("/"), bandsPage(3000));
        view_ = std::make_unique<QWebEngineView>();
        view_->setAttribute(Qt::WA_DontShowOnScreen);
        page_ = new TrackedPage(&profile_, view_.get());
        view_->setPage(page_);
        view_->resize(800, 600);
        view_->show();
        bool settled = false;
        connect(page_, &TrackedPage::settled, this, [&] { settled = true; });
        page_->load(site_.url(QStringLiteral("/")));
        QTRY_VERIFY_WITH_TIMEOUT(settled, 20000);
    }

    void answersAndRefuses() {
        DevToolsBridge bridge(page_);
        std::optional<bool> attached;
        bridge.attach(10s, [&](bool done) { attached = done; });
        QTRY_VERIFY_WITH_TIMEOUT(attached.has_value(), 15000);
        QVERIFY(*attached);

        std::optional<Result<QJsonObject>> version;
        bridge.call(QStringLiteral("Runtime.evaluate"),
                    {{QStringLiteral("expression"), QStringLiteral("document.title + ' é漢'")}}, 10s,
                    [&](const Result<QJsonObject>& answer) { version = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(version.has_value(), 15000);
        QVERIFY(version->has_value());
        QCOMPARE((*version)->value(QStringLiteral("result")).toObject().value(QStringLiteral("value")).toString(),
                 QStringLiteral("Bands é漢"));

        std::optional<Result<QJsonObject>> refused;
        bridge.call(QStringLiteral("Nothing.here"), {}, 10s,
                    [&](const Result<QJsonObject>& answer) { refused = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(refused.has_value(), 15000);
        QVERIFY(!refused->has_value());
        QCOMPARE(refused->error().type, QStringLiteral("devtools-refused"));
    }

    // The front end's own program is never read: it would switch on a debugger, at which a page can stop.
    void theFrontEndStaysEmpty() {
        DevToolsBridge bridge(page_);
        std::optional<bool> attached;
        bridge.attach(10s, [&](bool done) { attached = done; });
        QTRY_VERIFY_WITH_TIMEOUT(attached.has_value(), 15000);
        std::optional<QVariant> held;
        page_->devToolsPage()->runJavaScript(
            QStringLiteral("[location.protocol, document.scripts.length, performance.getEntriesByType('resource').length].join(' ')"),
            [&](const QVariant& answer) { held = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(held.has_value(), 15000);
        QCOMPARE(held->toString(), QStringLiteral("devtools: 0 0"));
    }

    void takesAnswersInChunks() {
        DevToolsBridge bridge(page_);
        std::optional<bool> attached;
        bridge.attach(10s, [&](bool done) { attached = done; });
        QTRY_VERIFY_WITH_TIMEOUT(attached.has_value(), 15000);
        std::optional<Result<QJsonObject>> large;
        bridge.call(QStringLiteral("Runtime.evaluate"),
                    {{QStringLiteral("expression"), QStringLiteral("'\\u00e9\\u6f22'.repeat(1500000)")}}, 20s,
                    [&](const Result<QJsonObject>& answer) { large = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(large.has_value(), 30000);
        QVERIFY(large->has_value());
        const QString value =
            (*large)->value(QStringLiteral("result")).toObject().value(QStringLiteral("value")).toString();
        QCOMPARE(value.size(), 3'000'000);
        QVERIFY(value.endsWith(QStringLiteral("é漢")));
    }

    void silenceIsAProblem() {
        DevToolsBridge bridge(page_);
        std::optional<bool> attached;
        bridge.attach(10s, [&](bool done) { attached = done; });
        QTRY_VERIFY_WITH_TIMEOUT(attached.has_value(), 15000);
        std::optional<Result<QJsonObject>> silent;
        bridge.call(QStringLiteral("Runtime.evaluate"),
                    {{QStringLiteral("expression"), QStringLiteral("new Promise(() => {})")},
                     {QStringLiteral("awaitPromise"), true}},
                    300ms, [&](const Result<QJsonObject>& answer) { silent = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(silent.has_value(), 5000);
        QCOMPARE(silent->error().type, QStringLiteral("devtools-silent"));
    }

    void cleanupTestCase() { view_.reset(); }

private:
    TestSite site_;
    BrowserProfile profile_;
    std::unique_ptr<QWebEngineView> view_;
    TrackedPage* page_ = nullptr;
};

QTEST_MAIN(TestDevToolsBridge)
#include "test_devtools_bridge.moc"
