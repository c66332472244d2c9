// SPDX-License-Identifier: Apache-2.0
// What a capture knows of a secured connection: a real engine that trusts an authority of the test's own, real TLS.
#include "ui/capture/engine/prepared_page.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_authority.h"
#include "ui/support/test_site.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QTest>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

class TestSecureSite : public QObject {
    Q_OBJECT
public:
    explicit TestSecureSite(const QString& home) : isTrusted_(authority_.trustIn(home)) {}

private Q_SLOTS:
    void initTestCase() {
        if (!isTrusted_) {
            QSKIP("certutil (libnss3-tools) is not there");
        }
    }

    void theConnectionAndItsCertificatesAreRecorded() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QSslConfiguration shown = authority_.server(now.addDays(-1), now.addDays(5));
        TestSite site(shown);
        site.page(QStringLiteral("/item"), "<!doctype html><title>Secure</title><img src=/a.png><p>ivory");
        site.answer(QStringLiteral("/a.png"), {smallPng(3), "image/png", "200 OK", {}, false});
        EngineFixture fixture;
        const RecordedNetwork network = fixture.record(site.url(QStringLiteral("/item")));
        QVERIFY(network.exchanges.size() >= 2);
        for (const HttpExchange& exchange : network.exchanges) {
            const TlsDetails& tls = exchange.tls;
            QVERIFY2(tls.protocol == QStringLiteral("TLS 1.3"), qPrintable(tls.protocol));
            QVERIFY2(tls.cipher.contains(QLatin1String("AES")) || tls.cipher.contains(QLatin1String("CHACHA")), qPrintable(tls.cipher));
            QVERIFY(!tls.keyExchange.isEmpty());
            QCOMPARE(tls.subject, QStringLiteral("shop.test"));
            QCOMPARE(tls.issuer, QStringLiteral("Cyber Spotter Test Between"));
            QCOMPARE(tls.validFrom.toSecsSinceEpoch(), now.addDays(-1).toSecsSinceEpoch());
            QCOMPARE(tls.validTo.toSecsSinceEpoch(), now.addDays(5).toSecsSinceEpoch());
            QCOMPARE(tls.chain.size(), 3);
            QCOMPARE(tls.chain.at(0), shown.localCertificateChain().at(0).toDer());
            QCOMPARE(tls.chain.at(1), shown.localCertificateChain().at(1).toDer());
            QCOMPARE(tls.chain.at(2), authority_.root());
            QVERIFY(exchange.headersRaw);
        }
    }

    void aCaptureOverTlsHasThemToo() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TestSite site(authority_.server(now.addDays(-1), now.addDays(5)));
        site.page(QStringLiteral("/item"), "<!doctype html><title>Secure</title><p>ivory");
        EngineFixture fixture;
        const auto result = fixture.capture(site.url(QStringLiteral("/item")));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(result->capture.finalUrl.startsWith(QLatin1String("https://")));
        const QJsonObject network = result->capture.facts.value(QStringLiteral("network")).toObject();
        for (const char* fault : {"certificates_missing", "certificates_expired"}) {
            QVERIFY(network.value(QLatin1String(fault)).isArray());
            QVERIFY2(network.value(QLatin1String(fault)).toArray().isEmpty(), fault);
        }
    }

    void aCertificateThatIsNotValidIsNamed_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::newRow("expired") << -3 << -1;
        QTest::newRow("not yet") << 1 << 3;
    }

    void aCertificateThatIsNotValidIsNamed() {
        QFETCH(int, from);
        QFETCH(int, until);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TestSite site(authority_.server(now.addDays(from), now.addDays(until)));
        site.page(QStringLiteral("/item"), "<!doctype html><title>Secure</title><p>ivory");
        EngineFixture fixture;
        const auto result = fixture.capture(site.url(QStringLiteral("/item")));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().type, QStringLiteral("page-unreachable"));
        QVERIFY2(result.error().detail.contains(QLatin1String("certificate")), qPrintable(result.error().detail));
        QVERIFY(site.requests().isEmpty());
        QCOMPARE(fixture.captures(), 0);
    }

    // The volunteer saw the page while the certificate was valid; the copy is loaded when it is not any more. The engine
    // may rest on what it found valid before: then the record tells until when.
    void aCertificateThatExpiresBeforeTheCapture() {
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(12);
        TestSite site(authority_.server(until.addDays(-1), until));
        site.page(QStringLiteral("/item"), "<!doctype html><title>Secure</title><p>ivory");
        EngineFixture fixture;
        {
            QEventLoop loading;
            PreparedPage seen(&fixture.profile());
            bool ok = false;
            connect(seen.page(), &TrackedPage::settled, &loading, [&](bool well) {
                ok = well;
                loading.quit();
            });
            QTimer::singleShot(10s, &loading, &QEventLoop::quit);
            seen.page()->load(site.url(QStringLiteral("/item")));
            loading.exec();
            QVERIFY(ok);
            QEventLoop expiring;
            QTimer::singleShot(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until)) + 1500, &expiring, &QEventLoop::quit);
            expiring.exec();
        }
        CaptureRequest request;
        request.url = site.url(QStringLiteral("/item")).toString();
        request.isCopyOfTab = true;
        const auto result = fixture.capture(request);
        if (!result) {
            QCOMPARE(result.error().type, QStringLiteral("page-unreachable"));
            QVERIFY2(result.error().detail.contains(QLatin1String("certificate")), qPrintable(result.error().detail));
            return;
        }
        QVERIFY2(!result->capture.facts.value(QStringLiteral("network")).toObject().value(QStringLiteral("certificates_expired")).toArray().isEmpty(),
                 "captured under a certificate that had expired, and says nothing of it");
    }

private:
    TestAuthority authority_;
    bool isTrusted_;
};

int main(int argc, char** argv) {
    // Browsers look there for the authorities that their user trusts; before the engine begins.
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    TestSecureSite test(home.path());
    return QTest::qExec(&test, argc, argv);
}

#include "test_secure_site.moc"
