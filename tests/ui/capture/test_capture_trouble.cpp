// SPDX-License-Identifier: Apache-2.0
// What stops a capture is a problem with a cure, and leaves nothing behind.
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QScopeGuard>
#include <QTest>
#include <QWebEngineView>

#include <sys/mount.h>

#include <csignal>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

class TestCaptureTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageThatNeverFinishes() {
        site_.answer(QStringLiteral("/slow"), {"<title>Slow</title>first", "text/html", "200 OK", {}, true});
        CaptureRequest slow = request(QStringLiteral("/slow"));
        slow.limits.load = 3s;
        expectProblem(slow, "page-never-finished");
    }

    void aPageInABusyLoop() {
        site_.page(QStringLiteral("/busy"), "<!doctype html><title>Busy</title><script>addEventListener('load', () => "
                                            "setTimeout(() => { for (;;) {} }, 0));</script>");
        CaptureRequest busy = request(QStringLiteral("/busy"));
        busy.limits.scroll = 500ms;
        busy.limits.step = 4s;
        expectProblem(busy, "page-silent");
    }

    void aFileInPlaceOfAPage() {
        site_.answer(QStringLiteral("/file"), {"PK\x03\x04", "application/zip", "200 OK",
                                               {"Content-Disposition: attachment; filename=\"a.zip\""}, false});
        expectProblem(request(QStringLiteral("/file")), "page-is-download");
    }

    void noServer() {
        CaptureRequest nobody;
        nobody.url = QStringLiteral("http://127.0.0.1:9/");
        expectProblem(nobody, "page-unreachable");
    }

    void aRedirectLoop() {
        site_.answer(QStringLiteral("/loop"), {"", "text/html", "302 Found", {"Location: /loop"}, false});
        expectProblem(request(QStringLiteral("/loop")), "page-unreachable");
    }

    void aRendererThatDies_data() {
        QTest::addColumn<int>("step");
        QTest::newRow("scrolling") << static_cast<int>(CaptureStep::Scrolling);
        QTest::newRow("picturing") << static_cast<int>(CaptureStep::Picturing);
    }

    void aRendererThatDies() {
        QFETCH(int, step);
        site_.page(QStringLiteral("/tall"), bandsPage(20000));
        QTimer killer;
        bool killed = false;
        expectProblem(request(QStringLiteral("/tall")), "renderer-died", [&](CaptureJob& job) {
            QObject::connect(&killer, &QTimer::timeout, &job, [&job, &killed, step] {
                auto* page = job.page();
                if (!killed && page != nullptr && static_cast<int>(job.step()) == step && page->renderProcessPid() > 0) {
                    killed = true;
                    ::kill(static_cast<pid_t>(page->renderProcessPid()), SIGKILL);
                }
            });
            killer.start(5);
        });
        QVERIFY(killed);
    }

    void aFullDisk() {
        QTemporaryDir mountPoint;
        if (::mount("tmpfs", qPrintable(mountPoint.path()), "tmpfs", 0, "size=1600k") != 0) {
            QSKIP("a small disk can be made by root only");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(mountPoint.path()), MNT_DETACH); });
        {
            EngineFixture small(mountPoint.filePath(QStringLiteral("library")));
            QByteArray pictures;
            for (int i = 0; i < 8; ++i) {
                QByteArray noise(300'000, Qt::Uninitialized);
                quint32 state = static_cast<quint32>(i) + 1;
                for (char& byte : noise) {
                    state = state * 1664525 + 1013904223;
                    byte = static_cast<char>(state >> 24);
                }
                pictures += "<!-- " + noise.toBase64() + " -->";
            }
            site_.page(QStringLiteral("/large"), "<!doctype html><title>Large</title><body>x" + pictures);
            const auto result = small.capture(site_.url(QStringLiteral("/large")));
            QVERIFY(!result.has_value());
            QVERIFY2(result.error().type == QStringLiteral("disk-full"), qPrintable(result.error().toText()));
            QVERIFY(!result.error().cure.isEmpty());
            QCOMPARE(small.captures(), 0);
            QVERIFY(small.incoming().isEmpty());
        }
    }

private:
    CaptureRequest request(const QString& path) const {
        CaptureRequest request;
        request.url = site_.url(path).toString();
        return request;
    }

    void expectProblem(const CaptureRequest& request, const char* type,
                       const std::function<void(CaptureJob&)>& prepare = {}) {
        const auto result = fixture_.capture(request, prepare);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().type, QLatin1String(type));
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(fixture_.captures(), 0);
        QVERIFY(fixture_.incoming().isEmpty());
    }

    TestSite site_;
    EngineFixture fixture_;
};

QTEST_MAIN(TestCaptureTrouble)
#include "test_capture_trouble.moc"
