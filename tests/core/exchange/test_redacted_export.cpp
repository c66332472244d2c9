// SPDX-License-Identifier: Apache-2.0
// With redacted evidence nothing leaves that was blanked: no original file, no digest of one, no word.
#include "core/catalogue/partner/partner_repository.h"
#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/redacting.h"
#include "core/exchange/exporter.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/redaction/redacted_report.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/scratch_library.h"
#include "support/text_files.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

class RedactedExportTest : public testing::Test {
protected:
    RedactedExportTest() : catalogue_(Catalogue::load().value()) {
        QImage image(120, 90, QImage::Format_RGB32);
        image.fill(0xff336699);
        QBuffer buffer(&png_);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const QList<std::tuple<const char*, QByteArray, const char*>> files = {
            {"screenshot_full", png_, "image/png"},
            {"html", "<html>Jean Dupont, 06 12 34 56 78</html>", "text/html"},
            {"wacz", "PK the archive of Jean Dupont", "application/wacz"},
            {"mhtml", "the page of Jean Dupont", "multipart/related"},
            {"text", "Seller Jean Dupont. Call 06 12 34 56 78. Anna Blank", "text/plain"}};
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item/1");
        capture.title = QStringLiteral("Ivory from Jean Dupont 0612345678");
        capture.facts = {{"seller_seen", "Jean Dupont"}};
        for (const auto& [role, bytes, type] : files) {
            const StoredFile file = EvidenceStore(*library_).store(bytes).value();
            capture.files.append({QLatin1String(role), file.sha256, file.bytes, QLatin1String(type), {}});
            secrets_ += file.sha256;
        }
        capture_ = CaptureRepository(*library_).add(capture).value();
        secrets_ += {QStringLiteral("Jean Dupont"), QStringLiteral("06 12 34 56 78"), QStringLiteral("0612345678"), QStringLiteral("Anna Blank"),
                     QStringLiteral("screenshot_full.png"), QStringLiteral("screenshot_full\"")};
        Report report;
        report.listing.url = QStringLiteral("https://market.example/item/1");
        report.listing.title = QStringLiteral("Ivory, Jean Dupont, call 06 12 34 56 78");
        report.listing.description = QStringLiteral("Anna Blank helps. 0612345678");
        report.listing.seller = {QStringLiteral("Jean Dupont"), QStringLiteral("shop-17"), {}};
        report.listing.images = {QStringLiteral("https://market.example/face-of-Jean Dupont.jpg")};
        report.taxa = {QStringLiteral("Loxodonta africana")};
        report.specimen.term = QStringLiteral("IVC");
        report.reason = QStringLiteral("The seller Jean Dupont says it is ivory");
        report.partnerId = QStringLiteral("p");
        report.captureId = capture_.id;
        report.state = ReportState::Ready;
        report_ = ReportRepository(*library_).add(report).value();
        partner_.id = QStringLiteral("p");
        partner_.name = QStringLiteral("Partner");
        partner_.channels = {{QStringLiteral("file"), {}, {}}};
        partner_.evidence = EvidenceChoice::Redacted;
    }

    void redact() {
        ASSERT_TRUE(redactPictureOf(*library_, capture_.id, QStringLiteral("screenshot_full"), {{QRect(5, 5, 20, 20)}}, {}));
        ASSERT_TRUE(redactTextOf(*library_, capture_.id, {QStringLiteral("Jean Dupont"), QStringLiteral("Anna Blank")}, {}));
        report_ = ReportRepository(*library_).get(report_.id).value();
    }
    Result<ExportSummary> write(const QString& format, const QString& path) {
        ExportOptions options;
        options.evidence = EvidenceChoice::Redacted;
        return exportReports(format, *library_, *catalogue_, {report_}, options, path);
    }
    /// Which of the secrets stand in a file, or in any file of a zip.
    QStringList foundIn(const QString& path) const {
        const ProgramResult python = runPython(
            QStringLiteral("import json, sys, zipfile\n"
                           "path = sys.argv[1]\n"
                           "blob = open(path, 'rb').read()\n"
                           "if zipfile.is_zipfile(path):\n"
                           "    z = zipfile.ZipFile(path)\n"
                           "    blob += b'\\n'.join(n.encode() + b'\\n' + z.read(n) for n in z.namelist())\n"
                           "print(json.dumps([s for s in sys.argv[2:] if s.encode() in blob]))"),
            QStringList{path} + secrets_);
        EXPECT_EQ(python.status, 0) << python.errors.toStdString();
        return toStrings(QJsonDocument::fromJson(python.output).array());
    }
    static QStringList toStrings(const QJsonArray& array) {
        QStringList texts;
        for (const QJsonValue& value : array) {
            texts += value.toString();
        }
        return texts;
    }

    ScratchLibrary library_;
    std::shared_ptr<const Catalogue> catalogue_;
    QByteArray png_;
    Capture capture_;
    Report report_;
    Partner partner_;
    QStringList secrets_;
};

TEST_F(RedactedExportTest, WhatIsMissingIsSaidBeforeAnythingLeaves) {
    EXPECT_EQ(missingFields(report_, partner_).size(), 1);
    EXPECT_EQ(missingFields(report_, partner_)[0].pointer, QStringLiteral("/evidence"));
    EXPECT_EQ(BatchRepository(*library_).create(partner_).error().type, QStringLiteral("reports-incomplete"));
    const QString path = library_.file(QStringLiteral("out.zip"));
    const auto written = write(QStringLiteral("bag"), path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().type, QStringLiteral("redaction-missing"));
    EXPECT_EQ(written.error().errors[0].pointer, QStringLiteral("/reports/0/evidence"));
    EXPECT_FALSE(QFile::exists(path));
    redact();
    EXPECT_TRUE(report_.isRedacted);
    EXPECT_TRUE(missingFields(report_, partner_).isEmpty());
    Report without = report_;
    without.captureId.clear();
    without.isRedacted = false;
    EXPECT_TRUE(missingFields(without, partner_).isEmpty()) << "what has no evidence has none to redact";
}

TEST_F(RedactedExportTest, NoFormatHoldsWhatWasBlanked) {
    redact();
    for (const QString& format : exportFormats()) {
        const QString path = library_.file(QStringLiteral("out.") + exportExtension(format));
        ASSERT_TRUE(write(format, path)) << format.toStdString();
        EXPECT_EQ(foundIn(path), QStringList()) << format.toStdString();
    }
    EXPECT_TRUE(verifyBag(library_.file(QStringLiteral("out.zip"))).valid());
    // The search does find it where it is.
    ExportOptions original;
    const QString all = library_.file(QStringLiteral("all.zip"));
    ASSERT_TRUE(exportReports(QStringLiteral("bag"), *library_, *catalogue_, {report_}, original, all));
    EXPECT_TRUE(foundIn(all).contains(QStringLiteral("Jean Dupont")) && foundIn(all).contains(capture_.file(QStringLiteral("wacz"))->sha256));
}

TEST_F(RedactedExportTest, AnAccountThatSpellsItsOwnersNameLeavesOnlyWhereItIsRequired) {
    redact();
    const auto told = [&](const Seller& seller, const QStringList& required) {
        Report report = report_;
        report.listing.seller = seller;
        return withoutPersonalWords(*library_, report, required).value().listing.seller;
    };
    const QString account = QStringLiteral("jean.dupont_75");
    const QString page = QStringLiteral("https://market.example/u/J%C3%A9an-Dupont");
    const Seller spelled = told({QStringLiteral("Jean Dupont"), account, page}, {});
    EXPECT_EQ(spelled.id, QString());
    EXPECT_EQ(spelled.url, QString());
    EXPECT_EQ(told({{}, account, {}}, {}).id, QString()) << "the word was blanked in the text";
    EXPECT_EQ(told({QStringLiteral("Jean Dupont"), account, page}, {QStringLiteral("listing.seller_id")}).id, account);
    EXPECT_EQ(told({QStringLiteral("Jean Dupont"), QStringLiteral("shop-17"), {}}, {}).id, QStringLiteral("shop-17"));
}

TEST_F(RedactedExportTest, ABatchForThePartnerHoldsRedactedFilesOnly) {
    redact();
    const Batch batch = BatchRepository(*library_).create(partner_)->front();
    const QString path = library_.file(QStringLiteral("batch.zip"));
    const auto written = exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner_, batch, {}, {}, path);
    ASSERT_TRUE(written) << written.error().toText().toStdString();
    EXPECT_EQ(written->files, 2);
    EXPECT_EQ(foundIn(path), QStringList());
    const BatchDocument document = composeBatch(*library_, *catalogue_, partner_, batch, {}).value();
    QStringList roles;
    for (const BatchEvidence& file : document.evidence) {
        roles += file.role;
    }
    EXPECT_EQ(roles, (QStringList{"screenshot_full_redacted", "text_redacted"}));
    EXPECT_TRUE(document.body.contains("shop-17")) << "the account is what the partner acts on";
    // Asked for, the originals go.
    ExportOptions original;
    original.evidence = EvidenceChoice::Original;
    EXPECT_EQ(exportBatch(QStringLiteral("bag"), *library_, *catalogue_, partner_, batch, {}, original, library_.file(QStringLiteral("o.zip")))->files, 1) << "the archive";
}

TEST_F(RedactedExportTest, TheChoiceIsKeptForAnyPartner) {
    PartnerRepository partners(*library_);
    const QString id = catalogue_->partners().front().id;
    EXPECT_EQ(partners.find(id, catalogue_->partners())->evidence, EvidenceChoice::Original);
    ASSERT_TRUE(partners.chooseEvidence(id, EvidenceChoice::Redacted, catalogue_->partners()));
    EXPECT_EQ(partners.find(id, catalogue_->partners())->evidence, EvidenceChoice::Redacted);
    EXPECT_EQ(partners.list()->size(), 0u) << "its profile stays the built-in one";
    ASSERT_TRUE(partners.chooseEvidence(id, EvidenceChoice::Original, catalogue_->partners()));
    EXPECT_EQ(partners.find(id, catalogue_->partners())->evidence, EvidenceChoice::Original);
    EXPECT_EQ(partners.chooseEvidence(QStringLiteral("nobody"), EvidenceChoice::Original, catalogue_->partners()).error().type,
              QStringLiteral("partner-unknown"));
    QJsonObject profile = toJson(partner_);
    EXPECT_EQ(partnerFromJson(profile)->evidence, EvidenceChoice::Redacted);
    profile["evidence"] = QStringLiteral("redcated");
    EXPECT_EQ(partnerFromJson(profile).error().type, QStringLiteral("partner-profile-invalid"));
}

} // namespace
} // namespace cyberspotter
