// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"
#include "core/base/digest.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace cyberspotter {
namespace {

TEST(AtomicFile, ReplacesTheOldFileWhole) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("draft"));
    ASSERT_TRUE(writeAtomically(path, "old"));
    ASSERT_TRUE(writeAtomically(path, "new and longer"));
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("new and longer"));
}

TEST(AtomicFile, NamesAFolderThatIsNotThere) {
    const Result<void> written = writeAtomically(QStringLiteral("/nonexistent/folder/file"), "x");
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().detail.contains(QStringLiteral("/nonexistent/folder/file")));
    EXPECT_FALSE(written.error().cure.isEmpty());
}

TEST(AtomicFile, RefusesAFileOverTheLimit) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big"));
    ASSERT_TRUE(writeAtomically(path, QByteArray(11, 'x')));
    EXPECT_TRUE(readFile(path, 11));
    EXPECT_EQ(readFile(path, 10).error().type, QStringLiteral("file-too-large"));
}

TEST(Digest, MatchesThePublishedVectors) {
    // FIPS 180-4 examples.
    EXPECT_EQ(sha256Hex(""), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    EXPECT_EQ(sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST(Digest, OfAFileIsThatOfItsBytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("evidence"));
    const QByteArray bytes((1 << 20) + 17, 'e');
    ASSERT_TRUE(writeAtomically(path, bytes));
    EXPECT_EQ(digestOfFile(path).value(), (FileDigest{sha256Hex(bytes), bytes.size()}));
    EXPECT_EQ(digestOfFile(folder.filePath(QStringLiteral("none"))).error().type, QStringLiteral("file-unreadable"));
}

} // namespace
} // namespace cyberspotter
