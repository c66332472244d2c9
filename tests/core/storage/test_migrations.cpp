// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "support/print_text.h"
#include "support/text_files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class MigrationTest : public testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("library.sqlite")); }
    std::unique_ptr<Database> open(const QString& file) const { return Database::open(file, Database::Mode::ReadWrite).value(); }
    std::unique_ptr<Database> open() const { return open(path()); }

    /// The program's migrations and one that comes after them.
    static QList<Migration> withNext(const QByteArray& sql) {
        QList<Migration> migrations = builtInMigrations();
        migrations.append({migrations.back().number + 1, QStringLiteral("next"), sql});
        return migrations;
    }
    static QString copyName(const QString& path, int number) {
        return QStringLiteral("%1.before-%2").arg(path).arg(number, 4, 10, QChar(u'0'));
    }
    static QString value(Database& database) {
        return QString::fromStdString(database.handle().execAndGet("SELECT value FROM setting WHERE key = 'kept'").getString());
    }

    QTemporaryDir folder_;
};

constexpr auto insertKept = "INSERT INTO setting VALUES ('kept', 'through it all')";

TEST_F(MigrationTest, AreNumberedUpwards) {
    const QList<Migration> migrations = builtInMigrations();
    ASSERT_FALSE(migrations.isEmpty());
    EXPECT_EQ(migrations.front().number, 1);
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        EXPECT_TRUE(i == 0 || migrations[i].number > migrations[i - 1].number);
        EXPECT_FALSE(migrations[i].sql.isEmpty());
    }
}

TEST_F(MigrationTest, OneThatComesLateIsAppliedNoneTwice) {
    const QList<Migration> known = builtInMigrations();
    const int last = known.back().number;
    const Migration lower{last + 1, QStringLiteral("lower"), "CREATE TABLE lower (id TEXT)"};
    const Migration higher{last + 3, QStringLiteral("higher"), "CREATE TABLE higher (id TEXT)"};
    const std::unique_ptr<Database> database = open();
    ASSERT_TRUE(migrate(*database, known));
    ASSERT_TRUE(migrate(*database, known + QList{higher}));
    EXPECT_EQ(schemaVersion(*database), last + 3);
    ASSERT_TRUE(migrate(*database, known + QList{lower, higher}));
    EXPECT_TRUE(database->handle().tableExists("lower"));
    EXPECT_EQ(schemaVersion(*database), last + 3) << "the version never falls";
    ASSERT_TRUE(migrate(*database, known + QList{lower, higher}));
    EXPECT_EQ(migrate(*database, known).error().type, QStringLiteral("library-newer"));
}

TEST_F(MigrationTest, ALibraryWithoutTheListHasHadAllUpToItsVersion) {
    const std::unique_ptr<Database> database = open();
    ASSERT_TRUE(migrate(*database, builtInMigrations()));
    database->execute("DROP TABLE applied_migration");
    ASSERT_TRUE(migrate(*database, withNext("CREATE TABLE later (id TEXT)")));
    EXPECT_TRUE(database->handle().tableExists("later"));
    EXPECT_EQ(database->handle().execAndGet("SELECT count(*) FROM applied_migration").getInt(), int(builtInMigrations().size()) + 1);
}

TEST_F(MigrationTest, LeadUpFromEveryEarlierVersionWithItsData) {
    const QList<Migration> all = withNext("CREATE TABLE later (id TEXT)");
    for (qsizetype from = 1; from < all.size(); ++from) {
        const QString file = folder_.filePath(QStringLiteral("from-%1.sqlite").arg(from));
        const std::unique_ptr<Database> database = open(file);
        ASSERT_TRUE(migrate(*database, all.first(from)));
        const int version = all[from - 1].number;
        EXPECT_EQ(schemaVersion(*database), version);
        database->execute(insertKept);
        const Result<void> migrated = migrate(*database, all);
        ASSERT_TRUE(migrated) << migrated.error().toText().toStdString();
        EXPECT_EQ(schemaVersion(*database), all.back().number);
        EXPECT_EQ(value(*database), QStringLiteral("through it all"));
        EXPECT_EQ(database->handle().execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
        const std::unique_ptr<Database> copy = open(copyName(file, all[from].number));
        EXPECT_EQ(schemaVersion(*copy), version) << "the copy is as it was before";
        EXPECT_EQ(value(*copy), QStringLiteral("through it all"));
    }
}

TEST_F(MigrationTest, ReportsOfTheFirstVersionAreOrderedByTime) {
    const std::unique_ptr<Database> database = open();
    ASSERT_TRUE(migrate(*database, builtInMigrations().first(1)));
    database->execute("INSERT INTO report (number, id, state, url, created_at, updated_at) VALUES "
                      "(1, 'a', 'draft', 'u', '2026-01-02T00:00:00.000Z', ''), (2, 'b', 'draft', 'u', '2025-01-02T00:00:00.500Z', ''), "
                      "(3, 'c', 'draft', 'u', '2025-01-02T00:00:00.500Z', '')");
    database->execute("INSERT INTO report_taxon VALUES (1, 0, 'Manis'), (2, 0, 'Manis')");
    database->execute("INSERT INTO report_text (rowid, body) VALUES (1, 'ivory'), (2, 'ivory'), (3, 'bone')");
    ASSERT_TRUE(migrate(*database, builtInMigrations()));
    const auto ids = [&](const char* sql) { return database->handle().execAndGet(sql).getString(); };
    EXPECT_EQ(ids("SELECT group_concat(id, '') FROM (SELECT id FROM report ORDER BY time_order DESC)"), std::string("acb"));
    EXPECT_EQ(ids("SELECT group_concat(id, '') FROM (SELECT id FROM report_text CROSS JOIN report ON time_order = report_text.rowid "
                  "WHERE report_text MATCH 'ivory' ORDER BY report_text.rowid DESC)"), std::string("ab"));
    EXPECT_EQ(ids("SELECT count(*) FROM report_taxon JOIN report ON number = report_number WHERE report_taxon.time_order <> report.time_order"),
              std::string("0"));
}

TEST_F(MigrationTest, AFailedStepChangesNothing) {
    const std::unique_ptr<Database> database = open();
    ASSERT_TRUE(migrate(*database, builtInMigrations()));
    database->execute(insertKept);
    const int before = schemaVersion(*database);
    EXPECT_FALSE(migrate(*database, withNext("DELETE FROM setting; CREATE TABLE half (id TEXT); SELECT no_such_function()")));
    EXPECT_EQ(schemaVersion(*database), before);
    EXPECT_EQ(value(*database), QStringLiteral("through it all"));
    EXPECT_FALSE(database->handle().tableExists("half"));
    // And the copy that the failed attempt left does not stand in the way of the next one.
    EXPECT_TRUE(migrate(*database, withNext("CREATE TABLE later (id TEXT)")));
    EXPECT_TRUE(QFile::exists(copyName(path(), before + 1) + QStringLiteral("-2")));
}

TEST_F(MigrationTest, TwiceIsOnce) {
    const std::unique_ptr<Database> database = open();
    ASSERT_TRUE(migrate(*database, builtInMigrations()));
    database->execute(insertKept);
    ASSERT_TRUE(migrate(*database, builtInMigrations()));
    EXPECT_EQ(value(*database), QStringLiteral("through it all"));
    EXPECT_EQ(filesBelow(folder_.path()).filter(QStringLiteral("before")).size(), 0);
}

} // namespace
} // namespace cyberspotter
