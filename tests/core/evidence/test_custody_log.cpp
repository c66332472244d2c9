// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/custody_log.h"

#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

const QString actor = QStringLiteral("heron");

/// Changes the log behind its own back, as someone with the file in hand could.
void tamper(Library& library, const char* sql) {
    const Result<void> changed = library.write([&](Database& database) -> Result<void> {
        database.execute("DROP TRIGGER custody_entry_is_append_only_update");
        database.execute("DROP TRIGGER custody_entry_is_append_only_delete");
        database.execute(sql);
        return {};
    });
    ASSERT_TRUE(changed) << changed.error().toText().toStdString();
}

void appendThree(ScratchLibrary& library) {
    CustodyLog log(*library);
    for (int i = 1; i <= 3; ++i) {
        library.advance(1000);
        ASSERT_TRUE(log.append(actor, QLatin1String(custody::captured), QStringLiteral("subject-%1").arg(i), {{"n", i}}));
    }
}

TEST(CustodyLog, ChainsEntries) {
    ScratchLibrary library;
    appendThree(library);
    const CustodyLog log(*library);
    const CustodyEntry first = log.of(QStringLiteral("subject-1"))->front();
    const CustodyEntry second = log.of(QStringLiteral("subject-2"))->front();
    EXPECT_EQ(first.seq, 1);
    EXPECT_EQ(first.previousHash, QString(64, u'0'));
    EXPECT_EQ(second.previousHash, first.hash);
    EXPECT_EQ(second.detail, QStringLiteral("{\"n\":2}"));
    const CustodyCheck check = log.verifyChain().value();
    EXPECT_EQ(check.entries, 3);
    EXPECT_TRUE(check.breaks.isEmpty());
    EXPECT_EQ(check.head, log.head()->value().hash);
    EXPECT_EQ(check.clockSetBack, 0);
}

TEST(CustodyLog, AnotherProgramComputesTheSameHashes) {
    ScratchLibrary library;
    CustodyLog log(*library);
    // A lone surrogate and a text that looks like the border of a field, as a hostile page may bring them.
    ASSERT_TRUE(log.append(QStringLiteral("3:abc,"), QLatin1String(custody::captured), QStringLiteral("s\n"),
                           {{"title", QStringLiteral("象牙") + QChar(0xD800)}, {"price", 1.1}}));
    ASSERT_TRUE(log.append(actor, QLatin1String(custody::exported), QStringLiteral("s")));
    EXPECT_TRUE(log.verifyChain()->breaks.isEmpty());
    const ProgramResult python = runPython(QStringLiteral(R"(
import hashlib, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute(
    "SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM custody_entry ORDER BY seq").fetchall()
previous = "0" * 64
for *fields, stored in rows:
    assert fields[-1] == previous
    parts = [b"cyberspotter custody 1"] + [str(field).encode() for field in fields]
    previous = hashlib.sha256(b"".join(b"%d:%s," % (len(p), p) for p in parts)).hexdigest()
    assert previous == stored, (fields, previous, stored)
print(len(rows))
)"),
                                           {library->databasePath()});
    EXPECT_EQ(python.output.trimmed(), QByteArray("2")) << python.errors.toStdString();
}

TEST(CustodyLog, RefusesToBeChanged) {
    ScratchLibrary library;
    appendThree(library);
    for (const char* sql : {"UPDATE custody_entry SET actor = 'x' WHERE seq = 2", "DELETE FROM custody_entry WHERE seq = 3"}) {
        EXPECT_FALSE(library->write([&](Database& database) -> Result<void> {
            database.execute(sql);
            return {};
        }));
    }
    EXPECT_EQ(CustodyLog(*library).verifyChain()->entries, 3);
}

TEST(CustodyLog, FindsEveryKindOfTampering) {
    const std::vector<std::pair<const char*, QString>> cases = {
        {"UPDATE custody_entry SET actor = 'stork' WHERE seq = 2", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET at = '2026-11-24T08:00:02+00:00' WHERE seq = 2", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET detail = '{}' WHERE seq = 1", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET action = 'derived' WHERE seq = 3", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET subject = 'other' WHERE seq = 3", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET hash = replace(hash, substr(hash, 1, 1), 'f') || '' WHERE seq = 2", QStringLiteral("custody-hash")},
        {"DELETE FROM custody_entry WHERE seq = 2", QStringLiteral("custody-sequence")},
        {"DELETE FROM custody_entry WHERE seq = 1", QStringLiteral("custody-previous")},
        {"UPDATE custody_entry SET seq = 9 WHERE seq = 3", QStringLiteral("custody-sequence")},
    };
    for (const auto& [sql, rule] : cases) {
        ScratchLibrary library;
        appendThree(library);
        if (QByteArray(sql).contains("replace(") && CustodyLog(*library).of(QStringLiteral("subject-2"))->front().hash.startsWith(u'f')) {
            continue; // that digit already: nothing would be changed
        }
        tamper(*library, sql);
        const CustodyCheck check = CustodyLog(*library).verifyChain().value();
        EXPECT_TRUE(std::any_of(check.breaks.begin(), check.breaks.end(), [&](const CustodyBreak& b) { return b.rule == rule; }))
            << sql;
    }
}

TEST(CustodyLog, RecordsAClockThatWasSetBack) {
    ScratchLibrary library;
    appendThree(library);
    library.advance(-3'600'000);
    const CustodyEntry late = CustodyLog(*library).append(actor, QLatin1String(custody::verified), QStringLiteral("s")).value();
    EXPECT_EQ(late.detail, QStringLiteral("{\"clock_set_back\":\"2026-11-24T08:00:03.000Z\"}"));
    const CustodyCheck check = CustodyLog(*library).verifyChain().value();
    EXPECT_EQ(check.clockSetBack, 1);
    EXPECT_TRUE(check.breaks.isEmpty()) << "a fact, not a fault";
}

TEST(CustodyLog, JoinsTheCallersTransaction) {
    ScratchLibrary library;
    const Result<void> failed = library->write([&](Database& database) -> Result<void> {
        CustodyLog::append(database, library->now(), actor, QLatin1String(custody::captured), QStringLiteral("s"));
        return fail("changed-my-mind", {}, {});
    });
    ASSERT_FALSE(failed);
    EXPECT_FALSE(CustodyLog(*library).head()->has_value());
}

} // namespace
} // namespace cyberspotter
