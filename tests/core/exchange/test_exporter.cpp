// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exporter.h"

#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/exchange/report_import.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/report_repository.h"
#include "core/storage/setting_repository.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/small_disk.h"
#include "support/text_files.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class ExportTest : public testing::Test {
protected:
    ExportTest() : catalogue_(Catalogue::load().value()) {
        EXPECT_TRUE(SettingRepository(*library_).set(QStringLiteral("collector.pseudonym"), QStringLiteral("heron")));
        reports_ = {add(QStringLiteral("Statuette, \"ivoire\"\nancienne"), capture()), add(QStringLiteral("=HYPERLINK(\"http://x\")"), {})};
    }

    QString capture() {
        const EvidenceStore store(*library_);
        const StoredFile page = store.store("<html>page</html>").value();
        const StoredFile picture = store.store(QByteArray(5000, 'p')).value();
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item/1");
        capture.collector = QStringLiteral("heron");
        capture.files = {{QStringLiteral("html"), page.sha256, page.bytes, QStringLiteral("text/html"), {}},
                         {QStringLiteral("screenshot_full"), picture.sha256, picture.bytes, QStringLiteral("image/png"), {}},
                         {QStringLiteral("picture"), picture.sha256, picture.bytes, QStringLiteral("image/png"), {}},
                         {QStringLiteral("picture"), page.sha256, page.bytes, QStringLiteral("image/png"), {}}};
        return CaptureRepository(*library_).add(capture)->id;
    }

    Report add(const QString& title, const QString& captureId) {
        Report report;
        report.listing.url = QStringLiteral("https://market.example/item/%1").arg(++count_);
        report.listing.title = title;
        report.listing.price = QStringLiteral("120.00");
        report.listing.currency = QStringLiteral("EUR");
        report.listing.seller.name = QStringLiteral("+33 brocante");
        report.taxa = {QStringLiteral("Loxodonta africana"), QStringLiteral("Elephas maximus")};
        report.specimen.term = QStringLiteral("IVC");
        report.reason = QStringLiteral("象牙, sold without papers");
        report.partnerId = QStringLiteral("p");
        report.captureId = captureId;
        Report added = ReportRepository(*library_).add(report).value();
        ReportEvent event;
        event.reportId = added.id;
        event.state = ReportState::Ready;
        event.source = QStringLiteral("user");
        EXPECT_TRUE(ReportRepository(*library_).move(event));
        return ReportRepository(*library_).get(added.id).value();
    }

    QString file(const QString& name) const { return library_.file(name); }
    Result<ExportSummary> write(const char* format, const QString& path, const ExportOptions& options = {}) {
        return exportReports(QString::fromLatin1(format), *library_, *catalogue_, reports_, options, path);
    }

    ScratchLibrary library_;
    std::shared_ptr<const Catalogue> catalogue_;
    QList<Report> reports_;
    int count_ = 0;
};

/// How Python's csv module, and so most of the world, understands the file.
QJsonArray asPythonReads(const QString& path, const QString& encoding = QStringLiteral("utf-8")) {
    const ProgramResult python = runPython(
        QStringLiteral("import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding=sys.argv[2]), strict=True))))"),
        {path, encoding});
    EXPECT_EQ(python.status, 0) << python.errors.toStdString();
    return QJsonDocument::fromJson(python.output).array();
}

TEST_F(ExportTest, CsvIsWhatOthersRead) {
    const QString path = file(QStringLiteral("reports.csv"));
    const ExportSummary summary = write("csv", path).value();
    EXPECT_EQ(summary.reports, 2);
    EXPECT_EQ(summary.bytes, bytesOf(path).size());
    EXPECT_EQ(summary.sha256, sha256Hex(bytesOf(path)));
    const QJsonArray rows = asPythonReads(path);
    ASSERT_EQ(rows.size(), 3);
    QStringList head;
    for (const QJsonValue& name : rows[0].toArray()) {
        head += name.toString();
    }
    EXPECT_EQ(head.join(u','),
              QStringLiteral("report_id,captured_at,submitted_at,partner,status,url,marketplace,item_id,title,seller_name,seller_id,"
                             "price,currency,country,language,taxon,term,confidence,reason,reference,evidence_path,"
                             "evidence_sha256,evidence_bytes"));
    const auto cell = [&](int row, const char* column) {
        return rows[row].toArray()[head.indexOf(QLatin1String(column))].toString();
    };
    EXPECT_EQ(cell(1, "report_id"), reports_[0].id);
    EXPECT_EQ(cell(1, "title"), QStringLiteral("Statuette, \"ivoire\"\nancienne"));
    EXPECT_EQ(cell(1, "status"), QStringLiteral("ready"));
    EXPECT_EQ(cell(1, "taxon"), QStringLiteral("Loxodonta africana; Elephas maximus"));
    EXPECT_EQ(cell(1, "reason"), QStringLiteral("象牙, sold without papers"));
    EXPECT_EQ(cell(1, "evidence_path"), QStringLiteral("evidence/%1/screenshot_full.png").arg(reports_[0].id));
    EXPECT_EQ(cell(1, "evidence_sha256"), sha256Hex(QByteArray(5000, 'p')));
    EXPECT_EQ(cell(1, "evidence_bytes"), QStringLiteral("5000"));
    EXPECT_EQ(cell(2, "evidence_path"), QString());
    EXPECT_TRUE(bytesOf(path).endsWith("\r\n"));
}

TEST_F(ExportTest, NoCellIsAFormula) {
    const QString path = file(QStringLiteral("reports.csv"));
    ASSERT_TRUE(write("csv", path));
    const QJsonArray rows = asPythonReads(path);
    bool guarded = false;
    for (const QJsonValue& row : rows) {
        for (const QJsonValue& cell : row.toArray()) {
            const QString text = cell.toString();
            EXPECT_FALSE(!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0])) << text.toStdString();
            guarded = guarded || text == QStringLiteral("'=HYPERLINK(\"http://x\")");
        }
    }
    EXPECT_TRUE(guarded);
}

TEST_F(ExportTest, CsvBeginsWithAMarkWhenAsked) {
    const QString path = file(QStringLiteral("reports.csv"));
    ExportOptions options;
    options.byteOrderMark = true;
    ASSERT_TRUE(write("csv", path, options));
    EXPECT_TRUE(bytesOf(path).startsWith("\xEF\xBB\xBFreport_id,"));
    EXPECT_EQ(asPythonReads(path, QStringLiteral("utf-8-sig"))[0].toArray()[0].toString(), QStringLiteral("report_id"));
}

TEST_F(ExportTest, CsvComesBackByImport) {
    const QString path = file(QStringLiteral("reports.csv"));
    ASSERT_TRUE(write("csv", path));
    ScratchLibrary other;
    QFile csv(path);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const ReportImportSummary summary = importReports(csv, *other, *catalogue_).value();
    EXPECT_EQ(summary.imported, 2);
    EXPECT_EQ(summary.failed, 0);
    for (const Report& report : reports_) {
        const Report back = ReportRepository(*other).get(report.id).value();
        EXPECT_EQ(back.listing.title, report.listing.title);
        EXPECT_EQ(back.listing.seller.name, report.listing.seller.name);
        EXPECT_EQ(back.taxa, report.taxa);
        EXPECT_EQ(back.state, report.state);
        EXPECT_EQ(back.reason, report.reason);
    }
}

TEST_F(ExportTest, ABagComesBackByImportWithItsEvidence) {
    const QString path = file(QStringLiteral("bag.zip"));
    ASSERT_TRUE(write("bag", path));
    ASSERT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"), file(QStringLiteral("out"))}).status, 0);
    const QString data = file(QStringLiteral("out/bag/data"));
    ScratchLibrary other;
    QFile csv(data + QStringLiteral("/reports.csv"));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const ReportImportSummary summary = importReports(csv, *other, *catalogue_, {data, {}}).value();
    EXPECT_EQ(summary.imported, 2);
    EXPECT_TRUE(summary.problems.isEmpty()) << summary.problems.value(0).problem.toText().toStdString();
    EXPECT_FALSE(ReportRepository(*other).get(reports_[0].id)->captureId.isEmpty());
}

TEST_F(ExportTest, JsonHoldsListingEvidenceAndEvents) {
    const QString path = file(QStringLiteral("reports.json"));
    ASSERT_TRUE(write("json", path));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path)).object();
    EXPECT_TRUE(json["schema"].toString().contains(QStringLiteral("/schema/reports/")));
    EXPECT_FALSE(json["edition"].toString().isEmpty());
    const QJsonArray reports = json["reports"].toArray();
    ASSERT_EQ(reports.size(), 2);
    const QJsonObject first = reports[0].toObject();
    EXPECT_EQ(first["report"].toString(), reports_[0].id);
    EXPECT_EQ(first["listing"]["price"].toString(), QStringLiteral("120.00"));
    EXPECT_EQ(first["taxa"][0]["cites"].toArray().size(), 2);
    EXPECT_EQ(first["evidence"].toArray().size(), 4);
    EXPECT_EQ(first["evidence"][3]["path"].toString(), QStringLiteral("evidence/%1/picture-2.png").arg(reports_[0].id));
    EXPECT_EQ(first["capture"]["collector"].toString(), QStringLiteral("heron"));
    EXPECT_EQ(first["events"].toArray().size(), 2);
    EXPECT_TRUE(reports[1]["capture"].isNull());
    reports_.clear();
    ASSERT_TRUE(write("json", file(QStringLiteral("empty.json"))));
    EXPECT_TRUE(QJsonDocument::fromJson(bytesOf(file(QStringLiteral("empty.json"))))["reports"].isArray());
}

TEST_F(ExportTest, ABagIsVerifiedByOthersAndByUs) {
    const QString path = file(QStringLiteral("my selection.zip"));
    const ExportSummary summary = write("bag", path).value();
    EXPECT_EQ(summary.files, 4);
    ASSERT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"), file(QStringLiteral("out"))}).status, 0);
    const QString bag = file(QStringLiteral("out/my_selection"));
    const ProgramResult sums = runProgram(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("manifest-sha256.txt")}, bag);
    EXPECT_EQ(sums.status, 0) << sums.output.toStdString();
    EXPECT_TRUE(verifyBag(path).valid());
    EXPECT_TRUE(verifyBag(bag).valid());
    EXPECT_TRUE(filesBelow(bag).contains(QStringLiteral("data/evidence/%1/html.html").arg(reports_[0].id)));
    EXPECT_TRUE(bytesOf(bag + QStringLiteral("/data/README.txt")).contains("sha256sum -c manifest-sha256.txt"));
    EXPECT_TRUE(bytesOf(bag + QStringLiteral("/data/reports.csv")).startsWith("report_id,"));
    EXPECT_TRUE(QJsonDocument::fromJson(bytesOf(bag + QStringLiteral("/data/reports.json"))).isObject());
    EXPECT_FALSE(QFile::exists(bag + QStringLiteral("/data/batch.json"))) << "a selection is no batch";
}

TEST_F(ExportTest, ABatchGoesWithTheBytesThatAreSent) {
    Partner partner;
    partner.id = QStringLiteral("p");
    partner.privacy[QStringLiteral("collector_name")] = true;
    const Batch batch = BatchRepository(*library_).create(partner).value().front();
    const Reporter reporter{"NGO", "Ada", "ada@ngo.example", "heron"};
    const QString path = file(QStringLiteral("batch.zip"));
    ASSERT_TRUE(exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner, batch, reporter, {}, path));
    EXPECT_TRUE(verifyBag(path).valid());
    const auto bodyIn = [&](const QString& zip) {
        return runProgram(QStringLiteral("unzip"), {QStringLiteral("-p"), zip, QStringLiteral("*/data/batch.json")}).output;
    };
    EXPECT_EQ(bodyIn(path), composeBatch(*library_, *catalogue_, partner, batch, reporter)->body);
    EXPECT_TRUE(bodyIn(path).contains("ada@ngo.example"));
    EXPECT_TRUE(runProgram(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("*/bag-info.txt")})
                    .output.contains("External-Identifier: " + batch.id.toUtf8()));
    ExportOptions reduced;
    reduced.withoutCollector = true;
    const QString other = file(QStringLiteral("reduced.zip"));
    ASSERT_TRUE(exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner, batch, reporter, reduced, other));
    ASSERT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), other, QStringLiteral("-d"), file(QStringLiteral("out"))}).status, 0);
    for (const QString& name : filesBelow(file(QStringLiteral("out")))) {
        const QByteArray bytes = bytesOf(file(QStringLiteral("out/")) + name);
        for (const char* word : {"heron", "Ada", "ada@ngo.example", "NGO"}) {
            EXPECT_FALSE(bytes.contains(word)) << name.toStdString() << " holds " << word;
        }
    }
}

TEST_F(ExportTest, AnArchiveGoesInPlaceOfTheLooseFiles) {
    const EvidenceStore store(*library_);
    const StoredFile archive = store.store("PK, captured by heron").value();
    const StoredFile page = store.store("<html>page</html>").value();
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item/9");
    capture.collector = QStringLiteral("heron");
    capture.files = {{QStringLiteral("html"), page.sha256, page.bytes, QStringLiteral("text/html"), {}},
                     {QStringLiteral("wacz"), archive.sha256, archive.bytes, QStringLiteral("application/wacz"), {}}};
    const Report report = add(QStringLiteral("Sealed"), CaptureRepository(*library_).add(capture)->id);
    Partner partner;
    partner.id = QStringLiteral("p");
    const Batch batch = BatchRepository(*library_).create(partner).value().front();
    const QString archived = QStringLiteral("batch/data/evidence/%1.wacz").arg(report.id);
    const QString loose = QStringLiteral("reduced/data/evidence/%1/html.html").arg(report.id);

    const QString path = file(QStringLiteral("batch.zip"));
    ASSERT_TRUE(exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner, batch, {}, {}, path));
    ExportOptions unnamed;
    unnamed.withoutCollector = true;
    const QString reduced = file(QStringLiteral("reduced.zip"));
    ASSERT_TRUE(exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner, batch, {}, unnamed, reduced));
    for (const QString& zip : {path, reduced}) {
        ASSERT_EQ(runProgram(QStringLiteral("unzip"), {QStringLiteral("-q"), zip, QStringLiteral("-d"), file(QStringLiteral("out"))}).status, 0);
        EXPECT_TRUE(verifyBag(zip).valid());
    }
    const QStringList files = filesBelow(file(QStringLiteral("out")));
    EXPECT_TRUE(files.contains(archived)) << files.join(u' ').toStdString();
    EXPECT_FALSE(files.contains(QStringLiteral("batch/data/evidence/%1/html.html").arg(report.id)));
    EXPECT_TRUE(files.contains(loose)) << "the archive names who captured";
    EXPECT_FALSE(files.contains(QStringLiteral("reduced/data/evidence/%1.wacz").arg(report.id)));
    EXPECT_TRUE(bytesOf(file(QStringLiteral("out/batch/data/batch.json"))).contains("\"role\":\"capture\""));
    EXPECT_TRUE(bytesOf(file(QStringLiteral("out/batch/data/reports.csv"))).contains(report.id.toUtf8() + ".wacz"));
}

TEST_F(ExportTest, IsEnteredInTheCustodyLog) {
    const QString path = file(QStringLiteral("bag.zip"));
    ASSERT_TRUE(write("bag", path));
    const CustodyEntry entry = CustodyLog(*library_).head()->value();
    EXPECT_EQ(entry.action, QStringLiteral("exported"));
    EXPECT_EQ(entry.actor, QStringLiteral("heron"));
    EXPECT_TRUE(entry.detail.contains(sha256Hex(bytesOf(path))));
    EXPECT_TRUE(entry.detail.contains(reports_[0].captureId));
}

TEST_F(ExportTest, NeverReplacesAFileAndLeavesNoneBehind) {
    const QString path = file(QStringLiteral("taken"));
    writeFile(path, "precious");
    for (const QString& format : exportFormats()) {
        EXPECT_EQ(write(format.toLatin1().constData(), path).error().type, QStringLiteral("file-exists"));
        ExportOptions cancel;
        cancel.progress = [](qint64, qint64) { return false; };
        EXPECT_EQ(write(format.toLatin1().constData(), file(QStringLiteral("cancelled")), cancel).error().type, QStringLiteral("cancelled"));
        EXPECT_FALSE(exportExtension(format).isEmpty());
    }
    EXPECT_EQ(bytesOf(path), QByteArray("precious"));
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("cancelled"))));
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("cancelled.part"))));
    EXPECT_EQ(write("docx", file(QStringLiteral("x"))).error().type, QStringLiteral("format-unknown"));
}

TEST_F(ExportTest, ChangedOrMissingEvidenceDoesNotLeave) {
    const EvidenceStore store(*library_);
    const QString page = store.pathOf(sha256Hex("<html>page</html>"));
    flipByte(page, 2);
    EXPECT_EQ(write("bag", file(QStringLiteral("bag.zip"))).error().type, QStringLiteral("evidence-differs"));
    QFile::remove(page);
    EXPECT_EQ(write("bag", file(QStringLiteral("bag.zip"))).error().type, QStringLiteral("evidence-missing"));
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("bag.zip"))));
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("bag.zip.part"))));
}

TEST_F(ExportTest, AFullDiskIsAProblem) {
    const SmallDisk disk(64);
    CYBERSPOTTER_NEEDS_DISK(disk);
    disk.fill();
    for (const QString& format : exportFormats()) {
        const Result<ExportSummary> result = write(format.toLatin1().constData(), disk.file(QStringLiteral("out")));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().type, QStringLiteral("disk-full")) << format.toStdString() << result.error().toText().toStdString();
        EXPECT_FALSE(QFile::exists(disk.file(QStringLiteral("out"))));
    }
}

} // namespace
} // namespace cyberspotter
