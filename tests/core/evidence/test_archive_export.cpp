// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/archive_export.h"

#include "captures.h"
#include "core/base/json.h"
#include "core/evidence/custody_log.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/stamp_desk.h"

namespace cyberspotter {
namespace {

using namespace tests;

class ArchiveExportTest : public testing::Test {
protected:
    ArchiveExportTest() : desk_(library_.file(QStringLiteral("stamps"))), path_(library_.file(QStringLiteral("page.wacz"))) {}

    Verification verified(const QString& path) const { return verifyPath(path, {{}, desk_.authority().caPem}); }
    static QStringList covered(const Verification& verification) {
        QStringList files;
        for (const Finding& finding : verification.findings) {
            if (finding.rule == QStringLiteral("timestamp-covers")) {
                files += finding.file;
            }
        }
        return files;
    }

    ScratchLibrary library_;
    StampDesk desk_;
    QString path_;
};

TEST_F(ArchiveExportTest, TheTimeStampsOfACaptureTravelBesideItsArchive) {
    const Capture capture = addArchivedCapture(*library_);
    EXPECT_EQ(desk_.stampCapture(*library_, capture.id).covers, QStringLiteral("wacz"));
    desk_.stampCapture(*library_, capture.id, QStringLiteral("https://second.example"));
    const ExportedArchive exported = exportArchive(*library_, capture, path_).value();
    EXPECT_FALSE(exported.isMadeNow);
    EXPECT_EQ(exported.stamps, (QStringList{path_ + QStringLiteral(".tsr"), path_ + QStringLiteral(".2.tsr")}));
    for (const QString& stamp : exported.stamps) {
        EXPECT_EQ(desk_.verify(path_, stamp, stamp + QStringLiteral(".pem")), 0) << "openssl with the certificates that travel along";
        EXPECT_EQ(bytesOf(stamp + QStringLiteral(".pem")).count("BEGIN CERTIFICATE"), 3) << "signer, between, root";
        EXPECT_TRUE(verified(stamp).valid());
    }
    const Verification archive = verified(path_);
    EXPECT_TRUE(archive.valid());
    EXPECT_EQ(covered(archive), (QStringList{QStringLiteral("page.wacz.tsr"), QStringLiteral("page.wacz.2.tsr")}));
}

TEST_F(ArchiveExportTest, AnAuthorityThatOnlyItsOwnCertificatesVouchForIsSaidNotHidden) {
    const Capture capture = addArchivedCapture(*library_);
    desk_.stampCapture(*library_, capture.id);
    ASSERT_TRUE(exportArchive(*library_, capture, path_));
    const Verification stranger = verifyPath(path_);
    EXPECT_TRUE(stranger.valid());
    EXPECT_TRUE(stranger.has(QStringLiteral("timestamp-authority")));
    EXPECT_FALSE(verified(path_).has(QStringLiteral("timestamp-authority")));
    ASSERT_TRUE(QFile::remove(path_ + QStringLiteral(".tsr.pem")));
    EXPECT_FALSE(verifyPath(path_ + QStringLiteral(".tsr")).valid()) << "alone, with nobody to vouch";
    // Certificates of somebody else beside it vouch for nothing.
    const StampDesk other(library_.file(QStringLiteral("stamps")), QStringLiteral("other"));
    writeFile(path_ + QStringLiteral(".tsr.pem"), bytesOf(other.rootFile()));
    EXPECT_FALSE(verifyPath(path_ + QStringLiteral(".tsr")).valid());
}

TEST_F(ArchiveExportTest, ABrokenByteOfArchiveOrStampIsNoticed) {
    const Capture capture = addArchivedCapture(*library_);
    desk_.stampCapture(*library_, capture.id);
    ASSERT_TRUE(exportArchive(*library_, capture, path_));
    QFile::setPermissions(path_, QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray whole = bytesOf(path_);
    writeFile(path_, whole + "x");
    EXPECT_TRUE(verified(path_ + QStringLiteral(".tsr")).has(QStringLiteral("timestamp-digest")));
    EXPECT_TRUE(verified(path_).has(QStringLiteral("timestamp-digest")));
    writeFile(path_, whole);
    ASSERT_TRUE(verified(path_).valid());
    flipByte(path_ + QStringLiteral(".tsr"), bytesOf(path_ + QStringLiteral(".tsr")).size() - 20);
    EXPECT_FALSE(verified(path_).valid()) << "in the signature";
}

TEST_F(ArchiveExportTest, AStampThatWasTamperedWithInTheLibraryDoesNotLeave) {
    const Capture capture = addArchivedCapture(*library_);
    const WantedStamp stamp = desk_.stampCapture(*library_, capture.id);
    flipByte(EvidenceStore(*library_).pathOf(stamp.tokenSha256), 100);
    const Result<ExportedArchive> exported = exportArchive(*library_, capture, path_);
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().type, QStringLiteral("evidence-differs"));
    EXPECT_FALSE(QFile::exists(path_));
    EXPECT_FALSE(QFile::exists(path_ + QStringLiteral(".part")));
}

TEST_F(ArchiveExportTest, ACaptureOfOlderVersionsGetsAnArchiveThatSaysSo) {
    const Capture capture = addCapture(*library_);
    desk_.stampCapture(*library_, capture.id);
    const qsizetype files = filesBelow(EvidenceStore(*library_).folder()).size();
    const ExportedArchive exported = exportArchive(*library_, capture, path_).value();
    EXPECT_TRUE(exported.isMadeNow);
    EXPECT_EQ(filesBelow(EvidenceStore(*library_).folder()).size(), files) << "the library is as it was";
    const Verification archive = verified(path_);
    EXPECT_TRUE(archive.valid());
    EXPECT_FALSE(archive.has(QStringLiteral("signature-missing")));
    const QString unzip = QString::fromUtf8(runProgram(QStringLiteral("unzip"), {QStringLiteral("-p"), path_, QStringLiteral("datapackage.json")}).output);
    EXPECT_TRUE(unzip.contains(QStringLiteral("Put together on"))) << unzip.toStdString();
    EXPECT_EQ(exported.recordPath, path_ + QStringLiteral(".capture.json"));
    EXPECT_EQ(sha256Hex(bytesOf(exported.recordPath)), captureDigest(capture));
    EXPECT_EQ(desk_.verify(exported.recordPath, exported.stamps.value(0), exported.stamps.value(0) + QStringLiteral(".pem")), 0);
    const CustodyEntry entry = CustodyLog(*library_).of(capture.id).value().back();
    EXPECT_EQ(entry.action, QLatin1String(custody::exported));
    EXPECT_TRUE(entry.detail.contains(QStringLiteral("made_now")));
    EXPECT_TRUE(verifyPath(library_.folder()).valid());
}

TEST_F(ArchiveExportTest, WhatCannotBeMadeOrWouldReplaceAFileIsAProblem) {
    Capture nowhere = addCapture(*library_);
    nowhere.finalUrl.clear();
    EXPECT_EQ(exportArchive(*library_, nowhere, path_).error().type, QStringLiteral("archive-missing"));
    const Capture capture = addArchivedCapture(*library_);
    desk_.stampCapture(*library_, capture.id);
    writeFile(path_ + QStringLiteral(".tsr"), "mine");
    EXPECT_EQ(exportArchive(*library_, capture, path_).error().type, QStringLiteral("file-exists"));
    EXPECT_FALSE(QFile::exists(path_));
    EXPECT_EQ(bytesOf(path_ + QStringLiteral(".tsr")), "mine");
    const Capture old = addCapture(*library_, "old", "old picture");
    ASSERT_TRUE(QFile::remove(EvidenceStore(*library_).pathOf(old.files[0].sha256)));
    EXPECT_EQ(exportArchive(*library_, old, path_).error().type, QStringLiteral("evidence-missing"));
    EXPECT_FALSE(QFile::exists(path_));
}

} // namespace
} // namespace cyberspotter
