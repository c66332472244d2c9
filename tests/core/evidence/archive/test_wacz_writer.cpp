// SPDX-License-Identifier: Apache-2.0
#include "archives.h"

#include "core/evidence/archive/http_block.h"
#include "core/evidence/archive/index_writer.h"
#include "core/evidence/archive/zip_stream.h"
#include "core/evidence/reading/wacz_reader.h"
#include "core/evidence/reading/zip/zip_directory.h"
#include "support/small_disk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace cyberspotter;

namespace {

class WaczWriterTest : public ::testing::Test {
protected:
    QTemporaryDir folder_;
    EvidenceStore store_{folder_.filePath(QStringLiteral("evidence"))};

    WrittenArchive write(const ArchiveInput& input, const SigningKey* key = nullptr) {
        const Result<WrittenArchive> written = writeWacz(store_, input, key);
        EXPECT_TRUE(written) << (written ? "" : written.error().toText().toStdString());
        return written.value_or(WrittenArchive{});
    }
    QString pathOf(const WrittenArchive& archive) const { return store_.pathOf(archive.file.sha256); }
    WaczSummary read(const WrittenArchive& archive, const ArchiveLimits& limits = {}) const {
        return readWacz(pathOf(archive), limits).value_or(WaczSummary{});
    }
    static QStringList faults(const WaczSummary& summary) {
        QStringList all;
        for (const Finding& finding : summary.verification.findings) {
            if (finding.fault) {
                all += finding.rule + u' ' + finding.file + u' ' + finding.detail;
            }
        }
        return all;
    }
    QByteArray body(const WrittenArchive& archive, const QString& url, const QString& type = QStringLiteral("response")) const {
        for (const ArchivedExchange& exchange : read(archive).exchanges) {
            if (exchange.url == url && exchange.type == type) {
                return readRecordBody(pathOf(archive), exchange, 10'000'000).value_or("unreadable");
            }
        }
        return "absent";
    }
    QJsonObject metadata(const WrittenArchive& archive) const {
        for (const ArchivedExchange& exchange : read(archive).exchanges) {
            if (exchange.type == QStringLiteral("metadata")) {
                return QJsonDocument::fromJson(readRecordBody(pathOf(archive), exchange, 10'000'000).value()).object();
            }
        }
        return {};
    }
};

TEST_F(WaczWriterTest, AVisitIsReadBackWithoutAFault) {
    const SigningKey key = SigningKey::make().value();
    const WrittenArchive archive = write(tests::visit(store_), &key);
    ArchiveLimits limits;
    limits.ownKeys = {key.publicDer()};
    const WaczSummary summary = read(archive, limits);
    EXPECT_EQ(faults(summary), QStringList());
    EXPECT_EQ(summary.version, QStringLiteral("1.1.1"));
    EXPECT_EQ(summary.title, QStringLiteral("Ivoire “ancien” — 象牙"));
    EXPECT_EQ(summary.signature.state, PackageSignature::State::OwnKey);
    EXPECT_EQ(summary.signature.fingerprint, archive.fingerprint);
    ASSERT_EQ(summary.pages.size(), 2);
    EXPECT_EQ(summary.pages[1].url, QStringLiteral("https://market.example/seller/4"));
    EXPECT_GT(summary.pages[0].textBytes, 0);
    EXPECT_EQ(summary.mainPageUrl, QStringLiteral("https://market.example/item/17?ref=a&b=%E8%B1%A1"));
}

TEST_F(WaczWriterTest, OnlyWhatWasReceivedIsAResponse) {
    const WrittenArchive archive = write(tests::visit(store_));
    EXPECT_EQ(archive.responses, 11);
    EXPECT_EQ(archive.leftOut, 2); // what the engine repeated from its cache, and a data: address
    const WaczSummary summary = read(archive);
    for (const ArchivedExchange& exchange : summary.exchanges) {
        if (exchange.url.endsWith(QStringLiteral("logo.webp"))) {
            EXPECT_EQ(exchange.type, QStringLiteral("resource"));
        }
        if (exchange.url.startsWith(QStringLiteral("urn:"))) {
            EXPECT_NE(exchange.type, QStringLiteral("response"));
        }
        EXPECT_FALSE(exchange.url.contains(QStringLiteral("gone.example")));
    }
    const QString page = QStringLiteral("https://market.example/item/17?ref=a&b=%E8%B1%A1");
    EXPECT_EQ(body(archive, QStringLiteral("urn:view:") + page, QStringLiteral("resource")).size(), 2'000'004);
    EXPECT_EQ(body(archive, QStringLiteral("urn:element-2:") + page, QStringLiteral("resource")), tests::someBytes(400, 12));
    EXPECT_EQ(body(archive, QStringLiteral("urn:text:https://market.example/seller/4"), QStringLiteral("resource")), "The seller");
}

TEST_F(WaczWriterTest, TheMainPageIsTheOneThatTheCaptureIsOf) {
    Capture capture;
    capture.finalUrl = QStringLiteral("https://market.example/item");
    const QList<VisitedPage> pages = {{QStringLiteral("https://market.example/search"), {}, tests::atSecond(1), 0},
                                      {capture.finalUrl, {}, tests::atSecond(2), 0},
                                      {QStringLiteral("https://market.example/seller"), {}, tests::atSecond(3), 0}};
    EXPECT_EQ(archiveInputOf(capture, pages, {}).mainPage, 1);
    capture.finalUrl = QStringLiteral("https://elsewhere.example/");
    EXPECT_EQ(archiveInputOf(capture, pages, {}).mainPage, 0);
}

TEST_F(WaczWriterTest, WhatAnswersHoldIsNotThereTwice) {
    const auto kinds = [](const ArchiveInput& input) {
        QStringList all;
        for (const ArchiveResource& resource : input.resources) {
            all += resource.kind;
        }
        return all;
    };
    Capture capture;
    capture.files = {{QStringLiteral("mhtml"), {}, 1, {}, {}},
                     {QStringLiteral("picture"), {}, 1, {}, {}},
                     {QStringLiteral("screenshot_viewport"), {}, 1, {}, {}},
                     {QStringLiteral("screenshot_full_redacted"), {}, 1, {}, QStringLiteral("original")}};
    EXPECT_EQ(kinds(archiveInputOf(capture, tests::visitExchanges())), QStringList{QStringLiteral("thumbnail")});
    const QStringList all = {QStringLiteral("mhtml"), QStringLiteral("picture"), QStringLiteral("thumbnail")};
    EXPECT_EQ(kinds(archiveInputOf(capture, {})), all);
}

TEST_F(WaczWriterTest, BodiesComeBackAsThePageSawThem) {
    const WrittenArchive archive = write(tests::visit(store_));
    EXPECT_TRUE(body(archive, QStringLiteral("https://market.example/item/17?ref=a&b=%E8%B1%A1")).startsWith("<!doctype html>"));
    EXPECT_EQ(body(archive, QStringLiteral("https://www.market.example:8443/Bilder/%C3%89l%C3%A9phant.png")), tests::someBytes(70000));
    EXPECT_EQ(body(archive, QStringLiteral("https://xn--bcher-kva.example/%C3%A9?q=%E8%B1%A1")), "UTF-8 – ok");
    EXPECT_EQ(body(archive, QStringLiteral("https://media.example/film.mp4")), "");
}

TEST_F(WaczWriterTest, HeadersSayWhatWasDoneToTheBody) {
    const QList<HttpExchange> all = tests::visitExchanges();
    const QByteArray head = responseHead(all[1]);
    EXPECT_TRUE(head.startsWith("HTTP/1.1 200 OK\r\n")) << head.constData();
    EXPECT_TRUE(head.contains("x-orig-content-encoding: br\r\n"));
    EXPECT_TRUE(head.contains("x-orig-content-length: 611\r\n"));
    EXPECT_TRUE(head.contains("Content-Length: " + QByteArray::number(all[1].body.size) + "\r\n"));
    EXPECT_EQ(head.count("set-cookie: blanked\r\n"), 2);
    EXPECT_FALSE(head.contains(":status"));
    EXPECT_TRUE(responseHead(all[3]).contains("x-orig-transfer-encoding: chunked\r\n"));
    EXPECT_TRUE(responseHead(all[7]).contains("\r\nContent-Length: 77\r\n")) << "a 304 says the length of what it does not send";
    EXPECT_TRUE(responseHead(all[8]).contains("\r\nContent-Encoding: gzip\r\n")) << "what is still encoded is said to be";
    EXPECT_TRUE(responseHead(all[10]).contains("\r\nContent-Length: 0\r\n"));
}

TEST_F(WaczWriterTest, NoHeaderBeginsAnother) {
    HttpExchange hostile = tests::exchange(QStringLiteral("https://market.example/"), 1, 200,
                                           {{"X-A", "1\r\n\r\n<script>"}, {"X B: c\r\nD", "2"}, {"", "3"}}, "body");
    hostile.statusText = "OK\r\nX-Injected: 1";
    hostile.method = "GET / HTTP/1.1\r\nX: ";
    hostile.requestHeaders = {{"A", "1\r\nB: 2"}};
    const QByteArray head = responseHead(hostile);
    EXPECT_EQ(head.indexOf("\r\n\r\n"), head.size() - 4);
    EXPECT_FALSE(head.contains("\r\nX-Injected"));
    EXPECT_FALSE(head.contains("\nD:"));
    EXPECT_TRUE(requestHead(hostile).startsWith("GET / HTTP/1.1\r\nHost: market.example\r\n"));
    EXPECT_FALSE(requestHead(hostile).contains("\nB:"));
}

TEST_F(WaczWriterTest, WhatIsMissingIsSaid) {
    HttpExchange large = tests::visitExchanges()[10];
    const QList<HttpHeader> fields = truncationFields(large.body);
    EXPECT_TRUE(fields.contains(HttpHeader{"WARC-Truncated", "length"}));
    EXPECT_TRUE(fields.contains(HttpHeader{"Cyberspotter-Body-Missing", "too-large"}));
    large.body.missing.clear();
    EXPECT_TRUE(truncationFields(large.body).isEmpty());
    const QJsonObject facts = metadata(write(tests::visit(store_)));
    bool failureTold = false;
    for (const QJsonValue& value : facts["exchanges"].toArray()) {
        failureTold = failureTold || value["failure"].toString() == QStringLiteral("net::ERR_NAME_NOT_RESOLVED");
    }
    EXPECT_TRUE(failureTold);
    EXPECT_EQ(facts["collector"].toString(), QStringLiteral("heron"));
    EXPECT_EQ(facts["certificates"].toObject().size(), 2);
    EXPECT_EQ(facts["facts"]["requested_url"].toString(), QStringLiteral("http://market.example/item/17"));
}

TEST_F(WaczWriterTest, ConnectionsAreDescribed) {
    const HttpExchange page = tests::visitExchanges()[1];
    const QList<HttpHeader> fields = connectionFields(page);
    EXPECT_TRUE(fields.contains(HttpHeader{"WARC-IP-Address", "192.0.2.7"}));
    EXPECT_TRUE(fields.contains(HttpHeader{"WARC-Protocol", "h2"}));
    EXPECT_TRUE(fields.contains(HttpHeader{"WARC-Protocol", "tls/1.3"}));
    EXPECT_TRUE(fields.contains(HttpHeader{"WARC-Cipher-Suite", "TLS_AES_128_GCM_SHA256"}));
    EXPECT_TRUE(fields.contains(HttpHeader{"Cyberspotter-Blanked", "Cookie, set-cookie"}));
}

TEST_F(WaczWriterTest, TheSameInputGivesTheSameBytes) {
    const ArchiveInput input = tests::visit(store_);
    EXPECT_EQ(write(input).file, write(input).file);
    ArchiveInput other = input;
    other.facts.insert(QStringLiteral("scrolled"), false);
    EXPECT_NE(write(input).file, write(other).file);
}

TEST_F(WaczWriterTest, ChangedEvidenceIsNoArchive) {
    const ArchiveInput input = tests::visit(store_);
    const QString path = store_.pathOf(input.resources[0].file.sha256);
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(1'000'000);
    file.write("x");
    file.close();
    const Result<WrittenArchive> written = writeWacz(store_, input, nullptr);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().type, QStringLiteral("evidence-differs"));
    QFile::remove(path);
    EXPECT_EQ(writeWacz(store_, input, nullptr).error().type, QStringLiteral("evidence-missing"));
    EXPECT_TRUE(QDir(store_.incomingFolder()).isEmpty()) << "nothing is left behind";
}

TEST_F(WaczWriterTest, ABodyThatIsGoneIsAProblem) {
    ArchiveInput input = tests::visit(store_);
    input.exchanges[1].body.path = folder_.filePath(QStringLiteral("none"));
    EXPECT_EQ(writeWacz(store_, input, nullptr).error().type, QStringLiteral("file-unreadable"));
    input.pages.clear();
    EXPECT_EQ(writeWacz(store_, input, nullptr).error().type, QStringLiteral("archive-input"));
}

TEST_F(WaczWriterTest, ALongIndexIsPackedInBlocks) {
    const WrittenArchive archive = write(tests::longVisit(store_, 3000));
    const WaczSummary summary = read(archive);
    EXPECT_EQ(faults(summary), QStringList());
    QStringList files;
    for (const ArchivedFile& file : summary.files) {
        files += file.path;
    }
    EXPECT_TRUE(files.contains(QStringLiteral("indexes/index.cdx.gz")));
    EXPECT_TRUE(files.contains(QStringLiteral("indexes/index.idx")));
}

// The end of the disk comes at every part of the archive once.
TEST_F(WaczWriterTest, AFullDiskIsAProblemAndLeavesNothing) {
    const tests::SmallDisk disk(6 * 1024);
    CYBERSPOTTER_NEEDS_DISK(disk);
    const EvidenceStore store(disk.file(QStringLiteral("evidence")));
    const ArchiveInput input = tests::visit(store);
    int full = 0;
    int whole = 0;
    for (qint64 taken = 1'300'000; taken <= 4'000'000; taken += 100'000) {
        QFile filler(disk.file(QStringLiteral("taken")));
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(taken, 'f'));
        filler.close();
        const Result<WrittenArchive> written = writeWacz(store, input, nullptr);
        if (written) {
            ++whole;
            QFile::remove(store.pathOf(written->file.sha256));
        } else {
            ++full;
            EXPECT_EQ(written.error().type, QStringLiteral("disk-full")) << written.error().toText().toStdString();
        }
        EXPECT_TRUE(QDir(store.incomingFolder()).isEmpty());
    }
    EXPECT_GT(full, 5);
    EXPECT_GT(whole, 2);
}

// Memory that grew with the bodies would be 200 MB here.
TEST_F(WaczWriterTest, MemoryStaysFlat) {
    const ArchiveInput input = tests::heavyVisit(store_, folder_.filePath(QStringLiteral("spool")), 200'000'000);
    write(tests::visit(store_));
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const WrittenArchive archive = write(input);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_GT(archive.file.bytes, 200'000'000);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 24 * 1024);
}

TEST(SearchableUrl, IsWhatReadersLookFor) {
    EXPECT_EQ(searchableUrl("https://www.Example.org/A?b=1&a=2"), "org,example)/a?a=2&b=1");
    EXPECT_EQ(searchableUrl("http://example.org"), "org,example)/");
    EXPECT_EQ(searchableUrl("https://example.org:443/"), "org,example)/");
    EXPECT_EQ(searchableUrl("http://example.org:8080/x"), "org,example:8080)/x");
    EXPECT_EQ(searchableUrl("https://www2.example.org/?"), "org,example)/");
    EXPECT_EQ(searchableUrl("https://user:pw@example.org/x#y"), "org,example)/x");
    EXPECT_EQ(searchableUrl("urn:view:https://Example.org/"), "urn:view:https://Example.org/");
}

TEST(ZipStream, LargeFilesUseZip64) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ZipStream zip(
        [&](QByteArrayView bytes) -> Result<void> {
            file.write(bytes.data(), bytes.size());
            return {};
        },
        tests::atSecond(0));
    // Declared so large that the wide fields are used, though little comes.
    ASSERT_TRUE(zip.begin("archive/data.warc.gz", 5'000'000'000));
    ASSERT_TRUE(zip.write("hello"));
    EXPECT_EQ(zip.end().value().bytes, 5);
    ASSERT_TRUE(zip.add("b", "world"));
    ASSERT_TRUE(zip.finish());
    file.close();
    QList<Finding> findings;
    const std::optional<QList<ZipEntry>> entries = readZipDirectory(file.fileName(), 10, findings);
    ASSERT_TRUE(entries) << (findings.isEmpty() ? "" : findings.front().detail.toStdString());
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ(entries->front().bytes, 5);
    EXPECT_TRUE(findings.isEmpty()) << findings.front().detail.toStdString();
}

} // namespace
