// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_writer.h"

#include "core/base/digest.h"
#include "core/evidence/bag/bag_verifier.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ctime>

namespace cyberspotter {
namespace {

using namespace tests;

class BagWriterTest : public testing::Test {
protected:
    QString file(const QString& name) const { return folder_.filePath(name); }

    static BagInfo info() {
        return {QStringLiteral("batch 17"), QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC),
                {{QStringLiteral("External-Description"), QStringLiteral("two\nlines")}}};
    }

    Result<BagSummary> writeBag(const QString& path) {
        writeFile(file(QStringLiteral("picture.png")), QByteArray(200'000, 'p'));
        Result<BagWriter> bag = BagWriter::create(path, QStringLiteral("batch-17"));
        if (!bag) {
            return std::unexpected(bag.error());
        }
        EXPECT_TRUE(bag->add(QStringLiteral("reports.csv"), QByteArray("report_id\r\n") + QByteArray(100'000, 'r')));
        EXPECT_TRUE(bag->add(QStringLiteral("empty.txt"), {}));
        EXPECT_TRUE(bag->addFile(QStringLiteral("evidence/a-1/screenshot_full.png"), file(QStringLiteral("picture.png"))));
        return bag->finish(info());
    }

    QTemporaryDir folder_;
};

TEST_F(BagWriterTest, OthersReadIt) {
    const QString path = file(QStringLiteral("batch.zip"));
    const BagSummary summary = writeBag(path).value();
    EXPECT_EQ(summary.files, 3);
    EXPECT_EQ(summary.bytes, 300'011);
    EXPECT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), path}, folder_.path()).status, 0);
    const QString bag = file(QStringLiteral("batch-17"));
    for (const QString& manifest : {QStringLiteral("manifest-sha256.txt"), QStringLiteral("tagmanifest-sha256.txt")}) {
        const ProgramResult sums = runProgram(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), manifest}, bag);
        EXPECT_EQ(sums.status, 0) << sums.output.toStdString() << sums.errors.toStdString();
    }
    EXPECT_EQ(bytesOf(bag + QStringLiteral("/bagit.txt")), QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    const QByteArray information = bytesOf(bag + QStringLiteral("/bag-info.txt"));
    for (const char* line : {"Payload-Oxum: 300011.3\n", "Bagging-Date: 2026-11-24\n", "External-Identifier: batch 17\n",
                             "Bag-Software-Agent: Cyber Spotter ", "External-Description: two lines\n"}) {
        EXPECT_TRUE(information.contains(line)) << line;
    }
    EXPECT_TRUE(verifyBag(bag).valid());
    const ProgramResult python = runPython(QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(*z.namelist())"), {path});
    EXPECT_TRUE(python.output.startsWith("batch-17/data/reports.csv batch-17/data/empty.txt")) << python.output.toStdString() << python.errors.toStdString();
}

TEST_F(BagWriterTest, WeAcceptItOurselves) {
    const QString path = file(QStringLiteral("batch.zip"));
    ASSERT_TRUE(writeBag(path));
    const Verification verification = verifyBag(path);
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
    EXPECT_EQ(verification.kind, QStringLiteral("zip"));
    EXPECT_EQ(verification.files, 6);
    EXPECT_TRUE(verification.findings.isEmpty());
}

TEST_F(BagWriterTest, TheSameCallsGiveTheSameBytes) {
    ASSERT_TRUE(writeBag(file(QStringLiteral("one.zip"))));
    qputenv("TZ", "Asia/Tokyo");
    ::tzset();
    ASSERT_TRUE(writeBag(file(QStringLiteral("two.zip"))));
    qunsetenv("TZ");
    ::tzset();
    EXPECT_EQ(bytesOf(file(QStringLiteral("one.zip"))), bytesOf(file(QStringLiteral("two.zip"))));
}

TEST_F(BagWriterTest, NeverReplacesAFile) {
    const QString path = file(QStringLiteral("batch.zip"));
    writeFile(path, "precious");
    EXPECT_EQ(writeBag(path).error().type, QStringLiteral("file-exists"));
    EXPECT_EQ(bytesOf(path), QByteArray("precious"));
    // One that came while we were writing.
    BagWriter bag = BagWriter::create(file(QStringLiteral("late.zip")), QStringLiteral("b")).value();
    writeFile(file(QStringLiteral("late.zip")), "precious too");
    EXPECT_EQ(bag.finish(info()).error().type, QStringLiteral("file-exists"));
    EXPECT_EQ(bytesOf(file(QStringLiteral("late.zip"))), QByteArray("precious too"));
}

TEST_F(BagWriterTest, LeavesNothingWhenAbandoned) {
    {
        BagWriter bag = BagWriter::create(file(QStringLiteral("a.zip")), QStringLiteral("a")).value();
        ASSERT_TRUE(bag.add(QStringLiteral("file"), "bytes"));
        EXPECT_TRUE(QFile::exists(file(QStringLiteral("a.zip.part"))));
        EXPECT_FALSE(BagWriter::create(file(QStringLiteral("a.zip")), QStringLiteral("a"))) << "someone is writing it";
    }
    EXPECT_TRUE(filesBelow(folder_.path()).isEmpty());
    writeFile(file(QStringLiteral("a.zip.part")), "left by a killed program");
    EXPECT_TRUE(writeBag(file(QStringLiteral("a.zip"))));
}

TEST_F(BagWriterTest, TakesOnlyNamesThatEveryToolReads) {
    BagWriter bag = BagWriter::create(file(QStringLiteral("a.zip")), QStringLiteral("a")).value();
    for (const char* name : {"", "../x", "/x", "a b", "a\nb", "a\\b", "é", ".hidden", "-option", "a//b", "a/../b", "a/"}) {
        const Result<void> added = bag.add(QString::fromUtf8(name), "x");
        ASSERT_FALSE(added) << name;
        EXPECT_EQ(added.error().type, QStringLiteral("bag-name"));
    }
    EXPECT_TRUE(bag.add(QStringLiteral("a"), "x"));
    EXPECT_EQ(bag.add(QStringLiteral("a"), "x").error().type, QStringLiteral("bag-duplicate"));
    EXPECT_EQ(safeBagName(QStringLiteral("../Été 2026")), QStringLiteral("_.__t__2026"));
    EXPECT_FALSE(BagWriter::create(file(QStringLiteral("b.zip")), QStringLiteral("a/b")));
}

TEST_F(BagWriterTest, ChangedEvidenceDoesNotLeave) {
    writeFile(file(QStringLiteral("picture")), "changed");
    BagWriter bag = BagWriter::create(file(QStringLiteral("a.zip")), QStringLiteral("a")).value();
    const Result<void> added = bag.addFile(QStringLiteral("p"), file(QStringLiteral("picture")), sha256Hex("original"));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().type, QStringLiteral("evidence-differs"));
}

TEST_F(BagWriterTest, AFullDiskIsAProblem) {
    const SmallDisk disk(128);
    CYBERSPOTTER_NEEDS_DISK(disk);
    QByteArray noise(400'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = char((i * 2654435761U) >> 13);
    }
    Result<BagWriter> bag = BagWriter::create(disk.file(QStringLiteral("a.zip")), QStringLiteral("a"));
    ASSERT_TRUE(bag);
    Result<void> added = bag->add(QStringLiteral("noise.png"), noise);
    const Problem problem = added ? bag->finish(info()).error() : added.error();
    EXPECT_EQ(problem.type, QStringLiteral("disk-full")) << problem.toText().toStdString();
}

} // namespace
} // namespace cyberspotter
