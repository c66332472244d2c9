// SPDX-License-Identifier: Apache-2.0
// What a capture keeps besides pictures and text: the archive of what was received, signed; pictures of the listing; parts of
// the page; a PDF; and a visit of several pages as one capture.
#include "core/evidence/reading/wacz_reader.h"
#include "ui/capture/visit_recorder.h"
#include "ui/support/engine_fixture.h"
#include "ui/support/test_site.h"

#include <QBuffer>
#include <QEventLoop>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

using namespace cyberspotter;
using namespace cyberspotter::tests;
using namespace std::chrono_literals;

namespace {

/// A PNG of 300 x 260 points with too much in it to be small.
QByteArray photograph(int number) {
    QImage image(300, 260, QImage::Format_RGB32);
    quint32 noise = 2463534242u + static_cast<quint32>(number);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            image.setPixel(x, y, noise & 0xffffff);
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

class TestKeptArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(config_.isValid());
        // The key lies in a file of this test's own; no keychain of the person who runs it is asked.
        qputenv("XDG_CONFIG_HOME", config_.path().toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", config_.path().toUtf8());
        for (int i = 0; i < 3; ++i) {
            site_.answer(QStringLiteral("/photo%1.png").arg(i), {photograph(i), "image/png", "200 OK", {}, false});
        }
        site_.answer(QStringLiteral("/moved"), {"", "text/plain", "302 Found", {"Location: /item/1"}, false});
        site_.page(QStringLiteral("/item/1"),
                   "<!doctype html><title>Carved tusk</title>"
                   "<script type=\"application/ld+json\">{\"@type\":\"Product\",\"name\":\"Carved tusk\",\"image\":\"/photo1.png\"}</script>"
                   "<div id=seller style='width:200px;height:80px;background:#c00'>Seller heron-42</div>"
                   "<img src=/photo0.png><img src=/photo1.png><img src=/gone.png><p style='height:2000px'>Price 20 EUR</p>");
        site_.page(QStringLiteral("/search"), "<!doctype html><title>Search</title><a href=/item/1>one</a>");
        site_.page(QStringLiteral("/seller"), "<!doctype html><title>Seller</title><img src=/photo2.png>");
        context_ = fixture_.context();
        context_.key = std::make_shared<const SigningKeyAhead>(fixture_.library());
    }

    void theArchiveHoldsWhatWasReceivedAndIsSigned() {
        const Result<CaptureResult> result = capture(QStringLiteral("/moved"), {});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toText()));
        QVERIFY(result->capture.facts.value(QStringLiteral("archive_signed")).toBool());
        const WaczSummary archive = read(result->capture);
        QVERIFY2(archive.verification.valid(), qPrintable(wordsOf(archive)));
        QCOMPARE(archive.signature.stateWord(), QStringLiteral("unknown-key")); // it holds, by a key that was not named to the reader
        QCOMPARE(archive.pages.size(), 1);
        QCOMPARE(archive.pages.first().url, site_.url(QStringLiteral("/item/1")).toString());
        QCOMPARE(statusIn(archive, QStringLiteral("/moved")), 302);
        QCOMPARE(statusIn(archive, QStringLiteral("/gone.png")), 404);
        QCOMPARE(bodyIn(result->capture, archive, QStringLiteral("/photo0.png")), photograph(0));
        QStringList rendered;
        for (const ArchivedExchange& exchange : archive.exchanges) {
            if (exchange.type == QLatin1String("resource")) {
                rendered.append(exchange.url.section(u':', 1, 1));
            }
        }
        for (const char* kind : {"view", "viewport", "thumbnail", "html", "text", "structured"}) {
            QVERIFY2(rendered.contains(QLatin1String(kind)), qPrintable(QLatin1String(kind) + QStringLiteral(" not in ") + rendered.join(u' ')));
        }
    }

    void oneByteIsNoticed() {
        const Result<CaptureResult> result = capture(QStringLiteral("/item/1"), {});
        QVERIFY(result.has_value());
        QByteArray bytes = fixture_.stored(result->capture, QStringLiteral("wacz"));
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        const QString path = config_.filePath(QStringLiteral("changed.wacz"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<WaczSummary> archive = readWacz(path);
        QVERIFY(archive.has_value());
        QVERIFY(!archive->verification.valid());
    }

    void picturesOfTheListingAreKeptInFullSize() {
        const Result<CaptureResult> result = capture(QStringLiteral("/item/1"), {});
        QVERIFY(result.has_value());
        QStringList pictures;
        for (const CaptureFile& file : result->capture.files) {
            if (file.role == QLatin1String("picture")) {
                pictures.append(file.sha256);
            }
        }
        // The one that the listing names comes first.
        QCOMPARE(pictures, (QStringList{sha256Hex(photograph(1)), sha256Hex(photograph(0))}));
    }

    void partsAndPdfOnWish() {
        const Result<CaptureResult> result = capture(QStringLiteral("/item/1"), [](CaptureRequest& request) {
            request.pdf = true;
            request.elements = {QStringLiteral("#seller"), QStringLiteral("#nobody"), QStringLiteral("not a [selector")};
        });
        QVERIFY(result.has_value());
        QVERIFY(fixture_.stored(result->capture, QStringLiteral("pdf")).startsWith("%PDF-"));
        const QImage element = decode(fixture_.stored(result->capture, QStringLiteral("element")));
        QCOMPARE(element.size(), QSize(200, 80));
        QCOMPARE(element.pixel(150, 70) & 0xffffff, 0xcc0000u);
        const QJsonArray said = result->capture.facts.value(QStringLiteral("elements")).toArray();
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0].toObject().value(QStringLiteral("words")).toString(), QStringLiteral("Seller heron-42"));
        QVERIFY(said[1].toObject().value(QStringLiteral("sha256")).isNull());
        QVERIFY(said[2].toObject().value(QStringLiteral("sha256")).isNull());
        QVERIFY(capture(QStringLiteral("/item/1"), {})->capture.file(QStringLiteral("pdf")) == nullptr);
    }

    void aVisitIsOneCaptureOfItsPages() {
        const int before = fixture_.captures();
        QWebEngineView view;
        auto* page = new TrackedPage(&fixture_.profile(), &view);
        view.setPage(page);
        view.resize(800, 600);
        view.show();
        VisitRecorder visit(context_, &fixture_.profile());
        for (const char* path : {"/search", "/item/1", "/gone", "/seller"}) {
            open(*page, QLatin1String(path));
            QVERIFY(visit.add(&view));
            QVERIFY(!visit.add(&view)); // the same page
        }
        QCOMPARE(visit.pages(), 4);
        std::optional<Result<CaptureResult>> outcome;
        QEventLoop loop;
        connect(&visit, &VisitRecorder::finished, &loop, [&](const CaptureResult& result) { outcome.emplace(result); loop.quit(); });
        connect(&visit, &VisitRecorder::failed, &loop, [&](const Problem& problem) { outcome.emplace(std::unexpected(problem)); loop.quit(); });
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        visit.keep();
        loop.exec();
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->has_value(), *outcome ? "" : qPrintable(outcome->error().toText()));
        const Capture& capture = (*outcome)->capture;
        QCOMPARE(fixture_.captures(), before + 1);
        QCOMPARE(capture.facts.value(QStringLiteral("pages")).toArray().size(), 4);
        const WaczSummary archive = read(capture);
        QVERIFY2(archive.verification.valid(), qPrintable(wordsOf(archive)));
        QStringList addresses;
        for (const ArchivedPage& archived : archive.pages) {
            addresses.append(QUrl(archived.url).path());
        }
        QCOMPARE(addresses, (QStringList{QStringLiteral("/search"), QStringLiteral("/item/1"), QStringLiteral("/gone"), QStringLiteral("/seller")}));
        QCOMPARE(bodyIn(capture, archive, QStringLiteral("/photo2.png")), photograph(2));
        QVERIFY(fixture_.incoming().isEmpty());
    }

    void aVisitOfNothingAndOneThrownAwayLeaveNothing() {
        const int before = fixture_.captures();
        {
            VisitRecorder empty(context_, &fixture_.profile());
            QSignalSpy failed(&empty, &VisitRecorder::failed);
            empty.keep();
            QVERIFY(failed.wait(5000));
            QCOMPARE(failed.first().first().value<Problem>().type, QStringLiteral("visit-empty"));
        }
        {
            QWebEngineView view;
            view.setPage(new TrackedPage(&fixture_.profile(), &view));
            view.show();
            VisitRecorder visit(context_, &fixture_.profile());
            open(*qobject_cast<TrackedPage*>(view.page()), QStringLiteral("/search"));
            QEventLoop loop;
            connect(&visit, &VisitRecorder::pageTaken, &loop, &QEventLoop::quit);
            QTimer::singleShot(30s, &loop, &QEventLoop::quit);
            QVERIFY(visit.add(&view));
            loop.exec();
        }
        QCOMPARE(fixture_.captures(), before);
        QVERIFY(fixture_.incoming().isEmpty());
    }

private:
    Result<CaptureResult> capture(const QString& path, const std::function<void(CaptureRequest&)>& change) {
        CaptureRequest request;
        request.url = site_.url(path).toString();
        if (change) {
            change(request);
        }
        std::optional<Result<CaptureResult>> outcome;
        QEventLoop loop;
        CaptureJob job(context_, request, workers_);
        connect(&job, &CaptureJob::finished, &loop, [&](const CaptureResult& result) { outcome.emplace(result); loop.quit(); });
        connect(&job, &CaptureJob::failed, &loop, [&](const Problem& problem) { outcome.emplace(std::unexpected(problem)); loop.quit(); });
        job.captureCopy(&fixture_.profile());
        loop.exec();
        return std::move(*outcome);
    }

    void open(TrackedPage& page, const QString& path) {
        QEventLoop loop;
        connect(&page, &TrackedPage::settled, &loop, &QEventLoop::quit);
        page.load(site_.url(path));
        loop.exec();
    }

    WaczSummary read(const Capture& capture) {
        const CaptureFile* file = capture.file(QStringLiteral("wacz"));
        return file == nullptr ? WaczSummary{} : readWacz(EvidenceStore(fixture_.library()).pathOf(file->sha256)).value_or(WaczSummary{});
    }
    static const ArchivedExchange* find(const WaczSummary& archive, const QString& path) {
        for (const ArchivedExchange& exchange : archive.exchanges) {
            if (exchange.type == QLatin1String("response") && QUrl(exchange.url).path() == path) {
                return &exchange;
            }
        }
        return nullptr;
    }
    static int statusIn(const WaczSummary& archive, const QString& path) {
        const ArchivedExchange* exchange = find(archive, path);
        return exchange == nullptr ? -1 : exchange->status;
    }
    QByteArray bodyIn(const Capture& capture, const WaczSummary& archive, const QString& path) {
        const ArchivedExchange* exchange = find(archive, path);
        const QString file = EvidenceStore(fixture_.library()).pathOf(capture.file(QStringLiteral("wacz"))->sha256);
        return exchange == nullptr ? QByteArray() : readRecordBody(file, *exchange, 50'000'000).value_or(QByteArray());
    }
    static QString wordsOf(const WaczSummary& archive) {
        QStringList words;
        for (const auto& finding : archive.verification.findings) {
            words.append(finding.rule + u' ' + finding.file + u' ' + finding.detail);
        }
        return words.join(u'\n');
    }

    QTemporaryDir config_;
    TestSite site_;
    EngineFixture fixture_;
    CaptureContext context_;
    QThreadPool workers_;
};

QTEST_MAIN(TestKeptArchive)
#include "test_kept_archive.moc"
