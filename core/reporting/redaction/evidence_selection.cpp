// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/redaction/evidence_selection.h"

namespace cyberspotter {

namespace {

bool isArchive(const CaptureFile& file) {
    return file.role == QStringLiteral("wacz");
}

bool isWithin(const PartnerLimits& limits, const CaptureFile& file) {
    return file.bytes <= limits.evidenceBytes && (limits.mediaTypes.isEmpty() || limits.mediaTypes.contains(file.mediaType));
}

} // namespace

QList<CaptureFile> selectEvidence(const QList<CaptureFile>& files, const PartnerLimits* limits, bool withoutCollector) {
    QList<CaptureFile> loose;
    for (const CaptureFile& file : files) {
        if ((limits != nullptr && !isWithin(*limits, file)) || (isArchive(file) && withoutCollector)) {
            continue;
        }
        if (isArchive(file)) {
            return {file};
        }
        loose.append(file);
    }
    return loose;
}

} // namespace cyberspotter
