// SPDX-License-Identifier: Apache-2.0
// A capture is taken back within a minute with its untouched draft, or not at all.
#include "core/reporting/draft/draft_undo_repository.h"

#include "core/evidence/custody_log.h"
#include "core/evidence/library_verifier.h"
#include "core/reporting/batch/batch_repository.h"
#include "support/print_text.h"
#include "support/report_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

namespace cyberspotter {
namespace {

using namespace tests;

const QString heron = QStringLiteral("heron");

Report addDraft(Library& library, const QString& captureId) {
    Report report = completeReport();
    report.captureId = captureId;
    return ReportRepository(library).add(report).value();
}

void expectSound(Library& library) {
    const Verification verification = verifyLibrary(library);
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
}

/// Undoing is refused for this reason, and nothing has changed.
void expectStays(Library& library, const QString& captureId, const char* why) {
    const qint64 entries = CustodyLog(library).verifyChain()->entries;
    const Result<QStringList> undone = DraftUndoRepository(library).undo(captureId, heron);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().type, QLatin1String(why)) << undone.error().toText().toStdString();
    EXPECT_TRUE(CaptureRepository(library).get(captureId));
    EXPECT_EQ(ReportRepository(library).list()->size(), 1);
    EXPECT_EQ(CustodyLog(library).verifyChain()->entries, entries);
    expectSound(library);
}

TEST(DraftUndo, TakesTheCaptureAndItsDraftAndKeepsTheLog) {
    ScratchLibrary library;
    const QString other = addCapture(*library, "shared");
    const QString id = addCapture(*library, "shared");
    const Report report = addDraft(*library, id);
    const QString digest = captureDigest(CaptureRepository(*library).get(id).value());
    library.advance(59'000);
    const Result<QStringList> undone = DraftUndoRepository(*library).undo(id, heron);
    ASSERT_TRUE(undone) << undone.error().toText().toStdString();
    EXPECT_EQ(*undone, QStringList{report.id});
    library.reopen();
    EXPECT_EQ(CaptureRepository(*library).get(id).error().type, QStringLiteral("capture-unknown"));
    EXPECT_TRUE(CaptureRepository(*library).get(other));
    EXPECT_EQ(ReportRepository(*library).get(report.id).error().type, QStringLiteral("report-unknown"));
    EXPECT_TRUE(ReportRepository(*library).events(report.id)->isEmpty());
    const QList<CustodyEntry> entries = CustodyLog(*library).of(id).value();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[1].action, QStringLiteral("undone"));
    EXPECT_EQ(entries[1].actor, heron);
    EXPECT_TRUE(entries[1].detail.contains(digest));
    EXPECT_TRUE(entries[1].detail.contains(report.id));
    expectSound(*library);
    // A second time there is nothing.
    EXPECT_EQ(DraftUndoRepository(*library).undo(id, heron).error().type, QStringLiteral("capture-unknown"));
}

TEST(DraftUndo, AReportMadeAfterwardsIsFoundByItsOwnWords) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    addDraft(*library, id);
    ASSERT_TRUE(DraftUndoRepository(*library).undo(id, heron));
    addDraft(*library, addCapture(*library, "page"));
    EXPECT_EQ(ReportRepository(*library).list()->size(), 1);
    expectSound(*library);
}

TEST(DraftUndo, OnlyForAMinute) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    addDraft(*library, id);
    library.advance(60'001);
    expectStays(*library, id, "undo-too-late");
    // Nor does a clock that was set back open the door again.
    library.advance(-3'600'000);
    expectStays(*library, id, "undo-too-late");
}

TEST(DraftUndo, NotOnceSomebodyWorkedOnTheReport) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    Report report = addDraft(*library, id);
    library.advance(1000);
    report.reason = QStringLiteral("Changed");
    ASSERT_TRUE(ReportRepository(*library).update(report));
    expectStays(*library, id, "undo-changed");
}

TEST(DraftUndo, NotOnceTheReportIsReadyOrBatched) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    const Report report = addDraft(*library, id);
    ReportEvent event;
    event.reportId = report.id;
    event.source = QStringLiteral("user");
    event.state = ReportState::Ready;
    ASSERT_TRUE(ReportRepository(*library).move(event));
    expectStays(*library, id, "undo-changed");
    ASSERT_TRUE(BatchRepository(*library).create(partnerAt(QStringLiteral("http://127.0.0.1:1")), {report.id}));
    expectStays(*library, id, "undo-changed");
    // There and back is work too.
    const QString again = addCapture(*library, "page 2");
    const Report second = addDraft(*library, again);
    event.reportId = second.id;
    ASSERT_TRUE(ReportRepository(*library).move(event));
    event.state = ReportState::Draft;
    ASSERT_TRUE(ReportRepository(*library).move(event));
    EXPECT_EQ(DraftUndoRepository(*library).undo(again, heron).error().type, QStringLiteral("undo-changed"));
}

TEST(DraftUndo, NotOnceOthersHaveItNorWhatOthersMade) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    addDraft(*library, id);
    ASSERT_TRUE(CustodyLog(*library).append(heron, QLatin1String(custody::exported), id));
    expectStays(*library, id, "undo-used");

    const StoredFile file = EvidenceStore(*library).store("theirs").value();
    Capture theirs;
    theirs.finalUrl = QStringLiteral("https://market.example/theirs");
    theirs.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
    const Result<Capture> imported = library->write([&](Database& database) {
        return CaptureRepository::add(database, EvidenceStore(*library), library->now(), theirs, QLatin1String(custody::imported));
    });
    ASSERT_TRUE(imported);
    EXPECT_EQ(DraftUndoRepository(*library).undo(imported->id, heron).error().type, QStringLiteral("undo-foreign"));
    EXPECT_EQ(DraftUndoRepository(*library).undo(QStringLiteral("none"), heron).error().type, QStringLiteral("capture-unknown"));
}

TEST(DraftUndo, ALogThatOnlySaysUndoneDoesNotHideACaptureThatIsThere) {
    ScratchLibrary library;
    const QString id = addCapture(*library, "page");
    ASSERT_TRUE(CustodyLog(*library).append(heron, QLatin1String(custody::undone), id));
    EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("capture-unlogged")));
}

TEST(DraftUndo, KilledAnywhereItIsWholeOrNot) {
    ScratchLibrary scratch;
    const QString folder = scratch.file(QStringLiteral("killed"));
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("test_undo_forever"));
    ASSERT_TRUE(Library::open(folder));
    qint64 undone = 0;
    for (int kill = 0; kill < 12; ++kill) {
        QProcess process;
        process.start(program, {folder});
        ASSERT_TRUE(process.waitForReadyRead(20'000)) << process.readAllStandardError().toStdString();
        ASSERT_FALSE(process.waitForFinished(QRandomGenerator::global()->bounded(1, 40))) << "it ended by itself";
        process.kill();
        ASSERT_TRUE(process.waitForFinished(20'000));
        const std::unique_ptr<Library> library = Library::open(folder).value();
        expectSound(*library);
        QStringList withReport;
        const QList<Report> reports = ReportRepository(*library).list().value();
        for (const Report& report : reports) {
            withReport += report.captureId;
        }
        const QList<Capture> captures = CaptureRepository(*library).list().value();
        for (const Capture& capture : captures) {
            EXPECT_TRUE(withReport.contains(capture.id)) << "a capture is whole with its draft";
        }
        undone = CustodyLog(*library).verifyChain()->entries / 2;
    }
    EXPECT_GE(undone, 10);
}

} // namespace
} // namespace cyberspotter
