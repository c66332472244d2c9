// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/partner/partner.h"
#include "core/evidence/capture.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

#include <optional>

namespace cyberspotter {

/// The files of a report's capture that may leave, in the capture's order. Original: those of the capture. Redacted: the
/// redacted copies in use and nothing else: an archive, a page or a PDF holds what was blanked in a picture. Empty for a
/// report without a capture.
Result<QList<CaptureFile>> evidenceThatMayLeave(Library& library, const Report& report, EvidenceChoice choice);

/// The report as it leaves with redacted evidence: in the listing's texts and the reason, telephone numbers, addresses and
/// names at messengers are blanked, and whatever was blanked in the capture's text. The seller's name and pictures' addresses
/// are left out; the account's number and address stay, since the partner acts on the account, but not where they spell such a
/// word ("jean-dupont-75") and the partner does not require them. Where the partner requires a seller and the page names no
/// account, the name stays. The listing's own address always stays: it is what is reported.
Result<Report> withoutPersonalWords(Library& library, const Report& report, const QStringList& requiredFields = {});

/// The same of what is said of the capture: its title and addresses; the facts and the collector's view stay behind.
Result<Capture> withoutPersonalWords(Library& library, const Report& report, Capture capture);

} // namespace cyberspotter
