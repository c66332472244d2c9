// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_json.h"

#include "core/base/clock.h"
#include "core/base/json.h"

namespace cyberspotter {

QJsonObject toJson(const Report& report) {
    const Listing& listing = report.listing;
    return {
        {"report", report.id},
        {"number", report.number},
        {"status", toWord(report.state)},
        {"url", stringOrNull(listing.url)},
        {"canonical_url", stringOrNull(listing.canonicalUrl)},
        {"marketplace", stringOrNull(listing.marketplace)},
        {"item_id", stringOrNull(listing.itemId)},
        {"title", stringOrNull(listing.title)},
        {"price", stringOrNull(listing.price)},
        {"currency", stringOrNull(listing.currency)},
        {"seller_name", stringOrNull(listing.seller.name)},
        {"seller_id", stringOrNull(listing.seller.id)},
        {"location", stringOrNull(listing.location)},
        {"country", stringOrNull(listing.country)},
        {"language", stringOrNull(listing.language)},
        {"taxa", QJsonArray::fromStringList(report.taxa)},
        {"term", stringOrNull(report.specimen.term)},
        {"quantity", stringOrNull(report.specimen.quantity)},
        {"unit", stringOrNull(report.specimen.unit)},
        {"source_code", stringOrNull(report.specimen.sourceCode)},
        {"confidence", report.confidence},
        {"reason", stringOrNull(report.reason)},
        {"partner", stringOrNull(report.partnerId)},
        {"batch", stringOrNull(report.batchId)},
        {"capture", stringOrNull(report.captureId)},
        {"reference", stringOrNull(report.reference)},
        {"supersedes", stringOrNull(report.supersedes)},
        {"created_at", toRfc3339(report.createdAt)},
        {"updated_at", toRfc3339(report.updatedAt)},
        {"submitted_at", stringOrNull(toRfc3339(report.submittedAt))},
    };
}

QJsonObject toJson(const ReportEvent& event) {
    return {
        {"state", toWord(event.state)},
        {"occurred_at", toRfc3339(event.occurredAt)},
        {"recorded_at", toRfc3339(event.recordedAt)},
        {"source", event.source},
        {"partner_word", stringOrNull(event.partnerWord)},
        {"note", stringOrNull(event.note)},
        {"payload_sha256", stringOrNull(event.payloadSha256)},
    };
}

} // namespace cyberspotter
