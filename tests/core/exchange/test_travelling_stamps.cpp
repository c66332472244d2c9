// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exporter.h"

#include "../evidence/captures.h"
#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/importing/evidence_import.h"
#include "core/reporting/report_repository.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/stamp_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cyberspotter {
namespace {

using namespace tests;

class TravellingStampsTest : public testing::Test {
protected:
    TravellingStampsTest()
        : catalogue_(Catalogue::load().value()), desk_(library_.file(QStringLiteral("stamps"))),
          zip_(library_.file(QStringLiteral("out.zip"))), bag_(library_.file(QStringLiteral("unpacked/out"))) {
        report(addArchivedCapture(*library_).id);
        report(addCapture(*library_).id);
    }

    void report(const QString& captureId) {
        desk_.stampCapture(*library_, captureId);
        desk_.stampCapture(*library_, captureId, QStringLiteral("https://second.example"));
        Report report;
        report.listing.url = QStringLiteral("https://market.example/item/%1").arg(reports_.size());
        report.captureId = captureId;
        reports_ += ReportRepository(*library_).add(report).value();
    }

    void write(const ExportOptions& options = {}) {
        ASSERT_TRUE(exportReports(QStringLiteral("bag"), *library_, *catalogue_, reports_, options, zip_));
        ASSERT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), zip_, QStringLiteral("-d"), library_.file(QStringLiteral("unpacked"))}).status, 0);
    }

    QString archive() const { return QStringLiteral("data/evidence/%1.wacz").arg(reports_[0].id); }
    QString record() const { return QStringLiteral("data/evidence/%1/capture.json").arg(reports_[1].id); }
    Verification verified(const QString& path) const { return verifyBag(path, {}, {{}, desk_.authority().caPem, true}); }

    /// What somebody does who changes a file and the manifest with it.
    void mendManifests() const {
        const QString text = QStringLiteral("cd '%1' && find data -type f | sort | xargs sha256sum > manifest-sha256.txt && "
                                            "sha256sum bagit.txt bag-info.txt manifest-sha256.txt > tagmanifest-sha256.txt && "
                                            "sed -i /Payload-Oxum/d bag-info.txt && sha256sum bagit.txt bag-info.txt manifest-sha256.txt > tagmanifest-sha256.txt");
        ASSERT_EQ(runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), text.arg(bag_)}).status, 0);
    }

    static QMap<QString, QString> covered(const Verification& verification) {
        QMap<QString, QString> files;
        for (const Finding& finding : verification.findings) {
            if (finding.rule == QStringLiteral("timestamp-covers")) {
                files.insert(finding.file, finding.detail);
            }
        }
        return files;
    }

    ScratchLibrary library_;
    std::shared_ptr<const Catalogue> catalogue_;
    StampDesk desk_;
    QString zip_;
    QString bag_;
    QList<Report> reports_;
};

TEST_F(TravellingStampsTest, ABagCarriesThemWithWhatTheyCoverAndTheirCertificates) {
    write();
    for (const QString& path : {zip_, bag_}) {
        const Verification verification = verified(path);
        EXPECT_TRUE(verification.valid());
        const QMap<QString, QString> stamps = covered(verification);
        ASSERT_EQ(QSet<QString>(stamps.keyBegin(), stamps.keyEnd()), (QSet<QString>{archive() + QStringLiteral(".tsr"), archive() + QStringLiteral(".2.tsr"), record() + QStringLiteral(".tsr"),
                                                         record() + QStringLiteral(".2.tsr")}));
        EXPECT_TRUE(stamps.value(archive() + QStringLiteral(".2.tsr")).contains(archive()));
        EXPECT_FALSE(verification.has(QStringLiteral("timestamp-authority")));
    }
    for (const QString& of : {archive(), record()}) {
        for (const char* end : {".tsr", ".2.tsr"}) {
            const QString stamp = bag_ + u'/' + of + QLatin1String(end);
            EXPECT_EQ(desk_.verify(bag_ + u'/' + of, stamp, stamp + QStringLiteral(".pem")), 0) << "openssl, with what is in the bag and nothing else";
            EXPECT_NE(desk_.verify(bag_ + QStringLiteral("/data/reports.csv"), stamp, stamp + QStringLiteral(".pem")), 0);
        }
    }
    const QJsonArray told = QJsonDocument::fromJson(bytesOf(bag_ + QStringLiteral("/data/reports.json")))["reports"][0]["time_stamps"].toArray();
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0]["covers"].toString(), QStringLiteral("wacz"));
    EXPECT_EQ(QStringLiteral("data/") + told[0]["of"].toString(), archive());
    EXPECT_EQ(told[0]["certificates"].toString(), told[0]["path"].toString() + QStringLiteral(".pem"));
}

TEST_F(TravellingStampsTest, WhoeverChangesAFileAndItsManifestIsFoundByTheStamp) {
    write();
    mendManifests();
    ASSERT_TRUE(verified(bag_).valid());
    const QByteArray whole = bytesOf(bag_ + u'/' + archive());
    writeFile(bag_ + u'/' + archive(), whole + "x");
    mendManifests();
    EXPECT_TRUE(verified(bag_).has(QStringLiteral("timestamp-digest")));
    EXPECT_FALSE(verified(bag_).valid());
    writeFile(bag_ + u'/' + archive(), whole);
    const QString stamp = bag_ + u'/' + record() + QStringLiteral(".2.tsr");
    flipByte(stamp, bytesOf(stamp).size() - 20);
    mendManifests();
    EXPECT_TRUE(verified(bag_).has(QStringLiteral("timestamp-signature")));
    EXPECT_FALSE(verified(bag_).valid());
    writeFile(stamp, "not a time stamp");
    mendManifests();
    EXPECT_TRUE(verified(bag_).has(QStringLiteral("timestamp-format")));
    EXPECT_FALSE(verified(bag_).valid());
}

TEST_F(TravellingStampsTest, StampsOfOthersAreFoundByTheirDigest) {
    write();
    writeFile(bag_ + QStringLiteral("/data/manifest.tsr"), desk_.stamp(sha256Hex(bytesOf(bag_ + QStringLiteral("/data/reports.csv")))));
    const QByteArray sha512 = runProgram(QStringLiteral("sha512sum"), {bag_ + QStringLiteral("/data/reports.json")}).output.left(128);
    writeFile(bag_ + QStringLiteral("/data/other.TSR"), desk_.stamp(QString::fromLatin1(sha512), QStringLiteral("sha512")));
    writeFile(bag_ + QStringLiteral("/data/alone.tsr"), desk_.stamp(QString(64, u'a')));
    writeFile(bag_ + QStringLiteral("/data/game.tsr"), "somebody's own file of that ending");
    mendManifests();
    const Verification verification = verified(bag_);
    EXPECT_TRUE(verification.valid());
    EXPECT_TRUE(covered(verification).value(QStringLiteral("data/manifest.tsr")).contains(QStringLiteral("data/reports.csv")));
    EXPECT_TRUE(covered(verification).value(QStringLiteral("data/other.TSR")).contains(QStringLiteral("data/reports.json")));
    EXPECT_TRUE(verification.has(QStringLiteral("timestamp-alone")));
    EXPECT_TRUE(verification.has(QStringLiteral("timestamp-format"))) << "a note";
}

TEST_F(TravellingStampsTest, TheRecordThatNamesTheCollectorStaysWhereTheCollectorIsLeftOut) {
    ExportOptions options;
    options.withoutCollector = true;
    write(options);
    EXPECT_TRUE(covered(verified(zip_)).isEmpty());
    EXPECT_FALSE(QFile::exists(bag_ + u'/' + record()));
}

TEST_F(TravellingStampsTest, ImportedTheyStayWithTheirCapture) {
    write();
    ScratchLibrary other;
    const Result<ImportSummary> imported = importEvidence(*other, zip_, {});
    ASSERT_TRUE(imported);
    QStringList roles;
    const QList<Capture> captures = CaptureRepository(*other).list().value();
    for (const Capture& capture : captures) {
        for (const CaptureFile& file : capture.files) {
            roles += file.role;
        }
    }
    EXPECT_EQ(roles.count(QStringLiteral("timestamp")), 4);
    EXPECT_EQ(roles.count(QStringLiteral("timestamp_certificates")), 4);
    EXPECT_EQ(roles.count(QStringLiteral("record")), 1);
}

} // namespace
} // namespace cyberspotter
