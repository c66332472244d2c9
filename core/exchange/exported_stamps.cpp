// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exported_stamps.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/timestamp/carried_stamp.h"

#include <algorithm>

namespace cyberspotter {

namespace {

/// The path of the evidence with that digest; empty when it stays here.
QString pathOf(const ExportRecord& record, const QString& sha256) {
    const auto found = std::find_if(record.evidence.begin(), record.evidence.end(),
                                    [&](const BatchEvidence& file) { return file.sha256 == sha256; });
    return found == record.evidence.end() ? QString() : found->path;
}

} // namespace

Result<ExportedStamps> exportedStamps(const ExportJob& job, const ExportRecord& record) {
    ExportedStamps exported;
    if (!record.capture || record.evidence.isEmpty() || job.evidence == EvidenceChoice::Redacted) {
        return exported;
    }
    const Result<QList<StampToGo>> stamps = stampsToGo(job.library, record.capture->id);
    if (!stamps) {
        return std::unexpected(stamps.error());
    }
    QMap<QString, int> seen;
    for (const StampToGo& stamp : *stamps) {
        QString of = pathOf(record, stamp.digest);
        if (stamp.covers == QStringLiteral("record") && !job.options.withoutCollector && captureDigest(*record.capture) == stamp.digest) {
            of = QStringLiteral("evidence/%1/capture.json").arg(record.report.id);
            exported.recordPath = of;
            exported.record = captureRecord(*record.capture);
        }
        if (!of.isEmpty()) {
            exported.stamps.append({stampNameOf(of, ++seen[of]), of, stamp});
        }
    }
    return exported;
}

} // namespace cyberspotter
