// SPDX-License-Identifier: Apache-2.0
// Signed-in tabs with a real engine: chosen knowingly, marked, apart from ordinary ones, said in captures, forgotten for good.
#include "ui/browse/browse_page.h"
#include "ui/browse/signed_in_dialog.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/engine/signed_in_profile.h"
#include "ui/support/page_fixture.h"
#include "ui/support/test_site.h"
#include "ui/widgets/notice.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/evidence_store.h"

#include <QApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace cyberspotter;
using namespace cyberspotter::tests;

namespace {

const QByteArray cookieValue = QByteArrayLiteral("COOKIEVALUE81723");
const QByteArray storageValue = QByteArrayLiteral("STORAGEVALUE55120");
const QByteArray bearerValue = QByteArrayLiteral("BEARERVALUE90317");
const QByteArray answerValue = QByteArrayLiteral("ANSWERVALUE66215");

bool folderHolds(const QString& folder, const QByteArray& words) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestSignedInTabs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(data_.path()));
        site_.answer(QStringLiteral("/login"), {"<!doctype html><title>In</title><script>localStorage.setItem('t', '" + storageValue + "')</script>",
                                                "text/html", "200 OK", {"Set-Cookie: session=" + cookieValue + "; Path=/; HttpOnly"}, false});
        site_.page(QStringLiteral("/page"), "<!doctype html><title>Page</title>x");
        site_.page(QStringLiteral("/opener"), "<!doctype html><title>Opener</title><script>onload = () => window.open('/popup')</script>");
        site_.page(QStringLiteral("/popup"), "<!doctype html><title>Popup</title>x");
        site_.answer(QStringLiteral("/api"), {"{\"access_token\":\"" + answerValue + "\"}", "application/json", "200 OK", {}, false});
        site_.page(QStringLiteral("/private"),
                   "<!doctype html><title>Private</title><form><input type=hidden name=csrf_token value=CSRFVALUE></form><p>Tusk</p><script>"
                   "fetch('/api', {headers: {Authorization: 'Bearer " + QByteArray("BEARER' + 'VALUE90317") + "', 'X-Mine': localStorage.getItem('t')}})"
                   ".then((r) => r.text()).then(() => { document.title = 'Ready'; });</script>");
        fixture_ = std::make_unique<PageFixture>();
        begin();
    }

    void cleanupTestCase() {
        browse_.reset();
        fixture_.reset();
    }

    void nothingIsOpenedWithoutAYes() {
        answerDialog(false);
        browse_->newSignedInTab();
        QVERIFY(asked_);
        QCOMPARE(browse_->tabCount(), 0);
        QVERIFY(!folder().kept());
        QVERIFY(!QFile::exists(folder().place()));
    }

    void aYesOpensAMarkedTab() {
        answerDialog(true);
        browse_->newSignedInTab();
        QVERIFY(asked_);
        QCOMPARE(browse_->tabCount(), 1);
        QCOMPARE(browse_->currentTab()->trackedPage()->browserProfile()->kind(), BrowserProfile::Kind::SignedIn);
        auto* tabs = browse_->findChild<QTabBar*>();
        QVERIFY2(tabs->tabText(1).startsWith(QStringLiteral("Signed in")), qPrintable(tabs->tabText(1)));
        QVERIFY(!tabs->tabIcon(1).isNull());
        QVERIFY(mark()->isVisible());
        QCOMPARE(mark()->text(), QStringLiteral("Signed-in tab"));
        const auto kept = folder().kept();
        QVERIFY(kept.has_value());
        const auto mode = QFile::Permissions(QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        QVERIFY(!(QFile::permissions(kept->path) & mode));
        QVERIFY(!(QFile::permissions(folder().place()) & mode));
        QVERIFY(!kept->path.startsWith(fixture_->library().folder()));
    }

    void theSiteKnowsOnlyTheSignedInTab() {
        WebTab* tab = signedInTab();
        go(tab, QStringLiteral("/login"), QStringLiteral("In"));
        go(tab, QStringLiteral("/page"), QStringLiteral("Page"));
        QVERIFY(site_.lastHead().contains(cookieValue));
        QCOMPARE(tab->trackedPage()->browserProfile()->loginCookies(QStringLiteral("127.0.0.1")), QStringList{QStringLiteral("session")});
        browse_->openAddress(site_.url(QStringLiteral("/page?ordinary")).toString());
        QTRY_VERIFY_WITH_TIMEOUT(site_.requests().contains(QStringLiteral("/page?ordinary")), 30000);
        QVERIFY(!site_.lastHead().contains(cookieValue));
        QVERIFY(!mark()->isVisible());
        QCOMPARE(browse_->currentTab()->trackedPage()->browserProfile()->kind(), BrowserProfile::Kind::OffTheRecord);
    }

    void whatASignedInTabOpensStaysSignedIn() {
        const int before = browse_->tabCount();
        signedInTab()->load(site_.url(QStringLiteral("/opener")));
        QTRY_COMPARE_WITH_TIMEOUT(browse_->tabCount(), before + 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("Popup"), 30000);
        QCOMPARE(browse_->currentTab()->trackedPage()->browserProfile()->kind(), BrowserProfile::Kind::SignedIn);
        QVERIFY(mark()->isVisible());
    }

    void theCaptureSaysSoAndHoldsNoSecret() {
        WebTab* tab = browse_->currentTab();
        go(tab, QStringLiteral("/private"), QStringLiteral("Ready"));
        const Capture capture = captured(tab);
        QVERIFY(!capture.id.isEmpty());
        QCOMPARE(capture.facts["profile"].toString(), QStringLiteral("signed-in"));
        QCOMPARE(capture.facts["logged_in"], QJsonValue(true));
        QVERIFY(capture.facts["page_may_hold_tokens"].toArray().contains(QStringLiteral("field: csrf_token")));
        const QJsonObject network = capture.facts["network"].toObject();
        const QStringList blanked = network["blanked"].toVariant().toStringList();
        for (const char* name : {"Cookie", "Authorization", "X-Mine"}) {
            QVERIFY2(blanked.contains(QLatin1String(name), Qt::CaseInsensitive), qPrintable(blanked.join(u' ')));
        }
        QCOMPARE(network["bodies_withheld"].toInt(), 1);
        // The copy was loaded as whoever is signed in, and none of that is in any file.
        QVERIFY(!capture.files.isEmpty());
        for (const CaptureFile& file : capture.files) {
            const QByteArray bytes = EvidenceStore(fixture_->library()).read(file.sha256, 500'000'000).value_or(QByteArray());
            QVERIFY(!bytes.isEmpty());
            for (const QByteArray& secret : {cookieValue, storageValue, bearerValue, answerValue}) {
                QVERIFY2(!bytes.contains(secret), qPrintable(file.role + u' ' + QString::fromLatin1(secret)));
            }
        }
        QVERIFY(!compactFacts(capture).contains(cookieValue));
    }

    void anOrdinaryCaptureIsAsBefore() {
        browse_->openAddress(site_.url(QStringLiteral("/page")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(browse_->currentTab()->title(), QStringLiteral("Page"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!browse_->currentTab()->page()->isLoading(), 30000);
        const Capture capture = captured(browse_->currentTab());
        QCOMPARE(capture.facts["profile"].toString(), QStringLiteral("off-the-record"));
        QVERIFY(!capture.facts.contains(QStringLiteral("logged_in")));
        QVERIFY(!site_.lastHead().contains(cookieValue));
    }

    void itSurvivesTheWindow() {
        browse_.reset();
        QVERIFY(folder().kept());
        begin();
        browse_->newSignedInTab(); // not asked again
        go(browse_->currentTab(), QStringLiteral("/page"), QStringLiteral("Page"));
        QVERIFY(site_.lastHead().contains(cookieValue));
    }

    void anotherProcessCannotOpenItMeanwhile() {
        const auto second = SignedInProfile::open(fixture_->library().folder(), QDateTime::currentDateTimeUtc());
        QVERIFY(!second);
        QCOMPARE(second.error().type, QStringLiteral("signed-in-open"));
    }

    void signingOutLeavesNothing() {
        browse_->openAddress(site_.url(QStringLiteral("/page")).toString());
        const int before = browse_->tabCount();
        browse_->findChild<QTabBar*>()->setCurrentIndex(1);
        WebTab* tab = signedInTab();
        go(tab, QStringLiteral("/private"), QStringLiteral("Ready"));
        // A capture under way goes to its end, though nothing is kept from the first moment on.
        QSignalSpy captured(browse_.get(), &BrowsePage::captured);
        QSignalSpy gone(&fixture_->session(), &Session::signedOut);
        browse_->captureCurrent();
        Q_EMIT fixture_->session().signOutWanted();
        QVERIFY(!folder().kept());
        QCOMPARE(browse_->tabCount(), before - 1);
        QVERIFY(gone.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 60000);
        QVERIFY(!QFile::exists(folder().place()));
        for (const QByteArray& secret : {cookieValue, storageValue}) {
            QVERIFY(!folderHolds(data_.path(), secret));
            QVERIFY(!folderHolds(fixture_->library().folder(), secret));
        }
        // Whoever wants one again is asked again, and the site knows nobody.
        answerDialog(true);
        browse_->newSignedInTab();
        QVERIFY(asked_);
        go(browse_->currentTab(), QStringLiteral("/page"), QStringLiteral("Page"));
        QVERIFY(!site_.lastHead().contains(cookieValue));
    }

private:
    SignedInFolder folder() { return SignedInFolder(fixture_->library().folder()); }
    QToolButton* mark() { return browse_->findChild<QToolButton*>(QStringLiteral("signedInMark")); }

    void begin() {
        browse_ = std::make_unique<BrowsePage>(fixture_->session());
        browse_->resize(1200, 800);
        browse_->show();
        QVERIFY(QTest::qWaitForWindowExposed(browse_.get()));
    }

    /// Answers the dialog that comes next.
    void answerDialog(bool yes) {
        asked_ = false;
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, yes] {
            auto* dialog = qobject_cast<SignedInDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) {
                return;
            }
            timer->deleteLater();
            asked_ = true;
            yes ? dialog->findChild<QPushButton*>(QStringLiteral("openSignedIn"))->click() : dialog->reject();
        });
        timer->start(10);
        QTimer::singleShot(5000, timer, &QObject::deleteLater);
    }

    WebTab* signedInTab() {
        for (WebTab* tab : browse_->findChildren<WebTab*>()) {
            if (tab->trackedPage()->browserProfile()->kind() == BrowserProfile::Kind::SignedIn) {
                return tab;
            }
        }
        return nullptr;
    }

    void go(WebTab* tab, const QString& path, const QString& title) {
        tab->load(site_.url(path));
        QTRY_COMPARE_WITH_TIMEOUT(tab->title(), title, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->page()->isLoading(), 30000);
    }

    Capture captured(WebTab* tab) {
        QSignalSpy spy(browse_.get(), &BrowsePage::captured);
        QEventLoop loop;
        connect(browse_.get(), &BrowsePage::captured, &loop, &QEventLoop::quit);
        QTimer::singleShot(60000, &loop, &QEventLoop::quit);
        if (tab != browse_->currentTab()) {
            return {};
        }
        browse_->captureCurrent();
        loop.exec();
        const QString id = spy.isEmpty() ? QString() : fixture_->stored(spy.first().first().toString()).captureId;
        return CaptureRepository(fixture_->library()).get(id).value_or(Capture());
    }

    static QByteArray compactFacts(const Capture& capture) { return QJsonDocument(capture.facts).toJson(QJsonDocument::Compact); }

    QTemporaryDir data_;
    TestSite site_;
    std::unique_ptr<PageFixture> fixture_;
    std::unique_ptr<BrowsePage> browse_;
    bool asked_ = false;
};

QTEST_MAIN(TestSignedInTabs)
#include "test_signed_in_tabs.moc"
