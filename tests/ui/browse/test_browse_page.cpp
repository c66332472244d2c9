// SPDX-License-Identifier: Apache-2.0
// Browsing with a real engine: what a page may not do, and what the volunteer sees in its place.
#include "ui/browse/address_input.h"
#include "ui/browse/browse_page.h"
#include "ui/capture/engine/loopback_only.h"
#include "ui/browse/start_page.h"
#include "ui/browse/web_tab.h"
#include "ui/reports/report_panel.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/support/visible_text.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <unistd.h>

using namespace cyberspotter;
using namespace cyberspotter::tests;

class TestBrowsePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        fixture_ = std::make_unique<PageFixture>();
        browse_ = std::make_unique<BrowsePage>(fixture_->session());
        browse_->resize(1200, 800);
        browse_->show();
        QVERIFY(QTest::qWaitForWindowExposed(browse_.get()));
    }

    void addressesAndWordsAreToldApart() {
        QCOMPARE(readAddressInput(QStringLiteral("ebay.fr/itm/1")).url, QUrl(QStringLiteral("https://ebay.fr/itm/1")));
        QCOMPARE(readAddressInput(QStringLiteral("http://a.example/x")).url, QUrl(QStringLiteral("http://a.example/x")));
        for (const char* words : {"carved tusk", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"}) {
            QVERIFY2(!readAddressInput(QLatin1String(words)).url.isValid(), words);
            QCOMPARE(readAddressInput(QLatin1String(words)).words, QLatin1String(words));
        }
    }

    void opensAPageAndGoesBack() {
        site_.page(QStringLiteral("/one"), "<!doctype html><title>One</title><a href=/two>two</a>");
        site_.page(QStringLiteral("/two"), "<!doctype html><title>Two</title>second");
        WebTab* tab = open(QStringLiteral("/one"));
        QCOMPARE(tab->title(), QStringLiteral("One"));
        auto* address = browse_->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(address != nullptr);
        tab->load(site_.url(QStringLiteral("/two")));
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("Two"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->page()->isLoading(), 30000);
        tab->back();
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("One"), 30000);
    }

    void noWebRtcInAnyFrame() {
        site_.page(QStringLiteral("/rtc"),
                   "<!doctype html><title>start</title><iframe src=/inner></iframe><script>"
                   "const own = typeof RTCPeerConnection + typeof webkitRTCPeerConnection;"
                   "addEventListener('message', (e) => { document.title = own + e.data; });</script>");
        site_.page(QStringLiteral("/inner"),
                   "<script>parent.postMessage(typeof RTCPeerConnection + typeof webkitRTCPeerConnection, '*')</script>");
        WebTab* tab = open(QStringLiteral("/rtc"));
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("undefined").repeated(4), 30000);
    }

    void permissionsAreRefusedQuietly() {
        site_.page(QStringLiteral("/place"),
                   "<!doctype html><title>asking</title><script>navigator.geolocation.getCurrentPosition("
                   "() => { document.title = 'got it'; }, (e) => { document.title = 'refused ' + e.code; });</script>");
        WebTab* tab = open(QStringLiteral("/place"));
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("refused 1"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("where you are")), 10000);
    }

    void downloadsAreRefused() {
        site_.answer(QStringLiteral("/file.zip"), {"PK\x03\x04", "application/zip", "200 OK",
                                                   {"Content-Disposition: attachment; filename=\"loot.zip\""}, false});
        site_.page(QStringLiteral("/shop"), "<!doctype html><title>Shop</title><script>onload = () => { location = '/file.zip'; }</script>");
        browse_->openAddress(site_.url(QStringLiteral("/shop")).toString());
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("loot.zip")), 30000);
        QCOMPARE(browse_->currentTab()->title(), QStringLiteral("Shop"));
    }

    void aNewWindowIsATab() {
        site_.page(QStringLiteral("/opener"), "<!doctype html><title>Opener</title><script>onload = () => window.open('/popup')</script>");
        site_.page(QStringLiteral("/popup"), "<!doctype html><title>Popup</title>x");
        const int before = browse_->tabCount();
        browse_->openAddress(site_.url(QStringLiteral("/opener")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse_->tabCount(), before + 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("Popup"), 30000);
    }

    void aSiteThatIsDownIsSaidInWords() {
        // A port that was free a moment ago; low ones are refused by the engine itself.
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("http://127.0.0.1:%1/").arg(taken.serverPort());
        taken.close();
        browse_->openAddress(address);
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("The site did not answer"), 30000);
        QCOMPARE(browse_->currentTab()->shownUrl(), QUrl(address));
        // Our own words are no evidence of that site.
        browse_->captureCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("no page of a site")), 30000);
    }

    void aBadCertificateHasNoWayRound() {
        QProcess certificate;
        certificate.start(QStringLiteral("openssl"),
                          {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                           QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                           QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-keyout"), fixture_->file(QStringLiteral("key.pem")),
                           QStringLiteral("-out"), fixture_->file(QStringLiteral("cert.pem"))});
        QVERIFY(certificate.waitForFinished(30000));
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString port = QString::number(probe.serverPort());
        probe.close();
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"), port, QStringLiteral("-www"), QStringLiteral("-key"),
                      fixture_->file(QStringLiteral("key.pem")), QStringLiteral("-cert"), fixture_->file(QStringLiteral("cert.pem"))});
        QVERIFY(server.waitForReadyRead(30000));
        browse_->openAddress(QStringLiteral("https://127.0.0.1:%1/").arg(port));
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("This site is not who it says it is"), 30000);
        std::optional<QString> html;
        browse_->currentTab()->page()->toHtml([&](const QString& text) { html = text; });
        QTRY_VERIFY_WITH_TIMEOUT(html.has_value(), 30000);
        for (const char* way : {"<a ", "<button", "<form", "<script"}) {
            QVERIFY2(!html->contains(QLatin1String(way)), way);
        }
        server.kill();
        server.waitForFinished();
    }

    void aRendererThatDiesOffersReload() {
        site_.page(QStringLiteral("/alive"), "<!doctype html><title>Alive</title>x");
        WebTab* tab = open(QStringLiteral("/alive"));
        ::kill(static_cast<pid_t>(tab->page()->renderProcessPid()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("This page has stopped"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->page()->isLoading(), 30000);
        QCOMPARE(tab->shownUrl(), site_.url(QStringLiteral("/alive")));
        QTest::keyClick(browse_.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), QStringLiteral("Alive"), 30000);
    }

    void oneKeyCapturesAndThePanelOpens() {
        site_.page(QStringLiteral("/item"), "<!doctype html><title>Tusk for sale</title><h1>Tusk</h1>");
        open(QStringLiteral("/item"));
        QSignalSpy captured(browse_.get(), &BrowsePage::captured);
        QTest::keyClick(browse_.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(captured.count() == 1 || captured.wait(60000));
        QVERIFY(browse_->reportPanel()->isVisible());
        const Report report = fixture_->stored(captured.first().first().toString());
        QVERIFY(!report.captureId.isEmpty());
        QCOMPARE(report.listing.url, site_.url(QStringLiteral("/item")).toString());
    }

    void asRootNoPageOpensAndTheWayOutIsOffered() {
        if (::geteuid() != 0) {
            QSKIP("only root has no sandbox");
        }
        const QByteArray off = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        BrowsePage browse(fixture_->session());
        browse.show();
        browse.openAddress(site_.url(QStringLiteral("/one")).toString());
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", off);
        QCOMPARE(browse.tabCount(), 0);
        auto* notice = browse.findChild<Notice*>();
        QVERIFY(notice->text().contains(QStringLiteral("no page is opened")));
        QSignalSpy wanted(&fixture_->session(), &Session::ordinaryUserWanted);
        buttonNamed(*notice, QStringLiteral("Run as an ordinary user…"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void practiceStaysOnThisComputer() {
        QVERIFY(LoopbackOnly::allows(QUrl(QStringLiteral("http://127.0.0.1:8080/item/1"))));
        QVERIFY(LoopbackOnly::allows(QUrl(QStringLiteral("data:image/png;base64,AAAA"))));
        for (const char* address : {"https://www.example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.1/", "ws://example.org/", "https://127.0.0.1@example.org/", "file:///etc/passwd"}) {
            QVERIFY2(!LoopbackOnly::allows(QUrl(QLatin1String(address))), address);
        }
        PageFixture practice(true);
        BrowsePage browse(practice.session());
        browse.show();
        browse.openAddress(QStringLiteral("https://www.example.org/"));
        QCOMPARE(browse.tabCount(), 0);
        QVERIFY(browse.findChild<Notice*>()->text().contains(QStringLiteral("only the invented marketplace")));
        // What a page asks for by itself is held back too: the name never reaches the resolver.
        site_.page(QStringLiteral("/wanders"), "<!doctype html><title>waiting</title><script>fetch('http://localhost.example.org/').catch(() => { document.title = 'held back'; })</script>");
        browse.openAddress(site_.url(QStringLiteral("/wanders")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("held back"), 30000);
    }

    void sitesAreAskedForTheLanguagesChosen() {
        PageFixture own;
        own.session().setSetting(QStringLiteral("browser.languages"), QStringLiteral("id,zh-Hant"));
        own.session().setSetting(QStringLiteral("browser.zoom"), QStringLiteral("150"));
        BrowsePage browse(own.session());
        browse.show();
        site_.page(QStringLiteral("/speaks"), "<!doctype html><script>document.title = navigator.languages.join()</script>");
        browse.openAddress(site_.url(QStringLiteral("/speaks")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("id,zh-Hant"), 30000);
        QVERIFY2(site_.lastHead().contains("Accept-Language: id"), site_.lastHead().constData());
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->zoomFactor(), 1.5, 10000);
        own.session().setSetting(QStringLiteral("browser.languages"), QStringLiteral("vi"));
        browse.openAddress(site_.url(QStringLiteral("/speaks")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("vi"), 30000);
    }

    void whatSitesLeftIsForgottenOnDemand() {
        PageFixture own;
        BrowsePage browse(own.session());
        browse.show();
        site_.page(QStringLiteral("/leaves"), "<!doctype html><script>document.title = (document.cookie || 'no cookie') + ' ' + (localStorage.x || 'nothing');"
                                              "document.cookie = 'a=1'; localStorage.x = 'stored'</script>");
        const QString address = site_.url(QStringLiteral("/leaves")).toString();
        browse.openAddress(address);
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("no cookie nothing"), 30000);
        browse.openAddress(address);
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("a=1 stored"), 30000);
        Q_EMIT own.session().browsingUnwanted();
        QCOMPARE(browse.tabCount(), 0);
        browse.openAddress(address);
        QTRY_COMPARE_WITH_TIMEOUT(browse.currentTab()->title(), QStringLiteral("no cookie nothing"), 30000);
    }

    void marketplaceNamesAreWhole() {
        PageFixture own;
        BrowsePage browse(own.session());
        browse.resize(1200, 800);
        browse.show();
        QVERIFY(QTest::qWaitForWindowExposed(&browse));
        auto* list = browse.findChild<StartPage*>()->findChild<QListWidget*>();
        QVERIFY(list->count() > 40);
        for (int i = 0; i < list->count(); ++i) {
            QListWidgetItem* item = list->item(i);
            const int wanted = list->fontMetrics().horizontalAdvance(item->text());
            // The style's padding (8) and the delegate's own margin (3) stand at both sides.
            QVERIFY2(list->visualItemRect(item).width() >= wanted + 2 * (8 + 3), qPrintable(item->text()));
            QVERIFY(!item->toolTip().isEmpty());
        }
    }

    void tabsBehindAreDiscarded() {
        site_.page(QStringLiteral("/many"), "<!doctype html><title>Many</title>x");
        QList<WebTab*> tabs;
        for (int i = 0; i < 11; ++i) {
            tabs.append(open(QStringLiteral("/many")));
        }
        QTRY_VERIFY_WITH_TIMEOUT(tabs.first()->page()->lifecycleState() == QWebEnginePage::LifecycleState::Discarded, 30000);
        QCOMPARE(tabs.last()->page()->lifecycleState(), QWebEnginePage::LifecycleState::Active);
    }

    void cleanupTestCase() {
        browse_.reset();
        fixture_.reset();
    }

private:
    WebTab* open(const QString& path) {
        browse_->openAddress(site_.url(path).toString());
        WebTab* tab = browse_->currentTab();
        QSignalSpy settled(tab->trackedPage(), &TrackedPage::settled);
        if (!tab->trackedPage()->trail().finished) {
            settled.wait(30000);
        }
        return tab;
    }
    QString notice() const { return browse_->findChild<Notice*>()->text(); }

    TestSite site_;
    std::unique_ptr<PageFixture> fixture_;
    std::unique_ptr<BrowsePage> browse_;
};

QTEST_MAIN(TestBrowsePage)
#include "test_browse_page.moc"
