// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_repository.h"

#include "captures.h"
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/library_verifier.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/small_disk.h"
#include "support/test_data.h"
#include "support/text_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>

namespace cyberspotter {
namespace {

using namespace tests;

void makeOld(const QString& path) {
    const timespec times[2] = {{::time(nullptr) - 7200, 0}, {::time(nullptr) - 7200, 0}};
    ASSERT_EQ(::utimensat(AT_FDCWD, qPrintable(path), times, 0), 0);
}

TEST(CaptureRepository, GivesBackWhatWasAdded) {
    ScratchLibrary library;
    const Capture added = addCapture(*library);
    library.reopen();
    const CaptureRepository captures(*library);
    const Capture found = captures.get(added.id).value();
    EXPECT_EQ(found, added);
    EXPECT_EQ(found.file(QStringLiteral("html"))->mediaType, QStringLiteral("text/html"));
    EXPECT_EQ(captures.filesOf(added.id)->size(), 2);
    EXPECT_EQ(captures.get(QStringLiteral("none")).error().type, QStringLiteral("capture-unknown"));
}

TEST(CaptureRepository, EntersItInTheCustodyLog) {
    ScratchLibrary library;
    const Capture added = addCapture(*library);
    const QList<CustodyEntry> entries = CustodyLog(*library).of(added.id).value();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].action, QStringLiteral("captured"));
    EXPECT_EQ(entries[0].actor, QStringLiteral("heron"));
    EXPECT_TRUE(entries[0].detail.contains(added.files[0].sha256));
    EXPECT_TRUE(entries[0].detail.contains(captureDigest(added)));
}

TEST(CaptureRepository, RefusesACaptureWhoseFilesAreNotThere) {
    ScratchLibrary library;
    Capture capture;
    capture.finalUrl = QStringLiteral("https://market.example/");
    CaptureRepository captures(*library);
    EXPECT_EQ(captures.add(capture).error().type, QStringLiteral("capture-empty"));
    capture.files = {{QStringLiteral("html"), QString(64, u'a'), 3, QStringLiteral("text/html"), {}}};
    EXPECT_EQ(captures.add(capture).error().type, QStringLiteral("evidence-missing"));
    const StoredFile file = EvidenceStore(*library).store("page").value();
    capture.files = {{QStringLiteral("html"), file.sha256, 3, QStringLiteral("text/html"), {}}};
    EXPECT_EQ(captures.add(capture).error().type, QStringLiteral("evidence-missing")) << "another size";
    EXPECT_TRUE(captures.list()->isEmpty());
    EXPECT_FALSE(CustodyLog(*library).head()->has_value()) << "nothing happened, so nothing is logged";
}

TEST(CaptureRepository, KeepsWhatAHostilePageSays) {
    ScratchLibrary library;
    const StoredFile file = EvidenceStore(*library).store("page").value();
    Capture capture;
    capture.finalUrl = QStringLiteral("https://market.example/");
    capture.title = QString(QChar(0xDC00)) + QStringLiteral("'; DROP TABLE capture; --") + QChar(u'\0') + QString(100'000, u'x');
    capture.facts = {{"redirects", QString(QChar(0xD800))}, {"n", 1e300}};
    capture.files = {{QStringLiteral("html"), file.sha256, file.bytes, QStringLiteral("text/html"), {}}};
    const Result<Capture> added = CaptureRepository(*library).add(capture);
    ASSERT_TRUE(added);
    const Verification verification = verifyLibrary(*library);
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
}

TEST(CaptureRepository, ListsNewestFirstPageByPage) {
    ScratchLibrary library;
    QStringList added;
    for (int i = 0; i < 7; ++i) {
        added.prepend(addCapture(*library, "page " + QByteArray::number(i)).id);
        library.advance(1000);
    }
    const CaptureRepository captures(*library);
    QStringList listed;
    CapturePlace place;
    for (;;) {
        const QList<Capture> page = captures.list(place, 3).value();
        if (page.isEmpty()) {
            break;
        }
        for (const Capture& capture : page) {
            listed += capture.id;
        }
        place = CaptureRepository::placeOf(page.back());
    }
    EXPECT_EQ(listed, added);
}

TEST(CaptureRepository, ListsCapturesOfTheSameMomentOnce) {
    ScratchLibrary library;
    QStringList added;
    for (int i = 0; i < 5; ++i) {
        added += addCapture(*library).id;
    }
    const CaptureRepository captures(*library);
    QStringList listed;
    CapturePlace place;
    for (QList<Capture> page = captures.list(place, 2).value(); !page.isEmpty(); page = captures.list(place, 2).value()) {
        for (const Capture& capture : page) {
            listed += capture.id;
        }
        place = CaptureRepository::placeOf(page.back());
    }
    listed.sort();
    added.sort();
    EXPECT_EQ(listed, added);
}

TEST(CaptureRepository, SweepsOnlyWhatIsOldAndUnnamed) {
    ScratchLibrary library;
    const EvidenceStore store(*library);
    const Capture named = addCapture(*library);
    const StoredFile oldOrphan = store.store("old orphan").value();
    const StoredFile youngOrphan = store.store("young orphan").value();
    const StoredFile revived = store.store("stored again").value();
    const QString oldPart = store.incomingFolder() + QStringLiteral("/old");
    const QString youngPart = store.incomingFolder() + QStringLiteral("/young");
    writeFile(oldPart, "half");
    writeFile(youngPart, "half");
    for (const QString& path : {store.pathOf(named.files[0].sha256), store.pathOf(oldOrphan.sha256), store.pathOf(revived.sha256), oldPart}) {
        makeOld(path);
    }
    ASSERT_TRUE(store.store("stored again"));
    const SweepSummary swept = CaptureRepository(*library).sweep().value();
    EXPECT_EQ(swept.unfinished, 1);
    EXPECT_EQ(swept.orphans, 1);
    EXPECT_FALSE(QFile::exists(oldPart));
    EXPECT_TRUE(QFile::exists(youngPart));
    EXPECT_FALSE(store.contains(oldOrphan.sha256));
    EXPECT_TRUE(store.contains(youngOrphan.sha256));
    EXPECT_TRUE(store.contains(revived.sha256)) << "its age began anew";
    EXPECT_TRUE(store.contains(named.files[0].sha256));
}

TEST(CaptureRepository, AFullDiskLeavesNoHalfCapture) {
    const SmallDisk disk(1024);
    CYBERSPOTTER_NEEDS_DISK(disk);
    const std::unique_ptr<Library> library = Library::open(disk.file(QStringLiteral("library"))).value();
    const Capture first = addCapture(*library);
    int refused = 0;
    for (int i = 0; i < 400 && refused < 5; ++i) {
        const EvidenceStore store(*library);
        const Result<StoredFile> file = store.store(QByteArray(9000, char(i)) + QByteArray::number(i));
        Capture capture = first;
        capture.id.clear();
        capture.facts = {{"padding", QString(3000, u'p')}};
        if (file) {
            capture.files = {{QStringLiteral("html"), file->sha256, file->bytes, QStringLiteral("text/html"), {}}};
        }
        const Result<Capture> added = file ? CaptureRepository(*library).add(capture) : std::unexpected(file.error());
        if (!added) {
            EXPECT_EQ(added.error().type, QStringLiteral("disk-full")) << added.error().toText().toStdString();
            ++refused;
        }
    }
    EXPECT_EQ(refused, 5);
    const Verification verification = verifyLibrary(*library);
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
}

/// What holds after a kill: whole captures, each that was promised, and a chain without a break.
void expectWhole(const QString& folder, const QStringList& promised) {
    const std::unique_ptr<Library> library = Library::open(folder).value();
    const Verification verification = verifyLibrary(*library);
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
    const CaptureRepository captures(*library);
    for (const QString& id : promised) {
        const Result<Capture> capture = captures.get(id);
        ASSERT_TRUE(capture) << "promised and lost: " << id.toStdString();
        EXPECT_EQ(capture->files.size(), 3);
    }
}

/// What was left over is gone after an hour, and nothing else.
void expectSwept(const QString& folder) {
    const std::unique_ptr<Library> library = Library::open(folder).value();
    const EvidenceStore store(*library);
    for (const QString& file : filesBelow(store.folder())) {
        makeOld(store.folder() + QStringLiteral("/") + file);
    }
    ASSERT_TRUE(CaptureRepository(*library).sweep());
    const Verification verification = verifyLibrary(*library);
    EXPECT_TRUE(verification.valid());
    EXPECT_FALSE(verification.has(QStringLiteral("file-extra"))) << "no orphan is left";
    EXPECT_TRUE(QDir(store.incomingFolder()).isEmpty());
}

/// 200 kills at random moments of storing pages, writing their archive, entering the capture and what is derived of it.
TEST(CaptureRepository, AKilledProgramLeavesWholeCapturesOrNone) {
    const QTemporaryDir scratch;
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("test_capture_forever"));
    constexpr int kills = 200;
    constexpr int killsOfOneLibrary = 20; // so that verifying stays quick
    qint64 total = 0;
    QString folder;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsOfOneLibrary == 0) {
            folder = scratch.filePath(QString::number(kill));
            ASSERT_TRUE(Library::open(folder));
        }
        QProcess process;
        process.start(program, {folder});
        ASSERT_TRUE(process.waitForReadyRead(20'000)) << process.readAllStandardError().toStdString();
        // A random moment of the next captures: between two lines that it prints lie all the steps of one.
        ASSERT_FALSE(process.waitForFinished(QRandomGenerator::global()->bounded(1, 30))) << process.readAllStandardError().toStdString();
        process.kill();
        ASSERT_TRUE(process.waitForFinished(20'000));
        // The last line may be cut off.
        QByteArray output = process.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        const QStringList promised = QString::fromLatin1(output).split(u'\n', Qt::SkipEmptyParts);
        total += promised.size();
        expectWhole(folder, promised);
        if (kill % killsOfOneLibrary == killsOfOneLibrary - 1) {
            expectSwept(folder);
        }
    }
    EXPECT_GE(total, kills);
}

/// `test_capture_forever --once` with such a variable; what it printed. It died when asked to.
QStringList storeOnce(const QString& folder, const QString& variable, const QString& value, bool& died) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("test_capture_forever")), {folder, QStringLiteral("--once")});
    EXPECT_TRUE(process.waitForFinished(20'000));
    died = process.exitStatus() == QProcess::CrashExit;
    return QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// One kill at each step by which storing changes the disk, in the order in which they come: each is named where it matters.
TEST(CaptureRepository, AKillAtEachStepLeavesAWholeCaptureOrNone) {
    const QTemporaryDir scratch;
    bool died = false;
    const QString log = scratch.filePath(QStringLiteral("steps"));
    ASSERT_TRUE(Library::open(scratch.filePath(QStringLiteral("first"))));
    ASSERT_EQ(storeOnce(scratch.filePath(QStringLiteral("first")), QStringLiteral("CYBERSPOTTER_KILL_LOG"), log, died).size(), 1);
    const QStringList steps = QString::fromLatin1(bytesOf(log)).split(u'\n', Qt::SkipEmptyParts);
    for (const char* name : {"create incoming file", "write incoming file", "protect incoming file", "sync incoming file", "make folder evidence",
                             "rename incoming file to evidence", "sync evidence", "write write-ahead log", "sync write-ahead log"}) {
        ASSERT_TRUE(steps.contains(QLatin1String(name))) << name;
    }
    QString folder;
    QStringList promised;
    int killed = 0;
    for (qsizetype step = 1; step <= steps.size(); ++step) {
        if (step % 20 == 1) {
            folder = scratch.filePath(QString::number(step));
            ASSERT_TRUE(Library::open(folder));
            promised.clear();
        }
        SCOPED_TRACE("killed at step " + std::to_string(step) + ": " + steps[step - 1].toStdString());
        promised += storeOnce(folder, QStringLiteral("CYBERSPOTTER_KILL_AT"), QString::number(step), died);
        killed += died ? 1 : 0;
        expectWhole(folder, promised);
        if (step % 20 == 0) {
            expectSwept(folder);
        }
    }
    expectSwept(folder);
    // How many pages a database writes differs a little from library to library.
    EXPECT_GT(killed, steps.size() * 9 / 10);
}

qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

qsizetype openFiles() {
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

TEST(CaptureRepository, TwoHundredInARowHoldNothingBack) {
    ScratchLibrary library;
    const auto capture = [&](int number) {
        const EvidenceStore store(*library);
        Capture one = addCapture(*library, QByteArray(40'000, 'p') + QByteArray::number(number), "picture " + QByteArray::number(number));
        const Result<WrittenArchive> archive = writeWacz(store, archiveInputOf(one, {}), nullptr);
        ASSERT_TRUE(archive) << archive.error().toText().toStdString();
        one.id.clear();
        one.files.append(archiveFileOf(*archive));
        ASSERT_TRUE(CaptureRepository(*library).add(one));
    };
    for (int i = 0; i < 50; ++i) {
        capture(i); // caches fill
    }
    const qint64 memory = residentKilobytes();
    const qsizetype files = openFiles();
    for (int i = 50; i < 250; ++i) {
        capture(i);
    }
    EXPECT_EQ(openFiles(), files);
    EXPECT_LT(residentKilobytes() - memory, 6'000) << "20 kilobytes a capture would be 4 megabytes; one kept whole is 40 and more";
}

} // namespace
} // namespace cyberspotter
