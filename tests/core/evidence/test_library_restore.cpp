// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/library_restore.h"

#include "core/evidence/custody_log.h"
#include "core/storage/process_lock.h"
#include "core/storage/setting_repository.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/text_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class RestoreTest : public testing::Test {
protected:
    RestoreTest() {
        set(*library_, QStringLiteral("state"), QStringLiteral("old"));
        EXPECT_TRUE(backUpLibrary(*library_, backup()));
        set(*library_, QStringLiteral("state"), QStringLiteral("present"));
    }
    QString backup() const { return library_.file(QStringLiteral("backup.tar")); }
    static void set(Library& library, const QString& key, const QString& value) { EXPECT_TRUE(SettingRepository(library).set(key, value)); }
    static QString stateIn(const QString& folder) {
        return SettingRepository(*Library::open(folder, Library::Mode::ReadOnly).value()).value(QStringLiteral("state")).value();
    }

    ScratchLibrary library_;
};

TEST_F(RestoreTest, ThePresentLibraryIsKeptWhole) {
    const PreparedRestore prepared = prepareRestore(*library_, backup()).value();
    EXPECT_EQ(stateIn(library_.folder()), QStringLiteral("present")); // until it is put in place
    ASSERT_TRUE(putInPlace(library_.folder(), prepared));
    EXPECT_EQ(stateIn(library_.folder()), QStringLiteral("old"));
    EXPECT_EQ(stateIn(prepared.kept), QStringLiteral("present"));
    EXPECT_FALSE(QDir(prepared.folder).exists());
    const std::unique_ptr<Library> restored = Library::open(library_.folder()).value();
    const QList<CustodyEntry> log = CustodyLog(*restored).of(QStringLiteral("library")).value();
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.front().action, QStringLiteral("restored"));
}

TEST_F(RestoreTest, ADamagedBackupChangesNothing) {
    writeFile(library_.file(QStringLiteral("damaged.tar")), bytesOf(backup()).left(3000));
    const Result<PreparedRestore> prepared = prepareRestore(*library_, library_.file(QStringLiteral("damaged.tar")));
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().type, QStringLiteral("backup-damaged"));
    EXPECT_FALSE(QDir(library_.folder() + QStringLiteral(".restoring")).exists());
    EXPECT_EQ(stateIn(library_.folder()), QStringLiteral("present"));
}

TEST_F(RestoreTest, PracticeAndRealAreNeverMixed) {
    set(*library_, QStringLiteral("library.mode"), QStringLiteral("practice"));
    ASSERT_TRUE(backUpLibrary(*library_, library_.file(QStringLiteral("practice.tar"))));
    set(*library_, QStringLiteral("library.mode"), QStringLiteral("real"));
    const Result<PreparedRestore> prepared = prepareRestore(*library_, library_.file(QStringLiteral("practice.tar")));
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().type, QStringLiteral("library-mode"));
    EXPECT_FALSE(QDir(library_.folder() + QStringLiteral(".restoring")).exists());
}

TEST_F(RestoreTest, WaitsForASender) {
    const PreparedRestore prepared = prepareRestore(*library_, backup()).value();
    const ProcessLock sender = ProcessLock::acquire(library_.folder(), Role::Sender).value();
    const Result<void> placed = putInPlace(library_.folder(), prepared);
    ASSERT_FALSE(placed);
    EXPECT_EQ(placed.error().type, QStringLiteral("already-sending"));
    EXPECT_EQ(stateIn(library_.folder()), QStringLiteral("present"));
}

TEST_F(RestoreTest, WhatWasCutOffIsDoneAgain) {
    ASSERT_TRUE(prepareRestore(*library_, backup()));
    EXPECT_TRUE(prepareRestore(*library_, backup()));
}

} // namespace
} // namespace cyberspotter
