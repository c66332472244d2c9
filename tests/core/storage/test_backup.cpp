// SPDX-License-Identifier: Apache-2.0
#include "core/storage/library_backup.h"

#include "core/base/digest.h"
#include "core/storage/setting_repository.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class BackupTest : public testing::Test {
protected:
    BackupTest() {
        EXPECT_TRUE(SettingRepository(*library_).set(QStringLiteral("kept"), QStringLiteral("yes")));
        for (const QByteArray& bytes : {QByteArray("page"), QByteArray(30'000, 'p')}) {
            const QString digest = sha256Hex(bytes);
            writeFile(library_.folder() + QStringLiteral("/evidence/") + digest.left(2) + QStringLiteral("/") + digest.mid(2), bytes);
        }
        writeFile(library_.folder() + QStringLiteral("/evidence/.incoming/half"), "half");
    }
    QString backup() const { return library_.file(QStringLiteral("backup.tar")); }
    QString restored() const { return library_.file(QStringLiteral("restored")); }
    QByteArray written() {
        EXPECT_TRUE(backUpLibrary(*library_, backup()));
        return bytesOf(backup());
    }

    ScratchLibrary library_;
};

TEST_F(BackupTest, ComesBackWhole) {
    const BackupSummary summary = backUpLibrary(*library_, backup()).value();
    EXPECT_EQ(summary.files, 2);
    EXPECT_EQ(summary.bytes, 30'004);
    const BackupSummary again = restoreLibrary(backup(), restored()).value();
    EXPECT_EQ(again.files, 2);
    const std::unique_ptr<Library> library = Library::open(restored()).value();
    EXPECT_EQ(SettingRepository(*library).value(QStringLiteral("kept")).value(), QStringLiteral("yes"));
    EXPECT_EQ(filesBelow(library->evidenceFolder()),
              filesBelow(library_->evidenceFolder()).filter(QRegularExpression(QStringLiteral("^[0-9a-f]"))));
    EXPECT_FALSE(QDir(library_.folder()).entryList(QDir::AllEntries | QDir::Hidden).join(u' ').contains(QStringLiteral("backup-")));
}

TEST_F(BackupTest, OthersReadIt) {
    ASSERT_FALSE(written().isEmpty());
    const ProgramResult list = runProgram(QStringLiteral("tar"), {QStringLiteral("-tf"), backup()});
    EXPECT_EQ(list.status, 0);
    EXPECT_TRUE(list.output.startsWith("library.sqlite\n"));
    EXPECT_EQ(list.output.count('\n'), 3);
}

TEST_F(BackupTest, NeverReplacesAFileOrALibrary) {
    writeFile(backup(), "precious");
    EXPECT_EQ(backUpLibrary(*library_, backup()).error().type, QStringLiteral("file-exists"));
    EXPECT_EQ(bytesOf(backup()), QByteArray("precious"));
    QFile::remove(backup());
    ASSERT_FALSE(written().isEmpty());
    EXPECT_EQ(restoreLibrary(backup(), library_.folder()).error().type, QStringLiteral("library-exists"));
    EXPECT_EQ(SettingRepository(*library_).value(QStringLiteral("kept")).value(), QStringLiteral("yes"));
}

TEST_F(BackupTest, ATruncatedBackupIsRefusedWhole) {
    const QByteArray whole = written();
    const QString cut = library_.file(QStringLiteral("cut.tar"));
    // Behind the last file stand only zeros, which say nothing.
    const qsizetype contents = whole.lastIndexOf('p') + 1;
    for (qsizetype size = 0; size < contents; size += 7919) {
        writeFile(cut, whole.left(size));
        const Result<BackupSummary> result = restoreLibrary(cut, restored());
        ASSERT_FALSE(result) << size;
        EXPECT_EQ(result.error().type, QStringLiteral("backup-damaged")) << result.error().toText().toStdString();
        EXPECT_TRUE(filesBelow(restored()).isEmpty()) << "the folder was left as it was";
    }
    EXPECT_FALSE(restoreLibrary(library_.file(QStringLiteral("none.tar")), restored()));
}

TEST_F(BackupTest, ChangedEvidenceIsRefused) {
    const QByteArray whole = written();
    flipByte(backup(), whole.lastIndexOf('p'));
    const Result<BackupSummary> result = restoreLibrary(backup(), restored());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().type, QStringLiteral("backup-damaged"));
    EXPECT_TRUE(filesBelow(restored()).isEmpty());
}

TEST_F(BackupTest, ADamagedDatabaseIsRefused) {
    written();
    QFile file(backup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(512 + 4096);
    file.write(QByteArray(60'000, '\xA5'));
    file.close();
    const Result<BackupSummary> result = restoreLibrary(backup(), restored());
    ASSERT_FALSE(result);
    EXPECT_TRUE(filesBelow(restored()).isEmpty());
}

TEST_F(BackupTest, AHostileBackupIsRefused) {
    const QString code = QStringLiteral(R"(
import io, sys, tarfile
with tarfile.open(sys.argv[1], "w") as tar:
    tar.add(sys.argv[2], "library.sqlite")
    entry = tarfile.TarInfo(sys.argv[3])
    if sys.argv[4] == "link":
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(entry)
    else:
        entry.size = 1
        tar.addfile(entry, io.BytesIO(b"x"))
)");
    const QString hex = QString(62, u'a');
    for (const auto& [name, kind] : {std::pair{QStringLiteral("../escaped"), QStringLiteral("file")},
                                     std::pair{QStringLiteral("/tmp/escaped"), QStringLiteral("file")},
                                     std::pair{QStringLiteral("evidence/../../escaped"), QStringLiteral("file")},
                                     std::pair{QStringLiteral("evidence/aa/") + hex, QStringLiteral("link")},
                                     std::pair{QStringLiteral("library.sqlite-wal"), QStringLiteral("file")}}) {
        const ProgramResult made = runPython(code, {backup(), library_->databasePath(), name, kind});
        ASSERT_EQ(made.status, 0) << made.errors.toStdString();
        EXPECT_EQ(restoreLibrary(backup(), restored()).error().type, QStringLiteral("backup-damaged")) << name.toStdString();
        EXPECT_TRUE(filesBelow(restored()).isEmpty());
        EXPECT_FALSE(QFile::exists(library_.file(QStringLiteral("escaped"))));
    }
}

TEST_F(BackupTest, AFullDiskIsAProblemAndLeavesNothing) {
    const SmallDisk disk(100);
    CYBERSPOTTER_NEEDS_DISK(disk);
    EXPECT_EQ(backUpLibrary(*library_, disk.file(QStringLiteral("backup.tar"))).error().type, QStringLiteral("disk-full"));
    EXPECT_FALSE(QFile::exists(disk.file(QStringLiteral("backup.tar"))));
    ASSERT_FALSE(written().isEmpty());
    const Result<BackupSummary> result = restoreLibrary(backup(), disk.file(QStringLiteral("restored")));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().type, QStringLiteral("disk-full")) << result.error().toText().toStdString();
    EXPECT_TRUE(filesBelow(disk.file(QStringLiteral("restored"))).isEmpty());
}

} // namespace
} // namespace cyberspotter
