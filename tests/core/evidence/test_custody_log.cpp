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

/// The check of docs/evidence-formats.md; prints how many entries it read.
const QString pythonCheck = QStringLiteral(R"(
import hashlib, sqlite3, sys
log = sqlite3.connect(sys.argv[1])
log.row_factory = sqlite3.Row
forms = {1: "seq at actor action subject detail previous_hash",
         2: "seq at monotonic_ms boot_id program engine actor action subject detail previous_hash"}
previous, count = "0" * 64, 0
for entry in log.execute("SELECT * FROM custody_entry ORDER BY seq"):
    assert entry["previous_hash"] == previous
    parts = [b"cyberspotter custody %d" % entry["form"]] + [str(entry[name]).encode() for name in forms[entry["form"]].split()]
    previous = hashlib.sha256(b"".join(b"%d:%s," % (len(p), p) for p in parts)).hexdigest()
    assert previous == entry["hash"]
    count += 1
print(count)
)");

TEST(CustodyLog, AnotherProgramComputesTheSameHashes) {
    ScratchLibrary library;
    library.setMaker({QStringLiteral("Cyber Spotter 9"), QStringLiteral("Engine 象 1"), {}, {}});
    library.reopen();
    CustodyLog log(*library);
    // A lone surrogate and a text that looks like the border of a field, as a hostile page may bring them.
    ASSERT_TRUE(log.append(QStringLiteral("3:abc,"), QLatin1String(custody::captured), QStringLiteral("s\n"),
                           {{"title", QStringLiteral("象牙") + QChar(0xD800)}, {"price", 1.1}}));
    ASSERT_TRUE(log.append(actor, QLatin1String(custody::exported), QStringLiteral("s")));
    EXPECT_TRUE(log.verifyChain()->breaks.isEmpty());
    const ProgramResult python = runPython(pythonCheck, {library->databasePath()});
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
        {"UPDATE custody_entry SET program = 'x' WHERE seq = 2", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET engine = 'x' WHERE seq = 2", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET monotonic_ms = monotonic_ms + 1 WHERE seq = 2", QStringLiteral("custody-hash")},
        {"UPDATE custody_entry SET boot_id = 'x' WHERE seq = 2", QStringLiteral("custody-hash")},
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

QStringList rulesOf(const CustodyCheck& check) {
    QStringList rules;
    for (const ClockFact& fact : check.clockFacts) {
        rules += fact.rule;
    }
    return rules;
}

CustodyEntry appendOne(ScratchLibrary& library) {
    return CustodyLog(*library).append(actor, QLatin1String(custody::verified), QStringLiteral("s")).value();
}

TEST(CustodyLog, SaysWhichProgramAndWhichEngineWrote) {
    ScratchLibrary library;
    library.setMaker({QStringLiteral("Cyber Spotter 9"), QStringLiteral("Engine 1"), {}, {}});
    library.reopen();
    library.advance(500);
    const CustodyEntry entry = appendOne(library);
    EXPECT_EQ(entry.form, 2);
    EXPECT_EQ(entry.program, QStringLiteral("Cyber Spotter 9"));
    EXPECT_EQ(entry.engine, QStringLiteral("Engine 1"));
    EXPECT_EQ(entry.monotonicMs, 60'500);
    EXPECT_EQ(entry.bootId, QStringLiteral("start-1"));
    EXPECT_EQ(CustodyLog(*library).head()->value(), entry) << "as it was written";
    EXPECT_EQ(CustodyLog(*library).at(1)->value(), entry);
    EXPECT_FALSE(CustodyLog(*library).at(2)->has_value());
    EXPECT_EQ(CustodyLog(*library).list(0)->size(), 1);
    EXPECT_TRUE(CustodyLog(*library).list(1)->isEmpty());
    EXPECT_TRUE(clockWords(entry).isEmpty());
}

TEST(CustodyLog, TheComputersOwnSteadyClockRunsAndKnowsItsStart) {
    const Maker maker = thisProgram(QStringLiteral("Engine 1"));
    EXPECT_TRUE(maker.program.startsWith(QStringLiteral("Cyber Spotter ")));
    EXPECT_TRUE(maker.builtAt.isValid());
    EXPECT_LE(maker.builtAt, QDateTime::currentDateTimeUtc());
    const SteadyTime first = maker.steady();
    const SteadyTime second = maker.steady();
    EXPECT_GT(first.milliseconds, 0);
    EXPECT_GE(second.milliseconds, first.milliseconds);
    EXPECT_EQ(first.bootId.size(), 36);
    EXPECT_EQ(first.bootId, second.bootId);
}

TEST(CustodyLog, EntriesOfTheFirstVersionStillVerify) {
    ScratchLibrary library;
    const Result<void> written = library->write([](Database& database) -> Result<void> {
        // The hash was computed elsewhere, so that form 1 can never drift.
        SQLite::Statement& insert = database.prepare("INSERT INTO custody_entry (seq, at, actor, action, subject, detail, previous_hash, hash) "
                                                     "VALUES (1, '2026-11-23T08:00:00.000Z', 'heron', 'captured', 'old', '{}', ?, ?)");
        bindText(insert, 1, QString(64, u'0'));
        bindText(insert, 2, QStringLiteral("d95305407101501c74a8a2fb38f2137960c174137df839609e76bbdb2c04a977"));
        insert.exec();
        return {};
    });
    ASSERT_TRUE(written) << written.error().toText().toStdString();
    appendOne(library);
    const CustodyCheck check = CustodyLog(*library).verifyChain().value();
    EXPECT_EQ(check.entries, 2);
    EXPECT_TRUE(check.breaks.isEmpty()) << check.breaks.front().detail.toStdString();
    EXPECT_EQ(CustodyLog(*library).at(1)->value().form, 1);
    EXPECT_EQ(runPython(pythonCheck, {library->databasePath()}).output.trimmed(), QByteArray("2"));
}

TEST(CustodyLog, AnOldFormIsOnlyFoundWhereOldEntriesAre) {
    for (const char* sql : {"UPDATE custody_entry SET form = 1 WHERE seq = 2", "UPDATE custody_entry SET form = 3 WHERE seq = 2"}) {
        ScratchLibrary library;
        appendThree(library);
        tamper(*library, sql);
        const CustodyCheck check = CustodyLog(*library).verifyChain().value();
        EXPECT_TRUE(std::any_of(check.breaks.begin(), check.breaks.end(),
                                [](const CustodyBreak& b) { return b.rule == QStringLiteral("custody-form"); })) << sql;
    }
}

TEST(CustodyLog, RecordsAClockThatWasSetBack) {
    ScratchLibrary library;
    appendThree(library);
    library.restartComputer();
    library.setClockBy(-3'600'000);
    const CustodyEntry late = appendOne(library);
    EXPECT_EQ(late.detail, QStringLiteral("{\"clock_set_back\":\"2026-11-24T08:00:03.000Z\"}"));
    EXPECT_EQ(clockWords(late).size(), 1);
    const CustodyCheck check = CustodyLog(*library).verifyChain().value();
    EXPECT_EQ(check.clockSetBack, 1);
    EXPECT_EQ(rulesOf(check), QStringList{QStringLiteral("clock-set-back")});
    EXPECT_TRUE(check.breaks.isEmpty()) << "a fact, not a fault";
}

TEST(CustodyLog, RecordsAClockThatIsSetWhileTheComputerRuns) {
    ScratchLibrary library;
    appendThree(library);
    library.setClockBy(86'400'000);
    const CustodyEntry ahead = appendOne(library);
    EXPECT_EQ(ahead.detail, QStringLiteral("{\"clock_moved_ms\":86400000}")) << "set forward is noticed too";
    library.advance(1000);
    EXPECT_EQ(appendOne(library).detail, QStringLiteral("{}")) << "it runs on as it is";
    library.setClockBy(-5000);
    const CustodyEntry back = appendOne(library);
    EXPECT_TRUE(back.detail.contains(QStringLiteral("\"clock_moved_ms\":-5000"))) << back.detail.toStdString();
    EXPECT_TRUE(clockWords(back).join(u' ').contains(QStringLiteral("set back by 5"))) << clockWords(back).join(u' ').toStdString();
    EXPECT_EQ(rulesOf(CustodyLog(*library).verifyChain().value()),
              (QStringList{QStringLiteral("clock-moved"), QStringLiteral("clock-set-back"), QStringLiteral("clock-moved")}));
}

TEST(CustodyLog, AClockThatIsKeptRightIsNoFact) {
    ScratchLibrary library;
    appendOne(library);
    library.setClockBy(1500); // a time server's touch
    EXPECT_EQ(appendOne(library).detail, QStringLiteral("{}"));
    library.restartComputer();
    library.advance(7'200'000); // what passed while it was off, nobody knows
    EXPECT_EQ(appendOne(library).detail, QStringLiteral("{}"));
    EXPECT_TRUE(CustodyLog(*library).verifyChain()->clockFacts.isEmpty());
}

TEST(CustodyLog, RecordsAClockBeforeTheProgramWasBuilt) {
    ScratchLibrary library;
    library.setMaker({{}, {}, fromRfc3339(QStringLiteral("2027-01-01T00:00:00Z")), {}});
    library.reopen();
    const CustodyEntry early = appendOne(library);
    EXPECT_EQ(early.detail, QStringLiteral("{\"clock_before_build\":\"2027-01-01T00:00:00.000Z\"}"));
    EXPECT_EQ(rulesOf(CustodyLog(*library).verifyChain().value()), QStringList{QStringLiteral("clock-too-early")});
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
