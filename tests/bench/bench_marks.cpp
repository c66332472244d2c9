// SPDX-License-Identifier: Apache-2.0
// How long after a page has settled its search terms are marked, over pages of 5, 50 and 500 kB made here, each loaded several
// times. The aim is 50 ms. Prints each load; the first also makes the matcher and starts the engine. Run under a display:
// tests/support/with_display build/release/bin/bench_marks
#include "ui/keywords/keyword_watch.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>
#include <QWebEngineView>

#include <algorithm>
#include <cstdio>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

constexpr int patienceMilliseconds = 20'000;

constexpr int loads = 5;

QByteArray madePage(int bytes) {
    QByteArray page = "<!doctype html><title>made</title><body>";
    for (int i = 0; page.size() < bytes; ++i) {
        page += "<p>old carved walnut box, bronze, linen, number " + QByteArray::number(i) + (i % 20 == 0 ? " with an ivory tusk" : "") + "</p>";
    }
    return page;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    TestSite site;
    QStringList paths;
    for (const int kilobytes : {5, 50, 500}) {
        const QString path = QStringLiteral("/%1kB").arg(kilobytes);
        site.page(path, madePage(kilobytes * 1000));
        for (int load = 0; load < loads; ++load) {
            paths += path;
        }
    }

    PageFixture fixture;
    BrowserProfile profile;
    auto view = std::make_unique<QWebEngineView>();
    auto* page = new TrackedPage(&profile, view.get());
    view->setPage(page);
    view->resize(1200, 900);
    view->show();
    KeywordWatch watch(fixture.session());
    watch.follow(page);
    PageKeywords* keywords = watch.of(page);

    // The longest time for which the window's thread did nothing else.
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    qint64 longestPause = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
    beat.start(1);

    for (const QString& path : std::as_const(paths)) {
        QElapsedTimer sinceSettled;
        qint64 marked = -1;
        const auto onPlaces = QObject::connect(keywords, &PageKeywords::placesChanged, [&] {
            if (marked < 0 && !keywords->places().boxes.isEmpty()) {
                marked = sinceSettled.isValid() ? sinceSettled.elapsed() : 0;
            }
        });
        QSignalSpy settled(page, &TrackedPage::settled);
        page->load(site.url(path));
        if (!settled.wait(patienceMilliseconds)) {
            std::printf("%-8s not loaded\n", qPrintable(path));
            continue;
        }
        sinceSettled.start();
        longestPause = 0;
        QElapsedTimer waited;
        waited.start();
        while (marked < 0 && waited.elapsed() < 1'500) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        }
        QObject::disconnect(onPlaces);
        if (marked >= 0) {
            std::printf("%-8s %4lld ms, %zu hits, window held for %lld ms at most\n", qPrintable(path), static_cast<long long>(marked), keywords->found().hits.size(),
                        static_cast<long long>(longestPause));
        } else {
            std::printf("%-8s no terms in sight\n", qPrintable(path));
        }
        std::fflush(stdout);
    }
    view.reset();
    return 0;
}
