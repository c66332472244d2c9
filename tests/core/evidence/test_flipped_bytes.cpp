// SPDX-License-Identifier: Apache-2.0
// One byte changed anywhere in a library or a backup is found, and the file that holds it named. A sample each time;
// CYBERSPOTTER_FLIPS=N looks at N places of each file.
#include "core/evidence/database_verifier.h"
#include "core/evidence/library_restore.h"
#include "core/evidence/library_verifier.h"

#include "captures.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/text_files.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

std::string shown(const Verification& verification) {
    return QJsonDocument(verification.toJson()).toJson().toStdString();
}

int flips() {
    return qEnvironmentVariableIsSet("CYBERSPOTTER_FLIPS") ? qEnvironmentVariableIntValue("CYBERSPOTTER_FLIPS") : 6;
}

bool names(const Verification& verification, const QString& file) {
    return std::any_of(verification.findings.begin(), verification.findings.end(),
                       [&](const Finding& finding) { return finding.fault && finding.file == file; });
}

void fill(Library& library, int captures) {
    for (int i = 0; i < captures; ++i) {
        addCapture(library, "page " + QByteArray(700 * i, 'p'), "picture " + QByteArray::number(i));
    }
}

/// Every file below the folder but those that hold nothing.
void expectEachFound(const QString& folder) {
    ASSERT_TRUE(verifyLibrary(folder).valid()) << shown(verifyLibrary(folder));
    int files = 0;
    for (const QString& file : filesBelow(folder)) {
        if (file.endsWith(QStringLiteral("-shm")) || file.endsWith(QStringLiteral(".lock"))) {
            continue;
        }
        const QString path = folder + u'/' + file;
        if (bytesOf(path).isEmpty()) {
            continue;
        }
        for (int i = 0; i < flips(); ++i) {
            const qint64 offset = QRandomGenerator::global()->bounded(qint64(bytesOf(path).size()));
            flipByte(path, offset);
            const Verification verification = verifyLibrary(folder);
            EXPECT_FALSE(verification.valid()) << file.toStdString() << " at " << offset;
            EXPECT_TRUE(names(verification, file)) << file.toStdString() << " at " << offset << " " << shown(verification);
            flipByte(path, offset);
        }
        ++files;
    }
    EXPECT_GT(files, 4);
    EXPECT_TRUE(verifyLibrary(folder).valid());
}

TEST(FlippedBytes, InALibraryAtRest) {
    const QTemporaryDir folder;
    fill(*Library::open(folder.path()).value(), 4);
    // As a migration leaves it.
    ASSERT_TRUE(copyDatabase(*Database::open(folder.filePath(QStringLiteral("library.sqlite")), Database::Mode::ReadWrite).value(),
                             folder.filePath(QStringLiteral("library.sqlite.before-0008"))));
    expectEachFound(folder.path());
}

TEST(FlippedBytes, InALibraryThatWasKilled) {
    const QTemporaryDir folder;
    const std::unique_ptr<Library> library = Library::open(folder.filePath(QStringLiteral("open"))).value();
    fill(*library, 3);
    // With all its changes still in the log.
    copyFolder(library->folder(), folder.filePath(QStringLiteral("killed")));
    ASSERT_TRUE(QFile::exists(folder.filePath(QStringLiteral("killed/library.sqlite-wal"))));
    expectEachFound(folder.filePath(QStringLiteral("killed")));
}

TEST(FlippedBytes, InABackup) {
    ScratchLibrary library;
    fill(*library, 3);
    const QString backup = library.file(QStringLiteral("backup.tar"));
    ASSERT_TRUE(backUpLibrary(*library, backup));
    ASSERT_TRUE(verifyPath(backup).valid()) << shown(verifyPath(backup));
    EXPECT_EQ(verifyPath(backup).kind, QStringLiteral("backup"));
    EXPECT_EQ(verifyPath(backup).files, 7);
    const QByteArray whole = bytesOf(backup);
    for (int i = 0; i < 20 * flips(); ++i) {
        // All of the first header, then anywhere, what fills up included.
        const qint64 offset = i < 60 ? QRandomGenerator::global()->bounded(512) : QRandomGenerator::global()->bounded(qint64(whole.size()));
        flipByte(backup, offset);
        EXPECT_FALSE(verifyPath(backup).valid()) << offset;
        if (i % 4 == 0) {
            const Result<PreparedRestore> restored = prepareRestore(*library, backup);
            ASSERT_FALSE(restored) << offset;
            EXPECT_EQ(restored.error().type, QStringLiteral("backup-damaged")) << restored.error().toText().toStdString();
        }
        flipByte(backup, offset);
    }
    EXPECT_TRUE(verifyPath(backup).valid());
    EXPECT_TRUE(prepareRestore(*library, backup));
}

TEST(FlippedBytes, WhatAnotherProgramChangedIsNamedByWhatItMeans) {
    ScratchLibrary library;
    addCapture(*library);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("library"));
    copyFolder(library.folder(), copy);
    // With no seal on the pages: SQLite by itself.
    {
        SQLite::Database raw((copy + QStringLiteral("/library.sqlite")).toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE capture SET title = 'harmless'");
    }
    const Verification verification = verifyLibrary(copy);
    EXPECT_TRUE(verification.has(QStringLiteral("database-page"))) << shown(verification);
    EXPECT_TRUE(verification.has(QStringLiteral("capture-differs"))) << shown(verification);
}

} // namespace
} // namespace cyberspotter
