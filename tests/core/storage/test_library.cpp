// SPDX-License-Identifier: Apache-2.0
#include "core/storage/library.h"

#include "core/storage/migrations.h"
#include "core/storage/process_lock.h"
#include "core/storage/setting_repository.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cyberspotter {
namespace {

using namespace tests;

const QString key = QStringLiteral("window.language");

QString neighbour() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("test_library_neighbour"));
}

TEST(Library, KeepsWhatWasWritten) {
    ScratchLibrary library;
    ASSERT_TRUE(SettingRepository(*library).set(key, QStringLiteral("fr")));
    library.reopen();
    EXPECT_EQ(SettingRepository(*library).value(key).value(), QStringLiteral("fr"));
    struct stat status {};
    ASSERT_EQ(::stat(qPrintable(library.folder()), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U) << "nobody else's business";
}

TEST(Library, RollsBackAChangeThatFails) {
    ScratchLibrary library;
    const quint64 before = library->changes();
    EXPECT_FALSE(library->write([&](Database& database) -> Result<void> {
        database.execute("INSERT INTO setting VALUES ('a', '1')");
        return fail("no", {}, {});
    }));
    const Result<void> thrown = library->write([&](Database& database) -> Result<void> {
        database.execute("INSERT INTO setting VALUES ('b', '1')");
        database.execute("INSERT INTO no_such_table VALUES (1)");
        return {};
    });
    EXPECT_FALSE(thrown);
    EXPECT_TRUE(SettingRepository(*library).all()->isEmpty());
    EXPECT_EQ(library->changes(), before);
    EXPECT_TRUE(SettingRepository(*library).set(key, QStringLiteral("fr"))) << "and goes on working";
}

TEST(Library, RefusesANewerOne) {
    ScratchLibrary library;
    ASSERT_TRUE(library->write([](Database& database) -> Result<void> {
        database.execute("PRAGMA user_version = 9999");
        return {};
    }));
    const QByteArray before = bytesOf(library->databasePath());
    for (const Library::Mode mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
        const Result<std::unique_ptr<Library>> opened = Library::open(library.folder(), mode);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().type, QStringLiteral("library-newer"));
        EXPECT_TRUE(opened.error().detail.contains(QStringLiteral("9999")));
        EXPECT_FALSE(opened.error().cure.isEmpty());
    }
    EXPECT_EQ(bytesOf(library->databasePath()), before) << "nothing was changed";
}

TEST(Library, RefusesADamagedFileAndLeavesIt) {
    for (const QByteArray& bytes : {QByteArray(40'000, 'x'), QByteArray("SQLite format 3\0", 16) + QByteArray(40'000, '\xA5')}) {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("library.sqlite")), bytes);
        for (const Library::Mode mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
            const Result<std::unique_ptr<Library>> opened = Library::open(folder.path(), mode);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().type, QStringLiteral("library-damaged")) << opened.error().toText().toStdString();
            EXPECT_FALSE(opened.error().cure.isEmpty());
        }
        EXPECT_EQ(bytesOf(folder.filePath(QStringLiteral("library.sqlite"))), bytes);
    }
}

TEST(Library, SaysWhenThereIsNoneToRead) {
    const QTemporaryDir folder;
    EXPECT_EQ(Library::open(folder.path(), Library::Mode::ReadOnly).error().type, QStringLiteral("library-missing"));
    EXPECT_TRUE(filesBelow(folder.path()).isEmpty()) << "looking makes nothing";
}

TEST(Library, RefusesToWriteWhenOpenedForReading) {
    ScratchLibrary library;
    ASSERT_TRUE(SettingRepository(*library).set(key, QStringLiteral("fr")));
    const std::unique_ptr<Library> reader = Library::open(library.folder(), Library::Mode::ReadOnly).value();
    EXPECT_EQ(SettingRepository(*reader).value(key).value(), QStringLiteral("fr"));
    EXPECT_EQ(SettingRepository(*reader).set(key, QStringLiteral("es")).error().type, QStringLiteral("folder-read-only"));
}

/// Runs `work` as a user without rights (root reads and writes everything); true when it returned true.
template <typename Work>
bool asNobody(Work&& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(dropped && work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(Library, SaysThatAFolderIsReadOnly) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("library/evidence")));
    ::chmod(qPrintable(folder.path()), 0755);
    ::chmod(qPrintable(folder.filePath(QStringLiteral("library"))), 0555);
    EXPECT_TRUE(asNobody([&] {
        const Result<std::unique_ptr<Library>> opened = Library::open(folder.filePath(QStringLiteral("library")));
        return !opened && opened.error().type == QStringLiteral("folder-read-only") && !opened.error().cure.isEmpty()
               && opened.error().detail.contains(folder.path());
    }));
    EXPECT_TRUE(asNobody([&] {
        const Result<std::unique_ptr<Library>> opened = Library::open(folder.filePath(QStringLiteral("new")));
        return !opened && opened.error().type == QStringLiteral("folder-read-only");
    }));
    ::chmod(qPrintable(folder.filePath(QStringLiteral("library"))), 0755);
}

TEST(Library, AFullDiskKeepsWhatWasThere) {
    const SmallDisk disk(1500);
    CYBERSPOTTER_NEEDS_DISK(disk);
    const std::unique_ptr<Library> library = Library::open(disk.file(QStringLiteral("library"))).value();
    SettingRepository settings(*library);
    ASSERT_TRUE(settings.set(key, QStringLiteral("fr")));
    const QString filler = disk.fill();
    Result<void> last;
    int kept = 0;
    for (int i = 0; i < 200 && last; ++i) {
        last = settings.set(QStringLiteral("n%1").arg(i), QString(5000, u'x'));
        kept += last ? 1 : 0;
    }
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().type, QStringLiteral("disk-full")) << last.error().toText().toStdString();
    EXPECT_FALSE(last.error().cure.isEmpty());
    EXPECT_EQ(settings.value(key).value(), QStringLiteral("fr"));
    QFile::remove(filler);
    EXPECT_TRUE(settings.set(QStringLiteral("after"), QStringLiteral("room")));
    EXPECT_EQ(settings.all()->size(), kept + 2);
}

TEST(Library, AFullDiskAtTheStartIsAProblem) {
    const SmallDisk disk(64);
    CYBERSPOTTER_NEEDS_DISK(disk);
    const QString filler = disk.fill();
    const Result<std::unique_ptr<Library>> opened = Library::open(disk.file(QStringLiteral("library")));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().type, QStringLiteral("disk-full")) << opened.error().toText().toStdString();
}

TEST(Library, SeveralProcessesWriteAndReadAtOnce) {
    ScratchLibrary library;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QString& verb : {QStringLiteral("write"), QStringLiteral("write"), QStringLiteral("read"), QStringLiteral("read")}) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(neighbour(), {library.folder(), verb, QStringLiteral("200")});
    }
    for (const std::unique_ptr<QProcess>& process : processes) {
        ASSERT_TRUE(process->waitForFinished(60'000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
    }
    EXPECT_EQ(SettingRepository(*library).value(QStringLiteral("count")).value(), QStringLiteral("400")) << "no count is lost";
}

TEST(Library, AQueryThatWasNotReadToItsEndHoldsNothing) {
    ScratchLibrary library;
    ASSERT_TRUE(SettingRepository(*library).set(QStringLiteral("a"), QStringLiteral("old")));
    ASSERT_TRUE(SettingRepository(*library).set(QStringLiteral("b"), QStringLiteral("old")));
    const std::unique_ptr<Library> other = Library::open(library.folder()).value();
    const auto firstValue = [](Database& database) -> Result<QString> {
        SQLite::Statement& query = database.prepare("SELECT value FROM setting ORDER BY key");
        return query.executeStep() ? columnText(query, 0) : QString();
    };
    for (const char* value : {"new", "newer"}) {
        // Both connections of the first library stop in the middle of what they read.
        ASSERT_TRUE(library->read(firstValue));
        ASSERT_TRUE(library->write(firstValue));
        ASSERT_TRUE(SettingRepository(*other).set(QStringLiteral("a"), QLatin1String(value)));
        EXPECT_EQ(library->read(firstValue).value(), QLatin1String(value)) << "a stale state was read";
        const Result<QString> written = library->write(firstValue);
        ASSERT_TRUE(written) << written.error().toText().toStdString();
        EXPECT_EQ(*written, QLatin1String(value));
    }
}

TEST(Library, AReaderDoesNotWaitForTheWriter) {
    ScratchLibrary library;
    ASSERT_TRUE(SettingRepository(*library).set(key, QStringLiteral("fr")));
    ASSERT_TRUE(library->write([&](Database& database) -> Result<void> {
        database.execute("UPDATE setting SET value = 'es'");
        EXPECT_EQ(SettingRepository(*library).value(key).value(), QStringLiteral("fr")) << "what was committed";
        return {};
    }));
    EXPECT_EQ(SettingRepository(*library).value(key).value(), QStringLiteral("es"));
}

TEST(ProcessLock, OneProcessHoldsARole) {
    ScratchLibrary library;
    QProcess other;
    other.start(neighbour(), {library.folder(), QStringLiteral("lock")});
    ASSERT_TRUE(other.waitForReadyRead(20'000));
    ASSERT_EQ(other.readLine().trimmed(), QByteArray("held"));
    const Result<ProcessLock> refused = ProcessLock::acquire(library.folder(), Role::Window);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().type, QStringLiteral("window-open"));
    EXPECT_TRUE(refused.error().detail.contains(QString::number(other.processId())));
    EXPECT_TRUE(ProcessLock::acquire(library.folder(), Role::Sender)) << "another role is free";
    EXPECT_TRUE(SettingRepository(*library).set(key, QStringLiteral("fr"))) << "others may write while a window is open";
    other.kill();
    ASSERT_TRUE(other.waitForFinished(20'000));
    EXPECT_TRUE(ProcessLock::acquire(library.folder(), Role::Window)) << "a killed holder holds nothing";
}

} // namespace
} // namespace cyberspotter
