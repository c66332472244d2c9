// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_store.h"

#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace cyberspotter {
namespace {

using namespace tests;

TEST(EvidenceStore, KeepsBytesUnderTheirDigestReadOnly) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    const StoredFile stored = store.store("what was on the page").value();
    EXPECT_EQ(stored.bytes, 20);
    EXPECT_EQ(store.pathOf(stored.sha256), library.folder() + QStringLiteral("/evidence/") + stored.sha256.left(2)
                                               + QStringLiteral("/") + stored.sha256.mid(2));
    struct stat status {};
    ASSERT_EQ(::stat(qPrintable(store.pathOf(stored.sha256)), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0400U);
    EXPECT_EQ(store.read(stored.sha256, 100).value(), QByteArray("what was on the page"));
    const ProgramResult sum = runProgram(QStringLiteral("sha256sum"), {store.pathOf(stored.sha256)});
    EXPECT_TRUE(sum.output.startsWith(stored.sha256.toLatin1()));
    EXPECT_TRUE(QDir(store.incomingFolder()).isEmpty());
}

TEST(EvidenceStore, StreamsPiecesAndStoresTheSameBytesOnce) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    EvidenceWriter writer = store.begin().value();
    ASSERT_TRUE(writer.write("what was "));
    ASSERT_TRUE(writer.write("on the page"));
    const StoredFile streamed = writer.finish().value();
    EXPECT_EQ(streamed, store.store("what was on the page").value());
    EXPECT_EQ(filesBelow(store.folder()).size(), 1);
    EXPECT_FALSE(writer.finish()) << "a writer ends once";
    EXPECT_FALSE(writer.write("more"));
}

TEST(EvidenceStore, CopiesAFile) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    const QByteArray bytes(3'000'000, 'e');
    writeFile(library.file(QStringLiteral("page.html")), bytes);
    const StoredFile stored = store.storeFile(library.file(QStringLiteral("page.html"))).value();
    EXPECT_EQ(stored, (StoredFile{sha256Hex(bytes), bytes.size()}));
    EXPECT_EQ(store.storeFile(library.file(QStringLiteral("none"))).error().type, QStringLiteral("file-unreadable"));
    EXPECT_TRUE(QDir(store.incomingFolder()).isEmpty());
}

TEST(EvidenceStore, AFileOfItsOwnFolderIsTakenInWithoutACopy) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    QDir().mkpath(store.incomingFolder());
    const QString path = store.incomingFolder() + QStringLiteral("/page.mhtml");
    const QByteArray bytes(3'000'000, 'x');
    writeFile(path, bytes);
    const StoredFile adopted = store.adopt(path).value();
    EXPECT_EQ(adopted, (StoredFile{sha256Hex(bytes), bytes.size()}));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(store.read(adopted.sha256, 5'000'000).value(), bytes);
    EXPECT_FALSE(QFile(store.pathOf(adopted.sha256)).permissions() & QFileDevice::WriteOwner);
    EXPECT_EQ(store.adopt(path).error().type, QStringLiteral("file-unreadable"));
}

TEST(EvidenceStore, AnAbandonedWriterLeavesNothing) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    {
        EvidenceWriter writer = store.begin().value();
        ASSERT_TRUE(writer.write("half a pa"));
        EXPECT_EQ(QDir(store.incomingFolder()).entryList(QDir::Files).size(), 1);
    }
    EXPECT_TRUE(filesBelow(store.folder()).isEmpty());
}

TEST(EvidenceStore, NoticesAChangedAndAMissingFile) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    const StoredFile stored = store.store("what was on the page").value();
    flipByte(store.pathOf(stored.sha256), 3);
    const Result<QByteArray> changed = store.read(stored.sha256, 100);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().type, QStringLiteral("evidence-differs"));
    EXPECT_TRUE(changed.error().detail.contains(store.pathOf(stored.sha256)));
    ASSERT_TRUE(store.store("what was on the page")) << "stored again, it is mended";
    EXPECT_TRUE(store.read(stored.sha256, 100));
    EXPECT_EQ(store.read(stored.sha256, 5).error().type, QStringLiteral("file-too-large"));
    QFile::remove(store.pathOf(stored.sha256));
    EXPECT_EQ(store.read(stored.sha256, 100).error().type, QStringLiteral("evidence-missing"));
}

TEST(EvidenceStore, ADigestCannotBeAPath) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    writeFile(library.file(QStringLiteral("secret")), "secret");
    EXPECT_EQ(store.read(QStringLiteral("../../secret"), 100).error().type, QStringLiteral("evidence-missing"));
    EXPECT_FALSE(isSha256(QString(64, u'G')));
    EXPECT_FALSE(isSha256(QString(63, u'a')));
    EXPECT_TRUE(isSha256(QString(64, u'a')));
}

TEST(EvidenceStore, AFullDiskIsAProblemAndLeavesNoHalfFile) {
    const SmallDisk disk(256);
    CYBERSPOTTER_NEEDS_DISK(disk);
    const EvidenceStore store(disk.file(QStringLiteral("evidence")));
    ASSERT_TRUE(store.store("first"));
    // At every size, so that each write there is meets the end of the disk once.
    for (qint64 size = 4096; size <= 512 * 1024; size += 28'672) {
        const Result<StoredFile> stored = store.store(QByteArray(size, char('a' + size % 23)));
        if (!stored) {
            EXPECT_EQ(stored.error().type, QStringLiteral("disk-full")) << stored.error().toText().toStdString();
            EXPECT_FALSE(stored.error().cure.isEmpty());
        }
        EXPECT_TRUE(QDir(store.incomingFolder()).isEmpty());
    }
    disk.fill();
    EXPECT_EQ(store.store(QByteArray(10'000, 'x')).error().type, QStringLiteral("disk-full"));
    EXPECT_EQ(store.read(sha256Hex("first"), 100).value(), QByteArray("first"));
}

} // namespace
} // namespace cyberspotter
