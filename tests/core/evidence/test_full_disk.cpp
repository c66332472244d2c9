// SPDX-License-Identifier: Apache-2.0
// A disk that is full after 0, 64, 128 ... kilobytes more: whatever does not fit any more is the problem "disk-full", and the
// library is whole.
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/library_verifier.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/storage/library_backup.h"
#include "core/storage/migrations.h"

#include "captures.h"
#include "support/print_text.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <functional>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

constexpr qint64 step = 64 * 1024;

class FullDisk : public testing::Test {
protected:
    void SetUp() override {
        CYBERSPOTTER_NEEDS_DISK(disk_);
        library_ = Library::open(folder()).value();
        capture_ = addCapture(*library_, QByteArray(90'000, 'p'));
    }
    QString folder() const { return disk_.file(QStringLiteral("library")); }

    /// Runs `work` with ever more room until it succeeds twice; returns how often it did not.
    int tryEverySize(const std::function<Result<void>()>& work) {
        int refused = 0;
        int done = 0;
        for (qint64 room = 0; done < 2 && room < 60 * step; room += step) {
            const QString filler = disk_.fill();
            EXPECT_TRUE(QFile::resize(filler, std::max<qint64>(0, QFile(filler).size() - room)));
            const Result<void> result = work();
            QFile::remove(filler);
            if (!result) {
                EXPECT_EQ(result.error().type, QStringLiteral("disk-full")) << room << " " << result.error().toText().toStdString();
                ++refused;
            } else {
                ++done;
            }
            if (library_) {
                const Verification verification = verifyLibrary(*library_);
                EXPECT_TRUE(verification.valid()) << room << QJsonDocument(verification.toJson()).toJson().toStdString();
            }
        }
        EXPECT_EQ(done, 2);
        return refused;
    }

    SmallDisk disk_{12 * 1024};
    std::unique_ptr<Library> library_;
    Capture capture_;
};

QByteArray noise(int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return bytes;
}

TEST_F(FullDisk, CaptureWithItsArchive) {
    const int refused = tryEverySize([&]() -> Result<void> {
        const EvidenceStore store(*library_);
        Capture capture = capture_;
        capture.id.clear();
        const Result<StoredFile> page = store.store(noise(200'000));
        if (!page) {
            return std::unexpected(page.error());
        }
        capture.files = {{QStringLiteral("html"), page->sha256, page->bytes, QStringLiteral("text/html"), {}}};
        ArchiveInput input = archiveInputOf(capture, {});
        input.id = QStringLiteral("capture");
        const Result<WrittenArchive> archive = writeWacz(store, input, nullptr);
        if (!archive) {
            return std::unexpected(archive.error());
        }
        capture.files.append(archiveFileOf(*archive));
        const Result<Capture> added = CaptureRepository(*library_).add(capture);
        return added ? Result<void>() : std::unexpected(added.error());
    });
    EXPECT_GE(refused, 5);
}

TEST_F(FullDisk, DerivedFile) {
    const int refused = tryEverySize([&]() -> Result<void> {
        const Result<StoredFile> file = EvidenceStore(*library_).store(noise(150'000));
        if (!file) {
            return std::unexpected(file.error());
        }
        DerivedFile derived;
        derived.captureId = capture_.id;
        derived.file = {QStringLiteral("screenshot_full_redacted"), file->sha256, file->bytes, QStringLiteral("image/png"), capture_.files[1].sha256};
        const Result<DerivedFile> added = DerivedFileRepository(*library_).add(derived);
        return added ? Result<void>() : std::unexpected(added.error());
    });
    EXPECT_GE(refused, 2);
}

TEST_F(FullDisk, CustodyEntry) {
    const int refused = tryEverySize([&]() -> Result<void> {
        const Result<CustodyEntry> entered = CustodyLog(*library_).append(QStringLiteral("heron"), QStringLiteral("viewed"), capture_.id,
                                                                          {{"padding", QString(300'000, u'p')}});
        return entered ? Result<void>() : std::unexpected(entered.error());
    });
    EXPECT_GE(refused, 2);
}

TEST_F(FullDisk, Backup) {
    const QString backup = disk_.file(QStringLiteral("backup.tar"));
    const int refused = tryEverySize([&]() -> Result<void> {
        const Result<BackupSummary> written = backUpLibrary(*library_, backup);
        EXPECT_EQ(QFile::exists(backup), written.has_value());
        QFile::remove(backup);
        return written ? Result<void>() : std::unexpected(written.error());
    });
    EXPECT_GE(refused, 3);
}

TEST_F(FullDisk, OpeningAnOlderLibrary) {
    library_.reset();
    // As it was before pages were sealed.
    const QString database = folder() + QStringLiteral("/library.sqlite");
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    {
        SQLite::Database raw(database.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec(builtInMigrations().front().sql.constData());
        raw.exec("PRAGMA user_version = 1; INSERT INTO setting VALUES ('kept', hex(zeroblob(100000)))");
    }
    const QByteArray old = bytesOf(database);
    const int refused = tryEverySize([&]() -> Result<void> {
        for (const QString& name : QDir(folder()).entryList({QStringLiteral("library.sqlite*")}, QDir::Files)) {
            QFile::remove(folder() + u'/' + name);
        }
        writeFile(database, old);
        Result<std::unique_ptr<Library>> opened = Library::open(folder());
        const Result<void> result = opened ? Result<void>() : std::unexpected(opened.error());
        opened = std::unexpected(Problem{});
        return result;
    });
    EXPECT_GE(refused, 2);
    const Verification verification = verifyLibrary(folder());
    EXPECT_TRUE(verification.valid()) << QJsonDocument(verification.toJson()).toJson().toStdString();
}

} // namespace
} // namespace cyberspotter
