// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/partner/partner.h"
#include "core/reporting/batch/batch.h"
#include "core/reporting/report.h"

namespace cyberspotter {

/// What stands between a report and being ready: one entry per field, with the pointer of the field in the batch body
/// ("/listing/url", "/taxa", "/specimen/term", "/explanation", "/partner") and a sentence that says what to do. Empty
/// when nothing is missing. Asked of every report: an http(s) address, a taxon, a product term, a reason, a partner;
/// and whatever the partner's profile requires besides ("listing.title", "evidence", ...). Where the partner gets redacted
/// evidence only, a capture without a redacted picture is missing one ("/evidence").
QList<FieldProblem> missingFields(const Report& report, const Partner& partner);

/// What the partner requires of the person who reports ("reporter.name", "reporter.email", "reporter.organization").
QList<FieldProblem> missingFields(const Reporter& reporter, const Partner& partner);

/// Moves a draft to `ready`, or names what is missing: problem "report-incomplete" with one error per field.
Result<void> requireComplete(const Report& report, const Partner& partner);

/// All reports of a batch at once: problem "reports-incomplete" with one error per report and field, its pointer that of
/// the batch body ("/reports/3/listing/title"), its sentence beginning with the report's number. `reports` are in the
/// order they are sent.
Result<void> requireComplete(const QList<Report>& reports, const Partner& partner);

/// Before redacted evidence leaves: problem "redaction-missing", with one error per report whose capture has no redacted
/// picture ("/reports/3/evidence").
Result<void> requireRedacted(const QList<Report>& reports);

/// The partner that answers for a listing's marketplace, nullptr when none does.
const Partner* partnerForMarketplace(const std::vector<Partner>& partners, const QString& marketplace);

} // namespace cyberspotter
