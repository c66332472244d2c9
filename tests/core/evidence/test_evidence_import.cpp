// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/evidence_import.h"

#include "core/base/digest.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/library_verifier.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/test_data.h"
#include "support/text_files.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class EvidenceImportTest : public testing::Test {
protected:
    QString file(const QString& name) const { return folder_.filePath(name); }

    QString makeWacz(const char* kind) {
        const QString path = file(QString::fromLatin1(kind) + QStringLiteral(".wacz"));
        const ProgramResult made = runProgram(QStringLiteral("python3"), {sourceFolder() + QStringLiteral("/tests/core/evidence/wacz_maker.py"),
                                                                          QString::fromLatin1(kind), path});
        EXPECT_EQ(made.status, 0) << made.errors.toStdString();
        return path;
    }

    /// A bag folder with that payload.
    QString makeBag(const QString& name, const QList<QPair<QString, QByteArray>>& payload, const QByteArray& info = {}) {
        const QString bag = file(name);
        QByteArray manifest;
        for (const auto& [path, bytes] : payload) {
            writeFile(bag + QStringLiteral("/data/") + path, bytes);
            manifest += sha256Hex(bytes).toLatin1() + "  data/" + path.toUtf8() + '\n';
        }
        writeFile(bag + QStringLiteral("/bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        writeFile(bag + QStringLiteral("/manifest-sha256.txt"), manifest);
        if (!info.isEmpty()) {
            writeFile(bag + QStringLiteral("/bag-info.txt"), info);
        }
        return bag;
    }

    QString makeOwnBag(const QString& name) {
        const QByteArray picture = "a picture";
        const QByteArray page = "<p>a page";
        const QByteArray reports =
            R"({"schema":"https://cyberspotter.example/schema/reports/1.0","reports":[)"
            R"({"id":"report-1","reason":"ivory","capture":{"id":"theirs-1","requested_url":"http://a.test/1","final_url":"http://a.test/2",)"
            R"("title":"Bracelet","started_at":"2026-01-02T03:04:05.000Z","finished_at":"2026-01-02T03:04:09.000Z","time_zone":"Asia/Tokyo",)"
            R"("collector":"their-spotter","engine":"E 1","program":"Cyber Spotter 0.1.0","facts":{"http_status":200}},"evidence":[)"
            R"({"role":"screenshot_full","path":"evidence/report-1/screenshot_full.png","sha256":")"
            + sha256Hex(picture).toLatin1()
            + R"(","bytes":9,"media_type":"image/png"},{"role":"html","path":"evidence/report-1/html.html","sha256":")" + sha256Hex(page).toLatin1()
            + R"(","bytes":9,"media_type":"text/html"}]},{"id":"report-2","capture":{"id":"theirs-1"},"evidence":[)"
              R"({"role":"html","path":"evidence/report-1/html.html","sha256":")"
            + sha256Hex(page).toLatin1() + R"(","bytes":9,"media_type":"text/html"}]},{"id":"report-3","capture":null,"evidence":[]}]})";
        return makeBag(name, {{QStringLiteral("reports.json"), reports},
                              {QStringLiteral("evidence/report-1/screenshot_full.png"), picture},
                              {QStringLiteral("evidence/report-1/html.html"), page}});
    }

    Result<ImportSummary> import(const QString& path, bool evenIfBroken = false) {
        return importEvidence(*library_, path, {QStringLiteral("me"), evenIfBroken, {}});
    }
    Capture captureOf(const Result<ImportSummary>& summary) {
        return CaptureRepository(*library_).get(summary ? summary->captures.value(0) : QString()).value_or(Capture());
    }
    qsizetype captures() { return CaptureRepository(*library_).list()->size(); }

    QTemporaryDir folder_;
    ScratchLibrary library_;
};

TEST_F(EvidenceImportTest, AWaczBecomesACaptureOfTheirs) {
    const QString path = makeWacz("signed");
    const Result<ImportSummary> summary = import(path);
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    ASSERT_EQ(summary->captures.size(), 1);
    EXPECT_FALSE(summary->already);
    EXPECT_EQ(summary->signature.state, PackageSignature::State::UnknownKey);
    const Capture capture = captureOf(summary);
    EXPECT_EQ(capture.finalUrl, QStringLiteral("http://shop.test/"));
    EXPECT_EQ(capture.title, QStringLiteral("Shop"));
    EXPECT_EQ(capture.collector, QString()); // not said, so nobody: never who brought it in
    EXPECT_EQ(capture.program, QStringLiteral("Somebody's tool 1.0"));
    EXPECT_EQ(capture.startedAt, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC));
    const QJsonObject from = capture.facts["imported_from"].toObject();
    EXPECT_EQ(from["file"].toString(), QStringLiteral("signed.wacz"));
    EXPECT_EQ(from["sha256"].toString(), sha256Hex(bytesOf(path)));
    EXPECT_TRUE(from["verified"].toBool());
    EXPECT_EQ(from["signature"].toObject()["state"].toString(), QStringLiteral("unknown-key"));
    EXPECT_EQ(capture.file(QStringLiteral("wacz"))->sha256, sha256Hex(bytesOf(path)));
    const EvidenceStore store(*library_);
    EXPECT_TRUE(store.read(capture.file(QStringLiteral("screenshot_full"))->sha256, 1000)->startsWith("\x89PNG"));
    EXPECT_EQ(*store.read(capture.file(QStringLiteral("html"))->sha256, 1000), "<!doctype html><title>Shop</title><p>Ivory bracelet");
    EXPECT_EQ(*store.read(capture.file(QStringLiteral("text"))->sha256, 1000), "Ivory bracelet");
    const QList<CustodyEntry> entries = *CustodyLog(*library_).of(capture.id);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].action, QStringLiteral("imported"));
    EXPECT_EQ(entries[0].actor, QStringLiteral("me"));
    EXPECT_TRUE(verifyLibrary(*library_).valid());
}

TEST_F(EvidenceImportTest, TheSameTwiceIsToldAndNotDoubled) {
    const QString path = makeWacz("sound");
    const Result<ImportSummary> first = import(path);
    ASSERT_TRUE(first);
    QFile::copy(path, file(QStringLiteral("other-name.wacz")));
    const Result<ImportSummary> second = import(file(QStringLiteral("other-name.wacz")));
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->already);
    EXPECT_EQ(second->captures, first->captures);
    EXPECT_EQ(captures(), 1);
}

TEST_F(EvidenceImportTest, WhatDoesNotVerifyIsRefusedOrMarked) {
    for (const char* kind : {"differs", "wrong-payload", "signed-broken", "truncated-warc"}) {
        const QString path = makeWacz(kind);
        const Result<ImportSummary> refused = import(path);
        ASSERT_FALSE(refused) << kind;
        EXPECT_EQ(refused.error().type, QStringLiteral("import-broken"));
        EXPECT_EQ(captures(), 0);
    }
    const Result<ImportSummary> taken = import(makeWacz("differs"), true);
    ASSERT_TRUE(taken);
    const QJsonObject from = captureOf(taken).facts["imported_from"].toObject();
    EXPECT_FALSE(from["verified"].toBool());
    EXPECT_EQ(from["faults"].toArray()[0].toObject()["rule"].toString(), QStringLiteral("file-differs"));
}

TEST_F(EvidenceImportTest, ABagOfOurFormBecomesItsCaptures) {
    const Result<ImportSummary> summary = import(makeOwnBag(QStringLiteral("own")));
    ASSERT_TRUE(summary) << summary.error().toText().toStdString();
    ASSERT_EQ(summary->captures.size(), 1);
    const Capture capture = captureOf(summary);
    EXPECT_NE(capture.id, QStringLiteral("theirs-1"));
    EXPECT_EQ(capture.collector, QStringLiteral("their-spotter"));
    EXPECT_EQ(capture.timeZone, QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(capture.startedAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    ASSERT_EQ(capture.files.size(), 2);
    EXPECT_EQ(capture.files[0].role, QStringLiteral("screenshot_full"));
    EXPECT_EQ(capture.files[0].sha256, sha256Hex("a picture"));
    EXPECT_EQ(capture.facts["original"].toObject()["capture_id"].toString(), QStringLiteral("theirs-1"));
    EXPECT_EQ(capture.facts["original"].toObject()["facts"].toObject()["http_status"].toInt(), 200);
    EXPECT_EQ(capture.facts["reports"].toArray().size(), 2);
    EXPECT_EQ(capture.facts["reports"].toArray()[0].toObject()["reason"].toString(), QStringLiteral("ivory"));
    EXPECT_TRUE(import(file(QStringLiteral("own")))->already);
    // Who has no pseudonym is nobody in the custody log, and not the collector of what came in.
    ScratchLibrary other;
    const Result<ImportSummary> nameless = importEvidence(*other, file(QStringLiteral("own")), {});
    ASSERT_TRUE(nameless);
    EXPECT_EQ(CustodyLog(*other).of(nameless->captures[0])->front().actor, QString());
    EXPECT_TRUE(verifyLibrary(*library_).valid());
}

TEST_F(EvidenceImportTest, AnyOtherBagBecomesOneCapture) {
    const QString bag = makeBag(QStringLiteral("stranger"), {{QStringLiteral("photo.jpg"), "jpeg"}, {QStringLiteral("notes/page.html"), "<p>"}},
                                "Source-Organization: Customs\nContact-Name: Officer K\nExternal-Identifier: https://shop.test/7\n"
                                "External-Description: Seized goods\nBagging-Date: 2026-02-03\nPayload-Oxum: 7.2\n");
    const Result<ImportSummary> summary = import(bag);
    ASSERT_TRUE(summary) << summary.error().toText().toStdString();
    const Capture capture = captureOf(summary);
    EXPECT_EQ(capture.collector, QStringLiteral("Officer K"));
    EXPECT_EQ(capture.title, QStringLiteral("Seized goods"));
    EXPECT_EQ(capture.finalUrl, QStringLiteral("https://shop.test/7"));
    EXPECT_EQ(capture.finishedAt.date(), QDate(2026, 2, 3));
    ASSERT_EQ(capture.files.size(), 2);
    EXPECT_EQ(capture.files[0].role, QStringLiteral("html"));
    EXPECT_EQ(capture.files[1].role, QStringLiteral("picture"));
    EXPECT_EQ(capture.files[1].mediaType, QStringLiteral("image/jpeg"));
}

TEST_F(EvidenceImportTest, ABrokenBagLeavesNothing) {
    const QString bag = makeOwnBag(QStringLiteral("own"));
    writeFile(bag + QStringLiteral("/data/evidence/report-1/html.html"), "<p>a lie!");
    const Result<ImportSummary> refused = import(bag);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("import-broken"));
    EXPECT_EQ(captures(), 0);
    // Marked as broken: what is not what the bag said does not come in under its name.
    const Result<ImportSummary> taken = import(bag, true);
    ASSERT_TRUE(taken);
    const Capture capture = captureOf(taken);
    EXPECT_FALSE(capture.facts["imported_from"].toObject()["verified"].toBool());
    EXPECT_EQ(capture.files.size(), 1);
    EXPECT_EQ(capture.facts["original"].toObject()["missing"].toArray().size(), 1);
}

TEST_F(EvidenceImportTest, WhatIsNeitherIsRefused) {
    writeFile(file(QStringLiteral("text.txt")), "no evidence");
    EXPECT_FALSE(import(file(QStringLiteral("text.txt"))));
    EXPECT_FALSE(import(file(QStringLiteral("none"))));
    writeFile(file(QStringLiteral("a.warc")), "WARC/1.1\r\n");
    EXPECT_EQ(import(file(QStringLiteral("a.warc"))).error().type, QStringLiteral("import-unknown"));
    EXPECT_FALSE(import(makeBag(QStringLiteral("empty"), {})));
    EXPECT_EQ(captures(), 0);
}

} // namespace
} // namespace cyberspotter
