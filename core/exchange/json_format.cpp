// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/evidence/timestamp/carried_stamp.h"
#include "core/exchange/export_job.h"
#include "core/exchange/exported_stamps.h"
#include "core/reporting/report_json.h"

namespace cyberspotter {

namespace {

constexpr auto schemaName = "https://cyberspotter.example/schema/reports/1.0";
constexpr auto editionName = "2026-11";

QJsonArray taxaJson(const Report& report, const Catalogue& catalogue) {
    QJsonArray taxa;
    for (const QString& name : report.taxa) {
        const Taxon* taxon = catalogue.taxon(name);
        QJsonArray listings;
        if (taxon != nullptr) {
            for (const CitesListing& listing : taxon->cites) {
                listings.append(QJsonObject{{"appendix", listing.appendix}, {"annotation", listing.annotation}});
            }
        }
        taxa.append(QJsonObject{{"scientific_name", name},
                                {"cites", listings},
                                {"iucn", stringOrNull(taxon == nullptr ? QString() : taxon->iucn)}});
    }
    return taxa;
}

QJsonObject captureJson(const Capture& capture) {
    return {{"id", capture.id},
            {"requested_url", capture.requestedUrl},
            {"final_url", capture.finalUrl},
            {"title", stringOrNull(capture.title)},
            {"started_at", toRfc3339(capture.startedAt)},
            {"finished_at", toRfc3339(capture.finishedAt)},
            {"time_zone", stringOrNull(capture.timeZone)},
            {"collector", stringOrNull(capture.collector)},
            {"engine", stringOrNull(capture.engine)},
            {"program", stringOrNull(capture.program)},
            {"facts", capture.facts}};
}

QJsonArray evidenceJson(const ExportRecord& record) {
    QJsonArray files;
    for (const BatchEvidence& file : record.evidence) {
        files.append(QJsonObject{{"role", file.role},
                                 {"path", file.path},
                                 {"sha256", file.sha256},
                                 {"bytes", file.bytes},
                                 {"media_type", file.mediaType}});
    }
    return files;
}

QJsonArray stampsJson(const ExportedStamps& exported) {
    QJsonArray stamps;
    for (const ExportedStamp& one : exported.stamps) {
        stamps.append(QJsonObject{{"path", one.path},
                                  {"of", one.of},
                                  {"covers", one.stamp.covers},
                                  {"digest", one.stamp.digest},
                                  {"authority", one.stamp.authority},
                                  {"time", toRfc3339(one.stamp.time)},
                                  {"sha256", sha256Hex(one.stamp.tsr)},
                                  {"certificates", one.stamp.chain.isEmpty() ? QJsonValue() : QJsonValue(chainNameOf(one.path))}});
    }
    return stamps;
}

QJsonObject reportJson(const ExportRecord& record, const ExportedStamps& stamps, const Catalogue& catalogue) {
    QJsonArray events;
    for (const ReportEvent& event : record.events) {
        events.append(toJson(event));
    }
    QJsonObject json = toJson(record.report);
    json["listing"] = record.report.listing.toJson();
    json["taxa"] = taxaJson(record.report, catalogue);
    json["capture"] = record.capture ? QJsonValue(captureJson(*record.capture)) : QJsonValue(QJsonValue::Null);
    json["evidence"] = evidenceJson(record);
    json["time_stamps"] = stampsJson(stamps);
    json["events"] = events;
    return json;
}

} // namespace

Result<void> writeJson(const ExportJob& job, const TakeBytes& take) {
    // A report a line: readable, comparable, and never whole in memory.
    QByteArray before = compactJson({{"schema", schemaName},
                                     {"edition", editionName},
                                     {"name", job.name},
                                     {"exported_at", toRfc3339(job.library.now())}});
    before.chop(1);
    before += ",\"reports\":[\n";
    const Result<void> written = forEachRecord(job, true, [&](const ExportRecord& record) -> Result<void> {
        const Result<ExportedStamps> stamps = exportedStamps(job, record);
        if (!stamps) {
            return std::unexpected(stamps.error());
        }
        const Result<void> taken = take(before + compactJson(reportJson(record, *stamps, job.catalogue)));
        before = ",\n";
        return taken;
    });
    if (!written) {
        return written;
    }
    return take((job.reports.isEmpty() ? before : QByteArray("\n")) + "]}\n");
}

Result<ExportSummary> exportJson(const ExportJob& job) {
    return exportPieces(job, writeJson);
}

} // namespace cyberspotter
