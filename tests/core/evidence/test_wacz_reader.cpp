// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/wacz_reader.h"

#include "core/base/digest.h"
#include "core/evidence/reading/warc/cdxj_index.h"
#include "core/evidence/reading/warc/warc_verifier.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/text_files.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

std::string shown(const Verification& verification) {
    return QJsonDocument(verification.toJson()).toJson().toStdString();
}

class WaczReaderTest : public testing::Test {
protected:
    QString make(const char* kind, const char* name = nullptr) {
        const QString path = folder_.filePath(name != nullptr ? QString::fromLatin1(name) : QString::fromLatin1(kind) + QStringLiteral(".wacz"));
        const ProgramResult made =
            runProgram(QStringLiteral("python3"), {sourceFolder() + QStringLiteral("/tests/core/evidence/wacz_maker.py"), QString::fromLatin1(kind), path});
        EXPECT_EQ(made.status, 0) << made.errors.toStdString();
        return path;
    }

    /// The fault that verifying a WACZ of that kind must name, of a file whose name begins so.
    void expectFault(const char* kind, const char* rule, const QString& named) {
        const Verification verification = verifyPath(make(kind));
        EXPECT_EQ(verification.kind, QStringLiteral("wacz"));
        EXPECT_FALSE(verification.valid()) << kind;
        const bool found = std::any_of(verification.findings.begin(), verification.findings.end(), [&](const Finding& finding) {
            return finding.rule == QLatin1String(rule) && finding.file.startsWith(named) && finding.fault && !finding.detail.isEmpty();
        });
        EXPECT_TRUE(found) << kind << " " << rule << "\n" << shown(verification);
    }

    QTemporaryDir folder_;
};

TEST_F(WaczReaderTest, AcceptsWhatFollowsTheSpecification) {
    for (const char* kind : {"sound", "plain", "strings", "blocks", "version-1.0", "version-1.1", "md5", "no-digest", "signed", "signed-web"}) {
        const Verification verification = verifyPath(make(kind));
        EXPECT_TRUE(verification.valid()) << kind << "\n" << shown(verification);
        EXPECT_EQ(verification.kind, QStringLiteral("wacz"));
        EXPECT_GE(verification.files, 4) << kind;
    }
    // Whatever its name.
    EXPECT_EQ(verifyPath(make("sound", "download.zip")).kind, QStringLiteral("wacz"));
}

TEST_F(WaczReaderTest, AcceptsIndexesOfEveryForm) {
    for (const char* kind : {"packed-index", "old-name", "blocks"}) {
        const Verification verification = verifyPath(make(kind));
        EXPECT_TRUE(verification.valid()) << kind << QJsonDocument(verification.toJson()).toJson().toStdString();
    }
}

TEST_F(WaczReaderTest, VerifiesEachArchiveOfACollection) {
    const Verification sound = verifyPath(make("collection"));
    EXPECT_TRUE(sound.valid()) << QJsonDocument(sound.toJson()).toJson().toStdString();
    EXPECT_TRUE(sound.has(QStringLiteral("wacz-collection")));
    EXPECT_TRUE(sound.has(QStringLiteral("signature-unknown-key"))) << "of the second";
    expectFault("collection-differs", "file-differs", QStringLiteral("second.wacz/notes/screen.txt"));
    EXPECT_FALSE(verifyPath(make("collection-tampered")).valid());
    EXPECT_TRUE(verifyPath(make("collection-deep")).has(QStringLiteral("wacz-nested")));
}

TEST_F(WaczReaderTest, NamesTheRuleThatIsBroken) {
    const QString warc = QStringLiteral("archive/data.warc.gz");
    const QString index = QStringLiteral("indexes/index.cdxj");
    const QString package = QStringLiteral("datapackage.json");
    const QString digest = QStringLiteral("datapackage-digest.json");
    const QString pages = QStringLiteral("pages/pages.jsonl");
    expectFault("differs", "file-differs", QStringLiteral("notes/screen.txt"));
    expectFault("extra", "file-extra", QStringLiteral("notes/extra.txt"));
    expectFault("missing", "file-missing", QStringLiteral("archive/lost.warc.gz"));
    expectFault("size", "size-differs", pages);
    expectFault("no-hash", "wacz-hash", pages);
    expectFault("twice-listed", "wacz-duplicate", warc);
    expectFault("profile", "wacz-datapackage", package);
    expectFault("no-json", "wacz-datapackage", package);
    expectFault("no-resources", "wacz-datapackage", package);
    expectFault("no-package", "wacz-datapackage", package);
    expectFault("version", "wacz-version", package);
    expectFault("misplaced", "wacz-layout", QStringLiteral("archive/readme.txt"));
    expectFault("no-pages", "wacz-layout", pages);
    expectFault("no-index", "wacz-layout", QStringLiteral("indexes"));
    expectFault("deflated", "wacz-compressed", warc);
    expectFault("traversal", "path-traversal", QStringLiteral("../outside.txt"));
    expectFault("digest-differs", "wacz-digest", digest);
    expectFault("digest-path", "wacz-digest", digest);
    expectFault("signed-broken", "signature-broken", digest);
    expectFault("signed-other", "signature-broken", digest);
    expectFault("signed-extra", "signature-format", digest);
    expectFault("signed-no-time", "signature-format", digest);
    expectFault("wrong-payload", "warc-digest", warc);
    expectFault("truncated-warc", "warc-gzip", warc);
    expectFault("warc-version", "warc-version", warc);
    expectFault("no-record-id", "warc-header", warc);
    expectFault("bad-date", "warc-header", warc);
    expectFault("same-id", "warc-record-id", warc);
    expectFault("bad-digest", "warc-digest-format", warc);
    expectFault("index-offset", "index-record", index);
    expectFault("index-length", "index-length", index);
    expectFault("index-digest", "index-digest", index);
    expectFault("index-status", "index-status", index);
    expectFault("index-url", "index-url", index);
    expectFault("index-time", "index-time", index);
    expectFault("index-file", "index-file", index);
    expectFault("index-record-digest", "index-record-digest", index);
    expectFault("index-order", "index-order", index);
    expectFault("index-format", "index-format", index);
    expectFault("page-without-time", "pages-format", pages);
    expectFault("page-no-json", "pages-format", pages);
    EXPECT_TRUE(verifyPath(make("page-elsewhere")).has(QStringLiteral("pages-unarchived")));
    EXPECT_TRUE(verifyPath(make("one-member")).has(QStringLiteral("warc-gzip")));
}

TEST_F(WaczReaderTest, NamesTheRecordWhoseBytesDiffer) {
    const Verification verification = verifyPath(make("wrong-payload"));
    const auto finding = std::find_if(verification.findings.begin(), verification.findings.end(),
                                      [](const Finding& one) { return one.rule == QStringLiteral("warc-digest"); });
    ASSERT_NE(finding, verification.findings.end());
    EXPECT_TRUE(finding->detail.contains(QStringLiteral("http://shop.test/"))) << finding->detail.toStdString();
}

TEST_F(WaczReaderTest, IsNotWornOutByABomb) {
    ArchiveLimits limits;
    limits.freeBytes = 8 << 20;
    const Verification verification = verifyWacz(make("gzip-bomb"), limits);
    EXPECT_FALSE(verification.valid());
    EXPECT_TRUE(verification.has(QStringLiteral("gzip-bomb"))) << shown(verification);
}

TEST_F(WaczReaderTest, TellsWhoSigned) {
    const Result<WaczSummary> unsignedOne = readWacz(make("sound"));
    ASSERT_TRUE(unsignedOne);
    EXPECT_EQ(unsignedOne->signature.state, PackageSignature::State::None);
    for (const char* kind : {"signed", "signed-web"}) {
        const QString path = make(kind);
        const Result<WaczSummary> summary = readWacz(path);
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->signature.state, PackageSignature::State::UnknownKey) << kind;
        EXPECT_EQ(summary->signature.software, QStringLiteral("Somebody's tool 1.0"));
        EXPECT_EQ(summary->signature.created, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC));
        const QJsonObject digest = QJsonDocument::fromJson(*readWaczFile(path, QStringLiteral("datapackage-digest.json"), 1 << 20)).object();
        const QByteArray key = QByteArray::fromBase64(digest["signedData"].toObject()["publicKey"].toString().toLatin1());
        EXPECT_EQ(summary->signature.fingerprint, sha256Hex(key));
        ArchiveLimits limits;
        limits.ownKeys = {key};
        EXPECT_EQ(readWacz(path, limits)->signature.state, PackageSignature::State::OwnKey) << kind;
    }
    EXPECT_EQ(readWacz(make("signed-broken"))->signature.state, PackageSignature::State::Broken);
}

TEST_F(WaczReaderTest, ReadsPagesExchangesAndBodies) {
    const QString path = make("sound");
    const Result<WaczSummary> summary = readWacz(path);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->version, QStringLiteral("1.1.1"));
    EXPECT_EQ(summary->title, QStringLiteral("A shop"));
    EXPECT_EQ(summary->mainPageUrl, QStringLiteral("http://shop.test/"));
    ASSERT_EQ(summary->pages.size(), 1);
    EXPECT_EQ(summary->pages[0].title, QStringLiteral("Shop"));
    EXPECT_EQ(summary->pages[0].textBytes, 14);
    ASSERT_EQ(summary->exchanges.size(), 6);
    const ArchivedExchange& page = summary->exchanges[0];
    EXPECT_EQ(page.url, QStringLiteral("http://shop.test/"));
    EXPECT_EQ(page.type, QStringLiteral("response"));
    EXPECT_EQ(page.method, "GET");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.mime, QStringLiteral("text/html"));
    EXPECT_EQ(page.ip, QStringLiteral("203.0.113.7"));
    EXPECT_EQ(page.at, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC));
    EXPECT_EQ(*readRecordBody(path, page, 1000), "<!doctype html><title>Shop</title><p>Ivory bracelet");
    EXPECT_EQ(page.bytes, 51);
    EXPECT_EQ(*readRecordBody(path, summary->exchanges[1], 1000), "chunk body!");
    EXPECT_EQ(*readRecordBody(path, summary->exchanges[2], 1000), "unpacked body");
    EXPECT_EQ(summary->exchanges[3].status, 404);
    EXPECT_TRUE(readRecordBody(path, summary->exchanges[4], 1000)->startsWith("\x89PNG"));
    EXPECT_EQ(readRecordBody(path, page, 10).error().type, QStringLiteral("file-too-large"));
    ArchivedExchange other = page;
    other.offset += 1;
    EXPECT_EQ(readRecordBody(path, other, 1000).error().type, QStringLiteral("wacz-unreadable"));
    EXPECT_EQ(readWacz(folder_.filePath(QStringLiteral("none.wacz"))).error().type, QStringLiteral("file-unreadable"));
}

TEST_F(WaczReaderTest, NoticesEveryFlippedByte) {
    const QString path = make("signed");
    const QByteArray whole = bytesOf(path);
    int unnoticed = 0;
    for (qint64 offset = 0; offset < whole.size(); ++offset) {
        flipByte(path, offset);
        if (verifyWacz(path).valid()) {
            ++unnoticed;
            ADD_FAILURE() << "a flip at " << offset << " of " << whole.size() << " is not noticed";
        }
        flipByte(path, offset);
        if (unnoticed > 20) {
            break;
        }
    }
}

TEST_F(WaczReaderTest, NoticesThatItIsCutOff) {
    const QByteArray whole = bytesOf(make("signed"));
    const QString cut = folder_.filePath(QStringLiteral("cut.wacz"));
    for (qint64 size = 0; size < whole.size(); size += 97) {
        writeFile(cut, whole.left(size));
        EXPECT_FALSE(verifyPath(cut).valid()) << size;
    }
}

TEST_F(WaczReaderTest, VerifiesWarcAndIndexOnTheirOwn) {
    for (const char* kind : {"warc", "warc.gz"}) {
        const QString name = QStringLiteral("data.") + QLatin1String(kind);
        const QString path = make(kind, name.toLatin1().constData());
        const Verification sound = verifyPath(path);
        EXPECT_TRUE(sound.valid()) << shown(sound);
        EXPECT_EQ(sound.kind, QStringLiteral("warc"));
        const qint64 size = bytesOf(path).size();
        writeFile(path, bytesOf(path).left(size - 3));
        EXPECT_FALSE(verifyPath(path).valid());
    }
    make("warc.gz", "data.warc.gz");
    const QString index = make("cdxj", "index.cdxj");
    const Verification sound = verifyPath(index);
    EXPECT_TRUE(sound.valid()) << shown(sound);
    EXPECT_EQ(sound.files, 2);
    QFile::remove(folder_.filePath(QStringLiteral("data.warc.gz")));
    EXPECT_TRUE(verifyPath(index).has(QStringLiteral("index-file")));
    writeFile(index, bytesOf(index) + "not a line\n");
    EXPECT_FALSE(verifyPath(index).valid());
    writeFile(folder_.filePath(QStringLiteral("empty.warc")), "");
    EXPECT_FALSE(verifyPath(folder_.filePath(QStringLiteral("empty.warc"))).valid());
}

} // namespace
} // namespace cyberspotter
