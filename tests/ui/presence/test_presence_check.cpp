// SPDX-License-Identifier: Apache-2.0
// "Is it still there?" with a real engine against a real site.
#include "core/likeness/presence/observation_repository.h"
#include "core/listing/address/listing_url.h"
#include "core/reporting/report_repository.h"
#include "ui/history/history_page.h"
#include "ui/presence/presence_bar.h"
#include "ui/style/theme.h"
#include "ui/support/named_widget.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/support/visible_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestPresenceCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void tellsWhatBecameOfEach() {
        TestSite site;
        site.page(QStringLiteral("/item/same"), listing("Carved tusk one", "120"));
        site.page(QStringLiteral("/item/changed"), listing("Carved tusk two", "80"));
        site.page(QStringLiteral("/item/words"), "<!doctype html><title>Market</title><h1>This listing has been removed</h1>");
        site.answer(QStringLiteral("/item/five"), {{}, "text/html", "302 Found", {"Location: /search/tusk"}});
        site.page(QStringLiteral("/search/tusk"), "<!doctype html><title>tusk - search</title><h1>12 results</h1>");
        site.page(QStringLiteral("/item/script"), "<!doctype html><title>Carved tusk six</title><div id=x></div><script>setTimeout(() => {"
                                                  "document.getElementById('x').innerHTML = '<h1>Carved tusk six</h1><div class=price>120 €</div>'; }, 100)</script>");
        PageFixture fixture;
        QList<Report> reports;
        const QList<std::pair<QString, QString>> all{{"/item/same", "Carved tusk one"}, {"/item/changed", "Carved tusk two"}, {"/item/none", "Carved tusk three"},
                                                     {"/item/words", "Carved tusk four"}, {"/item/five", "Carved tusk five"}, {"/item/script", "Carved tusk six"}};
        for (const auto& [path, title] : all) {
            reports.append(fixture.add(reportOf(fixture, site.url(path), title)));
        }
        const QList<Observation> seen = look(fixture, reports);
        QCOMPARE(seen.size(), reports.size());
        expect(fixture, reports[0], Presence::Same, PresenceSign::Fields);
        expect(fixture, reports[1], Presence::Changed, PresenceSign::Fields);
        QCOMPARE(seen[1].seen.changes, (QList<FieldChange>{{"price", "120", "80"}}));
        expect(fixture, reports[2], Presence::Gone, PresenceSign::NotFound);
        expect(fixture, reports[3], Presence::Gone, PresenceSign::SaysRemoved);
        expect(fixture, reports[4], Presence::Gone, PresenceSign::LedToSearch);
        expect(fixture, reports[5], Presence::Same, PresenceSign::Fields);
        for (const Report& report : reports) {
            QCOMPARE(fixture.stored(report.id).state, ReportState::Draft); // no partner decided anything
        }
    }

    void onePageOfASiteAtATime() {
        TestSite site;
        PageFixture fixture;
        QList<Report> reports;
        for (const char* name : {"/item/a", "/item/b", "/item/c"}) {
            site.page(QString::fromLatin1(name), listing("Tusk", "120"));
            reports.append(fixture.add(reportOf(fixture, site.url(QString::fromLatin1(name)), QStringLiteral("Tusk"))));
        }
        int observed = 0;
        bool isPolite = true;
        look(fixture, reports, [&](const Observation&) {
            ++observed;
            isPolite &= site.requests().filter(QStringLiteral("/item/")).size() == observed;
        });
        QCOMPARE(observed, 3);
        QVERIFY2(isPolite, "the next page was asked before the one before had been read");
    }

    void aSiteThatDoubtsIsLeftAlone() {
        TestSite site;
        site.page(QStringLiteral("/item/a"), "<!doctype html><title>Just a moment...</title><h1>Verify you are human</h1><div class=h-captcha></div>");
        site.page(QStringLiteral("/item/b"), listing("Tusk", "120"));
        PageFixture fixture;
        const QList<Report> reports{fixture.add(reportOf(fixture, site.url(QStringLiteral("/item/a")), QStringLiteral("Carved tusk"))),
                                    fixture.add(reportOf(fixture, site.url(QStringLiteral("/item/b")), QStringLiteral("Tusk")))};
        QCOMPARE(look(fixture, reports).size(), 1);
        expect(fixture, reports[0], Presence::Unknown, PresenceSign::Captcha);
        QVERIFY(!site.requests().contains(QStringLiteral("/item/b")));
        QVERIFY(ObservationRepository(fixture.library()).of(reports[1].id)->isEmpty());
    }

    void aLineThatIsDownIsNoGoneListing() {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/item/1").arg(taken.serverPort()));
        taken.close();
        PageFixture fixture;
        const Report report = fixture.add(reportOf(fixture, url, QStringLiteral("Tusk")));
        look(fixture, {report});
        expect(fixture, report, Presence::Unknown, PresenceSign::NoAnswer);
    }

    void stoppedItKeepsWhatItSaw() {
        TestSite site;
        site.page(QStringLiteral("/item/a"), listing("Tusk", "120"));
        site.answer(QStringLiteral("/item/b"), {"<!doctype html><title>slow", "text/html", "200 OK", {}, true});
        PageFixture fixture;
        const QList<Report> reports{fixture.add(reportOf(fixture, site.url(QStringLiteral("/item/a")), QStringLiteral("Tusk"))),
                                    fixture.add(reportOf(fixture, site.url(QStringLiteral("/item/b")), QStringLiteral("Tusk")))};
        PresenceCheck check(tools(fixture));
        check.setPause(std::chrono::milliseconds(0));
        QSignalSpy observed(&check, &PresenceCheck::observed);
        check.add(reports);
        QVERIFY(observed.wait(30000));
        QTRY_VERIFY_WITH_TIMEOUT(site.requests().contains(QStringLiteral("/item/b")), 30000);
        check.stop();
        QVERIFY(!check.isRunning());
        QCOMPARE(ObservationRepository(fixture.library()).of(reports[0].id)->size(), 1);
        QVERIFY(ObservationRepository(fixture.library()).of(reports[1].id)->isEmpty());
    }

    void theHistoryLooksAndTheLifeLineTells() {
        TestSite site;
        site.page(QStringLiteral("/item/words"), "<!doctype html><title>Market</title><h1>Cette annonce n’existe plus</h1>");
        PageFixture fixture;
        fixture.add(reportOf(fixture, site.url(QStringLiteral("/item/words")), QStringLiteral("Carved tusk")));
        HistoryPage page(fixture.session());
        page.resize(1300, 800);
        page.show();
        auto* line = named<QListWidget>(page, QStringLiteral("Life line of the report"));
        QTRY_COMPARE(line->count(), 1);
        buttonNamed(page, QStringLiteral("Is it still there?"))->click();
        auto* words = page.findChild<QLabel*>(QStringLiteral("presenceWords"));
        QTRY_VERIFY(words->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(line->count(), 2, 30000);
        QVERIFY2(line->item(1)->text().contains(QStringLiteral("Observed: gone")), qPrintable(line->item(1)->text()));
        QVERIFY(line->item(1)->text().contains(QStringLiteral("by this program")));
        QTRY_COMPARE(words->text(), QStringLiteral("1 looked at: 1 gone"));
        QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'|')));
        takePicture(page, QStringLiteral("history-presence"));
        buttonNamed(*page.presenceBar(), QStringLiteral("Close"))->click();
        QVERIFY(!page.presenceBar()->isVisible());
    }

private:
    static QByteArray listing(const QByteArray& title, const QByteArray& price) {
        return "<!doctype html><title>" + title + "</title><script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"" + title + "\",\"offers\":{\"price\":\"" + price +
               "\",\"priceCurrency\":\"EUR\"}}</script><h1>" + title + "</h1><div class=price>" + price + " €</div>";
    }

    static Report reportOf(PageFixture& fixture, const QUrl& url, const QString& title) {
        Report report = PageFixture::complete(title);
        report.listing.url = url.toString();
        report.listing.canonicalUrl = understandUrl(report.listing.url, fixture.session().catalogue().marketplaceIndex()).canonicalUrl;
        report.listing.price = QStringLiteral("120");
        return report;
    }

    static PresenceCheck::Tools tools(PageFixture& fixture) {
        return {&fixture.library(), fixture.session().sharedCatalogue(), &fixture.session().readers(), &fixture.session().writer(), false};
    }

    static QList<Observation> look(PageFixture& fixture, const QList<Report>& reports, const std::function<void(const Observation&)>& each = {}) {
        PresenceCheck check(tools(fixture));
        check.setPause(std::chrono::milliseconds(10));
        QList<Observation> seen;
        connect(&check, &PresenceCheck::observed, [&](const Observation& observation) {
            seen.append(observation);
            if (each) {
                each(observation);
            }
        });
        QSignalSpy finished(&check, &PresenceCheck::finished);
        check.add(reports);
        finished.wait(120000);
        return seen;
    }

    static void expect(PageFixture& fixture, const Report& report, Presence presence, PresenceSign sign) {
        const Result<QList<Observation>> all = ObservationRepository(fixture.library()).of(report.id);
        QVERIFY(all && all->size() == 1);
        QCOMPARE(presenceName(all->first().seen.presence), presenceName(presence));
        QCOMPARE(presenceSignName(all->first().seen.sign), presenceSignName(sign));
    }
};

QTEST_MAIN(TestPresenceCheck)
#include "test_presence_check.moc"
