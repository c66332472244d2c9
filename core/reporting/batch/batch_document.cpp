// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/batch/batch_document.h"

#include "core/base/json.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "core/reporting/redaction/evidence_selection.h"
#include "core/reporting/redaction/redacted_report.h"
#include "core/reporting/report_repository.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype mostProposedTerms = 200;
constexpr auto schemaName = "https://cyberspotter.example/schema/batch/1.0";

QString extensionOf(const QString& mediaType) {
    static const QMap<QString, QString> extensions{
        {"image/png", "png"},        {"image/jpeg", "jpg"},          {"image/webp", "webp"},
        {"text/html", "html"},       {"text/plain", "txt"},          {"multipart/related", "mhtml"},
        {"application/json", "json"}, {"application/pdf", "pdf"},    {"application/wacz", "wacz"},
    };
    return extensions.value(mediaType, QStringLiteral("bin"));
}

bool isLiveAnimal(const Report& report, const Taxon* taxon) {
    return report.specimen.term == QStringLiteral("LIV") && (taxon == nullptr || taxon->kingdom == QStringLiteral("Animalia"));
}

QString appendixNotice(const QString& appendix) {
    return QStringLiteral("CITES Appendix ") + appendix;
}

QJsonObject taxonJson(const QString& name, const Taxon* taxon) {
    QJsonObject json{{"scientificName", name}};
    if (taxon == nullptr) {
        return json;
    }
    json["taxonRank"] = taxon->rank;
    const QStringList english = taxon->names.value(QStringLiteral("en"));
    if (!english.isEmpty()) {
        json["vernacularName"] = english.front();
    }
    QJsonArray listings;
    for (const CitesListing& listing : taxon->cites) {
        listings.append(QJsonObject{{"appendix", listing.appendix}, {"annotation", listing.annotation}});
    }
    json["cites_listings"] = listings;
    json["iucn"] = stringOrNull(taxon->iucn);
    return json;
}

QJsonObject listingJson(const Report& report) {
    const Listing& listing = report.listing;
    return {
        {"url", listing.url},
        {"canonical_url", stringOrNull(listing.canonicalUrl)},
        {"platform", stringOrNull(listing.marketplace)},
        {"item_id", stringOrNull(listing.itemId)},
        {"seller_id", stringOrNull(listing.seller.id)},
        {"seller_name", stringOrNull(listing.seller.name)},
        {"seller_url", stringOrNull(listing.seller.url)},
        {"title", stringOrNull(listing.title)},
        {"language", stringOrNull(listing.language)},
        {"price", stringOrNull(listing.price)},
        {"priceCurrency", stringOrNull(listing.currency)},
        {"country", stringOrNull(listing.country)},
        {"location", stringOrNull(listing.location)},
        {"observed_at", toRfc3339(report.createdAt)},
        {"availability", stringOrNull(listing.availability)},
    };
}

QJsonObject specimenJson(const Specimen& specimen) {
    QJsonObject json{{"term", stringOrNull(specimen.term)}};
    if (!specimen.quantity.isEmpty()) {
        json["quantity"] = specimen.quantity.toDouble();
        json["unit"] = specimen.unit.isEmpty() ? QStringLiteral("number") : specimen.unit;
    }
    if (!specimen.sourceCode.isEmpty()) {
        json["source"] = specimen.sourceCode;
    }
    return json;
}

Result<QList<BatchEvidence>> evidenceOf(Library& library, const Report& report, const Partner& partner, const Reporter& reporter) {
    const Result<QList<CaptureFile>> files = evidenceThatMayLeave(library, report, partner.evidence);
    if (!files) {
        return std::unexpected(files.error());
    }
    return evidenceFiles(report.id, selectEvidence(*files, &partner.limits, reporter.unnamed));
}

QJsonObject reportJson(const Report& report, const Catalogue& catalogue, const QList<BatchEvidence>& evidence) {
    const Taxon* first = report.taxa.isEmpty() ? nullptr : catalogue.taxon(report.taxa.front());
    const bool live = isLiveAnimal(report, first);
    QJsonArray taxa;
    QStringList basis;
    for (const QString& name : report.taxa) {
        const Taxon* taxon = catalogue.taxon(name);
        taxa.append(taxonJson(name, taxon));
        for (const CitesListing& listing : taxon == nullptr ? decltype(taxon->cites){} : taxon->cites) {
            if (!basis.contains(appendixNotice(listing.appendix))) {
                basis += appendixNotice(listing.appendix);
            }
        }
    }
    QJsonArray files;
    for (const BatchEvidence& file : evidence) {
        files.append(QJsonObject{{"path", file.path},
                                 {"media_type", file.mediaType},
                                 {"bytes", file.bytes},
                                 {"sha256", file.sha256},
                                 {"role", file.role}});
    }
    // Names of the DSA Transparency Database: live animals have a category of their own, parts and products another.
    return {
        {"report_id", report.id},
        {"supersedes", stringOrNull(report.supersedes)},
        {"category", live ? QStringLiteral("STATEMENT_CATEGORY_ANIMAL_WELFARE")
                          : QStringLiteral("STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS")},
        {"category_specification", QJsonArray{live ? QStringLiteral("KEYWORD_UNLAWFUL_SALE_ANIMALS")
                                                   : QStringLiteral("KEYWORD_PROHIBITED_PRODUCT")}},
        {"explanation", report.reason},
        {"legal_basis", QJsonArray::fromStringList(basis)},
        {"confidence", report.confidence},
        {"listing", listingJson(report)},
        {"taxa", taxa},
        {"specimen", specimenJson(report.specimen)},
        {"evidence", files},
    };
}

QJsonObject reporterJson(const Reporter& reporter, const Partner& partner) {
    const bool named = partner.privacy.value(QStringLiteral("collector_name"), false);
    return {
        {"organization", reporter.organization},
        {"name", named ? reporter.name : QString()},
        {"email", named ? reporter.email : QString()},
        {"spotter_id", reporter.pseudonym},
        {"trusted_flagger_id", QJsonValue(QJsonValue::Null)},
    };
}

/// The search terms that were proposed of the batch's own reports, for a partner that asks for them; with the same reports
/// the same ones, so that a batch that is composed again has the same bytes.
Result<QJsonArray> proposedTerms(Library& library, const QList<Report>& reports, const Partner& partner) {
    QJsonArray terms;
    if (!partner.privacy.value(QStringLiteral("proposed_terms"), false)) {
        return terms;
    }
    const Result<std::vector<Proposal>> proposals = ProposalRepository(library).list();
    if (!proposals) {
        return std::unexpected(proposals.error());
    }
    for (const Proposal& proposal : *proposals) {
        const bool isOfBatch = std::any_of(reports.begin(), reports.end(), [&proposal](const Report& report) { return report.id == proposal.reportId; });
        if (isOfBatch && terms.size() < mostProposedTerms) {
            terms << toJson(proposal);
        }
    }
    return terms;
}

} // namespace

QList<BatchEvidence> evidenceFiles(const QString& reportId, const QList<CaptureFile>& files) {
    QList<BatchEvidence> evidence;
    QMap<QString, int> seen;
    for (const CaptureFile& file : files) {
        if (file.role == QStringLiteral("wacz")) {
            // The name that the protocol gives to a report's archive.
            evidence.append({reportId, QStringLiteral("capture"), QStringLiteral("evidence/%1.wacz").arg(reportId),
                             file.mediaType, file.sha256, file.bytes});
            continue;
        }
        const int again = seen[file.role]++;
        const QString name = again == 0 ? file.role : QStringLiteral("%1-%2").arg(file.role).arg(again + 1);
        evidence.append({reportId, file.role,
                         QStringLiteral("evidence/%1/%2.%3").arg(reportId, name, extensionOf(file.mediaType)),
                         file.mediaType, file.sha256, file.bytes});
    }
    return evidence;
}

Result<BatchDocument> composeBatch(Library& library, const Catalogue& catalogue, const Partner& partner,
                                   const Batch& batch, const Reporter& reporter) {
    Result<QList<Report>> reports = ReportRepository(library).inBatch(batch.id);
    if (!reports) {
        return std::unexpected(reports.error());
    }
    if (reports->isEmpty()) {
        return fail("batch-empty", QCoreApplication::translate("Batches", "The batch is empty"), batch.id,
                    QCoreApplication::translate("Batches", "Make a new batch from reports that are ready."));
    }
    BatchDocument document;
    QJsonArray list;
    for (const Report& report : *reports) {
        const Result<QList<BatchEvidence>> evidence = evidenceOf(library, report, partner, reporter);
        const Result<Report> told = partner.evidence == EvidenceChoice::Original
                                        ? Result<Report>(report)
                                        : withoutPersonalWords(library, report, partner.requiredFields);
        if (!evidence || !told) {
            return std::unexpected(evidence ? told.error() : evidence.error());
        }
        list.append(reportJson(*told, catalogue, *evidence));
        document.evidence += *evidence;
    }
    const Result<QJsonArray> proposed = proposedTerms(library, *reports, partner);
    if (!proposed) {
        return std::unexpected(proposed.error());
    }
    QJsonObject body{
        {"schema", schemaName},
        {"batch_id", batch.id},
        {"created_at", toRfc3339(batch.createdAt)},
        {"reporter", reporterJson(reporter, partner)},
        {"good_faith_statement", true},
        {"reports", list},
    };
    if (!proposed->isEmpty()) {
        body.insert(QStringLiteral("proposed_terms"), *proposed);
    }
    document.body = compactJson(body);
    document.reports = std::move(*reports);
    return document;
}

Result<Reporter> reporterOf(Library& library) {
    const Result<QMap<QString, QString>> settings = SettingRepository(library).all();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    return Reporter{settings->value(QStringLiteral("reporter.organization")), settings->value(QStringLiteral("reporter.name")),
                    settings->value(QStringLiteral("reporter.email")), settings->value(QStringLiteral("collector.pseudonym"))};
}

} // namespace cyberspotter
