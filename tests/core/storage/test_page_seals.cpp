// SPDX-License-Identifier: Apache-2.0
#include "core/storage/page_check.h"
#include "core/storage/page_seal.h"
#include "core/storage/library_backup.h"
#include "core/storage/migrations.h"
#include "core/storage/setting_repository.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/text_files.h"

#include <QDir>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class PageSeals : public testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("library.sqlite")); }
    QString log() const { return path() + QStringLiteral("-wal"); }
    std::unique_ptr<Library> open() const { return Library::open(folder_.path()).value(); }

    static void fill(Library& library, int rows) {
        EXPECT_TRUE(library.write([&](Database& database) -> Result<void> {
            SQLite::Statement& insert = database.prepare("INSERT OR REPLACE INTO setting VALUES (?, ?)");
            for (int i = 0; i < rows; ++i) {
                bindText(insert, 1, QStringLiteral("key %1").arg(i));
                bindText(insert, 2, QString(QRandomGenerator::global()->bounded(9000), u'v')); // some overflow their page
                insert.exec();
                insert.reset();
            }
            return {};
        }));
    }
    static bool isSealed(Library& library) {
        return library.read([](Database& database) -> Result<bool> { return database.isSealed(); }).value();
    }
    static std::string shown(const PageCheck& check) {
        std::string text = check.sealed ? "" : "not sealed; ";
        for (const PageFault& fault : check.faults) {
            text += std::to_string(fault.page) + " " + fault.detail.toStdString() + "; ";
        }
        return text;
    }
    /// Every one of `count` random bytes of the file, each changed alone, is found on its page.
    static void expectFlipsFound(const QString& file, int count, bool isLog = false) {
        const qint64 size = bytesOf(file).size();
        for (int i = 0; i < count; ++i) {
            const qint64 offset = i < 110 && !isLog ? i : QRandomGenerator::global()->bounded(size);
            flipByte(file, offset);
            const PageCheck check = isLog ? checkLog(file) : checkPages(file);
            ASSERT_EQ(check.faults.size(), 1) << offset << " " << shown(check);
            if (!isLog) {
                EXPECT_EQ(check.faults[0].page, offset / 4096 + 1);
            }
            flipByte(file, offset);
        }
        EXPECT_EQ(shown(isLog ? checkLog(file) : checkPages(file)), "");
    }

    QTemporaryDir folder_;
};

TEST_F(PageSeals, TheCheckValueIsCrc32c) {
    const QByteArray digits = "123456789";
    const auto* const bytes = reinterpret_cast<const unsigned char*>(digits.constData());
    EXPECT_EQ(page_seal::crc32c(0, bytes, 9), 0xe3069283U);
    EXPECT_EQ(page_seal::crc32cByTable(0, bytes, 9), 0xe3069283U);
    EXPECT_EQ(page_seal::crc32c(page_seal::crc32c(0, bytes, 4), bytes + 4, 5), 0xe3069283U);
}

TEST_F(PageSeals, OneByteIsToldFromAnotherContent) {
    std::array<unsigned char, 4096> page{};
    for (unsigned char& byte : page) {
        byte = static_cast<unsigned char>(QRandomGenerator::global()->bounded(256));
    }
    const std::array<unsigned char, 16> seal = page_seal::sealOf(7, page.data());
    std::copy(seal.begin(), seal.end(), page.begin() + 4080);
    EXPECT_EQ(page_seal::check(7, page.data()), page_seal::State::Sealed);
    EXPECT_NE(page_seal::check(8, page.data()), page_seal::State::Sealed);
    for (unsigned char& byte : page) {
        byte ^= 0x10;
        EXPECT_EQ(page_seal::check(7, page.data()), page_seal::State::Damaged);
        byte ^= 0x10;
    }
    std::fill_n(page.begin() + 100, 40, 0x20);
    EXPECT_EQ(page_seal::check(7, page.data()), page_seal::State::Foreign);
}

TEST_F(PageSeals, EveryPageOfANewLibraryIsSealedAndAFlipIsFound) {
    {
        const std::unique_ptr<Library> library = open();
        fill(*library, 300);
        EXPECT_TRUE(isSealed(*library));
        EXPECT_EQ(shown(checkLog(log())), "");
    }
    EXPECT_EQ(shown(checkPages(path())), "");
    expectFlipsFound(path(), 300);
}

TEST_F(PageSeals, AFlipInTheLogIsFound) {
    const std::unique_ptr<Library> library = open();
    fill(*library, 20);
    ASSERT_GT(bytesOf(log()).size(), 50'000);
    expectFlipsFound(log(), 150, true);
}

TEST_F(PageSeals, TheLogStaysSealedInTheHandsOfAnother) {
    {
        const std::unique_ptr<Library> library = open();
        fill(*library, 50);
        copyFolder(library->folder(), folder_.filePath(QStringLiteral("copy")));
    }
    // As after a kill: the log lies there, and another program's SQLite moves it to the database.
    const QString copy = folder_.filePath(QStringLiteral("copy/library.sqlite"));
    ASSERT_TRUE(QFile::exists(copy + QStringLiteral("-wal")));
    const ProgramResult read = runPython(QStringLiteral("import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                                                        "print(d.execute('SELECT count(*) FROM setting').fetchone()[0], "
                                                        "d.execute('PRAGMA integrity_check').fetchone()[0]); d.close()"), {copy});
    EXPECT_EQ(read.output.trimmed(), QByteArray("50 ok")) << read.errors.toStdString();
    EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
    EXPECT_EQ(shown(checkPages(copy)), "");
}

TEST_F(PageSeals, WhatAnotherProgramWroteIsReadAndNamed) {
    {
        fill(*open(), 50);
    }
    const ProgramResult wrote = runPython(QStringLiteral("import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                                                         "d.execute(\"UPDATE setting SET value = 'theirs' WHERE key = 'key 7'\"); d.commit(); d.close()"), {path()});
    ASSERT_EQ(wrote.status, 0) << wrote.errors.toStdString();
    EXPECT_FALSE(checkPages(path()).faults.isEmpty());
    const std::unique_ptr<Library> library = open();
    EXPECT_EQ(SettingRepository(*library).value(QStringLiteral("key 7")).value(), QStringLiteral("theirs"));
    fill(*library, 50);
    EXPECT_EQ(shown(checkLog(log())), "");
}

TEST_F(PageSeals, ADamagedPageIsAProblemThatNamesIt) {
    {
        fill(*open(), 200);
    }
    const qint64 pages = bytesOf(path()).size() / 4096;
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        const qint64 page = i < 2 ? i : QRandomGenerator::global()->bounded(pages);
        const qint64 offset = page * 4096 + (i == 0 ? 20 : 4079); // 20: the header says that there are no seals
        flipByte(path(), offset);
        const Result<std::unique_ptr<Library>> library = Library::open(folder_.path(), Library::Mode::ReadOnly);
        const auto everything = [](Database& database) -> Result<void> {
            database.handle().execAndGet("SELECT sum(length(value)) FROM setting");
            return {};
        };
        const Result<void> result = library ? (*library)->read(everything) : std::unexpected(library.error());
        if (!result) {
            ++refused;
            EXPECT_EQ(result.error().type, QStringLiteral("library-damaged"));
            EXPECT_TRUE(result.error().detail.contains(QStringLiteral("page %1 ").arg(page + 1))) << result.error().toText().toStdString();
        } else {
            EXPECT_GT(page, 0) << "the first page is always read";
        }
        flipByte(path(), offset);
    }
    EXPECT_GT(refused, 10);
}

/// As the program made them before: without reserved bytes.
void makeOldLibrary(const QString& path) {
    constexpr auto code = R"py(
import sqlite3, sys
old = sqlite3.connect(sys.argv[1])
old.execute("PRAGMA journal_mode = WAL")
old.executescript("BEGIN;" + "\n".join(line for line in open(sys.argv[2])) + ";PRAGMA user_version = 1; COMMIT;")
old.executemany("INSERT INTO setting VALUES (?, ?)", [(f"key {i}", "v" * (i * 37 % 5000)) for i in range(200)])
old.commit()
)py";
    QFile sql(QStringLiteral(":/storage/migrations/0001_library.sql"));
    ASSERT_TRUE(sql.open(QIODevice::ReadOnly));
    writeFile(path + QStringLiteral(".sql"), sql.readAll());
    const ProgramResult made = runPython(QString::fromLatin1(code), {path, path + QStringLiteral(".sql")});
    ASSERT_EQ(made.status, 0) << made.errors.toStdString();
    QFile::remove(path + QStringLiteral(".sql"));
}

TEST_F(PageSeals, AnOlderLibraryIsSealedOnceAndACopyKept) {
    makeOldLibrary(path());
    EXPECT_FALSE(checkPages(path()).sealed);
    {
        const std::unique_ptr<Library> library = open();
        EXPECT_TRUE(isSealed(*library));
        EXPECT_EQ(SettingRepository(*library).value(QStringLiteral("key 101")).value().size(), 101 * 37 % 5000);
        fill(*library, 100);
    }
    EXPECT_EQ(shown(checkPages(path())), "");
    expectFlipsFound(path(), 150);
    // The copies that are kept are sealed too, though what they are of was not.
    const QString before = path() + QStringLiteral(".before-0008");
    ASSERT_TRUE(QFile::exists(before));
    EXPECT_EQ(shown(checkPages(before)), "");
    expectFlipsFound(before, 120);
    // Opened again it is not written anew.
    const QByteArray bytes = bytesOf(path());
    { static_cast<void>(open()); }
    EXPECT_EQ(bytes, bytesOf(path()));
}

TEST_F(PageSeals, ManyChangesBiggerThanTheCacheAreSealed) {
    {
        const std::unique_ptr<Library> library = open();
        const auto change = [](Database& database) -> Result<void> {
            database.execute("PRAGMA cache_size = 20"); // spills into the log before the end, and changes pages there again
            for (int round = 0; round < 3; ++round) {
                database.execute("INSERT INTO setting SELECT random(), hex(randomblob(300)) FROM "
                                 "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT i FROM n)");
                database.execute("UPDATE setting SET value = value || hex(randomblob(200)) WHERE length(key) % 3 = 0");
                database.execute("DELETE FROM setting WHERE key LIKE '%7'");
            }
            return {};
        };
        const Result<void> changed = library->write(change);
        EXPECT_TRUE(changed) << changed.error().toText().toStdString();
        EXPECT_EQ(shown(checkLog(log())), "");
        // What a change that was given up left in the log is no fault.
        EXPECT_FALSE(library->write([&](Database& database) -> Result<void> {
            EXPECT_TRUE(change(database));
            return fail("given-up", {}, {}, {});
        }));
        EXPECT_EQ(shown(checkLog(log())), "");
    }
    EXPECT_EQ(shown(checkPages(path())), "");
}

} // namespace
} // namespace cyberspotter
